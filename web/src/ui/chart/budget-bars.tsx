import { useId } from 'preact/hooks'
import type { BudgetLine } from '../../../../shared/domain/vocabulary/index.ts'
import { t } from '../messages/index.ts'
import { Axis, ChartFrame, fillOf, Patterns, Swatch, useWidth } from './chart-frame.tsx'
import { round, scale, ticks } from './scale.ts'

export type BudgetBarsProps = {
  title: string
  measure?: string
  /** Whole minor units a year. */
  years: readonly BudgetLine[]
  /** Writes an amount of minor units, shortly. */
  format: (minor: number) => string
}

const HEIGHT = 230
const TOP = 22
const BOTTOM = 26
/** Room for the amounts at the axis: at least this, and so much for each of their signs. */
const LEFT = 56
const SIGN = 7.5

const KINDS = [
  { field: 'planned_minor', series: 3 },
  { field: 'actual_minor', series: 1 },
  { field: 'forecast_minor', series: 2 },
] as const

/** Planned, actual and forecast money of each year, side by side. */
export function BudgetBars({ title, measure, years, format }: BudgetBarsProps) {
  const id = useId()
  const { box, width } = useWidth(560)
  const names = [t('planned'), t('actual'), t('forecast')] as const
  const marks = ticks(0, Math.max(1, ...years.flatMap((year) => KINDS.map(({ field }) => year[field]))))
  const y = scale([0, marks.at(-1) ?? 1], [HEIGHT - BOTTOM, TOP])
  const left = Math.max(LEFT, ...marks.map((mark) => Math.ceil(format(mark).length * SIGN) + 10))
  const group = (width - left) / Math.max(1, years.length)
  const bar = Math.max(3, Math.min(40, (group - 20) / 3))
  const table = {
    heads: [t('year'), ...names],
    rows: years.map((year) => [String(year.year), ...KINDS.map(({ field }) => format(year[field]))]),
  }
  return (
    <ChartFrame title={title} measure={measure} table={table}>
      <ul class="legend">
        {KINDS.map(({ series }, i) => (
          <li key={series}>
            <Swatch series={series} id={id} />
            {names[i]}
          </li>
        ))}
      </ul>
      <div ref={box} class="chart-box">
        <svg
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={`${title}. ${table.rows.map((row) => row.join(', ')).join('; ')}`}
        >
          <Patterns id={id} />
          <Axis marks={marks} y={y} from={left} to={width} format={format} />
          {years.map((year, i) => (
            <Year
              key={year.year}
              year={year}
              start={left + group * i + (group - bar * 3 - 4) / 2}
              bar={bar}
              y={y}
              id={id}
            />
          ))}
        </svg>
      </div>
    </ChartFrame>
  )
}

type YearProps = { year: BudgetLine; start: number; bar: number; y: (minor: number) => number; id: string }

function Year({ year, start, bar, y, id }: YearProps) {
  return (
    <g>
      {KINDS.map(({ field, series }, i) => (
        <rect
          key={field}
          class="segment"
          data-series={series}
          fill={fillOf(series, id)}
          x={round(start + i * (bar + 2))}
          y={round(y(year[field]))}
          width={round(bar)}
          height={round(Math.max(0, y(0) - y(year[field])))}
        />
      ))}
      <text class="axis-text" x={start + bar * 1.5 + 2} y={HEIGHT - 6} text-anchor="middle">
        {year.year}
      </text>
    </g>
  )
}
