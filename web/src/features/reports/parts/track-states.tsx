import type { HealthCounts } from '../../../../../shared/domain/health/index.ts'
import { HEALTH_STATES, type Track } from '../../../../../shared/domain/vocabulary/index.ts'
import { number } from '../../../app/format.ts'
import { StackedBar } from '../../../ui/chart/index.ts'
import { TrackMark } from '../../../ui/index.ts'
import { word } from '../../../vocabulary/index.ts'
import { t } from '../messages/index.ts'
import './parts.css'

type Props = {
  track: Track
  counts: Pick<HealthCounts, 'by_track'>
  /** Leads from a state to its projects. */
  hrefOf?: ((state: string) => string) | undefined
}

/** The live projects of one track by state. */
export function TrackStates({ track, counts, hrefOf }: Props) {
  const states = counts.by_track[track]
  const total = HEALTH_STATES.reduce((sum, state) => sum + states[state], 0)
  return (
    <div class="track-states">
      <TrackMark track={track} />
      {total === 0 ? (
        <p class="muted">{t('track_empty')}</p>
      ) : (
        <StackedBar
          title={t('track_message', { count: total, off_course: states.off_course })}
          heads={[t('state'), t('projects')]}
          format={(value) => number(value)}
          segments={HEALTH_STATES.filter((state) => states[state] > 0).map((state) => ({
            label: word('health', state),
            value: states[state],
            look: state,
            href: hrefOf?.(state),
          }))}
        />
      )}
    </div>
  )
}
