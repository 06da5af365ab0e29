import type { KeyResult, Objective } from './objectives-data.ts'

/** A line of the table: an objective, or one of its key results under it. */
export type GoalRow =
  | { id: string; kind: 'objective'; objective: Objective; key_results: readonly KeyResult[] }
  | { id: string; kind: 'key_result'; objective: Objective; key_result: KeyResult }

const holds = (text: string, wanted: string): boolean => text.toLowerCase().includes(wanted)

/**
 * Objectives in their order, each with its key results under it. What is looked for may stand in either: an objective comes
 * with those of its key results that hold it, or with all where it holds it itself. `id` shows one objective alone.
 */
export const goalRows = (
  objectives: readonly Objective[],
  keyResults: readonly KeyResult[],
  filter: { q: string; states: readonly string[]; id: string },
): GoalRow[] => {
  const wanted = filter.q.trim().toLowerCase()
  return objectives
    .filter(({ id }) => filter.id === '' || filter.id === id)
    .filter(({ state }) => filter.states.length === 0 || filter.states.includes(state))
    .flatMap((objective): GoalRow[] => {
      const own = keyResults.filter((row) => row.objective_id === objective.id)
      const itself = holds(`${objective.name} ${objective.owner ?? ''}`, wanted)
      const shown = itself ? own : own.filter((row) => holds(`${row.name} ${row.owner ?? ''}`, wanted))
      if (!itself && shown.length === 0) return []
      return [
        { id: objective.id, kind: 'objective', objective, key_results: own },
        ...shown.map((key_result): GoalRow => ({ id: key_result.id, kind: 'key_result', objective, key_result })),
      ]
    })
}

export const rowName = (row: GoalRow): string => (row.kind === 'objective' ? row.objective.name : row.key_result.name)
