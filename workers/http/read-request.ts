import type { Context } from 'hono'
import type { z } from 'zod'
import type { Endpoint, HonoEnv } from './endpoint.ts'
import { sha256 } from './hash.ts'
import { AppError, type FieldError } from './problem.ts'
import { mustBeWellFormed } from './well-formed.ts'

const DEFAULT_MAX_BODY = 1_048_576
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,128}$/

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Field errors of a zod error, in the caller's own terms. Unknown fields are named one by one. */
export const fieldErrors = (
  error: z.ZodError,
  at: (path: readonly PropertyKey[]) => string = pointerOf,
): FieldError[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: at([...issue.path, key]), detail: 'There is no such field.' }))
      : [{ pointer: at(issue.path) || '/', detail: issue.message }],
  )

const tooLarge = (limit: number): AppError =>
  new AppError('too_large', `The body is larger than the ${limit} bytes that this address takes.`)

/** Reads a body up to `limit` bytes; a longer one is refused as soon as it is known to be longer. */
export const readBytes = async (request: Request, limit: number): Promise<Uint8Array> => {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  const chunks: Uint8Array[] = []
  let size = 0
  if (request.body)
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > limit) throw tooLarge(limit)
      chunks.push(chunk)
    }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

const readJson = async (request: Request, limit: number): Promise<{ value: unknown; text: string }> => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json' && type !== 'application/merge-patch+json')
    throw new AppError('unsupported_media_type', 'Send the body as application/json.')
  const bytes = await readBytes(request, limit)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new AppError('invalid_encoding', 'The body holds bytes that are not UTF-8.')
  }
  try {
    return { value: JSON.parse(text), text }
  } catch {
    throw new AppError('malformed_json', 'The body is not valid JSON. Check quotes, commas and brackets.')
  }
}

/** Bytes behind percent signs that are no UTF-8 would become replacement characters, and so another text than was sent. */
const mustDecode = (search: string): void => {
  for (const part of search.slice(1).split('&')) {
    try {
      decodeURIComponent(part)
    } catch {
      const name = part.split('=')[0] ?? ''
      throw new AppError('invalid_parameter', `The parameter ${name} is not UTF-8 behind its percent signs.`, {
        errors: [{ pointer: `?${name}`, detail: 'Encode the value as UTF-8, and a percent sign as %25.' }],
      })
    }
  }
}

/** Query parameters as an object; one given twice is refused, because nobody can know which was meant. */
const queryOf = (url: string): Record<string, string> => {
  const query: Record<string, string> = {}
  const { search, searchParams } = new URL(url)
  mustDecode(search)
  for (const [name, value] of searchParams) {
    if (Object.hasOwn(query, name))
      throw new AppError('invalid_parameter', `The parameter ${name} is given twice.`, {
        errors: [{ pointer: `?${name}`, detail: 'Give it once.' }],
      })
    query[name] = value
  }
  return query
}

const parameters = <T>(schema: z.ZodType<T> | undefined, value: unknown, mark: string): T | undefined => {
  if (!schema) {
    const first = Object.keys(value as object)[0]
    if (mark === '?' && first !== undefined)
      throw new AppError('invalid_parameter', `This address takes no parameter ${first}.`, {
        errors: [{ pointer: `?${first}`, detail: 'There is no such parameter.' }],
      })
    return undefined
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const errors = fieldErrors(result.error, (path) => `${mark}${path.join('.')}`)
  throw new AppError('invalid_parameter', errors[0]?.detail ?? 'A parameter is not valid.', { errors })
}

const ifMatch = (request: Request): number => {
  const header = request.headers.get('if-match')
  if (header === null)
    throw new AppError('precondition_required', 'Send If-Match with the ETag of the version that you read.', {
      errors: [{ pointer: 'header If-Match', detail: 'This header is required.' }],
    })
  const version = /^"(\d{1,15})"$/.exec(header.trim())?.[1]
  if (!version)
    throw new AppError('invalid_parameter', 'If-Match must be one strong ETag, for instance "3".', {
      errors: [{ pointer: 'header If-Match', detail: 'Copy the ETag of the answer that you read.' }],
    })
  return Number(version)
}

const idempotencyKey = (request: Request): string | null => {
  const key = request.headers.get('idempotency-key')
  if (key !== null && !IDEMPOTENCY_KEY.test(key))
    throw new AppError('invalid_parameter', 'Idempotency-Key takes 1 to 128 visible ASCII characters.', {
      errors: [{ pointer: 'header Idempotency-Key', detail: 'Send a UUID, for instance.' }],
    })
  return key
}

/** Everything an endpoint is told about the request, checked against its declaration. @throws AppError naming the field */
export const readRequest = async (c: Context<HonoEnv>, declared: Endpoint) => {
  const request = c.req.raw
  const params = parameters(declared.params, c.req.param(), '{}')
  const query = parameters(declared.query, queryOf(c.req.url), '?')
  const if_match = declared.if_match ? ifMatch(request) : 0
  let body: unknown
  let text = ''
  if (declared.body) {
    const json = await readJson(request, declared.max_body ?? DEFAULT_MAX_BODY)
    text = json.text
    mustBeWellFormed(json.value, text)
    const result = declared.body.safeParse(json.value)
    if (!result.success) {
      const errors = fieldErrors(result.error)
      throw new AppError('invalid_body', `${errors[0]?.pointer}: ${errors[0]?.detail}`, { errors })
    }
    body = result.data
  }
  const key = declared.idempotent ? idempotencyKey(request) : null
  const idempotency = key ? { key, fingerprint: await sha256(`${c.req.method} ${c.req.path} ${text}`) } : null
  return { params, query, body, if_match, idempotency, request }
}
