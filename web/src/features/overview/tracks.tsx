import { TRACKS } from '../../../../shared/domain/vocabulary/index.ts'
import { addressOf, inClient } from '../../app/address.ts'
import { date, days } from '../../app/format.ts'
import { Link, Sheet, TrackMark } from '../../ui/index.ts'
import { TrackStates } from '../reports/index.ts'
import type { Health } from './data.ts'
import { t } from './messages/index.ts'

type Behind = Health['behind']
/** So many links are drawn; the causal map has all. */
const SHOWN = 5

/** Both tracks side by side, and between them the links along which the administrative one is behind. */
export function Tracks({ client, health }: { client: string; health: Health }) {
  const { behind, counts } = health
  const hrefOf = (track: string) => (state: string) => `${inClient(client, 'projects')}?track=${track}&health=${state}`
  return (
    <Sheet title={t('tracks')} lead={<BehindLead health={health} />}>
      <div class="stack">
        <div class="overview-tracks">
          {TRACKS.map((track) => (
            <TrackStates key={track} track={track} counts={counts} hrefOf={hrefOf(track)} />
          ))}
        </div>
        {behind.links.length > 0 && (
          <ul class="behind">
            {behind.links.slice(0, SHOWN).map((link) => (
              <BehindLink key={link.link_id} client={client} link={link} />
            ))}
          </ul>
        )}
        {health.coverage.links > 0 && (
          <Link href={addressOf(inClient(client, 'causal-map'), {}, { late: behind.count > SHOWN ? '1' : '' })}>
            {behind.count > SHOWN ? t('map_all', { count: behind.count }) : t('open_map')}
          </Link>
        )}
      </div>
    </Sheet>
  )
}

function BehindLead({ health: { behind, coverage } }: { health: Health }) {
  if (coverage.links === 0) return <>{t('behind_no_links')}</>
  if (behind.count === 0) return <>{t('behind_none')}</>
  return <>{t('behind', { count: behind.count, units: t('behind_units', { count: behind.units }) })}</>
}

/** A technology project, how late its change is, and the administrative project that carries the change out. */
function BehindLink({ client, link }: { client: string; link: Behind['links'][number] }) {
  return (
    <li>
      <span class="behind-end">
        <TrackMark track="technology" bare />
        <Link href={inClient(client, 'projects', link.technology_project_id)} tone="plain">
          {link.technology_project_name}
        </Link>
      </span>
      <span class="behind-line">
        <b>{t('behind_days', { days: days(link.days_behind) })}</b>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 4H100" />
        </svg>
        <small>{t('behind_dates', { due: date(link.due_on), finish: date(link.administrative_finish_on) })}</small>
      </span>
      <span class="behind-end">
        <TrackMark track="administrative" bare />
        <span>
          <Link href={inClient(client, 'projects', link.administrative_project_id)} tone="plain">
            {link.administrative_project_name}
          </Link>
          {link.unit_name && <small>{t('behind_in', { unit: link.unit_name })}</small>}
        </span>
      </span>
    </li>
  )
}
