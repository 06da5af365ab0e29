/** One field that the API refused: a JSON pointer into what was sent, and why. */
export type FieldProblem = { pointer: string; detail: string }

type ProblemBody = {
  type: string
  title: string
  status: number
  detail?: string | undefined
  code?: string | undefined
  request_id?: string | undefined
  errors?: readonly FieldProblem[] | undefined
  extra?: Readonly<Record<string, unknown>> | undefined
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const fieldProblems = (value: unknown): FieldProblem[] => {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('pointer' in entry) || !('detail' in entry)) return []
    const pointer = text(entry.pointer)
    const detail = text(entry.detail)
    return pointer !== undefined && detail !== undefined ? [{ pointer, detail }] : []
  })
}

/**
 * What went wrong with a request, as the API says it (RFC 9457). `status` 0 means that no answer came: the network is
 * away, and `code` is `offline`.
 */
export class Problem extends Error {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string | undefined
  readonly code: string
  readonly requestId: string | undefined
  readonly errors: readonly FieldProblem[]
  /** The whole document: some problems carry more, such as the records that stand in the way. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(body: ProblemBody) {
    super(body.title)
    this.name = 'Problem'
    this.type = body.type
    this.title = body.title
    this.status = body.status
    this.detail = body.detail
    this.code = body.code ?? (body.status === 0 ? 'offline' : `http_${body.status}`)
    this.requestId = body.request_id
    this.errors = body.errors ?? []
    this.extra = body.extra ?? {}
  }

  /** The reason why one field was refused, or undefined. `pointer` is a JSON pointer such as `/name`. */
  at(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer)?.detail
  }

  /** No answer came at all. */
  static offline(): Problem {
    return new Problem({ type: 'about:blank', title: 'Offline', status: 0 })
  }

  /** Reads a problem out of an answer that is not ok; tolerates bodies that are no problem document. */
  static async from(response: Response): Promise<Problem> {
    const body: unknown = await response.json().catch(() => null)
    const fields: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {}
    return new Problem({
      type: text(fields.type) ?? 'about:blank',
      title: text(fields.title) ?? text(fields.message) ?? (response.statusText || `HTTP ${response.status}`),
      status: response.status,
      detail: text(fields.detail),
      code: text(fields.code),
      request_id: text(fields.request_id) ?? response.headers.get('x-request-id') ?? undefined,
      errors: fieldProblems(fields.errors),
      extra: fields,
    })
  }

  /** Any thrown value as a problem; a fault of this program becomes status -1 so that it is told from the API's. */
  static of(thrown: unknown): Problem {
    if (thrown instanceof Problem) return thrown
    const title = thrown instanceof Error ? thrown.message : String(thrown)
    return new Problem({ type: 'about:blank', title, status: -1, code: 'client_fault' })
  }
}
