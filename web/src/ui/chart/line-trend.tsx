import { Axis, axisRoom, ChartFrame, type Series, useWidth } from './chart-frame.tsx'
import { linePath, round, scale, spread, ticks } from './scale.ts'

export type Line = { name: string; values: readonly (number | null)[] }

export type LineTrendProps = {
  title: string
  measure?: string
  /** One label a point, oldest first. */
  labels: readonly string[]
  /** When each point was, in any unit of time; evenly spaced unless told. */
  at?: readonly number[]
  /** Up to four lines; a missing value is null. */
  lines: readonly Line[]
  format: (value: number) => string
  /** The end of the axis, where it is known: 100 for percent. */
  max?: number
  /** The head of the first column of the table: "Report", "Month". */
  labelHead: string
}

const HEIGHT = 220
const TOP = 12
const BOTTOM = 26
const LEFT = 44
/** The room that a point's label takes, in pixels. */
const LABEL = 80

/** How something went over time. Lines differ by dash and mark and carry their names at their ends. */
export function LineTrend({ title, measure, labels, at, lines, format, max, labelHead }: LineTrendProps) {
  const { box, width } = useWidth(560)
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null))
  const marks = ticks(Math.min(0, ...values), max ?? Math.max(1, ...values))
  const right = Math.min(width * 0.32, 12 + 7.2 * Math.max(0, ...lines.map((line) => line.name.length)))
  const left = axisRoom(marks, format, LEFT)
  const when = at ?? labels.map((_, i) => i)
  const along = scale([Math.min(...when), Math.max(...when)], [left + 8, width - right - 6])
  const x = (i: number): number => along(when[i] ?? 0)
  const named = roomy(labels.length, x)
  const y = scale([marks[0] ?? 0, marks.at(-1) ?? 1], [HEIGHT - BOTTOM, TOP])
  const ends = spread(
    lines.map((line) => y(lastOf(line.values)?.value ?? 0)),
    17,
  )
  const table = {
    heads: [labelHead, ...lines.map((line) => line.name)],
    rows: labels.map((label, i) => [label, ...lines.map((line) => written(line.values[i], format))]),
  }
  return (
    <ChartFrame title={title} measure={measure} table={table}>
      <div ref={box} class="chart-box">
        <svg width={width} height={HEIGHT} role="img" aria-label={`${title}. ${summary(lines, format)}`}>
          <Axis marks={marks} y={y} from={left} to={width - right} format={format} />
          {labels.map((label, i) =>
            named.has(i) ? (
              <text key={when[i]} class="axis-text" x={x(i)} y={HEIGHT - 6} text-anchor="middle">
                {label}
              </text>
            ) : null,
          )}
          {lines.map((line, i) => (
            <Stroke
              key={line.name}
              line={line}
              series={seriesAt(i)}
              x={x}
              y={y}
              labelAt={ends[i] ?? 0}
              labelX={width - right + 6}
            />
          ))}
        </svg>
      </div>
    </ChartFrame>
  )
}

/** The points whose labels have room beside each other, the last one first of all. */
const roomy = (points: number, x: (i: number) => number): ReadonlySet<number> => {
  const named = new Set<number>()
  let free = Number.POSITIVE_INFINITY
  for (let i = points - 1; i >= 0; i--) {
    if (x(i) > free) continue
    named.add(i)
    free = x(i) - LABEL
  }
  return named
}

type StrokeProps = {
  line: Line
  series: Series
  x: (i: number) => number
  y: (value: number) => number
  labelAt: number
  labelX: number
}

function Stroke({ line, series, x, y, labelAt, labelX }: StrokeProps) {
  const last = lastOf(line.values)
  return (
    <g class="stroke" data-series={series}>
      <path d={linePath(line.values, x, y)} />
      {line.values.map((value, i) => {
        const isLast = i === last?.index
        return value !== null && (isLast || line.values.length <= 16) ? (
          <circle
            key={`${i}-${value}`}
            cx={round(x(i))}
            cy={round(y(value))}
            r={isLast ? 4 : 2.5}
            data-last={isLast || undefined}
          />
        ) : null
      })}
      <text x={labelX} y={labelAt + 4}>
        {line.name}
      </text>
    </g>
  )
}

const seriesAt = (i: number): Series => (i === 0 ? 1 : i === 1 ? 2 : i === 2 ? 3 : 4)

const lastOf = (values: readonly (number | null)[]): { value: number; index: number } | undefined => {
  const index = values.findLastIndex((value) => value !== null)
  const value = values[index]
  return value == null ? undefined : { value, index }
}

const written = (value: number | null | undefined, format: (value: number) => string): string =>
  value == null ? '–' : format(value)

/** What the picture says, for those who hear it: where each line begins and ends. */
const summary = (lines: readonly Line[], format: (value: number) => string): string =>
  lines
    .map(
      (line) =>
        `${line.name}: ${written(
          line.values.find((value) => value !== null),
          format,
        )} … ${written(lastOf(line.values)?.value, format)}`,
    )
    .join('; ')
