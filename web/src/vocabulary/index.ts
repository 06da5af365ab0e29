import { messages } from '../app/i18n.ts'
import type en from './messages/en.ts'

const t = messages<typeof en>('vocabulary')

type Words = keyof typeof en
/** A list of the field's vocabulary: `status`, `track`, `kind`, … */
export type WordList = Words extends `${infer List}.${string}` ? List : never
/** The values of one list, as the API writes them. */
export type WordIn<List extends WordList> =
  Extract<Words, `${List}.${string}`> extends `${List}.${infer Value}` ? Value : never

/**
 * The word that people read for a value of the API's vocabulary.
 *
 * @example word('status', project.status) // "Running"
 */
export const word = <List extends WordList>(list: List, value: WordIn<List>): string =>
  // The type says that this list has this value, so the catalogue has the key.
  t(`${list}.${value}` as Words)

/** The values of a list with their words, for a Select or a filter. */
export const wordOptions = <List extends WordList, Value extends WordIn<List>>(
  list: List,
  values: readonly Value[],
): { value: Value; label: string }[] => values.map((value) => ({ value, label: word(list, value) }))
