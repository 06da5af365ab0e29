import { sha256 } from './hash.ts'
import { AppError, type FieldError } from './problem.ts'
import { readBytes } from './read-request.ts'

const MEBIBYTE = 1_048_576
/** Bytes of a file. */
export const MAX_FILE = 10 * MEBIBYTE
/** Bytes of a whole form: the file, what is said about it, and what divides the parts. */
export const MAX_FORM = MAX_FILE + MEBIBYTE
const MAX_NAME = 200

export const invalidParts = (errors: FieldError[]): AppError =>
  new AppError('invalid_body', `${errors[0]?.pointer}: ${errors[0]?.detail}`, { errors })

/**
 * The name without folders and without anything that could break a line, a header or a page that shows it; `otherwise`
 * where nothing is left of it.
 */
export const safeFileName = (given: string, otherwise: string): string => {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (clean.length <= MAX_NAME) return clean || otherwise
  const ending = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? ''
  return `${clean.slice(0, MAX_NAME - ending.length).replace(/[\ud800-\udbff]$/, '')}${ending}`
}

const parseForm = async (request: Request, parts: readonly string[]): Promise<FormData> => {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type))
    throw new AppError(
      'unsupported_media_type',
      `Send a form as multipart/form-data with the parts ${parts.join(', ')}.`,
    )
  const bytes = await readBytes(request, MAX_FORM)
  try {
    // The body is rebuilt from counted bytes: the parser itself knows no limit.
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw invalidParts([{ pointer: '/', detail: 'The form is cut off or its parts cannot be told apart.' }])
  }
}

/** Each part stands once, under a name that is known. */
const checkParts = (form: FormData, parts: readonly string[]): void => {
  const names = [...form.keys()]
  const errors = [...new Set(names)].flatMap((name): FieldError[] => {
    const pointer = `/${name.slice(0, 100)}`
    if (!parts.includes(name)) return [{ pointer, detail: 'There is no such part.' }]
    return names.filter((other) => other === name).length > 1 ? [{ pointer, detail: 'Send this part once.' }] : []
  })
  if (errors.length > 0) throw invalidParts(errors)
}

/** A form with one file: its bytes, its name made safe, and the other parts. */
export type FileForm = {
  form: FormData
  bytes: Uint8Array<ArrayBuffer>
  file_name: string
  /** SHA-256 of the bytes, hexadecimal. */
  content_hash: string
}

/**
 * Reads a form whose part `file` is a file of at most 10 MiB. `wanted` says what kind; `parts` names the other parts.
 * @throws AppError too_large, unsupported_media_type, invalid_body naming the part
 */
export const readFileForm = async (
  request: Request,
  wanted: string,
  parts: readonly string[],
  otherwise: string,
): Promise<FileForm> => {
  const known = ['file', ...parts]
  const form = await parseForm(request, known)
  checkParts(form, known)
  const file = form.get('file')
  if (!(file instanceof File)) throw invalidParts([{ pointer: '/file', detail: `Send ${wanted} in this part.` }])
  if (file.size > MAX_FILE) throw new AppError('too_large', `The file is larger than ${MAX_FILE} bytes.`)
  const content = await file.arrayBuffer()
  const content_hash = await sha256(content)
  return { form, bytes: new Uint8Array(content), file_name: safeFileName(file.name, otherwise), content_hash }
}

/** A part that is text; undefined where the form has none. @throws AppError invalid_body for a file */
export const textPart = (form: FormData, name: string): string | undefined => {
  const value = form.get(name)
  if (value === null) return undefined
  if (typeof value !== 'string')
    throw invalidParts([{ pointer: `/${name}`, detail: 'Send this part as text, not as a file.' }])
  return value
}

/** The Idempotency-Key of a form: its fingerprint covers the parts, which the router could not read. */
export const formIdempotency = async (
  idempotency: { key: string; fingerprint: string } | null,
  { fingerprint }: { fingerprint: string },
): Promise<{ key: string; fingerprint: string } | null> =>
  idempotency && {
    key: idempotency.key,
    fingerprint: await sha256(`${idempotency.fingerprint} ${fingerprint}`),
  }
