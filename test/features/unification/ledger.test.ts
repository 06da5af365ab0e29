import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { allPages } from '../../support/client.ts'
import { contents, rawDatabase, tenantNamespace } from '../../tenancy/isolation/canaries.ts'
import { newUnificationWorld, type Requirement, type UnificationWorld } from '../requirements/scenario.ts'

type Ledger = {
  submitted: { total: number; handed_in: number; split_off: number }
  open: { total: number; submitted: number; under_review: number }
  ended: Record<string, number> & { total: number }
  drafts: number
  entries: Record<string, number>
  units: { unit_id: string; submitted: { total: number } }[]
  balanced: boolean
  faults: unknown[]
}
type Entry = { id: string; requirement_id: string; entry: string; requirement_number: number; decider_name: string }

const reason = 'So it was decided.'

describe('the ledger', () => {
  let world: UnificationWorld
  beforeAll(async () => {
    world = await newUnificationWorld()
  })

  it('adds up: what was handed in is open or ended, by unit too, and drafts are not part of it', async () => {
    const [a, b, c] = [await world.requirement(), await world.requirement(), await world.requirement()]
    await world.requirement({ unit_id: world.legal }, 'draft')
    await world.act(a.id, 'split', { parts: [{ statement: 'Eins' }, { statement: 'Zwei' }], reason }, 201)
    await world.act(b.id, 'merger', { into_id: c.id, reason })
    await world.act(c.id, 'review')
    const ledger = await world.get<Ledger>('unification/ledger')
    expect(ledger).toMatchObject({
      submitted: { total: 5, handed_in: 3, split_off: 2 },
      open: { total: 3, submitted: 2, under_review: 1 },
      ended: { total: 2, adopted: 0, merged: 1, split: 1, deferred: 0, rejected: 0 },
      drafts: 1,
      entries: { submitted: 5, review_started: 1, merged: 1, split: 1, reopened: 0 },
      balanced: true,
      faults: [],
    })
    expect(ledger.units).toMatchObject([{ unit_id: world.production, submitted: { total: 5 } }])
  })

  it('is listed newest first, by requirement and by kind of entry', async () => {
    const { id, number } = await world.requirement()
    await world.act(id, 'rejection', { reason })
    const entries = await allPages<Entry>(world, `unification/entries?requirement_id=${id}`)
    expect(entries.map(({ entry }) => entry)).toEqual(['rejected', 'submitted'])
    expect(entries[0]).toMatchObject({ requirement_number: number, reason, decider_name: 'Olga Owner' })
    expect((await allPages<Entry>(world, 'unification/entries?entry=split')).length).toBe(1)
  })

  it('is never written over, not even past the API', async () => {
    const database = rawDatabase(tenantNamespace(world.id))
    const before = await contents(tenantNamespace(world.id), ['outbox', 'notifications'])
    for (const statement of [
      sql`UPDATE unification_entries SET reason = 'forged'`,
      sql`DELETE FROM unification_entries`,
      sql`UPDATE requirements SET ending = 'adopted' WHERE state = 'ended'`,
      sql`UPDATE requirements SET deleted_at = 1 WHERE state <> 'draft'`,
    ])
      await expect(database.write([statement])).rejects.toThrow()
    expect(await contents(tenantNamespace(world.id), ['outbox', 'notifications'])).toBe(before)
  })
})

/** What people may try, in any order: much of it is refused, and none of it may unbalance the ledger. */
const STEPS = [
  'draft',
  'create',
  'submission',
  'review',
  'adoption',
  'merger',
  'split',
  'deferral',
  'rejection',
  'resumption',
] as const

const steps = fc.array(fc.record({ step: fc.constantFrom(...STEPS), at: fc.nat(9), other: fc.nat(9) }), {
  minLength: 12,
  maxLength: 18,
})

describe('the ledger after any calls of the API', () => {
  it('is balanced, and the audit has a row for every change of a requirement', async () => {
    const world = await newUnificationWorld()
    const bodies = (into_id: string): Record<string, unknown> => ({
      adoption: { version_id: world.version, initiative_id: world.initiative, reason },
      merger: { into_id, reason },
      split: { parts: [{ statement: `Teil ${crypto.randomUUID()}` }, { statement: 'Rest' }], reason },
      deferral: { until_on: '2999-12-31', reason },
      rejection: { reason },
      resumption: { reason },
    })
    await fc.assert(
      fc.asyncProperty(steps, async (wanted) => {
        const ids: string[] = []
        for (const { step, at, other } of wanted) {
          if (step === 'draft' || step === 'create' || ids.length === 0) {
            ids.push((await world.requirement({}, step === 'draft' ? 'draft' : 'submitted')).id)
            continue
          }
          const path = world.path(`requirements/${ids[at % ids.length]}/${step}`)
          const response = await world.owner.fetch('POST', path, bodies(ids[other % ids.length] ?? '')[step])
          expect([200, 201, 409]).toContain(response.status)
          const body = (await response.json()) as { parts?: Requirement[] }
          ids.push(...(body.parts ?? []).map(({ id }) => id))
        }
        const ledger = await world.get<Ledger>('unification/ledger')
        expect(ledger).toMatchObject({ balanced: true, faults: [] })
        expect(ledger.submitted.total).toBe(ledger.open.total + ledger.ended.total)
      }),
      { numRuns: 4 },
    )
    const [rows] = await rawDatabase(tenantNamespace(world.id)).read([
      sql`SELECT (SELECT sum(version) FROM requirements) AS versions,
        (SELECT count(*) FROM audit_log WHERE subject_type = 'requirement') AS audited`,
    ])
    expect(rows?.[0]?.audited).toBe(rows?.[0]?.versions)
  })
})
