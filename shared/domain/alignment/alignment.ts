import type {
  AlignedInitiative,
  AlignedRequirement,
  AlignedUnit,
  Alignment,
  AlignmentCell,
  AlignmentInput,
  Orphans,
} from './types.ts'

/** Whether a requirement asks for something still: it waits for a decision, or was adopted. */
const stands = ({ state, ending }: AlignedRequirement): boolean =>
  state === 'submitted' || state === 'under_review' || ending === 'adopted'

const idsOf = (rows: readonly { id: string }[]): ReadonlySet<string> => new Set(rows.map((row) => row.id))

/** The cells that anything stands in, by objective and unit as the input orders them. */
const cellsOf = (input: AlignmentInput, requirements: readonly AlignedRequirement[]): AlignmentCell[] => {
  const cells = new Map<string, AlignmentCell>()
  const cellAt = (objective_id: string, unit_id: string): AlignmentCell => {
    const key = `${objective_id} ${unit_id}`
    const known = cells.get(key)
    if (known) return known
    const made = { objective_id, unit_id, initiative_ids: [], requirements: 0 }
    cells.set(key, made)
    return made
  }
  for (const initiative of input.initiatives)
    for (const objective of initiative.objective_ids)
      for (const unit of initiative.unit_ids) cellAt(objective, unit).initiative_ids.push(initiative.id)
  for (const requirement of requirements)
    if (requirement.objective_id !== null) cellAt(requirement.objective_id, requirement.unit_id).requirements += 1
  const place = (rows: readonly { id: string }[]) => new Map(rows.map((row, index) => [row.id, index]))
  const [rows, columns] = [place(input.objectives), place(input.units)]
  const at = (order: ReadonlyMap<string, number>, id: string): number => order.get(id) ?? 0
  return [...cells.values()].sort(
    (a, b) => at(rows, a.objective_id) - at(rows, b.objective_id) || at(columns, a.unit_id) - at(columns, b.unit_id),
  )
}

/** The units in which an initiative works, and all units above them. */
const unitsReached = (
  units: readonly AlignedUnit[],
  initiatives: readonly AlignedInitiative[],
): ReadonlySet<string> => {
  const parents = new Map(units.map((unit) => [unit.id, unit.parent_id]))
  const reached = new Set<string>()
  // Above a unit that is known to be reached everything is.
  for (const unit of initiatives.flatMap((initiative) => initiative.unit_ids))
    for (let up: string | null = unit; up !== null && !reached.has(up); up = parents.get(up) ?? null) reached.add(up)
  return reached
}

const orphansOf = (input: AlignmentInput, requirements: readonly AlignedRequirement[]): Orphans => {
  const served = new Set(input.initiatives.flatMap((initiative) => initiative.objective_ids))
  const reached = unitsReached(input.units, input.initiatives)
  const ids = <T extends { id: string }>(rows: readonly T[], which: (row: T) => boolean): string[] =>
    rows.filter(which).map((row) => row.id)
  return {
    objective_ids: ids(input.objectives, ({ id, state }) => state === 'active' && !served.has(id)),
    unit_ids: ids(input.units, ({ id }) => !reached.has(id)),
    initiatives_without_objective: ids(input.initiatives, ({ objective_ids }) => objective_ids.length === 0),
    initiatives_without_unit: ids(input.initiatives, ({ unit_ids }) => unit_ids.length === 0),
    requirement_ids: ids(requirements, ({ objective_id }) => objective_id === null),
  }
}

/**
 * Which initiatives of a plan serve which objective in which unit, and what has no counterpart on each side. What an
 * initiative or requirement refers to and is not in the input counts as not there: it was deleted since.
 */
export const alignment = (input: AlignmentInput): Alignment => {
  const [objectives, units] = [idsOf(input.objectives), idsOf(input.units)]
  const unique = (ids: readonly string[], known: ReadonlySet<string>): string[] =>
    [...new Set(ids)].filter((id) => known.has(id))
  const initiatives = input.initiatives.map(({ id, objective_ids, unit_ids }) => ({
    id,
    objective_ids: unique(objective_ids, objectives),
    unit_ids: unique(unit_ids, units),
  }))
  const requirements = input.requirements
    .filter((requirement) => stands(requirement) && units.has(requirement.unit_id))
    .map((requirement) => ({
      ...requirement,
      objective_id:
        requirement.objective_id !== null && objectives.has(requirement.objective_id) ? requirement.objective_id : null,
    }))
  const known = { ...input, initiatives }
  return { cells: cellsOf(known, requirements), orphans: orphansOf(known, requirements) }
}
