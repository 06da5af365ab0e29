import type { UnusableFile } from '../imports/container.ts'

/** Why a document cannot be read. `code` names the message, `params` fill it. */
export type DocumentProblem = { code: string; params: Record<string, string | number> }

/** English sentences for every code; pages translate by the same codes. */
export const DOCUMENT_MESSAGES: Record<string, string> = {
  file_empty: 'The file is empty.',
  file_too_large: 'The file has {bytes} bytes; at most {limit} are accepted.',
  type_mismatch: 'The name of the file says {named}, but its content is {found}.',
  not_a_document: 'The file is {found}, not a Word document (.docx) or a table (.csv, .xlsx).',
  old_or_locked_document:
    'The file is an old Word document (.doc) or is locked by a password. Save it as .docx without one.',
  macros: 'The document holds macros. Save it as a Word document without macros (.docx).',
  document_unreadable: 'The document is damaged and cannot be read.',
  document_missing: 'The archive holds no Word document.',
  document_expands_too_far: 'The document expands further than any document should, as only an attack does.',
  document_doctype: 'The document declares XML entities, which no word processor writes.',
  no_text: 'The document holds no text.',
  too_many_passages: 'The document has more than {limit} paragraphs. Split it into several documents.',
  too_much_text: 'The document has more than {limit} characters. Split it into several documents.',
}

/** The English sentence for a problem of a document. */
export const documentMessage = ({ code, params }: DocumentProblem): string =>
  (DOCUMENT_MESSAGES[code] ?? code).replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  )

/** Thrown inside the reader only. */
export class UnusableDocument extends Error {
  readonly problem: DocumentProblem
  constructor(code: string, params: DocumentProblem['params'] = {}) {
    super(code)
    this.name = 'UnusableDocument'
    this.problem = { code, params }
  }
}

const OF_ARCHIVE: Record<string, string> = {
  workbook_unreadable: 'document_unreadable',
  workbook_doctype: 'document_doctype',
  workbook_expands_too_far: 'document_expands_too_far',
  workbook_ratio: 'document_expands_too_far',
  workbook_entries: 'document_expands_too_far',
  workbook_size_lies: 'document_expands_too_far',
}

/** What the guards of archives and XML say, in words about documents. */
export const archiveProblem = ({ problem }: UnusableFile): DocumentProblem => ({
  code: OF_ARCHIVE[problem.code] ?? 'document_unreadable',
  params: {},
})
