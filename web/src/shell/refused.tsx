import { Problem } from '../app/problem.ts'
import { ErrorState } from '../ui/states/states.tsx'
import { t } from './messages/index.ts'

/** A page whose permission the person lacks: said once, in place of a page of which every part would be refused. */
export function Refused() {
  const detail = t('refused_detail')
  return (
    <ErrorState
      page
      problem={new Problem({ type: 'about:blank', title: 'Forbidden', status: 403, code: 'forbidden', detail })}
    />
  )
}
