import type { ImportField } from './fields/index.ts'
import { type Heading, headingYear, matchHeading } from './guess-headings.ts'
import { type ColumnProfile, valueFit } from './guess-values.ts'

/** Columns whose headings name the year of their amounts, as "Budget 2026" does. */
export type YearOfHeadings = {
  /** The year that one import can take; null where no heading names any. */
  year: number | null
  /** Columns of amounts of other years: a row of a file states one year of a budget. */
  others: string[]
}

const isAmount = (fields: readonly ImportField[], heading: Heading, profile: ColumnProfile): boolean =>
  fields.some((field) => matchHeading(field, heading) !== null && valueFit(field, profile) > 0)

/** The year that most headings of amounts name, the leftmost of those that are named as often. */
export const yearOfHeadings = (
  fields: readonly ImportField[],
  headings: readonly Heading[],
  profiles: readonly ColumnProfile[],
): YearOfHeadings => {
  const amounts = fields.filter(({ type, of_budget }) => of_budget && type === 'money')
  const named = profiles.flatMap((profile, index) => {
    const heading = headings[index]
    const year = headingYear(profile.column)
    return heading && year !== null && isAmount(amounts, heading, profile) ? [{ column: profile.column, year }] : []
  })
  const often = (year: number): number => named.filter((one) => one.year === year).length
  const year = [...named].sort((one, other) => often(other.year) - often(one.year))[0]?.year ?? null
  return { year, others: named.filter((one) => one.year !== year).map(({ column }) => column) }
}
