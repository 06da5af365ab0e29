import * as z from 'zod'
import { AppError } from '../http/problem.ts'
import { isWellFormed } from '../http/well-formed.ts'

/** Where a page ended: the sort it belongs to, and the sort value and id of its last row. */
const cursorSchema = z.strictObject({
  sort: z.string().max(60),
  value: z.union([z.string().max(20_000).refine(isWellFormed), z.number(), z.null()]),
  id: z.string().max(200).refine(isWellFormed),
})
export type Cursor = z.infer<typeof cursorSchema>

const MAX_LENGTH = 40_000

/** An opaque, URL-safe text. It holds a position only: reading with it goes through the same authorisation and filters. */
export const encodeCursor = (cursor: Cursor): string => {
  const bytes = new TextEncoder().encode(JSON.stringify(cursor))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const invalid = (): AppError =>
  new AppError('invalid_cursor', 'Use the next_cursor of the page before, with the same sort.', {
    errors: [{ pointer: '?cursor', detail: 'Start again without a cursor.' }],
  })

/** @throws AppError invalid_cursor when the text is not a cursor of this sort */
export const decodeCursor = (text: string, sort: string): Cursor => {
  if (text.length > MAX_LENGTH) throw invalid()
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const cursor = cursorSchema.parse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)),
    )
    if (cursor.sort === sort) return cursor
  } catch {
    throw invalid()
  }
  throw invalid()
}
