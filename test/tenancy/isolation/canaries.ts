import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { type Database, openDatabase } from '../../../db/client.ts'
import {
  causalLinks,
  comments,
  contracts,
  imports,
  keyResults,
  objectives,
  projects,
  reportSubscriptions,
  savedViews,
  units,
  vendors,
} from '../../../db/tenant/index.ts'
import { settingsOf } from '../../../workers/env.ts'
import { type IdKind, newId } from '../../../workers/http/ids.ts'
import { describeTable, insertRow } from '../../../workers/records/table.ts'
import { namespaceToken } from '../../../workers/tenancy/token.ts'
import { plantNotification } from './notification-canaries.ts'
import { plantPlan } from './plan-canaries.ts'
import { plantRequirements } from './requirement-canaries.ts'

/** The database of a namespace, opened past the front door: only a test that plants and reads canaries does this. */
export const rawDatabase = (namespace: string): Database => {
  const settings = settingsOf(env)
  return openDatabase({ url: settings.DB_URL, namespace, token: () => namespaceToken(settings, namespace) })
}

export const tenantNamespace = (client: string): string => `t-${client.replace(/^cli_/, '')}`

/** Ids of one record of each kind, by the name under which addresses and bodies know it. */
export type Ids = Record<string, string>

/** The version of every planted record of a side that is not the own one: an ETag that names it names nothing of ours. */
export const FOREIGN_VERSION = 7001

/** Tables whose rows are planted, in the order in which they may refer to each other. */
const TABLES = {
  ...{ units, vendors, contracts, projects, causalLinks, comments, savedViews, reportSubscriptions, imports },
  ...{ objectives, keyResults },
}
const PLANTED = Object.keys(TABLES) as (keyof typeof TABLES)[]
const ID_KINDS: Record<keyof typeof TABLES, IdKind> = {
  units: 'unit',
  vendors: 'vendor',
  contracts: 'contract',
  projects: 'project',
  causalLinks: 'causal_link',
  comments: 'comment',
  savedViews: 'saved_view',
  reportSubscriptions: 'report_subscription',
  imports: 'import',
  objectives: 'objective',
  keyResults: 'key_result',
}

/** Values that a column's constraints ask for; every other text column gets the canary. */
const fixed = (ids: Ids, canary: string): Record<string, unknown> => ({
  parent_id: null,
  unit_id: ids.unit,
  objective_id: ids.objective,
  vendor_id: ids.vendor,
  technology_project_id: ids.project,
  administrative_project_id: ids.administrative_project,
  track: 'technology',
  kind: 'pilot',
  category: 'sensors',
  function: 'production',
  artefact: 'training_plan',
  state: 'suspected',
  strength: 'strong',
  origin: 'manual',
  priority: 'high',
  reported_confidence: 'green',
  language: 'en',
  trigger: 'demand',
  health: 'watch',
  tags: [canary],
  budget: [{ year: 2026, planned_minor: 1, committed_minor: 1, actual_minor: 1, forecast_minor: 1 }],
  refusals: [canary],
  baseline_start_on: '2026-01-01',
  baseline_finish_on: '2026-12-31',
  forecast_start_on: '2026-01-01',
  forecast_finish_on: '2026-12-31',
  actual_start_on: '2026-01-01',
  actual_finish_on: null,
  starts_on: '2026-01-01',
  ends_on: '2026-12-31',
  as_of_on: '2026-10-31',
  subject_type: 'project',
  subject_id: ids.project,
  deleted_at: null,
})

const statusOf = (table: string): string => (table === 'projects' ? 'running' : 'active')

/**
 * Plants one row in every table of a client, with `canary` in every text column that takes free text.
 * @param version of every record planted
 * @returns the ids of the rows, by kind
 */
export const plant = async (client: string, canary: string, personId: string, version: number): Promise<Ids> => {
  const ids: Ids = { client, administrative_project: newId('project') }
  for (const name of PLANTED) ids[ID_KINDS[name]] = newId(ID_KINDS[name])
  const database = rawDatabase(tenantNamespace(client))
  for (const name of PLANTED) {
    const table = describeTable(TABLES[name])
    const known = fixed(ids, canary)
    const row: Record<string, unknown> = {}
    for (const column of table.columns)
      row[column] =
        column in known
          ? known[column]
          : table.integers.has(column)
            ? 1
            : table.booleans.has(column)
              ? true
              : `${canary}-${column}`
    row.id = ids[ID_KINDS[name]]
    if (table.columns.includes('version')) row.version = version
    if (name === 'imports') row.state = 'committed'
    if (name === 'objectives') row.state = 'active'
    if (table.columns.includes('status')) row.status = statusOf(table.name)
    if (name === 'savedViews' || name === 'comments') row[name === 'comments' ? 'author_id' : 'owner_id'] = personId
    if (name === 'causalLinks') {
      const other = {
        ...row,
        id: ids.administrative_project,
        version,
        created_at: 1,
        updated_at: 1,
        name: `${canary}-adm`,
        track: 'administrative',
        kind: 'process',
        status: 'running',
        tags: [canary],
        budget: [],
        progress: 1,
        priority: 'low',
        external_id: `${canary}-adm`,
      }
      await database.write([insertRow(describeTable(TABLES.projects), other)])
    }
    await database.write([insertRow(table, row)])
  }
  const planted: Ids = {
    ...(await plantRequirements(database, canary, version, ids)),
    ...(await plantPlan(database, canary, version)),
    ...(await plantNotification(database, canary, personId, ids.project ?? '')),
  }
  // The cause of a change of the plan is named as its subject.
  return { ...ids, ...planted, subject: planted.requirement ?? '' }
}

/** The Idempotency-Key that was used under this number by `plantKeys`. */
export const usedKey = (number: number): string => `used-before-${number}`

/** How many keys are planted: more than there are probes. */
export const USED_KEYS = 6_000

/** Plants Idempotency-Keys that somebody has used, each with the answer that it got: `canary`. */
export const plantKeys = async (namespace: string, actorId: string, canary: string): Promise<void> => {
  const body = JSON.stringify({ id: canary, name: canary })
  await rawDatabase(namespace).write([
    sql`WITH RECURSIVE numbers (number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM numbers WHERE number < ${USED_KEYS})
      INSERT INTO idempotency_keys (actor_id, key, fingerprint, status, subject_id, body, created_at)
      SELECT ${actorId}, 'used-before-' || number, 'of another request', 201, ${canary}, ${body}, ${Date.now()} FROM numbers`,
  ])
}

/** Everything a namespace holds, as one text: unchanged after the probes, or somebody wrote where they must not. */
export const contents = async (namespace: string, except: readonly string[] = []): Promise<string> => {
  const database = rawDatabase(namespace)
  const [tables = []] = await database.read([
    // The full-text index keeps in its own form what `search_documents` holds as text.
    sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'
      ORDER BY name`,
  ])
  const names = tables.map((row) => String(row.name)).filter((name) => !except.includes(name))
  const rows = await database.read(names.map((name) => sql`SELECT * FROM ${sql.raw(name)} ORDER BY 1`))
  return JSON.stringify(names.map((name, i) => [name, rows[i]]))
}
