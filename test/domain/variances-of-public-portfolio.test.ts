import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { round } from '../../shared/domain/arithmetic/index.ts'
import {
  plannedCostVariance,
  plannedCostVariancePercent,
  slipDays,
  slipPercent,
} from '../../shared/domain/earned-value/index.ts'

const file = fileURLToPath(new URL('../../../shared/data/us-it-portfolio/projects.csv', import.meta.url))
const present = existsSync(file)
if (!present) console.warn('Skipped: the public portfolio is not beside the project.')

type Row = Record<string, string>
const rowsOf = (): Row[] => Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data
const date = (row: Row, column: string): string | null => row[column]?.slice(0, 10) || null
const PLANNED_ON = 'Planned Project Completion Date (B2)'
const PROJECTED_ON = 'Projected/Actual Project Completion Date (B2)'

/** Millions of dollars as whole millionths of a dollar, so that a difference has no error of its own. */
const SCALE = 1e12

/**
 * Their days: the span between two local midnights in Central European time, cut off to whole days. One of two midnights in
 * summer time makes a span of n days less one hour, of which their cut leaves n - 1.
 */
const theirDays = (from: string, to: string): number => {
  const offset = (day: string) => {
    const zone = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' })
    const name = zone.formatToParts(new Date(`${day}T00:00:00Z`)).find((part) => part.type === 'timeZoneName')
    return Number(/\d+/.exec(name?.value ?? '')?.[0] ?? 0)
  }
  const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`) - offset(day) * 3_600_000
  return Math.trunc((midnight(to) - midnight(from)) / 86_400_000)
}

it.skipIf(!present)(
  'agrees with the schedule variance of the public portfolio, whose sign is planned - projected',
  () => {
    const tally = { equal: 0, cutByAnHour: 0, noDates: 0, empty: 0, other: 0 }
    for (const row of rowsOf()) {
      const theirs = row['Schedule Variance (in days)']
      const [planned, projected] = [date(row, PLANNED_ON), date(row, PROJECTED_ON)]
      const slip = slipDays(planned, projected)
      if (theirs === '') tally.empty += 1
      else if (slip === null || planned === null || projected === null) tally.noDates += theirs === '0' ? 1 : 0
      else if (round(-slip) === Number(theirs)) tally.equal += 1
      else if (theirDays(projected, planned) === Number(theirs)) tally.cutByAnHour += 1
      else tally.other += 1
    }
    console.info('slip in days against "Schedule Variance (in days)"', tally)
    expect(tally).toEqual({ equal: 1672, cutByAnHour: 111, noDates: 668, empty: 17, other: 0 })
  },
)

it.skipIf(!present)('agrees with the schedule variance in percent of the planned duration', () => {
  const tally = { equal: 0, cutByAnHour: 0, noDuration: 0, noDates: 0, empty: 0, other: 0 }
  for (const row of rowsOf()) {
    const theirs = row['Schedule Variance (%)']
    const [start, planned, projected] = [date(row, 'Start Date'), date(row, PLANNED_ON), date(row, PROJECTED_ON)]
    const slip = slipPercent(start, planned, projected)
    if (theirs === '') tally.empty += 1
    else if (!start || !planned || !projected) tally.noDates += theirs === '0' ? 1 : 0
    // A start on the planned day: we give no percentage, they divide by one day.
    else if (slip === null) tally.noDuration += 1
    else if (Math.abs(-slip - Number(theirs)) <= 0.00500001) tally.equal += 1
    else {
      const cut = (theirDays(projected, planned) / theirDays(start, planned)) * 100
      if (Math.abs(cut - Number(theirs)) <= 0.00500001) tally.cutByAnHour += 1
      else tally.other += 1
    }
  }
  console.info('slip in percent against "Schedule Variance (%)"', tally)
  expect(tally).toEqual({ equal: 1559, cutByAnHour: 222, noDuration: 2, noDates: 668, empty: 17, other: 0 })
})

it.skipIf(!present)('agrees with the cost variance, which is told to three decimals of a million', () => {
  const tally = { equalInFull: 0, equalAsRounded: 0, empty: 0, other: 0, percentEqual: 0, percentOther: 0 }
  for (const row of rowsOf()) {
    const theirs = row['Cost Variance ($ M)']
    if (theirs === '' || theirs === undefined) {
      tally.empty += 1
      continue
    }
    const planned = Math.round(Number(row['Planned Cost ($ M)']) * SCALE)
    const projected = Math.round(Number(row['Projected/Actual Cost ($ M)']) * SCALE)
    const difference = plannedCostVariance(planned, projected) - Number(theirs) * SCALE
    if (Math.abs(difference) < 0.01) tally.equalInFull += 1
    else if (Math.abs(difference) <= 0.0005 * SCALE + 1) tally.equalAsRounded += 1
    else tally.other += 1
    const percent = plannedCostVariancePercent(planned, projected) ?? Number.NaN
    if (Math.abs(percent - Number(row['Cost Variance (%)'])) <= 0.00500001) tally.percentEqual += 1
    else tally.percentOther += 1
  }
  console.info('cost variance against "Cost Variance ($ M)" and "(%)"', tally)
  expect(tally).toEqual({
    equalInFull: 1849,
    equalAsRounded: 602,
    empty: 17,
    other: 0,
    percentEqual: 2451,
    percentOther: 0,
  })
})
