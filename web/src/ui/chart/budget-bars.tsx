import { useId } from 'preact/hooks'
import type { BudgetLine } from '../../../../shared/domain/vocabulary/index.ts'
import { t } from '../messages/index.ts'
import { Axis, axisRoom, ChartFrame, fillOf, Patterns, Swatch, useWidth } from './chart-frame.tsx'
import { round, scale, ticks } from './scale.ts'

export type BudgetBarsProps = {
  title: string
  measure?: string
  /** Whole minor units a year. */
  years: readonly BudgetLine[]
  /** Writes an amount of minor units, shortly. */
  format: (minor: number) => string
  /** Writes it at the axis, where room is scarce; as `format` does unless told. */
  formatAxis?: (minor: number) => string
}

const HEIGHT = 230
const TOP = 22
const BOTTOM = 26
/** The least room for the amounts at the axis. */
const LEFT = 56
/** The room that a year's name takes, in pixels. */
const YEAR = 44
/** Years without money get their empty place up to so many years; beyond, one of them is most likely mistyped. */
const MOST_YEARS = 40

const KINDS = [
  { field: 'planned_minor', series: 3 },
  { field: 'actual_minor', series: 1 },
  { field: 'forecast_minor', series: 2 },
] as const

const NO_MONEY = { planned_minor: 0, committed_minor: 0, actual_minor: 0, forecast_minor: 0 }

/** The years in their order, with those between them that have no money. */
const withGaps = (years: readonly BudgetLine[]): readonly BudgetLine[] => {
  const known = new Map(years.map((line) => [line.year, line]))
  const first = Math.min(...known.keys())
  const span = Math.max(...known.keys()) - first + 1
  if (years.length === 0 || span > MOST_YEARS) return [...years].sort((a, b) => a.year - b.year)
  return Array.from({ length: span }, (_, i) => known.get(first + i) ?? { year: first + i, ...NO_MONEY })
}

/** Planned, actual and forecast money of each year, side by side. */
export function BudgetBars({ title, measure, years, format, formatAxis = format }: BudgetBarsProps) {
  const id = useId()
  const { box, width } = useWidth(560)
  const names = [t('planned'), t('actual'), t('forecast')] as const
  const marks = ticks(0, Math.max(1, ...years.flatMap((year) => KINDS.map(({ field }) => year[field]))))
  const y = scale([0, marks.at(-1) ?? 1], [HEIGHT - BOTTOM, TOP])
  const left = axisRoom(marks, formatAxis, LEFT)
  const places = withGaps(years)
  const group = (width - left) / Math.max(1, places.length)
  const bar = Math.max(1.5, Math.min(40, (group - Math.min(20, group * 0.4)) / 3))
  const every = Math.ceil(YEAR / group)
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
          <Axis marks={marks} y={y} from={left} to={width} format={formatAxis} />
          {places.map((year, i) => (
            <Year
              key={year.year}
              year={year}
              start={left + group * i + (group - bar * 3 - 4) / 2}
              bar={bar}
              y={y}
              id={id}
              named={(places.length - 1 - i) % every === 0}
            />
          ))}
        </svg>
      </div>
    </ChartFrame>
  )
}

type YearProps = {
  year: BudgetLine
  start: number
  bar: number
  y: (minor: number) => number
  id: string
  /** Whether there is room for its name. */
  named: boolean
}

function Year({ year, start, bar, y, id, named }: YearProps) {
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
      {named && (
        <text class="axis-text" x={start + bar * 1.5 + 2} y={HEIGHT - 6} text-anchor="middle">
          {year.year}
        </text>
      )}
    </g>
  )
}
