import { addToList, compareText } from '../arithmetic/index.ts'
import { yearOf } from '../calendar/index.ts'
import { canonicalInitiative } from './content.ts'
import type { Plan, PlanInitiative } from './types.ts'

export const ROADMAP_GROUPS = ['alternative', 'unit', 'objective'] as const
export type RoadmapGroup = (typeof ROADMAP_GROUPS)[number]

/** One bar: years from the first to the last of the initiative's window or money; null: it has neither. */
export type RoadmapBar = {
  initiative_id: string
  code: string
  name: string
  starts_on: string | null
  ends_on: string | null
  first_year: number | null
  last_year: number | null
  /** Money by year, whole minor units. */
  money: { year: number; amount_minor: number }[]
}

/** `key`: an alternative, or the id of a unit or objective; null: initiatives without one. */
export type RoadmapRow = { key: string | null; bars: RoadmapBar[] }
export type Roadmap = { years: number[]; rows: RoadmapRow[] }

const keysOf = (initiative: PlanInitiative, by: RoadmapGroup): readonly (string | null)[] => {
  if (by === 'alternative') return [initiative.alternative]
  const ids = by === 'unit' ? initiative.unit_ids : initiative.objective_ids
  return ids.length > 0 ? ids : [null]
}

const barOf = (initiative: PlanInitiative): RoadmapBar => {
  const { id, code, name, starts_on, ends_on, envelope } = canonicalInitiative(initiative)
  const dates = [starts_on, ends_on].flatMap((date) => (date === null ? [] : [yearOf(date)]))
  const years = [...dates, ...envelope.map(({ year }) => year)]
  return {
    initiative_id: id,
    code,
    name,
    starts_on,
    ends_on,
    first_year: years.length > 0 ? Math.min(...years) : null,
    last_year: years.length > 0 ? Math.max(...years) : null,
    money: [...envelope],
  }
}

/** Bars without a year come last; then by beginning, by end, and by code as people count. */
const byTime = (a: RoadmapBar, b: RoadmapBar): number => {
  const start = (bar: RoadmapBar): string => bar.starts_on ?? (bar.first_year === null ? '~' : `${bar.first_year}-00`)
  if (start(a) !== start(b)) return start(a) < start(b) ? -1 : 1
  return (a.last_year ?? 0) - (b.last_year ?? 0) || a.code.localeCompare(b.code, 'en', { numeric: true })
}

/** Initiatives without one stand last. */
const byKey = (a: RoadmapRow, b: RoadmapRow): number => compareText(a.key ?? '~', b.key ?? '~')

/**
 * The initiatives over the years, in rows by alternative, unit or objective; one that belongs to several stands in the row
 * of each. `years` has no gaps.
 */
export const roadmap = (plan: Plan, by: RoadmapGroup): Roadmap => {
  const rows = new Map<string | null, RoadmapBar[]>()
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const initiative of plan) {
    const bar = barOf(initiative)
    first = Math.min(first, bar.first_year ?? first)
    last = Math.max(last, bar.last_year ?? last)
    for (const key of keysOf(initiative, by)) addToList(rows, key, bar)
  }
  const years = first <= last ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : []
  const sorted = [...rows].map(([key, bars]): RoadmapRow => ({ key, bars: bars.sort(byTime) })).sort(byKey)
  return { years, rows: sorted }
}
