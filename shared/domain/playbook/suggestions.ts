import { addToList, compareText } from '../arithmetic/index.ts'
import type {
  Artefact,
  LinkState,
  ProjectStatus,
  TechnologyCategory,
  Track,
  UnitFunction,
} from '../vocabulary/index.ts'
import { PLAYBOOK_RULES } from './rules.ts'
import type { PlaybookRule } from './types.ts'

export type SuggestionProject = {
  id: string
  track: Track
  status: ProjectStatus
  category: TechnologyCategory | null
}
export type SuggestionUnit = { id: string; function: UnitFunction }
export type SuggestionLink = {
  technology_project_id: string
  unit_id: string
  artefact: Artefact
  state: LinkState
  rule_id: string | null
}

/** A causal link that the playbook proposes; `id` is `<project_id>~<rule_id>~<unit_id>`, the same every time it is asked for. */
export type LinkSuggestion = Omit<PlaybookRule, 'id'> & {
  id: string
  technology_project_id: string
  rule_id: string
  unit_id: string
}

const SEPARATOR = '~'

/** The id of a suggestion. */
export const suggestionId = (projectId: string, ruleId: string, unitId: string): string =>
  [projectId, ruleId, unitId].join(SEPARATOR)

/** Project, rule and unit of a suggestion's id; null where the text is no such id. */
export const parseSuggestionId = (
  id: string,
): { technology_project_id: string; rule_id: string; unit_id: string } | null => {
  const [technology_project_id, rule_id, unit_id, ...rest] = id.split(SEPARATOR)
  return technology_project_id && rule_id && unit_id && rest.length === 0
    ? { technology_project_id, rule_id, unit_id }
    : null
}

/** What is linked already: a rule that has spoken (also where it was dismissed), and a change that somebody drew by hand. */
const takenKeys = (links: readonly SuggestionLink[]): ReadonlySet<string> => {
  const taken = new Set<string>()
  for (const link of links) {
    if (link.rule_id !== null) taken.add(suggestionId(link.technology_project_id, link.rule_id, link.unit_id))
    if (link.state !== 'dismissed') taken.add(suggestionId(link.technology_project_id, link.artefact, link.unit_id))
  }
  return taken
}

/**
 * The causal links that the playbook proposes for technology projects that are neither completed nor cancelled and have a category:
 * one for each rule of the category and each unit of the rule's function, unless the rule has a link with that unit in any state,
 * or a link that is not dismissed already names the same change in that unit. Ordered by project, rule and unit.
 */
export const suggestions = (
  projects: readonly SuggestionProject[],
  units: readonly SuggestionUnit[],
  links: readonly SuggestionLink[],
): LinkSuggestion[] => {
  const taken = takenKeys(links)
  const unitsOf = new Map<UnitFunction, string[]>()
  for (const unit of [...units].sort((a, b) => compareText(a.id, b.id))) addToList(unitsOf, unit.function, unit.id)
  const rulesOf = new Map<TechnologyCategory, PlaybookRule[]>()
  for (const rule of PLAYBOOK_RULES) addToList(rulesOf, rule.category, rule)
  const open = projects.filter(
    ({ track, status }) => track === 'technology' && status !== 'completed' && status !== 'cancelled',
  )
  return open
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((project) =>
      (project.category === null ? [] : (rulesOf.get(project.category) ?? [])).flatMap((rule) => {
        const { id: rule_id, ...content } = rule
        return (unitsOf.get(rule.unit_function) ?? []).flatMap((unit_id): LinkSuggestion[] => {
          const id = suggestionId(project.id, rule_id, unit_id)
          const spoken = taken.has(id) || taken.has(suggestionId(project.id, rule.artefact, unit_id))
          return spoken ? [] : [{ id, technology_project_id: project.id, rule_id, unit_id, ...content }]
        })
      }),
    )
}
