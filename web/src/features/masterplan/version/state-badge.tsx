import type { PlanVersionState } from '../../../../../shared/domain/vocabulary/index.ts'
import { Badge, type Tone } from '../../../ui/index.ts'
import { word } from '../../../vocabulary/index.ts'

const TONES: Record<PlanVersionState, Tone> = {
  draft: 'neutral',
  in_review: 'watch',
  approved: 'accent',
  in_force: 'good',
  superseded: 'neutral',
}

export function StateBadge({ state }: { state: PlanVersionState }) {
  return <Badge tone={TONES[state]}>{word('plan_state', state)}</Badge>
}
