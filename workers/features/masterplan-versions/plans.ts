import { type SQL, sql } from 'drizzle-orm'
import type { Database, Row } from '../../../db/client.ts'
import type { PlanInitiative } from '../../../shared/domain/masterplan/index.ts'
import type { Alternative, EnvelopeYear } from '../../../shared/domain/vocabulary/index.ts'
import { type ChunkedTable, readChunked } from '../portfolio/chunks.ts'

type Tuple = [
  ...[id: string, code: string, name: string, description: string | null, alternative: Alternative],
  ...[goals: string[], expected_benefits: string[], sponsor: string | null],
  ...[starts_on: string | null, ends_on: string | null, envelope: EnvelopeYear[]],
  ...[requirements: string[], objectives: string[], units: string[], vendors: string[], projects: string[]],
]

const COLUMNS = ['id', 'code', 'name', 'description', 'alternative'] as const
const JSON_COLUMNS = ['requirement_ids', 'objective_ids', 'unit_ids', 'vendor_ids', 'project_ids'] as const

const initiativeOf = (tuple: Tuple): PlanInitiative => {
  const [id, code, name, description, alternative, goals, expected_benefits, sponsor, ...rest] = tuple
  const [starts_on, ends_on, envelope, requirement_ids, objective_ids, unit_ids, vendor_ids, project_ids] = rest
  return {
    ...{ id, code, name, description, alternative, goals, expected_benefits, sponsor, starts_on, ends_on, envelope },
    ...{ requirement_ids, objective_ids, unit_ids, vendor_ids, project_ids },
  }
}

/** Two plans of 2,000 initiatives fit into one answer of the server, which takes 10 MB. */
const BYTES = 3_000_000

/** The content of the version whose id `version` (an SQL expression) gives. An initiative takes 250 kB at most. */
const contentOf = (version: SQL): ChunkedTable => ({
  alias: 'i',
  from: 'FROM initiatives i WHERE i.deleted_at IS NULL',
  values: [
    ...COLUMNS.map((column) => `i.${column}`),
    ...['json(i.goals)', 'json(i.expected_benefits)', 'i.sponsor', 'i.starts_on', 'i.ends_on', 'json(i.envelope)'],
    ...JSON_COLUMNS.map((column) => `json(i.${column})`),
  ],
  rows: 16,
  bytes: BYTES,
  where: sql`i.version_id = ${version}`,
})

/**
 * The contents of versions, each named by an SQL expression for its id, and the rows of other statements: one round trip
 * for plans of the usual size. A version that is not there has no initiatives.
 */
export const readPlans = async <Name extends string>(
  db: Database,
  versions: Readonly<Record<Name, SQL>>,
  also: readonly SQL[] = [],
): Promise<{ plans: Record<Name, PlanInitiative[]>; rows: Row[][] }> => {
  const names = Object.keys(versions) as Name[]
  const tables = Object.fromEntries(names.map((name) => [name, contentOf(versions[name])])) as Record<
    Name,
    ChunkedTable
  >
  const { records, rows } = await readChunked(db, tables, also)
  const plans = Object.fromEntries(
    names.map((name) => [name, records[name].map((record) => initiativeOf(record as Tuple))]),
  ) as Record<Name, PlanInitiative[]>
  return { plans, rows }
}

/** A number that grows with every edit of a draft: rows are never removed, and each edit raises a row's version. */
const revision = (versionId: string): SQL =>
  sql`(SELECT ifnull(sum(version), 0) FROM initiatives WHERE version_id = ${versionId})`

export const selectRevision = (versionId: string): SQL => sql`SELECT ${revision(versionId)} AS revision`

/** Aborts the batch when the draft was edited since its revision was read. */
export const guardRevision = (versionId: string, read: number): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'stale_version', ${revision(versionId)} = ${read}`
