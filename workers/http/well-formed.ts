import { AppError, type FieldError } from './problem.ts'

/** Half of a UTF-16 character pair: JSON can write it as `\ud800`, UTF-8 and so the database cannot hold it. */
const LONE_SURROGATE = /\p{Cs}/u

const HALF = 'The text holds half of a character pair.'

/** Whether a text can be written as UTF-8. */
export const isWellFormed = (text: string): boolean => !LONE_SURROGATE.test(text)

/** Errors of at most so many fields are told. */
const AT_MOST = 20
const MAX_POINTER = 500

type Step = { name: string; value: unknown; pointer: string }

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

const stepsInto = ({ value, pointer }: Step): Step[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([name, entry]) => ({ name, value: entry, pointer: `${pointer}/${escaped(name)}` }))
    : []

/** Every text of a JSON value, name or content, that is not well formed. No recursion: callers choose the depth. */
const illFormed = (root: unknown): FieldError[] => {
  const errors: FieldError[] = []
  const steps: Step[] = [{ name: '', value: root, pointer: '' }]
  for (let step = steps.pop(); step && errors.length < AT_MOST; step = steps.pop()) {
    const { name, value, pointer } = step
    const broken = !isWellFormed(name) || (typeof value === 'string' && !isWellFormed(value))
    if (broken) errors.push({ pointer: pointer.slice(0, MAX_POINTER) || '/', detail: HALF })
    else for (const next of stepsInto(step)) steps.push(next)
  }
  return errors
}

/** An escape of a surrogate: text that was decoded from UTF-8 holds none otherwise. */
const ESCAPED_SURROGATE = /\\ud[89a-f]/i

/**
 * Refuses JSON with a text that no database can hold, whatever the schema says about it.
 * @param source the text that `value` was parsed from
 * @throws AppError invalid_body, naming the fields
 */
export const mustBeWellFormed = (value: unknown, source: string): void => {
  if (!ESCAPED_SURROGATE.test(source)) return
  const errors = illFormed(value)
  if (errors.length > 0) throw new AppError('invalid_body', `${errors[0]?.pointer}: ${errors[0]?.detail}`, { errors })
}
