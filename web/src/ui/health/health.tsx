import type { DeliveryConfidence, HealthState } from '../../../../shared/domain/vocabulary/index.ts'
import { word } from '../../vocabulary/index.ts'
import { Badge, type Tone } from '../badge/badge.tsx'
import './health.css'

const TONES: Record<HealthState, Tone> = { on_course: 'good', watch: 'watch', off_course: 'bad', unknown: 'neutral' }
const CONFIDENCE_TONES: Record<DeliveryConfidence, Tone> = { green: 'good', amber: 'watch', red: 'bad' }

/** The form that says a health state before its colour does: circle, triangle, diamond; a broken ring without evidence. */
export function HealthShape({ state }: { state: HealthState }) {
  return (
    <svg class="health-shape" data-tone={TONES[state]} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {state === 'on_course' && <circle cx="6" cy="6" r="5" />}
      {state === 'watch' && <path d="M6 .8 11.7 11H.3z" />}
      {state === 'off_course' && <path d="m6 0 6 6-6 6-6-6z" />}
      {state === 'unknown' && <circle class="ring" cx="6" cy="6" r="4.5" />}
    </svg>
  )
}

/** Health that is computed from evidence. */
export function HealthBadge({ state }: { state: HealthState }) {
  return (
    <Badge tone={TONES[state]}>
      <HealthShape state={state} />
      {word('health', state)}
    </Badge>
  )
}

/** A reviewer's judgement: drawn as a flag, so that it is never taken for computed health. */
export function ConfidenceBadge({ confidence }: { confidence: DeliveryConfidence }) {
  return (
    <span class="confidence" data-tone={CONFIDENCE_TONES[confidence]}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M2 11.5V1" />
        <path class="flag" d={FLAGS[confidence]} />
      </svg>
      {word('confidence', confidence)}
    </span>
  )
}

/** Full, notched and cut flags: told apart without colour. */
const FLAGS: Record<DeliveryConfidence, string> = {
  green: 'M2 1.5h8.5v5.5H2z',
  amber: 'M2 1.5h8.5L8 4.25 10.5 7H2z',
  red: 'M2 1.5 10.5 4.25 2 7z',
}

/** A share of a whole in percent, 0 to 100, as a bar with its figure beside it. */
export function Meter({ value, text, label }: { value: number | null; text: string; label: string }) {
  return (
    <span class="meter">
      <svg width="80" height="6" role="img" aria-label={`${label}: ${text}`}>
        <rect width="100%" height="6" rx="3" class="track" />
        {value !== null && <rect width={`${Math.max(0, Math.min(100, value))}%`} height="6" rx="3" class="value" />}
      </svg>
      <span aria-hidden="true">{text}</span>
    </span>
  )
}
