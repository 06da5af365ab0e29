import type { z } from 'zod'
import { PORTFOLIO_TABLES, type PortfolioTable } from '../../../shared/domain/vocabulary/index.ts'
import { sha256 } from '../../http/hash.ts'
import { AppError, type FieldError } from '../../http/problem.ts'
import { fieldErrors, readBytes } from '../../http/read-request.ts'
import type { Idempotency } from '../../records/idempotency.ts'
import { portfolioTable } from './tables.ts'

const MEBIBYTE = 1_048_576
/** Bytes of the file. */
export const MAX_FILE = 10 * MEBIBYTE
/** Bytes of the whole form: the file, the options and what divides the parts. */
export const MAX_FORM = MAX_FILE + MEBIBYTE
const MAX_NAME = 200
const PARTS = ['file', 'table', 'options'] as const

/** What the form of an import holds, checked; `options` as its schema reads it. */
export type ImportForm<Options> = {
  bytes: Uint8Array
  file_name: string
  table: PortfolioTable
  options: Options
  /** The same for the same parts, whatever the boundary between them. */
  fingerprint: string
}

const invalid = (errors: FieldError[]): AppError =>
  new AppError('invalid_body', `${errors[0]?.pointer}: ${errors[0]?.detail}`, { errors })

/** The name without folders and without anything that could break a line, a header or a page that shows it. */
export const safeFileName = (given: string): string => {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (clean.length <= MAX_NAME) return clean || 'import'
  const ending = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? ''
  return `${clean.slice(0, MAX_NAME - ending.length).replace(/[\ud800-\udbff]$/, '')}${ending}`
}

const parseForm = async (request: Request): Promise<FormData> => {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type))
    throw new AppError('unsupported_media_type', 'Send a form as multipart/form-data with the parts file and table.')
  const bytes = await readBytes(request, MAX_FORM)
  try {
    // The body is rebuilt from counted bytes: the parser itself knows no limit.
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw invalid([{ pointer: '/', detail: 'The form is cut off or its parts cannot be told apart.' }])
  }
}

/** Each part stands once, under a name that is known. */
const checkParts = (form: FormData): void => {
  const names = [...form.keys()]
  const errors = [...new Set(names)].flatMap((name): FieldError[] => {
    const pointer = `/${name.slice(0, 100)}`
    if (!PARTS.some((part) => part === name)) return [{ pointer, detail: 'There is no such part.' }]
    return names.filter((other) => other === name).length > 1 ? [{ pointer, detail: 'Send this part once.' }] : []
  })
  if (errors.length > 0) throw invalid(errors)
}

const tableOf = (form: FormData): PortfolioTable => {
  const table = portfolioTable(form.get('table'))
  if (!table) throw invalid([{ pointer: '/table', detail: `Give one of: ${PORTFOLIO_TABLES.join(', ')}.` }])
  return table
}

const optionsOf = <S extends z.ZodType>(form: FormData, schema: S): z.output<S> => {
  const text = form.get('options') ?? '{}'
  if (typeof text !== 'string')
    throw invalid([{ pointer: '/options', detail: 'Send the options as text, not as a file.' }])
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
  throw invalid(fieldErrors(result.error).map((error) => ({ ...error, pointer: `/options${error.pointer}` })))
}

/**
 * Reads the form of an import: parts `file`, `table` and, where wanted, `options` (JSON).
 * @throws AppError too_large, unsupported_media_type, malformed_json, invalid_body naming the part
 */
export const readImportForm = async <S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<ImportForm<z.output<S>>> => {
  const form = await parseForm(request)
  checkParts(form)
  const file = form.get('file')
  if (!(file instanceof File)) throw invalid([{ pointer: '/file', detail: 'Send a CSV or XLSX file in this part.' }])
  if (file.size > MAX_FILE) throw new AppError('too_large', `The file is larger than ${MAX_FILE} bytes.`)
  const table = tableOf(form)
  const options = optionsOf(form, schema)
  const content = await file.arrayBuffer()
  const file_name = safeFileName(file.name)
  const parts = [table, file_name, String(form.get('options') ?? ''), await sha256(content)]
  return { bytes: new Uint8Array(content), file_name, table, options, fingerprint: JSON.stringify(parts) }
}

/** The Idempotency-Key of a form: its fingerprint covers the parts, which the router could not read. */
export const formIdempotency = async (
  idempotency: Idempotency,
  { fingerprint }: Pick<ImportForm<unknown>, 'fingerprint'>,
): Promise<Idempotency> =>
  idempotency && {
    key: idempotency.key,
    fingerprint: await sha256(`${idempotency.fingerprint} ${fingerprint}`),
  }
