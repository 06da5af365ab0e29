import { useId } from 'preact/hooks'
import type { HealthState } from '../../../../shared/domain/vocabulary/index.ts'
import { HealthShape } from '../health/health.tsx'
import { ChartFrame, fillOf, Patterns, type Series, Swatch } from './chart-frame.tsx'

export type Segment = {
  label: string
  value: number
  /** Its look: a series, or the colour and form of a health state. */
  look: Series | HealthState
  href?: string | undefined
}

export type StackedBarProps = {
  title: string
  measure?: string
  segments: readonly Segment[]
  format: (value: number) => string
  heads: readonly [string, string]
}

/** The parts of one whole in one bar, each named under it with its figure. */
export function StackedBar({ title, measure, segments, format, heads }: StackedBarProps) {
  const id = useId()
  const shown = segments.filter((segment) => segment.value > 0)
  const total = shown.reduce((sum, segment) => sum + segment.value, 0)
  let from = 0
  return (
    <ChartFrame
      title={title}
      measure={measure}
      table={{ heads, rows: segments.map((s) => [s.label, format(s.value)]) }}
    >
      <svg
        class="stacked"
        width="100%"
        height="20"
        role="img"
        aria-label={segments.map((s) => `${s.label}: ${format(s.value)}`).join('; ')}
      >
        <Patterns id={id} />
        {shown.map((segment) => {
          const start = (100 * from) / total
          from += segment.value
          const look =
            typeof segment.look === 'number'
              ? { 'data-series': segment.look, fill: fillOf(segment.look, id) }
              : { 'data-health': segment.look }
          return (
            <rect
              key={segment.label}
              class="segment"
              x={`${start}%`}
              width={`${(100 * segment.value) / total}%`}
              height="20"
              {...look}
            />
          )
        })}
      </svg>
      <Legend segments={segments} format={format} id={id} />
    </ChartFrame>
  )
}

function Legend({ segments, format, id }: Pick<StackedBarProps, 'segments' | 'format'> & { id: string }) {
  return (
    <ul class="legend">
      {segments.map((segment) => (
        <li key={segment.label}>
          {typeof segment.look === 'number' ? (
            <Swatch series={segment.look} id={id} />
          ) : (
            <HealthShape state={segment.look} />
          )}
          {segment.href ? <a href={segment.href}>{segment.label}</a> : segment.label}
          <b>{format(segment.value)}</b>
        </li>
      ))}
    </ul>
  )
}

export type Bar = {
  label: string
  value: number
  /** A word after the figure: "38% of spend". */
  note?: string | undefined
  href?: string | undefined
  /** The bar that the message is about. */
  strong?: boolean
}

export type HorizontalBarsProps = {
  title: string
  measure?: string
  bars: readonly Bar[]
  format: (value: number) => string
  heads: readonly [string, string]
  /** The length of a full bar; the greatest value unless told. */
  max?: number
  /** A value to compare with, drawn as a line: a threshold, a plan. */
  mark?: { value: number; label: string } | undefined
}

/** Values side by side, longest first if they come so; each bar carries its name and figure. */
export function HorizontalBars({ title, measure, bars, format, heads, max, mark }: HorizontalBarsProps) {
  const full = max ?? Math.max(1, mark?.value ?? 0, ...bars.map((bar) => bar.value))
  const share = (value: number) => `${Math.max(0, Math.min(100, (100 * value) / full))}%`
  return (
    <ChartFrame
      title={title}
      measure={measure}
      table={{ heads, rows: bars.map((bar) => [bar.label, format(bar.value)]) }}
    >
      {mark && (
        <p class="bar-mark-label">
          <span class="bar-mark-sample" aria-hidden="true" />
          {mark.label}
        </p>
      )}
      <ul class="bars">
        {bars.map((bar) => (
          <li key={bar.label}>
            <span class="bar-label">{bar.href ? <a href={bar.href}>{bar.label}</a> : bar.label}</span>
            <svg width="100%" height="14" aria-hidden="true">
              <rect class="bar-track" width="100%" height="14" rx="2" />
              <rect
                class="bar-value"
                width={share(bar.value)}
                height="14"
                rx="2"
                data-strong={bar.strong || undefined}
              />
              {mark && <line class="bar-mark" x1={share(mark.value)} x2={share(mark.value)} y1="0" y2="14" />}
            </svg>
            <span class="bar-figure">
              {format(bar.value)}
              {bar.note && <small>{bar.note}</small>}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}
