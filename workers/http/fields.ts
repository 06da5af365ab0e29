import * as z from 'zod'
import { RECORD_LIMITS } from '../../shared/domain/vocabulary/index.ts'
import { isWellFormed } from './well-formed.ts'

/** Control characters other than tab and line feed have no place in a text that people read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/

const clean = (schema: z.ZodString) =>
  schema
    .refine((text) => !CONTROL.test(text), 'Control characters are not allowed.')
    .refine(isWellFormed, 'The text holds half of a character pair.')

/** One line of text, 1 to `max` characters, trimmed at both ends. */
export const line = (max: number) =>
  clean(z.string().trim().min(1, 'Must not be empty.').max(max, `At most ${max} characters.`)).refine(
    (text) => !text.includes('\n'),
    'Must be one line.',
  )

/** Text of several lines, at most `max` characters. */
export const prose = (max: number) => clean(z.string().trim().max(max, `At most ${max} characters.`))

/** A calendar date that exists, `YYYY-MM-DD`. */
export const date = z.iso.date('Give a date as YYYY-MM-DD.').meta({ example: '2026-11-30' })

/** Whole minor units of the client's currency. */
export const minor = z.int('Give whole minor units (cents).').min(0).max(RECORD_LIMITS.amount_minor)

export const instant = z.int().meta({ description: 'UTC epoch milliseconds.', example: 1790000000000 })

/** The columns that every record answers with. */
export const recordFields = {
  id: z.string(),
  version: z.int().meta({ description: 'Counts edits; the ETag.' }),
  created_at: instant,
  updated_at: instant,
}

/** A filter parameter: one value or several with commas, over a closed list. */
export const oneOrMore = (values: readonly string[]) =>
  z
    .string()
    .max(1_000)
    .refine((text) => text.split(',').every((part) => values.includes(part)), `One or more of: ${values.join(', ')}.`)
    .optional()
    .meta({ description: `One or more, with commas: ${values.join(', ')}.` })

/** A filter parameter over ids: one or several with commas, or `none` for records without. */
export const idFilter = z
  .string()
  .min(1)
  .max(2_000)
  .optional()
  .meta({ description: 'One or more ids with commas, or `none`.' })
