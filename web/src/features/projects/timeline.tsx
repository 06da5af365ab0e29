import { dateOfDay, dayNumberOrNull } from '../../../../shared/domain/calendar/index.ts'
import { month } from '../../app/format.ts'
import { useWidth } from '../../ui/chart/chart-frame.tsx'
import { t } from './messages/index.ts'

type Row = { id: string; label: string; start: string | null; finish: string | null; text: string }

const LABEL = 84
const ROW = 30
const BAR = 14
const AXIS = 24
/** Pixels that a name of a month needs. */
const TICK = 76

/** Firsts of months, a few at most, between two days. */
const monthsBetween = (from: number, to: number, most: number): number[] => {
  const all: number[] = []
  for (let day = from; day <= to; day += 1) if (dateOfDay(day).endsWith('-01')) all.push(day)
  const step = Math.max(1, Math.ceil(all.length / Math.max(1, most)))
  return all.filter((_, i) => i % step === 0)
}

/** Periods one under the other on one scale, with today across them. */
export function Timeline({ rows, now = Date.now() }: { rows: readonly Row[]; now?: number }) {
  const { box, width } = useWidth(520)
  const today = Math.floor(now / 86_400_000)
  const known = rows.map((row) => ({ ...row, from: dayNumberOrNull(row.start), to: dayNumberOrNull(row.finish) }))
  const ends = known.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
  if (ends.length === 0) return <p class="muted">{t('no_dates')}</p>
  const first = Math.min(...ends, today) - 10
  const last = Math.max(...ends, today) + 10
  const x = (day: number) => Math.round(LABEL + ((day - first) / (last - first)) * (width - LABEL - 8))
  // A name that the edge would cut off is left out.
  const ticks = monthsBetween(first, last, Math.floor((width - LABEL) / TICK)).filter(
    (day) => x(day) < width - TICK / 2,
  )
  const height = rows.length * ROW + AXIS
  return (
    <div ref={box} class="timeline">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={rows.map((row) => `${row.label}: ${row.text}`).join('; ')}
      >
        {ticks.map((day) => (
          <g key={day}>
            <path class="grid-line" d={`M${x(day)} 0V${height - AXIS}`} />
            <text class="tick" x={x(day)} y={height - 6} text-anchor="middle">
              {month(dateOfDay(day))}
            </text>
          </g>
        ))}
        {known.map((row, i) => (
          <g key={row.id} data-period={row.id} transform={`translate(0 ${i * ROW})`}>
            <text class="label" x="0" y={ROW / 2 + 5}>
              {row.label}
            </text>
            <Bar {...row} today={today} x={x} />
            <title>{row.text}</title>
          </g>
        ))}
        <path class="today" d={`M${x(today)} 0V${height - AXIS + 4}`} />
      </svg>
      <p class="timeline-key">
        <span class="today-mark" aria-hidden="true" /> {t('today')}
      </p>
    </div>
  )
}

type BarProps = { id: string; from: number | null; to: number | null; today: number; x: (day: number) => number }

/** A period with one end open is drawn up to today, without its closing edge; a single date is a mark. */
function Bar({ id, from, to, today, x }: BarProps) {
  const top = (ROW - BAR) / 2
  if (from === null && to === null) return null
  if (from === null || (to === null && id !== 'actual')) {
    const at = x(from ?? to ?? today)
    return <path class="bar" d={`M${at} ${top - 1}l7 8-7 8-7-8z`} />
  }
  const end = to ?? Math.max(today, from)
  return (
    <rect
      class="bar"
      data-open={to === null || undefined}
      x={x(from)}
      y={top}
      width={Math.max(2, x(end) - x(from))}
      height={BAR}
      rx="3"
    />
  )
}
