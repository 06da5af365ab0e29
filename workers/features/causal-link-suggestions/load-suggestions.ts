import { type SQL, sql } from 'drizzle-orm'
import { type Database, inList } from '../../../db/client.ts'
import {
  type LinkSuggestion,
  PLAYBOOK_RULES,
  parseSuggestionId,
  type SuggestionLink,
  type SuggestionProject,
  type SuggestionUnit,
  suggestions,
} from '../../../shared/domain/playbook/index.ts'
import { type ChunkedTable, readChunked } from '../portfolio/index.ts'

export type SuggestionFilter = {
  technology_project_id?: string | undefined
  unit_id?: string | undefined
  category?: string | undefined
}

type ProjectTuple = [
  row: number,
  id: string,
  name: string,
  status: SuggestionProject['status'],
  category: SuggestionProject['category'],
]
type UnitTuple = [row: number, id: string, name: string, function: SuggestionUnit['function']]
type LinkTuple = [
  technologyRow: number,
  unitRow: number,
  artefact: SuggestionLink['artefact'],
  state: SuggestionLink['state'],
  rule_id: string | null,
]

/** Technology projects that the playbook speaks about: from `first` on, in the order of ids. */
const openProjects = ({ technology_project_id, category }: SuggestionFilter, first: string): SQL => {
  const where = [sql`p.track = 'technology' AND p.status NOT IN ('completed', 'cancelled') AND p.id >= ${first}`]
  if (technology_project_id) where.push(inList(sql`p.id`, technology_project_id.split(',')))
  if (category) where.push(inList(sql`p.category`, category.split(',')))
  return sql.join(where, sql` AND `)
}

const tables = (filter: SuggestionFilter, first: string) =>
  ({
    projects: {
      alias: 'p',
      from: 'FROM projects p WHERE p.deleted_at IS NULL AND p.category IS NOT NULL',
      where: openProjects(filter, first),
      values: ['p.rowid', 'p.id', 'p.name', 'p.status', 'p.category'],
      rows: 1_000,
      bytes: 3_000_000,
    },
    units: {
      alias: 'u',
      from: 'FROM units u WHERE u.deleted_at IS NULL',
      ...(filter.unit_id ? { where: inList(sql`u.id`, filter.unit_id.split(',')) } : {}),
      values: ['u.rowid', 'u.id', 'u.name', 'u.function'],
      rows: 1_000,
      bytes: 1_000_000,
    },
    links: {
      alias: 'l',
      from: `FROM causal_links l JOIN projects p ON p.id = l.technology_project_id JOIN units u ON u.id = l.unit_id
        WHERE l.deleted_at IS NULL`,
      where: openProjects(filter, first),
      values: ['p.rowid', 'u.rowid', 'l.artefact', 'l.state', 'l.rule_id'],
      rows: 2_000,
      bytes: 5_000_000,
    },
  }) satisfies Record<string, ChunkedTable>

const RULE_ORDER: ReadonlyMap<string, number> = new Map(PLAYBOOK_RULES.map((rule, i) => [rule.id, i]))

type Place = { technology_project_id: string; rule_id: string; unit_id: string }

/** Whether `a` comes behind `b` in the order of `suggestions`, also where `b` itself is no longer suggested. */
const comesAfter = (a: Place, b: Place): boolean => {
  if (a.technology_project_id !== b.technology_project_id) return a.technology_project_id > b.technology_project_id
  const byRule = (RULE_ORDER.get(a.rule_id) ?? -1) - (RULE_ORDER.get(b.rule_id) ?? -1)
  return byRule === 0 ? a.unit_id > b.unit_id : byRule > 0
}

const linkOf = (
  [project, unit, artefact, state, rule_id]: LinkTuple,
  projects: ReadonlyMap<number, string>,
  units: ReadonlyMap<number, string>,
): SuggestionLink => ({
  technology_project_id: projects.get(project) ?? '',
  unit_id: units.get(unit) ?? '',
  artefact,
  state,
  rule_id,
})

/**
 * What the playbook suggests for a client, by project, rule and unit: one round trip.
 * @param after id of a suggestion: only those behind it are answered
 */
export const loadSuggestions = async (
  db: Database,
  filter: SuggestionFilter,
  after: string | null,
): Promise<{ found: LinkSuggestion[]; names: ReadonlyMap<string, string> }> => {
  const place = after === null ? null : parseSuggestionId(after)
  const { records } = await readChunked(db, tables(filter, place?.technology_project_id ?? ''))
  // Each tuple is the list of values of its own SELECT, over columns whose types and closed lists the tables enforce.
  const [projects, units] = [records.projects as ProjectTuple[], records.units as UnitTuple[]]
  const projectAt = new Map(projects.map(([row, id]) => [row, id]))
  const unitAt = new Map(units.map(([row, id]) => [row, id]))
  const found = suggestions(
    projects.map(([, id, , status, category]) => ({ id, track: 'technology' as const, status, category })),
    units.map(([, id, , unitFunction]) => ({ id, function: unitFunction })),
    (records.links as LinkTuple[]).map((link) => linkOf(link, projectAt, unitAt)),
  )
  return {
    found: place ? found.filter((suggestion) => comesAfter(suggestion, place)) : found,
    names: new Map([...projects, ...units].map(([, id, name]) => [id, name])),
  }
}
