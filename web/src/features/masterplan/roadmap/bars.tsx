import type { Roadmap, RoadmapBar, RoadmapGroup } from '../../../../../shared/domain/masterplan/roadmap.ts'
import { ALTERNATIVES, type Alternative } from '../../../../../shared/domain/vocabulary/index.ts'
import { date, money } from '../../../app/format.ts'
import { Link } from '../../../ui/index.ts'
import { word } from '../../../vocabulary/index.ts'
import { initiativeHref } from '../addresses.ts'
import { shortAlternative } from '../alternatives.ts'
import { t } from '../messages/index.ts'
import { totalOf } from '../money-years.ts'
import { groupName, type RoadmapProps } from './groups.ts'
import { barPlace, placeOf, ticksOf } from './places.ts'

type Props = RoadmapProps & { drawn: Roadmap; by: RoadmapGroup }

const today = (): string => new Date().toISOString().slice(0, 10)

/** Bars in groups along one axis. What a bar shows stands in words beside it. */
export function Bars(props: Props) {
  const { drawn, by, names, initiatives } = props
  const alternatives = new Map(initiatives.map(({ id, alternative }) => [id, alternative]))
  return (
    <div class="roadmap">
      <Legend used={new Set(alternatives.values())} />
      <Axis years={drawn.years} />
      {drawn.rows.map(({ key, bars }) => (
        <section key={key ?? ''} aria-label={groupName(key, by, names)}>
          <h3>{groupName(key, by, names)}</h3>
          <ul>
            {bars.map((bar) => (
              <Row key={bar.initiative_id} {...props} bar={bar} alternative={alternatives.get(bar.initiative_id)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The three alternatives differ by their form: filled, outlined, outlined with a core. */
function Legend({ used }: { used: ReadonlySet<Alternative> }) {
  return (
    <ul class="roadmap-legend" aria-label={t('legend')}>
      {ALTERNATIVES.filter((alternative) => used.has(alternative)).map((alternative) => (
        <li key={alternative}>
          <svg width="28" height="12" aria-hidden="true">
            <Shape alternative={alternative} x="1" width="26" y={1} height={10} />
          </svg>
          {word('alternative', alternative)}
        </li>
      ))}
    </ul>
  )
}

type ShapeProps = { alternative: Alternative; x: string; width: string; y: number; height: number }

function Shape({ alternative, x, width, y, height }: ShapeProps) {
  return (
    <>
      <rect class="roadmap-bar" data-alternative={alternative} x={x} y={y} width={width} height={height} rx="3" />
      {alternative === 'alt_3' && <rect class="roadmap-core" x={x} y={y + height / 2 - 1.5} width={width} height="3" />}
    </>
  )
}

function Axis({ years }: { years: readonly number[] }) {
  return (
    <div class="roadmap-axis" aria-hidden="true">
      <div class="roadmap-line">
        {ticksOf(years).map(({ at, label, year }) => (
          <span key={`${at}`} style={{ left: `${at}%` }} data-year={year || undefined}>
            {label}
          </span>
        ))}
      </div>
    </div>
  )
}

const whenText = ({ starts_on, ends_on, money: envelope }: RoadmapBar, currency: string): string =>
  [
    starts_on || ends_on ? t('from_to_dates', { from: date(starts_on), to: date(ends_on) }) : t('no_dates'),
    ...(envelope.length > 0 ? [money(totalOf(envelope), currency, true)] : []),
  ].join(' · ')

type RowProps = Props & { bar: RoadmapBar; alternative: Alternative | undefined }

function Row({ client, version, bar, alternative = 'alt_1', drawn, currency }: RowProps) {
  const place = barPlace(bar, drawn.years)
  const now = placeOf(today(), drawn.years)
  return (
    <li class="roadmap-row">
      <div class="roadmap-text">
        <Link href={initiativeHref(client, version, bar.initiative_id)} tone="plain">
          {bar.code} {bar.name}
        </Link>
        <small>
          {shortAlternative(alternative)} · {whenText(bar, currency)}
        </small>
      </div>
      <svg class="roadmap-line" height="24" aria-hidden="true">
        {ticksOf(drawn.years).map(({ at, year }) => (
          <line
            key={at}
            class="roadmap-tick"
            data-year={year || undefined}
            x1={`${at}%`}
            x2={`${at}%`}
            y1="0"
            y2="24"
          />
        ))}
        {now > 0 && now < 100 && <line class="roadmap-today" x1={`${now}%`} x2={`${now}%`} y1="0" y2="24" />}
        {place && <Shape alternative={alternative} x={`${place.at}%`} width={`${place.width}%`} y={6} height={12} />}
      </svg>
    </li>
  )
}
