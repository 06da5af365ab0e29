import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import {
  type ComparedRequirement,
  type Proposal,
  type Proposals,
  propose,
} from '../../../shared/domain/similarity/index.ts'

/** Open requirements that are compared with each other in one request. */
export const MOST_COMPARED = 20_000
/** Bytes of their texts: the server answers at most 10 MB at once. */
const MOST_BYTES = 9_000_000
/** What a requirement takes beside its words. */
const BYTES_EACH = 150
/** Proposals that one request keeps, the strongest: people decide these before they could read more. */
export const MOST_KEPT = 2_000

/**
 * All open requirements as one text: a row for each took three times the bytes, which a server's answer has a limit for.
 * For `openFrom`.
 */
export const openRequirements: SQL = sql`SELECT count(*) AS found, max(bytes) AS bytes,
    json_group_array(json_object('id', id, 'statement', statement, 'unit_id', unit_id, 'moscow', moscow))
      FILTER (WHERE bytes <= ${MOST_BYTES}) AS requirements
  FROM (SELECT id, substr(statement, 1, 2000) AS statement, unit_id, moscow,
      sum(${BYTES_EACH} + octet_length(substr(statement, 1, 2000))) OVER (ORDER BY id) AS bytes
    FROM requirements WHERE state IN ('submitted', 'under_review') AND deleted_at IS NULL ORDER BY id LIMIT ${MOST_COMPARED + 1})`

/** Null: there are more, or longer ones, than are compared at once. */
export const openFrom = (rows: readonly Row[]): ComparedRequirement[] | null =>
  Number(rows[0]?.found ?? 0) > MOST_COMPARED || Number(rows[0]?.bytes ?? 0) > MOST_BYTES
    ? null
    : JSON.parse(String(rows[0]?.requirements ?? '[]'))

/** The strongest proposals among requirements that are handed in together and between them and those that are open. */
export const proposalsAmong = (
  added: readonly ComparedRequirement[],
  open: readonly ComparedRequirement[],
): Proposal[] => {
  if (added.length + open.length > MOST_COMPARED) return []
  const ids = new Set(added.map(({ id }) => id))
  const { proposals }: Proposals = propose([...open, ...added])
  return proposals.filter(({ first_id, second_id }) => ids.has(first_id) || ids.has(second_id)).slice(0, MOST_KEPT)
}
