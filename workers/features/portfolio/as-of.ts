import { dateOfInstant, isIsoDate } from '../../../shared/domain/calendar/index.ts'
import { date } from '../../http/fields.ts'

/** The `as_of_on` parameter: the day of judgement. */
export const asOfQuery = {
  as_of_on: date
    .refine(isIsoDate, 'Give a date of the years 0001 to 9999.')
    .optional()
    .meta({ description: 'The day as of which to judge; today (UTC) unless given.' }),
}

/** The day that was asked for, else the UTC day of the request. */
export const asOfDay = (query: { as_of_on?: string | undefined }, now: number): string =>
  query.as_of_on ?? dateOfInstant(now)
