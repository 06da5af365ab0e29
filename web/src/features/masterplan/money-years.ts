import type { EnvelopeYear } from '../../../../shared/domain/vocabulary/index.ts'

type Timed = { starts_on: string | null; ends_on: string | null; envelope: readonly EnvelopeYear[] }

const yearOf = (on: string): number => Number(on.slice(0, 4))

/** Every year of the windows and the money of initiatives, without gaps; `thisYear` alone where they have none. */
export const yearsOf = (rows: readonly Timed[], thisYear: number): readonly number[] => {
  const years = rows.flatMap(({ starts_on, ends_on, envelope }) => [
    ...[starts_on, ends_on].flatMap((on) => (on === null ? [] : [yearOf(on)])),
    ...envelope.map(({ year }) => year),
  ])
  if (years.length === 0) return [thisYear]
  const first = years.reduce((a, b) => Math.min(a, b))
  const last = years.reduce((a, b) => Math.max(a, b))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

export const amountIn = (envelope: readonly EnvelopeYear[], year: number): number | null =>
  envelope.find((line) => line.year === year)?.amount_minor ?? null

/** The envelope with another amount in one year; none takes the year away. */
export const withAmount = (envelope: readonly EnvelopeYear[], year: number, minor: number | null): EnvelopeYear[] =>
  [
    ...envelope.filter((line) => line.year !== year),
    ...(minor === null || minor === 0 ? [] : [{ year, amount_minor: minor }]),
  ].sort((a, b) => a.year - b.year)

export const totalOf = (envelope: readonly EnvelopeYear[]): number =>
  envelope.reduce((sum, { amount_minor }) => sum + amount_minor, 0)

/** Money of all rows in one year, whole minor units. */
export const totalIn = (rows: readonly Pick<Timed, 'envelope'>[], year: number): number =>
  rows.reduce((sum, { envelope }) => sum + (amountIn(envelope, year) ?? 0), 0)
