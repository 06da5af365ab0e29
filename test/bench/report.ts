/** One line of the benchmark. A measure with a bound passes or fails; one without is told. */
export type Measure = {
  name: string
  value: number
  unit: string
  at_least?: number
  at_most?: number
  detail?: string
}

export const passes = (measure: Measure): boolean =>
  (measure.at_least === undefined || measure.value >= measure.at_least) &&
  (measure.at_most === undefined || measure.value <= measure.at_most)

const bound = (measure: Measure): string => {
  if (measure.at_least !== undefined) return `≥ ${measure.at_least}`
  if (measure.at_most !== undefined) return `≤ ${measure.at_most}`
  return ''
}

const figure = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2))

/** The measures as a table of plain text. */
export const table = (measures: readonly Measure[]): string => {
  const width = Math.max(...measures.map((measure) => measure.name.length))
  return measures
    .map((measure) => {
      const mark = bound(measure) === '' ? ' ' : passes(measure) ? '✓' : '✗'
      return `${mark} ${measure.name.padEnd(width)}  ${figure(measure.value).padStart(8)} ${measure.unit.padEnd(10)} ${bound(measure).padEnd(8)} ${measure.detail ?? ''}`
    })
    .join('\n')
}
