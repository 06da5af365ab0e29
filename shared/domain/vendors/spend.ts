import { dayNumber, dayNumberOrNull, isIsoDate, yearOf } from '../calendar/index.ts'
import type { ContractStatus } from '../vocabulary/index.ts'

export type SpendContract = {
  status: ContractStatus
  value_minor: number | null
  starts_on: string | null
  ends_on: string | null
}

export type SpendByYear = {
  /** Ascending; years without spend are left out. */
  years: { year: number; value_minor: number }[]
  /** Value of contracts without a start, which belongs to no year. */
  unknown_minor: number
}

/** A term longer than this many years is a slip of the pen, not a term to spread a value over. */
const LONGEST_TERM_YEARS = 100

const firstDayOf = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01`)

/** The value of one contract by calendar year, by its days in each; sums exactly to the value. First and last day both count. */
const spread = (value: number, startsOn: string, endsOn: string): [number, number][] => {
  const start = dayNumber(startsOn)
  const days = dayNumber(endsOn) - start + 1
  const last = yearOf(endsOn)
  const parts: [number, number][] = []
  let spent = 0
  for (let year = yearOf(startsOn); year <= last; year += 1) {
    const untilEnd = year === last ? value : Math.round((value * (firstDayOf(year + 1) - start)) / days)
    parts.push([year, untilEnd - spent])
    spent = untilEnd
  }
  return parts
}

const partsOf = (value: number, startsOn: string, endsOn: string | null): [number, number][] => {
  const end = dayNumberOrNull(endsOn)
  if (endsOn === null || end === null || end < dayNumber(startsOn)) return [[yearOf(startsOn), value]]
  if (yearOf(endsOn) - yearOf(startsOn) > LONGEST_TERM_YEARS) return [[yearOf(startsOn), value]]
  return spread(value, startsOn, endsOn)
}

/**
 * Spend by calendar year, in minor units: each contract's value spread evenly over the days of its term. Without an end, or with
 * a term above 100 years, the whole value falls into the year of the start; without a start it is `unknown_minor`. Drafts do not count.
 */
export const spendByYear = (contracts: readonly SpendContract[]): SpendByYear => {
  const years = new Map<number, number>()
  let unknown = 0
  for (const contract of contracts) {
    if (contract.status === 'draft' || contract.value_minor === null) continue
    if (contract.starts_on === null || !isIsoDate(contract.starts_on)) {
      unknown += contract.value_minor
      continue
    }
    for (const [year, value] of partsOf(contract.value_minor, contract.starts_on, contract.ends_on)) {
      years.set(year, (years.get(year) ?? 0) + value)
    }
  }
  const spent = [...years].filter(([, value]) => value !== 0).sort((a, b) => a[0] - b[0])
  return { years: spent.map(([year, value_minor]) => ({ year, value_minor })), unknown_minor: unknown }
}
