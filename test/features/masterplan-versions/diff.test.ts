import { describe, expect, it } from 'vitest'
import { join } from '../../support/mail.ts'
import { json } from '../../support/world.ts'
import { adopted, newPlanWorld, type Problem } from './plan-world.ts'

type Comparison = {
  before: { id: string } | null
  after: { id: string }
  counts: Record<string, number>
  changed: { id: string; changes: Record<string, unknown>[] }[]
  money: { before_minor: number; after_minor: number }
  sets: Record<string, { added: string[]; removed: string[] }>
  causes: { id: string; note: string }[]
  names: Record<string, string>
}

/** Two versions: the second adds an initiative, moves money and gives another vendor. */
const twoVersions = async () => {
  const world = await newPlanWorld()
  const vendors = [await world.post('vendors', { name: 'Alpha' }), await world.post('vendors', { name: 'Beta' })]
  const first = await world.draft('First')
  const kept = await world.initiative(first, {
    vendor_ids: [vendors[0]?.id],
    envelope: [{ year: 2027, amount_minor: 100 }],
  })
  await world.initiative(first, { name: 'Untouched' })
  await world.adoptPlan(first)
  const second = await world.draft('Second')
  const requirements = await adopted(world, kept.id, 1)
  await world.edit(second, kept.id, {
    vendor_ids: [vendors[1]?.id],
    envelope: [{ year: 2028, amount_minor: 150 }],
    requirement_ids: requirements,
  })
  await world.initiative(second, { name: 'New', envelope: [{ year: 2028, amount_minor: 1 }] })
  return { world, vendors, first, second, kept, requirements }
}

describe('the difference of two versions', () => {
  it('is told by the meaning of the fields, with names for what it speaks of', async () => {
    const { world, vendors, first, second, kept, requirements } = await twoVersions()
    const [alpha = '', beta = ''] = vendors.map(({ id }) => id)
    const diff = await world.get<Comparison>(`masterplan-versions/${second.id}/diff`)
    expect(diff).toMatchObject({
      before: { id: first.id, number: 1, title: 'First' },
      after: { id: second.id },
      counts: { added: 1, removed: 0, changed: 1, unchanged: 1 },
      money: { before_minor: 100, after_minor: 151 },
      sets: { vendor_ids: { added: [beta], removed: [alpha] }, requirement_ids: { added: requirements, removed: [] } },
      names: { [alpha]: 'Alpha', [beta]: 'Beta', [requirements[0] ?? '']: '#1 See every order at once' },
    })
    expect(diff.changed).toMatchObject([
      {
        id: kept.id,
        changes: [
          {
            kind: 'money',
            years: [
              { year: 2027, after_minor: 0 },
              { year: 2028, after_minor: 150 },
            ],
          },
          { kind: 'set', field: 'requirement_ids', added: requirements },
          { kind: 'set', field: 'vendor_ids', added: [beta], removed: [alpha] },
        ],
      },
    ])
  })

  it('goes either way, and against an empty plan for the first version', async () => {
    const { world, first, second } = await twoVersions()
    const back = await world.get<Comparison>(`masterplan-versions/${first.id}/diff?against=${second.id}`)
    expect(back).toMatchObject({
      counts: { added: 0, removed: 1, changed: 1 },
      money: { before_minor: 151, after_minor: 100 },
    })
    const empty = await world.get<Comparison>(`masterplan-versions/${first.id}/diff`)
    expect(empty).toMatchObject({ before: null, counts: { added: 2 } })
    await world.get(`masterplan-versions/${first.id}/diff?against=mpv_none`, 404)
  })

  it('names vendors only to those who may see them', async () => {
    const { world, vendors, second } = await twoVersions()
    const { caller } = await join(world.owner, world.path('people'), { role: 'contributor' })
    const diff = await json<Comparison>(await caller.fetch('GET', world.path(`masterplan-versions/${second.id}/diff`)))
    expect(diff.names).not.toHaveProperty(vendors[0]?.id ?? '')
  })
})

describe('the cause of a change', () => {
  it('is named while the version is open, and stands beside the difference', async () => {
    const { world, second, kept, requirements } = await twoVersions()
    const path = `masterplan-versions/${second.id}/causes`
    const cause = {
      initiative_id: kept.id,
      field: 'envelope',
      kind: 'requirement',
      subject_id: requirements[0],
      note: 'Asked for by purchasing',
    }
    const made = await world.post(path, cause)
    const other = await world.post(path, { initiative_id: kept.id, kind: 'decision', note: 'Forum of May' })
    const diff = await world.get<Comparison>(`masterplan-versions/${second.id}/diff`)
    expect(diff.causes).toMatchObject([cause, { id: other.id, field: null }])
    await world.remove(`${path}/${other.id}`, 1)
    expect(await world.get(path)).toMatchObject({ data: [{ id: made.id }] })
    await world.submit(second)
    await json(await world.decide(second), 201)
    expect(await world.post<Problem>(path, cause, 409)).toMatchObject({ code: 'version_frozen' })
  })

  it('is about an initiative of the version and a requirement that is there', async () => {
    const { world, first, second, kept } = await twoVersions()
    const path = `masterplan-versions/${second.id}/causes`
    await world.post(path, { initiative_id: 'ini_none', kind: 'decision', note: 'x' }, 422)
    await world.post(path, { initiative_id: kept.id, kind: 'requirement', note: 'x' }, 422)
    await world.post(path, { initiative_id: kept.id, kind: 'requirement', subject_id: 'rqm_none', note: 'x' }, 422)
    const made = await world.post(path, { initiative_id: kept.id, kind: 'feedback', note: 'Survey' })
    const elsewhere = world.path(`masterplan-versions/${first.id}/causes/${made.id}`)
    expect((await world.owner.fetch('DELETE', elsewhere, undefined, { 'if-match': '"1"' })).status).toBe(409)
    await world.get('masterplan-versions/mpv_none/causes', 404)
  })
})
