import { messages } from '../app/i18n.ts'
import type en from './messages/en.ts'

export const t = messages<typeof en>('fields')

/** The word that people read for a property of a record or a field of an import; an unknown one as it is written. */
export const fieldWord = (name: string): string => {
  // A key without a text comes back as it is, so any name may be asked for.
  const text = t(name as keyof typeof en)
  return text === name ? name.replaceAll('_', ' ') : text
}
