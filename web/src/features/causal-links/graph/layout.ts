/** What the layout needs to know: two tracks, the right one in groups, and lines between them. */
export type LayoutInput = {
  /** Technology projects. */
  sources: readonly string[]
  /** Units with the places in them at which changes land, in the order to start from. */
  groups: readonly { id: string; slots: readonly string[] }[]
  lines: readonly { id: string; from: string; to: string }[]
}

export type Box = { id: string; x: number; y: number }
export type Line = { id: string; from: string; to: string; x1: number; y1: number; x2: number; y2: number }
export type Layout = {
  width: number
  height: number
  source_width: number
  slot_width: number
  sources: readonly Box[]
  groups: readonly (Box & { height: number; slots: readonly Box[] })[]
  lines: readonly Line[]
}

/** Sizes in pixels. Boxes grow with the room, so that long names are cut less. */
export const SOURCE = { least: 252, most: 300, height: 44, gap: 10 } as const
export const SLOT = { least: 292, most: 400, height: 34, gap: 4 } as const
const GROUP = { head: 34, foot: 8, gap: 14, inset: 8 } as const
/** The least room for lines and the words on them. */
const LEAST_MIDDLE = 240
/** Sources stand at most so many times their height apart, so that they stay one column where they are few. */
const LOOSEST = 2.4
/** After so many sweeps orders of this size hardly change. */
const SWEEPS = 8

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

type Ordered = { sources: string[]; groups: { id: string; slots: string[] }[] }

/** Sorts by the mean place of the neighbours; what has none keeps to the end. Stable, so that the same map looks the same. */
const byNeighbours = <T>(items: readonly T[], placesOf: (item: T) => readonly number[]): T[] =>
  items
    .map((item, i) => {
      const places = placesOf(item)
      return { item, i, at: places.length === 0 ? Number.POSITIVE_INFINITY : mean(places) }
    })
    .sort((a, b) => (a.at === b.at ? a.i - b.i : a.at - b.at))
    .map(({ item }) => item)

/** Orders both sides so that few lines cross: each side in turn by the mean place of its neighbours (barycentre heuristic). */
const order = ({ sources, groups, lines }: LayoutInput): Ordered => {
  const targetsOf = new Map<string, string[]>()
  const sourcesOf = new Map<string, string[]>()
  for (const { from, to } of lines) {
    targetsOf.set(from, [...(targetsOf.get(from) ?? []), to])
    sourcesOf.set(to, [...(sourcesOf.get(to) ?? []), from])
  }
  const now: Ordered = { sources: [...sources], groups: groups.map(({ id, slots }) => ({ id, slots: [...slots] })) }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const slotAt = new Map(now.groups.flatMap(({ slots }) => slots).map((slot, i) => [slot, i]))
    now.sources = byNeighbours(now.sources, (id) => (targetsOf.get(id) ?? []).map((slot) => slotAt.get(slot) ?? 0))
    const sourceAt = new Map(now.sources.map((id, i) => [id, i]))
    const places = (slot: string): number[] => (sourcesOf.get(slot) ?? []).map((id) => sourceAt.get(id) ?? 0)
    now.groups = byNeighbours(now.groups, ({ slots }) => slots.flatMap(places)).map(({ id, slots }) => ({
      id,
      slots: byNeighbours(slots, places),
    }))
  }
  return now
}

/**
 * Places as near to the wished ones as order and distance allow: neighbours that would overlap move together as a block, whose
 * place is the mean of what its members wish (pool adjacent violators).
 */
export const settle = (wished: readonly number[], distance: number): number[] => {
  const blocks: { sum: number; count: number }[] = []
  const top = ({ sum, count }: { sum: number; count: number }): number => sum / count
  wished.forEach((wish, i) => {
    blocks.push({ sum: wish - i * distance, count: 1 })
    for (;;) {
      const [before, last] = blocks.slice(-2)
      if (!before || !last || top(before) <= top(last)) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  const bare = blocks.flatMap((block) => Array.from({ length: block.count }, () => Math.max(0, top(block))))
  return bare.map((at, i) => at + i * distance)
}

/** Where lines meet a box: spread over its side in the order of their other ends, so that none hides another. */
const ports = (
  lines: LayoutInput['lines'],
  end: 'from' | 'to',
  boxes: ReadonlyMap<string, Box>,
  height: number,
  others: ReadonlyMap<string, Box>,
): Map<string, number> => {
  const other = end === 'from' ? 'to' : 'from'
  const byBox = new Map<string, { id: string; far: number }[]>()
  for (const line of lines) {
    const list = byBox.get(line[end]) ?? []
    list.push({ id: line.id, far: others.get(line[other])?.y ?? 0 })
    byBox.set(line[end], list)
  }
  const places = new Map<string, number>()
  for (const [id, list] of byBox) {
    const y = boxes.get(id)?.y ?? 0
    list.sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    const step = Math.min(8, (height - 12) / Math.max(1, list.length - 1))
    list.forEach((line, i) => {
      places.set(line.id, y + height / 2 + (i - (list.length - 1) / 2) * step)
    })
  }
  return places
}

const placeGroups = (groups: Ordered['groups'], x: number): Layout['groups'] => {
  let y = 0
  return groups.map(({ id, slots }) => {
    const top = y
    const boxes = slots.map((slot, i) => ({ id: slot, x, y: top + GROUP.head + i * (SLOT.height + SLOT.gap) }))
    const height = GROUP.head + slots.length * (SLOT.height + SLOT.gap) - SLOT.gap + GROUP.foot
    y += height + GROUP.gap
    return { id, x: x - GROUP.inset, y: top, height, slots: boxes }
  })
}

const within = (wish: number, { least, most }: { least: number; most: number }): number =>
  Math.round(Math.max(least, Math.min(most, wish)))

/** Each source beside the middle of what it causes, with even room between them where the right side is the longer one. */
const placeSources = (
  ids: readonly string[],
  lines: LayoutInput['lines'],
  slots: ReadonlyMap<string, Box>,
  right: number,
): Box[] => {
  const tight = SOURCE.height + SOURCE.gap
  const step = Math.max(tight, Math.min(LOOSEST * SOURCE.height, (right - SOURCE.height) / Math.max(1, ids.length - 1)))
  const wishes = new Map<string, number[]>()
  for (const { from, to } of lines) {
    const slot = slots.get(to)
    if (slot) wishes.set(from, [...(wishes.get(from) ?? []), slot.y + SLOT.height / 2 - SOURCE.height / 2])
  }
  const wished = ids.map((id) => mean(wishes.get(id) ?? [right]))
  // Room at the foot is for all: a source that would hang over it leaves room for those after it.
  const foot = Math.max(right, (ids.length - 1) * step + SOURCE.height) - SOURCE.height
  const bounded = wished.map((wish, i) => Math.min(wish, foot - (ids.length - 1 - i) * step))
  return settle(bounded, step).map((y, i) => ({ id: ids[i] ?? '', x: 0, y: Math.round(y) }))
}

/**
 * Two columns: causes on the left, on the right what they change, grouped by unit. Every source stands beside the middle of what
 * it causes, as far as its neighbours leave room. All figures in pixels; the same input gives the same layout.
 * @param room the width that there is
 */
export const layoutMap = (input: LayoutInput, room: number): Layout => {
  const ordered = order(input)
  const sourceWidth = within(room * 0.25, SOURCE)
  const slotWidth = within(room * 0.34, SLOT)
  const slotX = sourceWidth + Math.max(LEAST_MIDDLE, room - sourceWidth - slotWidth - GROUP.inset)
  const groups = placeGroups(ordered.groups, slotX)
  const slots = new Map(groups.flatMap((group) => group.slots).map((box) => [box.id, box]))
  const end = groups.at(-1)
  const right = end ? end.y + end.height : 0
  const sources = placeSources(ordered.sources, input.lines, slots, right)
  const sourceBoxes = new Map(sources.map((box) => [box.id, box]))
  const starts = ports(input.lines, 'from', sourceBoxes, SOURCE.height, slots)
  const ends = ports(input.lines, 'to', slots, SLOT.height, sourceBoxes)
  return {
    width: slotX + slotWidth + GROUP.inset,
    height: Math.max(right, (sources.at(-1)?.y ?? 0) + SOURCE.height),
    source_width: sourceWidth,
    slot_width: slotWidth,
    sources,
    groups,
    lines: input.lines.map((line) => ({
      ...line,
      x1: sourceWidth,
      y1: starts.get(line.id) ?? 0,
      x2: slotX,
      y2: ends.get(line.id) ?? 0,
    })),
  }
}
