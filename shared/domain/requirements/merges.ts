/** Which requirement each merged one became part of, by id. */
export type Merges = ReadonlyMap<string, string>

/** Where a merge leads in the end: the ids on the way, the last one merged no further; `cycle` where there is no end. */
export type MergeChain = { path: string[]; cycle: boolean }

/** Follows the merges of a requirement. `path` starts with what it was merged into and is empty where it was not merged. */
export const mergeChain = (id: string, merges: Merges): MergeChain => {
  const seen = new Set([id])
  const path: string[] = []
  for (let next = merges.get(id); next !== undefined; next = merges.get(next)) {
    path.push(next)
    if (seen.has(next)) return { path, cycle: true }
    seen.add(next)
  }
  return { path, cycle: false }
}

/** What stands for a requirement after all merges: itself where it was not merged, null where the merges go in a circle. */
export const mergedInto = (id: string, merges: Merges): string | null => {
  const { path, cycle } = mergeChain(id, merges)
  return cycle ? null : (path.at(-1) ?? id)
}

/** Whether merging `id` into `into` would lead back to `id`. */
export const wouldCycle = (id: string, into: string, merges: Merges): boolean =>
  id === into || mergeChain(into, merges).path.includes(id)

/** The ids of all requirements whose merges go in a circle or lead into one. Each requirement is looked at once. */
export const cyclicMerges = (merges: Merges): string[] => {
  const ends = new Map<string, boolean>()
  const cyclic: string[] = []
  for (const start of merges.keys()) {
    const path: string[] = []
    let at: string | undefined = start
    while (at !== undefined && !ends.has(at)) {
      // Marked as leading nowhere until the end is seen, so that meeting it again on this walk is a circle.
      ends.set(at, false)
      path.push(at)
      at = merges.get(at)
    }
    const good = at === undefined || ends.get(at) === true
    for (const id of path) {
      ends.set(id, good)
      if (!good) cyclic.push(id)
    }
  }
  return cyclic
}
