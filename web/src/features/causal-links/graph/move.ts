import type { Layout } from './layout.ts'

/** The order in which a key passes: sources and slots from top to bottom, the lines of each box too. */
export type MapOrder = {
  sources: readonly string[]
  slots: readonly string[]
  linesOfSource: (id: string) => readonly string[]
  linesOfSlot: (id: string) => readonly string[]
  /** Whether the graph shows this box or line. */
  has: (id: string) => boolean
  ends: (line: string) => { from: string; to: string } | undefined
}

export const orderOf = (layout: Layout): MapOrder => {
  const bySource = new Map<string, { id: string; y: number }[]>()
  const bySlot = new Map<string, { id: string; y: number }[]>()
  const ends = new Map(layout.lines.map(({ id, from, to }) => [id, { from, to }]))
  const add = (map: typeof bySource, key: string, id: string, y: number): void => {
    map.set(key, [...(map.get(key) ?? []), { id, y }])
  }
  for (const line of layout.lines) {
    add(bySource, line.from, line.id, line.y1)
    add(bySlot, line.to, line.id, line.y2)
  }
  const sorted = (list: { id: string; y: number }[] | undefined): string[] =>
    [...(list ?? [])].sort((a, b) => a.y - b.y).map(({ id }) => id)
  const sources = layout.sources.map(({ id }) => id)
  const slots = layout.groups.flatMap((group) => group.slots.map(({ id }) => id))
  const boxes = new Set([...sources, ...slots])
  return {
    sources,
    slots,
    has: (id) => boxes.has(id) || ends.has(id),
    linesOfSource: (id) => sorted(bySource.get(id)),
    linesOfSlot: (id) => sorted(bySlot.get(id)),
    ends: (line) => ends.get(line),
  }
}

const beside = (list: readonly string[], at: string, step: number): string | undefined => list[list.indexOf(at) + step]

/**
 * Where a key leads on the map. Right and Left follow a chain: from a cause to its first line, from a line to its change, and back.
 * Up and Down pass to the neighbour: among boxes of a column, among the lines of the box that one came from.
 * @param at the box or line that has the focus
 * @param from the box from which a line was entered; its source unless told
 * @returns undefined where the key leads nowhere
 */
export const moveOnMap = (order: MapOrder, at: string, key: string, from?: string): string | undefined => {
  const ends = order.ends(at)
  const column = order.sources.includes(at) ? order.sources : order.slots
  switch (key) {
    case 'ArrowRight':
      return ends ? ends.to : order.linesOfSource(at)[0]
    case 'ArrowLeft':
      return ends ? ends.from : order.linesOfSlot(at)[0]
    case 'ArrowDown':
    case 'ArrowUp': {
      const step = key === 'ArrowDown' ? 1 : -1
      if (!ends) return beside(column, at, step)
      return beside(from === ends.to ? order.linesOfSlot(ends.to) : order.linesOfSource(ends.from), at, step)
    }
    case 'Home':
      return ends ? undefined : column[0]
    case 'End':
      return ends ? undefined : column.at(-1)
    default:
      return undefined
  }
}

/** Everything on the way through a box or line: what is lit while it is pointed at or chosen. */
export const chainOf = (order: MapOrder, at: string): ReadonlySet<string> => {
  const ends = order.ends(at)
  if (ends) return new Set([at, ends.from, ends.to])
  const lines = [...order.linesOfSource(at), ...order.linesOfSlot(at)]
  const boxes = lines.flatMap((line) => {
    const both = order.ends(line)
    return both ? [both.from, both.to] : []
  })
  return new Set([at, ...lines, ...boxes])
}
