/** The chosen rows after one was pressed; with `range` all between the last pressed one and it join. */
export const toggled = (
  chosen: ReadonlySet<string>,
  ids: readonly string[],
  id: string,
  last: string | undefined,
  range: boolean,
): ReadonlySet<string> => {
  const next = new Set(chosen)
  const from = last === undefined ? -1 : ids.indexOf(last)
  const to = ids.indexOf(id)
  if (range && from >= 0 && to >= 0) {
    for (const between of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(between)
  } else if (!next.delete(id)) next.add(id)
  return next
}

/** All rows, or none if all were chosen. */
export const toggledAll = (chosen: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> =>
  ids.every((id) => chosen.has(id)) ? new Set() : new Set(ids)
