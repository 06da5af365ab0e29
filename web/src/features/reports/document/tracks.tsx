import { TRACKS } from '../../../../../shared/domain/vocabulary/index.ts'
import { inClient } from '../../../app/address.ts'
import { days } from '../../../app/format.ts'
import { Link, Section } from '../../../ui/index.ts'
import { t } from '../messages/index.ts'
import { TrackStates } from '../parts/track-states.tsx'
import type { PartProps } from './types.ts'

/** Both tracks side by side, and the units in which the administrative one comes too late. */
export function Tracks({ client, report }: PartProps) {
  const { counts, units } = report.content
  const behind = units.filter((unit) => unit.links_behind > 0).sort((a, b) => b.worst_days_behind - a.worst_days_behind)
  const covered = report.content.coverage.covered > 0
  return (
    <Section title={t('tracks')}>
      <div class="report-tracks">
        {TRACKS.map((track) => (
          <TrackStates key={track} track={track} counts={counts} />
        ))}
      </div>
      {behind.length === 0 && covered && <p>{t('tracks_on_time')}</p>}
      {behind.length > 0 && (
        <>
          <p>{t('tracks_behind', { count: behind.length })}</p>
          <ul class="entries">
            {behind.map((unit) => (
              <li key={unit.unit_id}>
                <b>
                  <Link href={`${inClient(client, 'causal-map')}?unit=${unit.unit_id}`} tone="plain">
                    {unit.unit_name ?? t('unit_gone')}
                  </Link>
                </b>
                <span class="entry-end">
                  {t('late_by', {
                    changes: t('late_changes', { count: unit.links_behind }),
                    days: days(unit.worst_days_behind),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
