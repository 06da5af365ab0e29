import { type ParsedTable, parseTable } from '../../../shared/domain/imports/index.ts'
import {
  MOST_TABLE_ROWS,
  type NamedRecord,
  type ReadRequirements,
  readRequirements,
  resolveNames,
  takenExternalIds,
} from '../../../shared/domain/requirement-documents/index.ts'
import { AppError } from '../../http/problem.ts'
import { explained, explainFaults, importRefused } from '../imports/index.ts'

const refuse = (detail: string): AppError =>
  new AppError('invalid_file', detail, { errors: [{ pointer: '/file', detail }] })

const parsed = async (bytes: Uint8Array, fileName: string): Promise<ParsedTable> => {
  const result = await parseTable(bytes, fileName, { limits: { rows: MOST_TABLE_ROWS } })
  if (result.ok) return result.table
  const problems = result.problems.map(explained)
  const code = problems.some((problem) => problem.code === 'file_too_large') ? 'too_large' : 'invalid_file'
  throw new AppError(code, problems[0]?.detail ?? 'The file cannot be read.', {
    errors: problems.map(({ detail }) => ({ pointer: '/file', detail })),
    extra: { problems },
  })
}

/** The rows of a table of requirements. @throws AppError too_large or invalid_file, saying why */
export const readTableOfRequirements = async (bytes: Uint8Array, fileName: string): Promise<ReadRequirements> => {
  const read = readRequirements(await parsed(bytes, fileName))
  if (!read)
    throw refuse('No column is headed "Statement" or "Requirement" ("Anforderung"), so there is nothing to read.')
  if (read.rows.length === 0) throw refuse('The table has headings but no rows.')
  return read
}

/** What the client has: units and objectives that rows may name, and external ids that they may not take. */
export type Known = {
  units: readonly NamedRecord[]
  objectives: readonly NamedRecord[]
  external_ids: ReadonlySet<string>
}

/**
 * The ids of the units and objectives that the rows name. @throws AppError import_refused with every fault of every row: a
 * table is handed in as a whole or not at all
 */
export const settledNames = (
  { rows, faults, columns }: ReadRequirements,
  { units, objectives, external_ids }: Known,
) => {
  const unit = resolveNames(rows, 'unit', units, columns.unit ?? null)
  const objective = resolveNames(rows, 'objective', objectives, columns.objective ?? null)
  const taken = takenExternalIds(rows, external_ids, columns.external_id ?? null)
  const all = [...faults, ...unit.faults, ...objective.faults, ...taken].sort((a, b) => a.row - b.row)
  if (all.length > 0)
    throw importRefused(
      { rows_refused: new Set(all.map(({ row }) => row)).size, refusals: explainFaults(all) },
      { refusals: explainFaults(all) },
    )
  return { unitIds: unit.ids, objectiveIds: objective.ids }
}
