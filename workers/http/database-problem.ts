import { DatabaseError } from '../../db/client.ts'
import { AppError, type ProblemCode } from './problem.ts'

/** Sentences for the table constraints that a caller can break; the pointer names the field to mend. */
const CHECKS: Record<string, { pointer: string; detail: string }> = {
  projects_kind: { pointer: '/kind', detail: 'This kind does not belong to the track.' },
  projects_baseline: { pointer: '/baseline_finish_on', detail: 'The baseline must not finish before it starts.' },
  projects_forecast: { pointer: '/forecast_finish_on', detail: 'The forecast must not finish before it starts.' },
  projects_actual: { pointer: '/actual_finish_on', detail: 'The project cannot have finished before it started.' },
  projects_progress: { pointer: '/progress', detail: 'Progress is a whole percent from 0 to 100.' },
  contracts_term: { pointer: '/ends_on', detail: 'The contract must not end before it starts.' },
  objectives_period: { pointer: '/ends_on', detail: 'The period must not end before it starts.' },
  initiatives_window: { pointer: '/ends_on', detail: 'The time window must not end before it starts.' },
  causal_links_dismissal: { pointer: '/dismissal_reason', detail: 'Say why the link is dismissed.' },
}

const invalid = (pointer: string, detail: string): AppError =>
  new AppError('invalid_body', detail, { errors: [{ pointer, detail }] })

const GUARDS = {
  field_conflict: 'A field that you change was changed by somebody else since you read it.',
  requirement_ended: 'The requirement has ended already, and ends only once.',
  merge_cycle: 'The requirement would be merged into itself.',
  version_frozen: 'The version is no longer a draft.',
  stale_base: 'The version was made from one that is no longer in force.',
  hash_mismatch: 'The version has another content than the one you name.',
} satisfies Partial<Record<ProblemCode, string>>

const guardProblem = (code: string): AppError =>
  code in GUARDS
    ? new AppError(code as keyof typeof GUARDS, GUARDS[code as keyof typeof GUARDS])
    : new AppError('conflict', 'The record is not in a state that allows this.')

/** Turns what the database refused into the problem that the caller can act on; anything else comes back as it is. */
export const databaseProblem = (error: unknown): unknown => {
  if (!(error instanceof DatabaseError)) return error
  const { fault, subject } = error
  // Of a uniqueness over several columns the last is the one that people choose: (consultancy_id, name).
  const column = subject.split(',').at(-1)?.split('.').at(-1)?.trim() ?? ''
  switch (fault) {
    case 'unavailable':
      return new AppError(
        'unavailable',
        'The database did not answer. Try again shortly; a repeated Idempotency-Key is safe.',
        {
          headers: { 'retry-after': '2' },
        },
      )
    case 'full':
      return new AppError('database_full', 'The database has no space left, so nothing was written.')
    case 'guard':
      if (subject === 'stale_version')
        return new AppError(
          'stale_version',
          'The record has changed since you read it. Load it again and repeat your change.',
        )
      if (subject === 'foreign_reference')
        return new AppError('invalid_body', 'A record that you refer to does not exist, or has been deleted.')
      if (subject === 'in_use')
        return new AppError('in_use', 'Other records still refer to this one. Change or delete them first.')
      return guardProblem(subject)
    case 'unique':
      return new AppError('duplicate', `Another record has the same ${column}.`, {
        errors: [{ pointer: `/${column}`, detail: 'This value is taken by another record.' }],
      })
    case 'foreign_key':
      return new AppError('invalid_body', 'A record that you refer to does not exist.')
    case 'check': {
      const known = CHECKS[subject]
      return known
        ? invalid(known.pointer, known.detail)
        : new AppError('invalid_body', 'A field has a value that is not allowed.')
    }
    case 'not_null':
      return invalid(`/${column}`, 'This field must not be empty.')
    case 'value':
      return new AppError('invalid_body', 'A text holds half of a character pair, or a number is too large to be kept.')
    case 'request':
    case 'other':
      return error
  }
}
