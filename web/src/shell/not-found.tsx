import { Problem } from '../app/problem.ts'
import { ErrorState } from '../ui/states/states.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <ErrorState
      page
      problem={new Problem({ type: 'about:blank', title: 'Not found', status: 404, code: 'not_found' })}
    />
  )
}
