import type { RoadmapBar } from '../../../../../shared/domain/masterplan/roadmap.ts'

/** Where a bar lies along the axis, in percent of it, and whether an end is a date or only the edge of a year. */
export type BarPlace = { at: number; width: number; openStart: boolean; openEnd: boolean }

const DAY = 86_400_000
/** A bar is never too thin to be seen, in percent of the axis. */
const LEAST = 0.8

const dayOf = (on: string): number => Date.parse(`${on}T00:00:00Z`) / DAY
const beginOf = (year: number): number => Date.UTC(year, 0, 1) / DAY

/** The place of a day on an axis of whole years, in percent; outside of it its nearer end. */
export const placeOf = (on: string, years: readonly number[]): number => share(dayOf(on), years)

const share = (day: number, years: readonly number[]): number => {
  const from = beginOf(years[0] ?? 0)
  const to = beginOf((years.at(-1) ?? 0) + 1)
  return Math.max(0, Math.min(100, (100 * (day - from)) / (to - from)))
}

/** Null for an initiative that has neither dates nor money. The last day of a window belongs to it. */
export const barPlace = (bar: RoadmapBar, years: readonly number[]): BarPlace | null => {
  if (bar.first_year === null || bar.last_year === null) return null
  const from = bar.starts_on === null ? beginOf(bar.first_year) : dayOf(bar.starts_on)
  const to = bar.ends_on === null ? beginOf(bar.last_year + 1) : dayOf(bar.ends_on) + 1
  const at = share(from, years)
  const width = Math.max(LEAST, share(to, years) - at)
  return { at: Math.min(at, 100 - LEAST), width, openStart: bar.starts_on === null, openEnd: bar.ends_on === null }
}

export type Tick = { at: number; label: string; year: boolean }

/** More quarters than this cannot be named side by side. */
const MOST_QUARTERS = 16

/** The beginnings of years, and of the quarters between them where there is room. */
export const ticksOf = (years: readonly number[]): Tick[] => {
  const quarters = years.length * 4 <= MOST_QUARTERS ? [0, 1, 2, 3] : [0]
  return years.flatMap((year) =>
    quarters.map((quarter) => ({
      at: share(Date.UTC(year, quarter * 3, 1) / DAY, years),
      label: quarter === 0 ? String(year) : `Q${quarter + 1}`,
      year: quarter === 0,
    })),
  )
}
