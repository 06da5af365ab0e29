import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { planText } from '../../../shared/domain/masterplan/index.ts'
import { sha256 } from '../../../workers/http/hash.ts'
import { json } from '../../support/world.ts'
import { adopted, newPlanWorld, type Problem, standingOf, type Version } from './plan-world.ts'

type Document = { content: { initiatives: Parameters<typeof planText>[0] }; version: Version }

describe('a version of the masterplan', () => {
  it('goes from draft over review and approval into force', async () => {
    const world = await newPlanWorld()
    const draft = await world.draft('First plan')
    expect(draft).toMatchObject({ number: 1, state: 'draft', base_version_id: null, content_hash: null })
    await world.initiative(draft, { envelope: [{ year: 2027, amount_minor: 500 }], alternative: 'alt_2' })
    const { version, materiality } = await world.submit(draft)
    expect(version).toMatchObject({ state: 'in_review', content_hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(materiality).toMatchObject({ material: true, approved_version_id: null })
    await json(await world.decide(draft), 201)
    expect(await world.read(draft)).toMatchObject({
      state: 'approved',
      approval_basis: { version_id: draft.id, content_hash: version.content_hash, carried: false },
      approvals_given: 1,
      approvals_needed: 1,
    })
    expect(await world.enforce(draft, '2026-02-01')).toMatchObject({ state: 'in_force', in_force_on: '2026-02-01' })
    expect(await world.read(draft)).toMatchObject({
      content_hash: version.content_hash,
      stale_base: false,
      figures: {
        initiatives: 1,
        envelope_minor: 500,
        years: [{ year: 2027, amount_minor: 500 }],
        alternatives: [
          { alternative: 'alt_1', initiatives: 0, envelope_minor: 0 },
          { alternative: 'alt_2', initiatives: 1, envelope_minor: 500 },
          { alternative: 'alt_3', initiatives: 0, envelope_minor: 0 },
        ],
      },
    })
  })

  it('starts with the initiatives of the one in force, each under its own id', async () => {
    const world = await newPlanWorld()
    const first = await world.draft()
    const made = await world.initiative(first, { goals: ['Keep'] })
    await world.adoptPlan(first)
    const next = await world.draft('Next')
    expect(next).toMatchObject({ number: 2, base_version_id: first.id })
    expect(await world.initiatives(next)).toMatchObject([{ id: made.id, code: made.code, goals: ['Keep'], version: 1 }])
  })

  it('is made from a version whose content stays, not from a draft', async () => {
    const world = await newPlanWorld()
    const draft = await world.draft()
    const problem = await world.post<Problem>('masterplan-versions', { title: 'Next', base_version_id: draft.id }, 422)
    expect(problem).toMatchObject({ errors: [{ pointer: '/base_version_id' }] })
  })

  it('cannot be submitted empty, twice, or withdrawn when it is not in review', async () => {
    const world = await newPlanWorld()
    const draft = await world.draft()
    const at = `masterplan-versions/${draft.id}`
    expect(await world.post<Problem>(`${at}/submission`, undefined, 409)).toMatchObject({ code: 'conflict' })
    expect(await world.post<Problem>(`${at}/withdrawal`, undefined, 409)).toMatchObject({ code: 'conflict' })
    expect(await world.post<Problem>(`${at}/enforcement`, {}, 409)).toMatchObject({ code: 'conflict' })
    await world.initiative(draft)
    await world.submit(draft)
    expect((await world.post<Problem>(`${at}/submission`, undefined, 409)).detail).toContain('in review')
    expect(await world.post(`${at}/withdrawal`, undefined, 200)).toMatchObject({ state: 'draft', content_hash: null })
    await world.post('masterplan-versions/mpv_none/submission', undefined, 404)
  })
})

describe('a version that is no longer a draft', () => {
  it('refuses every edit, over the API and straight at the database', async () => {
    const world = await newPlanWorld()
    const draft = await world.draft()
    const made = await world.initiative(draft)
    await world.submit(draft)
    const at = `masterplan-versions/${draft.id}`
    const frozen = { code: 'version_frozen' }
    const send = async (method: string, path: string, body?: unknown) =>
      json<Problem>(await world.owner.fetch(method, world.path(path), body, { 'if-match': '"1"' }), 409)
    expect(await send('PATCH', `${at}/initiatives/${made.id}`, { name: 'Other' })).toMatchObject(frozen)
    expect(await send('DELETE', `${at}/initiatives/${made.id}`)).toMatchObject(frozen)
    expect(await send('POST', `${at}/initiatives`, { name: 'New', alternative: 'alt_1' })).toMatchObject(frozen)
    expect(await send('PATCH', at, { title: 'Other' })).toMatchObject(frozen)
    expect(await send('DELETE', at)).toMatchObject(frozen)
    const straight = [
      sql`UPDATE initiatives SET name = 'Other' WHERE version_id = ${draft.id}`,
      sql`DELETE FROM initiatives WHERE version_id = ${draft.id}`,
      sql`UPDATE masterplan_versions SET content_hash = 'x' WHERE id = ${draft.id}`,
      sql`UPDATE masterplan_versions SET state = 'in_force', in_force_on = '2026-01-01' WHERE id = ${draft.id}`,
      sql`DELETE FROM masterplan_versions WHERE id = ${draft.id}`,
    ]
    for (const statement of straight)
      await expect(world.database.write([statement])).rejects.toMatchObject({ fault: 'guard' })
  })

  it('carries a hash that anybody can check against its JSON document', async () => {
    const world = await newPlanWorld()
    const draft = await world.draft()
    await world.initiative(draft, {
      goals: ['Zwei', 'Eins'],
      envelope: [
        { year: 2028, amount_minor: 7 },
        { year: 2027, amount_minor: 0 },
      ],
    })
    const { version } = await world.submit(draft)
    const document = await world.get<Document>(`masterplan-versions/${draft.id}/document.json`)
    expect(await sha256(planText(document.content.initiatives))).toBe(version.content_hash)
    await world.post(`masterplan-versions/${draft.id}/withdrawal`, undefined, 200)
    expect((await world.submit(draft)).version.content_hash).toBe(version.content_hash)
  })
})

describe('the plan as of a day', () => {
  it('is the version that was in force then', async () => {
    const world = await newPlanWorld()
    const first = await world.draft('First')
    await world.initiative(first)
    await world.adoptPlan(first, '2026-01-10')
    const second = await world.draft('Second')
    await world.initiative(second)
    await world.adoptPlan(second, '2026-03-01')
    const on = async (day: string) => (await world.get<Version>(`masterplan/as-of?on=${day}`)).id
    await world.get('masterplan/as-of?on=2026-01-09', 404)
    expect(await on('2026-01-10')).toBe(first.id)
    expect(await on('2026-02-28')).toBe(first.id)
    expect(await on('2026-03-01')).toBe(second.id)
    expect((await world.get<Version>('masterplan/as-of')).id).toBe(second.id)
    expect(await world.read(first)).toMatchObject({ state: 'superseded', superseded_on: '2026-03-01' })
  })

  it('never begins in the future or before the version that it follows', async () => {
    const world = await newPlanWorld()
    const first = await world.draft()
    await world.initiative(first)
    await world.adoptPlan(first, '2026-02-01')
    const second = await world.draft()
    await world.submit(second)
    for (const in_force_on of ['2999-01-01', '2026-01-31'])
      expect(
        await world.post<Problem>(`masterplan-versions/${second.id}/enforcement`, { in_force_on }, 422),
      ).toMatchObject({ errors: [{ pointer: '/in_force_on' }] })
  })
})

describe('a draft that is thrown away', () => {
  it('reopens the requirements that only it had adopted, and is gone', async () => {
    const world = await newPlanWorld()
    const first = await world.draft()
    const shared = await world.initiative(first)
    const kept = await adopted(world, shared.id, 1)
    await world.edit(first, shared.id, { requirement_ids: kept })
    await world.adoptPlan(first)
    const draft = await world.draft()
    const own = await world.initiative(draft)
    const lost = await adopted(world, own.id, 2)
    await world.edit(draft, own.id, { requirement_ids: lost })
    await world.remove(`masterplan-versions/${draft.id}`, 1)
    expect(await standingOf(world, kept)).toMatchObject([{ ending: 'adopted', initiative_id: shared.id }])
    expect(await standingOf(world, lost)).toMatchObject([{ state: 'submitted' }, { state: 'submitted' }])
    const [entries = []] = await world.database.read([
      sql`SELECT entry, target_id FROM unification_entries WHERE requirement_id = ${lost[0]}`,
    ])
    expect(entries).toEqual([{ entry: 'reopened', target_id: own.id }])
    await world.get(`masterplan-versions/${draft.id}`, 404)
    await world.get(`masterplan-versions/${draft.id}/initiatives/${own.id}`, 404)
    await world.post(`masterplan-versions/${draft.id}/initiatives`, { name: 'New', alternative: 'alt_1' }, 404)
  })
})

it('requirements that a new version in force no longer holds are reopened', async () => {
  const world = await newPlanWorld()
  const first = await world.draft()
  const made = await world.initiative(first)
  const ids = await adopted(world, made.id, 2)
  await world.edit(first, made.id, { requirement_ids: ids })
  await world.adoptPlan(first)
  const second = await world.draft()
  await world.edit(second, made.id, { requirement_ids: ids.slice(1) })
  expect(await standingOf(world, ids)).toMatchObject([{ ending: 'adopted' }, { ending: 'adopted' }])
  await world.adoptPlan(second)
  expect(await standingOf(world, ids)).toMatchObject([{ state: 'submitted', ending: null }, { ending: 'adopted' }])
})
