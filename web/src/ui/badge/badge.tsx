import type { ComponentChildren } from 'preact'
import type { Track } from '../../../../shared/domain/vocabulary/index.ts'
import { word } from '../../vocabulary/index.ts'
import './badge.css'

export type Tone = 'neutral' | 'accent' | 'good' | 'watch' | 'bad'

/** A state in one or two words. */
export function Badge({ children, tone = 'neutral' }: { children: ComponentChildren; tone?: Tone }) {
  return (
    <span class="badge" data-tone={tone}>
      {children}
    </span>
  )
}

/** Which of the two tracks: technology is a solid mark, administrative an outlined one. `bare` leaves the word out of sight. */
export function TrackMark({ track, bare }: { track: Track; bare?: boolean }) {
  return (
    <span class="track-mark" title={bare ? word('track', track) : undefined}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" data-track={track}>
        <rect x="1.75" y="1.75" width="8.5" height="8.5" rx="1.5" />
      </svg>
      <span class={bare ? 'visually-hidden' : undefined}>{word('track', track)}</span>
    </span>
  )
}
