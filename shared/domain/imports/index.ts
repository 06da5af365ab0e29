export { type CoercedRow, coerceRow, type FieldValue } from './coerce.ts'
export type { TextEncoding } from './decode-text.ts'
export { type FieldType, type ImportField, importFields } from './fields/index.ts'
export { type ClientRows, type FleetSplit, splitByClient } from './fleet.ts'
export { type GuessDetail, type GuessReason, guessMapping, type MappingGuess } from './guess.ts'
export { DEFAULT_LIMITS, type ImportLimits } from './limits.ts'
export { type FieldMapping, fieldMappingSchema, type Mapping, mappingSchema } from './mapping.ts'
export { IMPORT_MESSAGES, importMessage } from './messages.ts'
export { normaliseName } from './normalise.ts'
export { type ParseOptions, type ParseResult, parseTable } from './parse.ts'
export { planImport } from './plan.ts'
export type {
  ExistingRecords,
  ImportPlan,
  PlannedCreate,
  PlannedReference,
  PlannedUpdate,
  PlanOptions,
  RecordValues,
  StoredRecord,
} from './plan-types.ts'
export { type PreparedImport, type PrepareOptions, type PrepareResult, prepareImport } from './prepare.ts'
export type { ImportProblem, MessageParams, RowError, RowNote } from './problems.ts'
export type { ParsedTable, TableRow } from './table.ts'
export { unmappedRequired } from './unmapped.ts'
export { utf8Bytes } from './utf8-bytes.ts'
