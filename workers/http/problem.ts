/** The catalogue of problems: each code has one status and title, and a page that explains it at `/problems/<code>`. */
export const PROBLEMS = {
  malformed_json: [400, 'The body is not valid JSON'],
  invalid_encoding: [400, 'The body is not valid UTF-8'],
  invalid_parameter: [400, 'A parameter of the address or a header is not valid'],
  invalid_cursor: [400, 'The cursor is not valid'],
  unauthenticated: [401, 'Sign in or send an API key'],
  forbidden: [403, 'Your role does not allow this'],
  csrf: [403, 'The request did not come from the web client'],
  client_suspended: [403, 'The client organization is suspended'],
  not_found: [404, 'Not found'],
  method_not_allowed: [405, 'This address does not take that method'],
  conflict: [409, 'The request conflicts with what is there'],
  duplicate: [409, 'A record with this value exists already'],
  in_use: [409, 'Other records still refer to this one'],
  idempotency_mismatch: [409, 'The Idempotency-Key was used for another request'],
  field_conflict: [409, 'Somebody else changed the same field'],
  requirement_ended: [409, 'The requirement has ended already'],
  merge_cycle: [409, 'The merge would lead back to itself'],
  version_frozen: [409, 'The version can no longer be edited'],
  stale_base: [409, 'Another version has come into force in the meantime'],
  hash_mismatch: [409, 'The content is not the one that was named'],
  import_edited: [409, 'Records of the import were edited since'],
  gone: [410, 'No longer available'],
  stale_version: [412, 'Somebody else changed this in the meantime'],
  too_large: [413, 'The request is too large'],
  unsupported_media_type: [415, 'The content type is not supported'],
  invalid_body: [422, 'A field is not valid'],
  invalid_file: [422, 'The file cannot be read'],
  import_refused: [422, 'Rows of the file were refused'],
  precondition_required: [428, 'If-Match is required'],
  rate_limited: [429, 'Too many requests'],
  internal: [500, 'Something went wrong on our side'],
  database_full: [503, 'The database is full'],
  unavailable: [503, 'The service is not available right now'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof PROBLEMS

/** One thing that is wrong, with a JSON pointer into the body, or `?name` / `header name` for parameters and headers. */
export type FieldError = { pointer: string; detail: string }

/** Thrown anywhere; written in one place as RFC 9457 problem+json. `detail` is shown to the caller: no secrets in it. */
export class AppError extends Error {
  readonly code: ProblemCode
  readonly detail: string
  readonly errors: FieldError[] | undefined
  readonly headers: Record<string, string>
  readonly extra: Record<string, unknown>
  constructor(
    code: ProblemCode,
    detail: string,
    more: { errors?: FieldError[]; headers?: Record<string, string>; extra?: Record<string, unknown> } = {},
  ) {
    super(`${code}: ${detail}`)
    this.code = code
    this.detail = detail
    this.errors = more.errors
    this.headers = more.headers ?? {}
    this.extra = more.extra ?? {}
  }
}

/** The same words whether a thing does not exist or the caller may not know that it does. */
export const notFound = (what = 'There is nothing at this address, or you have no access to it.'): AppError =>
  new AppError('not_found', what)

/** The body and headers of an AppError, as RFC 9457 has them. */
export const problemResponse = (error: AppError, requestId: string): Response => {
  const [status, title] = PROBLEMS[error.code]
  const body = {
    type: `/problems/${error.code}`,
    title,
    status,
    detail: error.detail,
    code: error.code,
    request_id: requestId,
    ...(error.errors ? { errors: error.errors } : {}),
    ...error.extra,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...error.headers },
  })
}
