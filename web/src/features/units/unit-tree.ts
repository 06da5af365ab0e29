import type { Unit } from './units-data.ts'

/** A unit at its place in the tree; the units of the top have depth 0. */
export type TreeUnit = Unit & { depth: number }

/** Units whose parent is not among those at hand stand at the top: they are read as part of nothing. */
const childrenOf = (units: readonly Unit[]): ReadonlyMap<string | null, readonly Unit[]> => {
  const ids = new Set(units.map((unit) => unit.id))
  const children = new Map<string | null, Unit[]>()
  for (const unit of units) {
    const parent = unit.parent_id !== null && ids.has(unit.parent_id) ? unit.parent_id : null
    children.set(parent, [...(children.get(parent) ?? []), unit])
  }
  return children
}

/** The units in the order of the tree: each above those that are part of it, siblings as they come. */
export const unitTree = (units: readonly Unit[]): TreeUnit[] => {
  const children = childrenOf(units)
  const under = (parent: string | null, depth: number): TreeUnit[] =>
    (children.get(parent) ?? []).flatMap((unit) => [{ ...unit, depth }, ...under(unit.id, depth + 1)])
  const tree = under(null, 0)
  // A ring has no top, so nothing leads to it; no database holds one, but no unit may be missing either.
  const placed = new Set(tree.map((unit) => unit.id))
  return [...tree, ...units.filter((unit) => !placed.has(unit.id)).map((unit) => ({ ...unit, depth: 0 }))]
}

/** Whether a unit is `other` or part of it, over any number of steps. */
export const isWithin = (units: readonly Unit[], id: string, other: string): boolean => {
  const parents = new Map(units.map((unit) => [unit.id, unit.parent_id]))
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === other) return true
    seen.add(at)
  }
  return false
}
