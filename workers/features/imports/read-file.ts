import {
  guessMapping,
  type ImportPlan,
  type ImportProblem,
  importMessage,
  type Mapping,
  type ParsedTable,
  type PreparedImport,
  parseTable,
  prepareImport,
  type RecordValues,
  unmappedRequired,
} from '../../../shared/domain/imports/index.ts'
import type { PortfolioTable } from '../../../shared/domain/vocabulary/index.ts'
import { AppError } from '../../http/problem.ts'
import { fieldErrors } from '../../http/read-request.ts'
import type { ImportForm } from './form.ts'
import { defaultsSchema, type PlanningOptions } from './schema.ts'
import { USUAL_VALUES } from './tables.ts'

/** A problem of a file or mapping with its English sentence. */
export const explained = (problem: ImportProblem) => ({ ...problem, detail: importMessage(problem) })

/** Reads the table of the form's file. @throws AppError invalid_file or too_large, saying why */
export const readTable = async (form: ImportForm<PlanningOptions>): Promise<ParsedTable> => {
  const { sheet, header_row, encoding, delimiter } = form.options
  const result = await parseTable(form.bytes, form.file_name, {
    table: form.table,
    ...(sheet === undefined ? {} : { sheet }),
    ...(header_row === undefined ? {} : { header_row }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  })
  if (result.ok) return result.table
  const problems = result.problems.map(explained)
  const code = problems.some((problem) => problem.code === 'file_too_large') ? 'too_large' : 'invalid_file'
  throw new AppError(code, problems[0]?.detail ?? 'The file cannot be read.', {
    errors: problems.map(({ detail }) => ({ pointer: '/file', detail })),
    extra: { problems },
  })
}

/** The file's columns with the mapping that was given, else the one that is guessed. */
export const chosenMapping = (form: ImportForm<PlanningOptions>, parsed: ParsedTable, fleet = false): Mapping =>
  form.options.mapping ?? guessMapping(form.table, parsed, { fleet }).mapping

const pointerOf = ({ params }: ImportProblem): string =>
  `/options/mapping${params.field === undefined ? '' : `/${String(params.field)}`}`

const unusable = (found: readonly ImportProblem[]): AppError => {
  const problems = found.map(explained)
  return new AppError('invalid_body', problems[0]?.detail ?? 'The mapping cannot be used.', {
    errors: problems.map((problem) => ({ pointer: pointerOf(problem), detail: problem.detail })),
    extra: { problems },
  })
}

/** Settles how every column is read. @throws AppError invalid_body, naming fields and columns of the mapping */
export const prepared = (
  table: PortfolioTable,
  parsed: ParsedTable,
  mapping: Mapping,
  options: { minor_digits?: number; fleet?: boolean },
): PreparedImport => {
  const result = prepareImport(table, parsed, mapping, options)
  if (result.ok) return result.prepared
  throw unusable(result.problems)
}

/** Refuses a mapping that leaves out what every row of the file needs. @throws AppError invalid_body */
export const mustFillRequired = (ready: PreparedImport, plans: readonly ImportPlan[]): void => {
  const problems = unmappedRequired(ready, plans)
  if (problems.length > 0) throw unusable(problems)
}

/** Values of new records: the usual ones of the table, then those of the request. @throws AppError invalid_body */
export const newRecordValues = (form: ImportForm<PlanningOptions>): RecordValues => {
  const result = defaultsSchema(form.table).safeParse(form.options.defaults ?? {})
  if (result.success) {
    const given = Object.entries(result.data).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
    return { ...USUAL_VALUES[form.table], ...Object.fromEntries(given) }
  }
  const errors = fieldErrors(result.error).map((error) => ({
    ...error,
    pointer: `/options/defaults${error.pointer}`,
  }))
  throw new AppError('invalid_body', `${errors[0]?.pointer}: ${errors[0]?.detail}`, { errors })
}
