import { sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { newId } from '../../../workers/http/ids.ts'
import { type Answered, type ClientWorld, newClientWorld } from '../../support/client.ts'
import { join } from '../../support/mail.ts'
import { type Caller, json } from '../../support/world.ts'
import { rawDatabase, tenantNamespace } from '../../tenancy/isolation/canaries.ts'

export type Version = Answered & {
  number: number
  state: string
  content_hash: string | null
  base_version_id: string | null
  approval_basis: { version_id: string; content_hash: string; carried: boolean } | null
  in_force_on: string | null
  superseded_on: string | null
}
export type Initiative = Answered & { code: string; requirement_ids: string[] }
export type Problem = { code: string; detail: string; errors?: { pointer: string; detail: string }[] }
export type Submitted = {
  version: Version
  materiality: { material: boolean; approved_version_id: string | null; reasons: { code: string }[] }
}

/** A client whose plan is made by its owner and approved by somebody of its leadership. */
export type PlanWorld = ClientWorld & {
  leader: Caller
  leader_id: string
  /** The client's database past the front door, for what no address does. */
  database: Database
  draft(title?: string, base_version_id?: string): Promise<Version>
  initiative(version: Version, fields?: Record<string, unknown>): Promise<Initiative>
  /** Changes an initiative as it stands now. */
  edit(version: Version, id: string, fields: Record<string, unknown>): Promise<Initiative>
  read(version: Version): Promise<Version & Record<string, unknown>>
  initiatives(version: Version): Promise<Initiative[]>
  submit(version: Version): Promise<Submitted>
  decide(version: Version, decision?: string, more?: Record<string, unknown>): Promise<Response>
  enforce(version: Version, in_force_on?: string): Promise<Version>
  /** Says from when on a change is material, as leadership does. */
  setThresholds(changes: Record<string, unknown>, version: number): Promise<unknown>
  /** Submits, approves and puts into force. */
  adoptPlan(version: Version, in_force_on?: string): Promise<Version>
}

export const newPlanWorld = async (): Promise<PlanWorld> => {
  const client = await newClientWorld()
  const { caller: leader, person_id: leader_id } = await join(client.owner, client.path('people'), {
    role: 'strategic',
  })
  const at = (version: Version, rest = ''): string => `masterplan-versions/${version.id}${rest}`
  const world: PlanWorld = {
    ...client,
    leader,
    leader_id,
    database: rawDatabase(tenantNamespace(client.id)),
    draft: (title = 'Plan', base_version_id) =>
      client.post('masterplan-versions', { title, ...(base_version_id ? { base_version_id } : {}) }),
    initiative: (version, fields = {}) =>
      client.post(at(version, '/initiatives'), { name: 'Connect the presses', alternative: 'alt_1', ...fields }),
    edit: async (version, id, fields) => {
      const now = await client.get<Initiative>(at(version, `/initiatives/${id}`))
      return (await client.patch(at(version, `/initiatives/${id}`), fields, now.version)) as Initiative
    },
    read: (version) => client.get(at(version)),
    initiatives: async (version) => (await client.get<{ data: Initiative[] }>(at(version, '/initiatives'))).data,
    submit: (version) => client.post(at(version, '/submission'), undefined, 200),
    decide: async (version, decision = 'approved', more = {}) => {
      const { content_hash } = await world.read(version)
      return leader.fetch('POST', client.path(at(version, '/approvals')), { decision, content_hash, ...more })
    },
    enforce: (version, in_force_on) =>
      client.post(at(version, '/enforcement'), in_force_on ? { in_force_on } : {}, 200),
    setThresholds: async (changes, version) =>
      json(await leader.fetch('PATCH', client.path('masterplan-settings'), changes, { 'if-match': `"${version}"` })),
    adoptPlan: async (version, in_force_on) => {
      await world.submit(version)
      if ((await world.read(version)).state === 'in_review') await json(await world.decide(version), 201)
      return world.enforce(version, in_force_on)
    },
  }
  return world
}

/** Requirements that were adopted into an initiative, as unification leaves them. */
export const adopted = async (world: PlanWorld, initiative_id: string, count: number): Promise<string[]> => {
  const unit = await world.post('units', { name: `Unit ${crypto.randomUUID()}` })
  const ids = Array.from({ length: count }, () => newId('requirement'))
  await world.database.write(
    ids.map(
      (id) => sql`INSERT INTO requirements (id, created_at, updated_at, number, statement, unit_id, submitter_id,
          submitter_name, submitted_at, state, ending, ended_reason, ended_at, decider_id, decider_name, initiative_id)
        SELECT ${id}, 1, 1, ifnull(max(number), 0) + 1, 'See every order at once', ${unit.id}, 'per_x', 'Someone', 1,
          'ended', 'adopted', 'Serves the strategy', 1, 'per_y', 'Decider', ${initiative_id} FROM requirements`,
    ),
  )
  return ids.sort()
}

/** How requirements stand, by id. */
export const standingOf = async (world: PlanWorld, ids: readonly string[]): Promise<Record<string, unknown>[]> => {
  const [rows = []] = await world.database.read([
    sql`SELECT state, ending, initiative_id FROM requirements
      WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) ORDER BY id`,
  ])
  return rows
}
