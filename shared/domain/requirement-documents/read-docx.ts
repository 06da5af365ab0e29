import { kindOfBytes } from '../attachments/index.ts'
import {
  type ArchiveEntry,
  DEFAULT_LIMITS,
  inflateEntry,
  readArchive,
  UnusableFile,
  type XmlHandler,
  XmlScanner,
} from '../imports/container.ts'
import type { DocumentPassage } from '../vocabulary/index.ts'
import { DOCUMENT_LIMITS, Paragraphs } from './paragraphs.ts'
import { archiveProblem, type DocumentProblem, UnusableDocument } from './problems.ts'
import { Styles } from './styles.ts'

export type ReadDocument = { ok: true; passages: DocumentPassage[] } | { ok: false; problem: DocumentProblem }

const ZIP = [0x50, 0x4b]

const endingOf = (fileName: string): string => /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''

/** Refuses what is no Word document, by its bytes and then by its name. */
const refuseOthers = (bytes: Uint8Array, fileName: string): void => {
  if (bytes.length === 0) throw new UnusableDocument('file_empty')
  if (bytes.length > DOCUMENT_LIMITS.file_bytes)
    throw new UnusableDocument('file_too_large', { bytes: bytes.length, limit: DOCUMENT_LIMITS.file_bytes })
  const zipped = ZIP.every((byte, i) => bytes[i] === byte)
  const found = zipped ? '' : kindOfBytes(bytes)
  const ending = endingOf(fileName)
  if (found === 'old or locked Office') throw new UnusableDocument('old_or_locked_document')
  if (!zipped)
    throw ending === 'docx'
      ? new UnusableDocument('type_mismatch', { named: 'DOCX', found })
      : new UnusableDocument('not_a_document', { found })
}

const OTHER_OFFICE: Record<string, string> = { 'xl/workbook.xml': 'Excel', 'ppt/presentation.xml': 'PowerPoint' }

const refuseParts = (parts: ReadonlyMap<string, ArchiveEntry>, fileName: string): void => {
  const other = Object.keys(OTHER_OFFICE).find((part) => parts.has(part))
  if (other && !parts.has('word/document.xml'))
    throw endingOf(fileName) === 'docx'
      ? new UnusableDocument('type_mismatch', { named: 'DOCX', found: OTHER_OFFICE[other] ?? '' })
      : new UnusableDocument('not_a_document', { found: OTHER_OFFICE[other] ?? '' })
  if ([...parts.keys()].some((name) => /vbaProject\.bin$/i.test(name)) || endingOf(fileName) === 'docm')
    throw new UnusableDocument('macros')
  if (!parts.has('word/document.xml')) throw new UnusableDocument('document_missing')
  if (endingOf(fileName) !== 'docx')
    throw new UnusableDocument('type_mismatch', { named: endingOf(fileName).toUpperCase() || '–', found: 'Word' })
}

/** Reads a part while it is inflated; entities and document types are refused, and nothing outside is ever followed. */
const scan = (entry: ArchiveEntry, handler: XmlHandler): void => {
  const scanner = new XmlScanner(handler)
  inflateEntry(entry, (piece) => scanner.take(piece))
  scanner.end()
}

const readParts = (bytes: Uint8Array, fileName: string): DocumentPassage[] => {
  refuseOthers(bytes, fileName)
  const parts = readArchive(bytes, DEFAULT_LIMITS)
  refuseParts(parts, fileName)
  const styles = new Styles()
  const described = parts.get('word/styles.xml')
  if (described) scan(described, styles)
  const paragraphs = new Paragraphs(styles)
  const content = parts.get('word/document.xml')
  if (content) scan(content, paragraphs)
  if (!paragraphs.ended) throw new UnusableDocument('document_unreadable')
  if (paragraphs.passages.length === 0) throw new UnusableDocument('no_text')
  return paragraphs.passages
}

/**
 * Reads the paragraphs of a Word document (.docx, ECMA-376 part 1, WordprocessingML). Never throws: whatever is wrong with
 * the file comes back as one problem. Macros are never read, entities never resolved, addresses never followed.
 */
export const readDocx = (bytes: Uint8Array, fileName: string): ReadDocument => {
  try {
    return { ok: true, passages: readParts(bytes, fileName) }
  } catch (error) {
    if (error instanceof UnusableDocument) return { ok: false, problem: error.problem }
    if (error instanceof UnusableFile) return { ok: false, problem: archiveProblem(error) }
    // Inflating damaged bytes throws errors of many kinds; all of them mean the same to the sender.
    return { ok: false, problem: { code: 'document_unreadable', params: {} } }
  }
}
