import type { z } from 'zod'
import { PORTFOLIO_TABLES, type PortfolioTable } from '../../../shared/domain/vocabulary/index.ts'
import { invalidParts, readFileForm, textPart } from '../../http/form.ts'
import { AppError } from '../../http/problem.ts'
import { fieldErrors } from '../../http/read-request.ts'
import { portfolioTable } from './tables.ts'

export { formIdempotency, MAX_FORM } from '../../http/form.ts'

/** What the form of an import holds, checked; `options` as its schema reads it. */
export type ImportForm<Options> = {
  bytes: Uint8Array
  file_name: string
  table: PortfolioTable
  options: Options
  /** The same for the same parts, whatever the boundary between them. */
  fingerprint: string
}

const tableOf = (form: FormData): PortfolioTable => {
  const table = portfolioTable(form.get('table'))
  if (!table) throw invalidParts([{ pointer: '/table', detail: `Give one of: ${PORTFOLIO_TABLES.join(', ')}.` }])
  return table
}

const optionsOf = <S extends z.ZodType>(form: FormData, schema: S): z.output<S> => {
  const text = textPart(form, 'options') ?? '{}'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new AppError('malformed_json', 'The part options is not valid JSON.', {
      errors: [{ pointer: '/options', detail: 'Check quotes, commas and brackets.' }],
    })
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw invalidParts(fieldErrors(result.error).map((error) => ({ ...error, pointer: `/options${error.pointer}` })))
}

/**
 * Reads the form of an import: parts `file`, `table` and, where wanted, `options` (JSON).
 * @throws AppError too_large, unsupported_media_type, malformed_json, invalid_body naming the part
 */
export const readImportForm = async <S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<ImportForm<z.output<S>>> => {
  const { form, bytes, file_name, content_hash } = await readFileForm(
    request,
    'a CSV or XLSX file',
    ['table', 'options'],
    'import',
  )
  const table = tableOf(form)
  const options = optionsOf(form, schema)
  const parts = [table, file_name, String(form.get('options') ?? ''), content_hash]
  return { bytes, file_name, table, options, fingerprint: JSON.stringify(parts) }
}
