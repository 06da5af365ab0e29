import { addDays, dayNumber, daysBetween } from '../../../../shared/domain/calendar/index.ts'
import type { Renewal } from './data.ts'

export type TimelineRow = {
  /** Places from 0 to 100 along the axis: where the bar ends, and where its notice mark stands. */
  end: number
  notice: number
  /** The contract ends after what the axis shows. */
  beyond: boolean
}
export type Timeline = { months: readonly { on: string; at: number }[]; rows: readonly TimelineRow[] }

/** The axis shows at least so many days, so that a single near date does not fill it, and at most so many. */
const LEAST = 90
const MOST = 550
/** The room that the name of a month takes on the narrowest axis, in percent of it. */
const NAME_ROOM = 27

const firstOfNextMonth = (on: string): string => {
  const [year = 0, month = 1] = on.split('-').map(Number)
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`
}

/** Places of renewals on an axis that begins today. A notice date that has passed stands at its beginning. */
export const timeline = (renewals: readonly Renewal[], asOfOn: string): Timeline => {
  const furthest = Math.max(LEAST, ...renewals.map((renewal) => daysBetween(asOfOn, renewal.ends_on)))
  const span = Math.min(MOST, furthest + 7)
  const place = (on: string): number => Math.max(0, Math.min(100, (100 * daysBetween(asOfOn, on)) / span))
  const last = dayNumber(addDays(asOfOn, span))
  const months: { on: string; at: number }[] = []
  for (let on = firstOfNextMonth(asOfOn); dayNumber(on) <= last; on = firstOfNextMonth(on))
    months.push({ on, at: place(on) })
  const [first, second] = months
  const every = first && second ? Math.ceil(NAME_ROOM / Math.max(1, second.at - first.at)) : 1
  return {
    months: months.filter((_, i) => i % every === 0),
    rows: renewals.map((renewal) => ({
      end: place(renewal.ends_on),
      notice: place(renewal.notice_on),
      beyond: daysBetween(asOfOn, renewal.ends_on) > span,
    })),
  }
}
