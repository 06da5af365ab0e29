export { DOCUMENT_LIMITS } from './paragraphs.ts'
export { DOCUMENT_MESSAGES, type DocumentProblem, documentMessage } from './problems.ts'
export { type ReadDocument, readDocx } from './read-docx.ts'
export {
  MOST_TABLE_ROWS,
  type NamedRecord,
  type ReadRequirements,
  type RequirementRow,
  readRequirements,
  requirementColumns,
  resolveNames,
  takenExternalIds,
} from './table.ts'
