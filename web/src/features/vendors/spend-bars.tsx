import { useId } from 'preact/hooks'
import { money } from '../../app/format.ts'
import {
  Axis,
  axisRoom,
  ChartFrame,
  fillOf,
  Patterns,
  type Series,
  Swatch,
  useWidth,
} from '../../ui/chart/chart-frame.tsx'
import { round, scale, ticks } from '../../ui/chart/scale.ts'
import { t } from './messages/index.ts'
import type { SpendSeries } from './spend.ts'

type Props = { years: readonly number[]; series: readonly SpendSeries[]; currency: string }

const HEIGHT = 240
const TOP = 22
const BOTTOM = 26
const LEFT = 64

const seriesOf = (i: number): Series => ([1, 2, 3, 4] as const)[i] ?? 4

/** What the contracts cost each year, by the vendors that get most of it. */
export function SpendBars({ years, series, currency }: Props) {
  const id = useId()
  const { box, width } = useWidth(560)
  const format = (minor: number) => money(minor, currency, true)
  const totals = years.map((_, i) => series.reduce((sum, one) => sum + (one.values[i] ?? 0), 0))
  const most = Math.max(...totals)
  const marks = ticks(0, Math.max(1, most))
  const y = scale([0, marks.at(-1) ?? 1], [HEIGHT - BOTTOM, TOP])
  const left = axisRoom(marks, format, LEFT)
  const table = {
    heads: [t('year'), ...series.map((one) => one.name), t('spend_total')],
    rows: years
      .map((year, i) => [year, ...series.map((one) => one.values[i] ?? 0), totals[i] ?? 0])
      .map(([year, ...values]) => [String(year), ...values.map(format)]),
  }
  return (
    <ChartFrame
      title={t('spend_title_up', { year: String(years[totals.indexOf(most)] ?? '') })}
      measure={t('spend_measure')}
      table={table}
    >
      <ul class="legend">
        {series.map((one, i) => (
          <li key={one.name}>
            <Swatch series={seriesOf(i)} id={id} />
            {one.name}
          </li>
        ))}
      </ul>
      <div ref={box} class="chart-box">
        <svg width={width} height={HEIGHT} role="img" aria-label={table.rows.map((row) => row.join(', ')).join('; ')}>
          <Patterns id={id} />
          <Axis marks={marks} y={y} from={left} to={width} format={format} />
          {years.map((year, i) => (
            <YearBar
              key={year}
              year={year}
              values={series.map((one) => one.values[i] ?? 0)}
              group={(width - left) / years.length}
              left={left}
              at={i}
              y={y}
              format={format}
              patterns={id}
            />
          ))}
        </svg>
      </div>
    </ChartFrame>
  )
}

type YearProps = {
  year: number
  /** One value a series, in minor units. */
  values: readonly number[]
  /** Where the first year begins. */
  left: number
  /** The width of a year, and which of them this one is. */
  group: number
  at: number
  y: (value: number) => number
  format: (minor: number) => string
  patterns: string
}

function YearBar({ year, values, left, group, at, y, format, patterns }: YearProps) {
  const middle = left + group * (at + 0.5)
  const bar = Math.max(8, Math.min(64, group - 16))
  const total = values.reduce((sum, value) => sum + value, 0)
  let from = 0
  return (
    <g>
      {values.map((value, k) => {
        if (value <= 0) return null
        const [top, foot] = [y(from + value), y(from)]
        from += value
        return (
          <rect
            key={seriesOf(k)}
            class="segment"
            data-series={seriesOf(k)}
            fill={fillOf(seriesOf(k), patterns)}
            x={round(middle - bar / 2)}
            y={round(top)}
            width={round(bar)}
            height={round(foot - top)}
          />
        )
      })}
      {group >= 56 && (
        <text x={middle} y={y(total) - 6} text-anchor="middle">
          {format(total)}
        </text>
      )}
      <text class="axis-text" x={middle} y={HEIGHT - 6} text-anchor="middle">
        {year}
      </text>
    </g>
  )
}
