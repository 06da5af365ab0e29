import { inClient } from '../../app/address.ts'
import { date, days } from '../../app/format.ts'
import { Badge, Button, Icon, Link, Menu, TrackMark } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import type { CausalLink, Project } from './data.ts'
import { DismissMenu } from './dismiss-menu.tsx'
import type { LinkChanges } from './links-data.ts'
import { t } from './messages/index.ts'
import type { Place } from './place.ts'

type Props = {
  place: Place
  link: CausalLink
  /** The project at the other end, where there is one. */
  other: Project | undefined
  onUpdate: (changes: LinkChanges) => void
  onRemove: () => void
  onEdit: () => void
}

const TONES = { suspected: 'watch', confirmed: 'good', dismissed: 'neutral' } as const

/** When the administrative change must stand, measured from the finish of the technology. */
const lagText = (lag: number): string => {
  if (lag === 0) return t('lag_with')
  return lag < 0 ? t('lag_before', { days: days(-lag) }) : t('lag_after', { days: days(lag) })
}

/** One causal link in words: what changes where, how, who carries it out, and what to do next. */
export function LinkItem({ place, link, other, onUpdate, onRemove, onEdit }: Props) {
  const mayWrite = place.may('causal_links:write')
  const name = t('change_in', { artefact: word('kind', link.artefact), unit: place.units.of(link.unit_id) })
  return (
    <li class="link-item" data-state={link.state}>
      <div class="link-head">
        <Badge tone={TONES[link.state]}>{word('link_state', link.state)}</Badge>
        <h3>{name}</h3>
      </div>
      <p>{link.mechanism}</p>
      <p class="link-facts">
        {t('strength_is', { strength: word('strength', link.strength) })} · {lagText(link.lag_days)} ·{' '}
        {word('link_origin', link.origin)}
      </p>
      {link.dismissal_reason && <p class="muted">{t('dismissed_because', { reason: link.dismissal_reason })}</p>}
      <OtherEnd place={place} link={link} other={other} onEdit={onEdit} />
      {mayWrite && (
        <div class="row link-actions">
          {link.state !== 'confirmed' && (
            <Button size="small" icon="check" onClick={() => onUpdate({ state: 'confirmed', dismissal_reason: null })}>
              {t('confirm')}
            </Button>
          )}
          {link.state !== 'dismissed' && (
            <DismissMenu
              name={name}
              onReason={(reason) => onUpdate({ state: 'dismissed', dismissal_reason: reason })}
            />
          )}
          <Menu
            label={t('more_for', { name })}
            items={[
              { label: t('edit'), icon: 'edit', run: onEdit },
              { label: t('delete'), icon: 'trash', tone: 'danger', run: onRemove },
            ]}
          />
        </div>
      )}
    </li>
  )
}

/** The project that carries the change out, or the technology that causes it; nobody yet is said too. */
function OtherEnd({ place, link, other, onEdit }: Pick<Props, 'place' | 'link' | 'other' | 'onEdit'>) {
  if (other) {
    const finish = other.actual_finish_on ?? other.forecast_finish_on ?? other.baseline_finish_on
    return (
      <p class="link-other">
        <TrackMark track={other.track} bare />
        <Link href={inClient(place.client, 'projects', other.id)}>{other.name}</Link>
        <span class="muted">
          {word('status', other.status)}
          {finish && `, ${t('finishes_on', { date: date(finish) })}`}
        </span>
      </p>
    )
  }
  if (link.state === 'dismissed') return null
  return (
    <p class="link-other" data-open>
      <Icon name="warning" />
      <span>{t('nobody_carries')}</span>
      {place.may('causal_links:write') && (
        <Button tone="quiet" size="small" onClick={onEdit}>
          {t('assign')}
        </Button>
      )}
    </p>
  )
}
