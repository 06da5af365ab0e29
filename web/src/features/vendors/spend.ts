import type { Figures } from './data.ts'

/** One vendor's, or all others', contract value of each year, in the order of the years. */
export type SpendSeries = { name: string; values: readonly number[] }

/** Vendors that have a series of their own; a fourth one holds all others. */
const NAMED = 3

type Spender = { name: string; spend: Figures['spend'] }

/** Years far from the others would squeeze them; more bars cannot be read. */
const MOST_YEARS = 12

const total = ({ spend }: Spender): number => spend.years.reduce((sum, year) => sum + year.value_minor, 0)

/** Spend by year as stacked series: the vendors that get most, then all others together. Amounts in minor units. */
export const spendSeries = (
  vendors: readonly Spender[],
  others: (count: number) => string,
): { years: number[]; series: SpendSeries[] } => {
  const spenders = vendors.filter((vendor) => total(vendor) > 0).sort((a, b) => total(b) - total(a))
  const all = new Set(spenders.flatMap(({ spend }) => spend.years.map(({ year }) => year)))
  const years = [...all].sort((a, b) => a - b).slice(-MOST_YEARS)
  const valuesOf = (group: readonly Spender[]): number[] =>
    years.map((year) =>
      group.reduce((sum, { spend }) => sum + (spend.years.find((one) => one.year === year)?.value_minor ?? 0), 0),
    )
  const named = spenders.slice(0, NAMED)
  const rest = spenders.slice(NAMED)
  const series = named.map((vendor) => ({ name: vendor.name, values: valuesOf([vendor]) }))
  if (rest.length > 0) series.push({ name: others(rest.length), values: valuesOf(rest) })
  return { years, series }
}
