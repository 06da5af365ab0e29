import type { Reason } from '../../../../../shared/domain/health/index.ts'
import { HealthShape, Icon } from '../../../ui/index.ts'
import { reasonText } from '../../../vocabulary/health.ts'
import { word } from '../../../vocabulary/index.ts'
import './parts.css'

/** Something to know that speaks neither for nor against the portfolio, such as contracts that end. */
const isNews = ({ state, code }: Reason): boolean => state === 'on_course' && code !== 'all_on_course'

/** Why a portfolio is where it is: one sentence a line, the gravest first. */
export function Reasons({ reasons, currency }: { reasons: readonly Reason[]; currency: string }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.code}>
          {isNews(reason) ? <Icon name="info" size={12} /> : <HealthShape state={reason.state} />}
          <span>
            <span class="visually-hidden">{word('health', reason.state)}: </span>
            {reasonText(reason, currency)}
          </span>
        </li>
      ))}
    </ul>
  )
}
