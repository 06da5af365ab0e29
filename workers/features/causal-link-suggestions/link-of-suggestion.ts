import { type SQL, sql } from 'drizzle-orm'
import { type PlaybookRule, parseSuggestionId, playbookRule } from '../../../shared/domain/playbook/index.ts'
import { newId } from '../../http/ids.ts'
import type { ClientContext } from '../../identity/context.ts'

/** The causal link that a suggestion stands for, as it would be stored. */
export type SuggestedLink = {
  id: string
  technology_project_id: string
  unit_id: string
  rule_id: string
  artefact: PlaybookRule['artefact']
  mechanism: string
  strength: PlaybookRule['strength']
  lag_days: number
  origin: 'playbook'
}

export type Suggested = { rule: PlaybookRule; link: SuggestedLink }

/** Reads a suggestion's id and the playbook; null where there is no such rule. The mechanism is in the actor's language. */
export const suggested = ({ actor }: Pick<ClientContext, 'actor'>, id: string): Suggested | null => {
  const place = parseSuggestionId(id)
  const rule = place && playbookRule(place.rule_id)
  if (!rule) return null
  const language = actor.kind === 'person' ? actor.language : 'en'
  const { artefact, strength, lag_days } = rule
  const mechanism = rule.mechanism[language]
  const link = {
    id: newId('causal_link'),
    ...place,
    artefact,
    mechanism,
    strength,
    lag_days,
    origin: 'playbook' as const,
  }
  return { rule, link }
}

/** What the database must say of suggestions: rows of project, unit, rule, artefact, category and function as JSON. */
const wantedRows = (wanted: readonly Suggested[]): SQL =>
  sql`json_each(${JSON.stringify(
    wanted.map(({ rule, link }) => ({
      project: link.technology_project_id,
      unit: link.unit_id,
      rule: rule.id,
      artefact: rule.artefact,
      category: rule.category,
      function: rule.unit_function,
    })),
  )}) w`

const projectFits = sql.raw(`EXISTS (SELECT 1 FROM projects p WHERE p.id = w.value->>'project'
  AND p.track = 'technology' AND p.category = w.value->>'category'
  AND p.status NOT IN ('completed', 'cancelled') AND p.deleted_at IS NULL)`)
const unitFits = sql.raw(`EXISTS (SELECT 1 FROM units u WHERE u.id = w.value->>'unit'
  AND u.function = w.value->>'function' AND u.deleted_at IS NULL)`)
const linked = sql.raw(`EXISTS (SELECT 1 FROM causal_links l WHERE l.technology_project_id = w.value->>'project'
  AND l.unit_id = w.value->>'unit' AND l.deleted_at IS NULL
  AND (l.rule_id = w.value->>'rule' OR (l.artefact = w.value->>'artefact' AND l.state <> 'dismissed')))`)

/** Aborts the batch unless the playbook still suggests every one of them. */
export const guardSuggested = (wanted: readonly Suggested[]): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'conflict', count(*) = ${wanted.length}
    FROM ${wantedRows(wanted)} WHERE ${projectFits} AND ${unitFits} AND NOT ${linked}`

/** For each suggestion in turn: whether it can be made from the records, and whether it is a link already. */
export const standingOfSuggested = (wanted: readonly Suggested[]): SQL =>
  sql`SELECT ${projectFits} AND ${unitFits} AS fits, ${linked} AS linked FROM ${wantedRows(wanted)} ORDER BY w.key`
