import { runStartsOn } from '../../../shared/domain/cadence/index.ts'
import { addDays, dateOfInstant } from '../../../shared/domain/calendar/index.ts'
import type { MailChoice } from '../../../shared/domain/vocabulary/index.ts'

/** Digests go out at this hour (UTC): before the working day in Europe. */
const DIGEST_HOUR = 5

const digestOn = (date: string): number => Date.parse(`${date}T00:00:00Z`) + DIGEST_HOUR * 3_600_000

/** From when on a notification may go out by mail: at once, with the next morning's digest, or with the next Monday's; null: never. */
export const mailDueAt = (choice: MailChoice, at: number): number | null => {
  const today = dateOfInstant(at)
  if (choice === 'off') return null
  if (choice === 'immediately') return at
  if (choice === 'daily') return at < digestOn(today) ? digestOn(today) : digestOn(addDays(today, 1))
  const monday = digestOn(runStartsOn('weekly', today))
  return at < monday ? monday : digestOn(addDays(runStartsOn('weekly', today), 7))
}
