import { Badge, type Tone } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import type { Requirement } from './data.ts'

const TONES: Readonly<Record<NonNullable<Requirement['ending']>, Tone>> = {
  adopted: 'good',
  merged: 'accent',
  split: 'accent',
  deferred: 'watch',
  rejected: 'bad',
}

/** Where a requirement stands: its state, or how it ended. */
export const standingWord = ({ state, ending }: Pick<Requirement, 'state' | 'ending'>): string =>
  ending ? word('requirement_ending', ending) : word('requirement_state', state)

export function Standing({ of }: { of: Pick<Requirement, 'state' | 'ending'> }) {
  const tone: Tone = of.ending ? TONES[of.ending] : of.state === 'under_review' ? 'accent' : 'neutral'
  return <Badge tone={tone}>{standingWord(of)}</Badge>
}
