import type { ComponentChildren, RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../messages/index.ts'
import { round } from './scale.ts'
import './chart.css'

export type ChartFrameProps = {
  /** The one message of the chart, as a sentence or a headline. */
  title: string
  /** What is measured, and in what: "Share of projects on course, percent". */
  measure?: string | undefined
  children: ComponentChildren
  /** The same figures as a table: heads, then rows of words. */
  table: { heads: readonly string[]; rows: readonly (readonly string[])[] }
}

/** Around every chart: its message, and its figures as a table for those who would rather read. */
export function ChartFrame({ title, measure, children, table }: ChartFrameProps) {
  return (
    <figure class="chart">
      <figcaption>
        <strong>{title}</strong>
        {measure && <small>{measure}</small>}
      </figcaption>
      {children}
      <details class="chart-figures">
        <summary>{t('as_table')}</summary>
        <div class="chart-figures-box">
          <table>
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((cell, i) =>
                    i === 0 ? (
                      <th key="name" scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={table.heads[i]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}

/** The width that a chart has, followed as it changes, so that its text keeps its size. */
export function useWidth(usual: number): { box: RefObject<HTMLDivElement>; width: number } {
  const box = useRef<HTMLDivElement | null>(null)
  const [width, setWidth] = useState(usual)
  useLayoutEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width) || usual))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  // The element is there whenever somebody asks for its width.
  return { box: box as RefObject<HTMLDivElement>, width }
}

/** Series are told apart by pattern first: solid, stripes, dots, cross-stripes. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-2`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
        class="pattern"
        data-series="2"
      >
        <rect width="6" height="6" />
        <path d="M0 0v6" />
      </pattern>
      <pattern id={`${id}-3`} width="5" height="5" patternUnits="userSpaceOnUse" class="pattern" data-series="3">
        <rect width="5" height="5" />
        <circle cx="2.5" cy="2.5" r="1.3" />
      </pattern>
      <pattern
        id={`${id}-4`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
        class="pattern"
        data-series="4"
      >
        <rect width="7" height="7" />
        <path d="M0 0v7M0 0h7" />
      </pattern>
    </defs>
  )
}

export type Series = 1 | 2 | 3 | 4

/** The fill of a series: its colour for the first, its pattern for the others. */
export const fillOf = (series: Series, id: string): string =>
  series === 1 ? 'var(--series-1)' : `url(#${id}-${series})`

/** A small sample of a series for a legend. */
export function Swatch({ series, id }: { series: Series; id: string }) {
  return (
    <svg class="swatch" width="14" height="14" aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width="13"
        height="13"
        rx="2"
        class="segment"
        data-series={series}
        fill={fillOf(series, id)}
      />
    </svg>
  )
}

type AxisProps = {
  marks: readonly number[]
  y: (value: number) => number
  /** Where the lines begin and end, in pixels. */
  from: number
  to: number
  format: (value: number) => string
}

/** Pixels of the widest sign of an axis: letters of currencies are wider than figures. */
const SIGN = 8.6

/** The room, in pixels, that the figures at the left of an axis take with their gap; at least `least`. */
export const axisRoom = (marks: readonly number[], format: (value: number) => string, least: number): number =>
  Math.max(least, ...marks.map((mark) => Math.ceil(format(mark).length * SIGN) + 12))

/** The lines of a chart's height, with their figures at the left. */
export function Axis({ marks, y, from, to, format }: AxisProps) {
  return (
    <>
      {marks.map((mark) => (
        <g key={mark}>
          <path class={mark === 0 ? 'axis' : 'grid-line'} d={`M${from} ${round(y(mark))}H${to}`} />
          <text class="axis-text" x={from - 8} y={y(mark) + 4} text-anchor="end">
            {format(mark)}
          </text>
        </g>
      ))}
    </>
  )
}
