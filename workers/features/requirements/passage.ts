import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import type { DocumentPassage, RequirementPassage } from '../../../shared/domain/vocabulary/index.ts'
import { AppError } from '../../http/problem.ts'
import { isWellFormed } from '../../http/well-formed.ts'
import type { NewRequirement } from './schema.ts'

const refuse = (pointer: string, detail: string): AppError =>
  new AppError('invalid_body', `${pointer}: ${detail}`, { errors: [{ pointer, detail }] })

/** Reads the one paragraph that a requirement was marked in. */
export const readPassage = ({ document_id, passage }: NewRequirement): SQL[] =>
  document_id && passage
    ? [
        sql`SELECT passages -> ${`$[${passage.paragraph}]`} AS paragraph FROM requirement_documents
          WHERE id = ${document_id} AND deleted_at IS NULL`,
      ]
    : []

/**
 * The passage with its words, so that they stay even where the document goes. @throws AppError invalid_body where nothing
 * of a document is marked
 */
export const quotedPassage = (
  { document_id, passage }: NewRequirement,
  rows: readonly Row[],
): RequirementPassage | null => {
  if (!passage) return null
  if (!document_id) throw refuse('/document_id', 'Say which document the passage stands in.')
  const row = rows[0]
  if (!row) throw refuse('/document_id', 'There is no such document, or it was deleted.')
  if (row.paragraph === null) throw refuse('/passage/paragraph', 'The document has no such paragraph.')
  const { text }: DocumentPassage = JSON.parse(String(row.paragraph))
  const { paragraph, start, end } = passage
  if (end > text.length) throw refuse('/passage/end', `The paragraph has ${text.length} characters.`)
  const quote = text.slice(start, end)
  if (quote.trim() === '') throw refuse('/passage/start', 'Mark at least one character.')
  if (!isWellFormed(quote)) throw refuse('/passage/start', 'The mark cuts a character in half.')
  return { paragraph, start, end, quote }
}
