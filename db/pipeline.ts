import type { Lease } from './streams.ts'

/**
 * The part of libSQL's HTTP protocol (Hrana 2 over HTTP, JSON) that Bearing needs: one request that runs statements, in a
 * stream of its own or in one that is held. `@libsql/client` speaks it too, and is used where speed does not matter; its row objects cost
 * more time than everything else in a request of 50 rows (see the decision record in the README).
 */

export type Value = string | number | null
export type Row = Record<string, Value>
export type CompiledStatement = { sql: string; args: readonly Value[] }

type HranaValue =
  | { type: 'null' }
  | { type: 'integer'; value: string }
  | { type: 'float'; value: number }
  | { type: 'text'; value: string }
  | { type: 'blob'; base64: string }

type StatementResult = { cols: { name: string | null }[]; rows: HranaValue[][] }
type HranaError = { message: string; code?: string | null }
type BatchResult = { step_results: (StatementResult | null)[]; step_errors: (HranaError | null)[] }
type StreamResult =
  | { type: 'ok'; response: { type: string; result?: StatementResult | BatchResult } }
  | { type: 'error'; error: HranaError }

/** What the server said about a statement. The message may hold a constraint's name; it never leaves this folder as it is. */
export class StatementError extends Error {
  readonly code: string
  /** Whether the transaction had begun: before that nothing was done, and sending it again is safe. */
  readonly begun: boolean
  constructor(error: HranaError, begun = true) {
    super(error.message)
    this.code = error.code ?? ''
    this.begun = begun
  }
}

/** The server did not give an answer that can be used. */
export class TransportError extends Error {}

/** The server understood that something was asked, but not what: sending the same again helps nobody. */
export class RequestError extends Error {}

/** A value that the protocol cannot carry; nothing was sent. */
export class ValueError extends Error {}

/** Half of a UTF-16 character pair: JSON escapes it, and the server refuses the whole request because of it. */
const LONE_SURROGATE = /\p{Cs}/u

const encode = (value: Value): HranaValue => {
  if (value === null) return { type: 'null' }
  if (typeof value === 'string') {
    if (LONE_SURROGATE.test(value)) throw new ValueError('half of a character pair')
    return { type: 'text', value }
  }
  // JSON would turn it into null, and the server would refuse a request that looks like nobody's fault.
  if (!Number.isFinite(value)) throw new ValueError('not a finite number')
  return Number.isSafeInteger(value) ? { type: 'integer', value: String(value) } : { type: 'float', value }
}

const decode = (value: HranaValue): Value => {
  switch (value.type) {
    case 'null':
      return null
    case 'integer':
      return Number(value.value)
    case 'float':
    case 'text':
      return value.value
    case 'blob':
      throw new TransportError('a blob where none is stored')
  }
}

const toRows = (result: StatementResult): Row[] => {
  const names = result.cols.map((column) => column.name ?? '')
  return result.rows.map((values) => {
    const row: Row = {}
    for (let i = 0; i < names.length; i += 1) {
      const value = values[i]
      row[names[i] ?? ''] = value ? decode(value) : null
    }
    return row
  })
}

export const statement = ({ sql, args }: CompiledStatement) => ({ sql, args: args.map(encode), want_rows: true })

const ok = (step: number) => ({ type: 'ok', step })

/** One transaction as a batch: each step runs only if the one before it did; whatever fails is rolled back. */
export const transaction = (statements: readonly CompiledStatement[], mode: 'read' | 'write') => {
  const begin = mode === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN TRANSACTION READONLY'
  const last = statements.length
  return {
    type: 'batch',
    batch: {
      steps: [
        { stmt: { sql: begin } },
        ...statements.map((entry, i) => ({ condition: ok(i), stmt: statement(entry) })),
        { condition: ok(last), stmt: { sql: 'COMMIT' } },
        { condition: { type: 'not', cond: ok(last + 1) }, stmt: { sql: 'ROLLBACK' } },
      ],
    },
  }
}

const batchRows = (result: BatchResult, count: number): Row[][] => {
  // The ROLLBACK of a transaction that never began fails too; the first error is the one that says why.
  const failed = result.step_errors.findIndex((step) => step !== null)
  const error = result.step_errors[failed]
  if (error) throw new StatementError(error, failed > 0)
  return Array.from({ length: count }, (_, i) => {
    const step = result.step_results[i + 1]
    if (!step) throw new TransportError('a statement of the batch was not run')
    return toRows(step)
  })
}

export type PipelineTarget = { url: string; headers: Record<string, string>; timeoutMs: number }

type Answer = { baton: string | null; base_url: string | null; results: StreamResult[] }

/** The stream that a request had is gone, and so nothing of the request was done. */
class StreamGone extends Error {}

const post = async (target: PipelineTarget, work: object, lease: Lease | null): Promise<Answer> => {
  const response = await fetch(`${lease?.url ?? target.url}/v2/pipeline`, {
    method: 'POST',
    headers: target.headers,
    body: JSON.stringify({ baton: lease?.baton ?? null, requests: lease ? [work] : [work, { type: 'close' }] }),
    signal: AbortSignal.timeout(target.timeoutMs),
  }).catch((cause) => {
    const late = cause instanceof Error && cause.name === 'TimeoutError'
    throw new TransportError(late ? 'no answer in time' : 'no connection', { cause })
  })
  if (!response.ok) {
    await response.body?.cancel()
    // Of a stream that it ended, or had before it was started again, the server says the same as of a malformed request.
    if (response.status === 400 && lease?.baton) throw new StreamGone()
    throw new (response.status === 400 ? RequestError : TransportError)(`status ${response.status}`)
  }
  const answer = (await response.json().catch(() => null)) as Answer | null
  if (!answer?.results?.[0]) throw new TransportError('the answer was cut off')
  // Every transaction ends in the batch that began it, so whatever became of it the stream is as good as new.
  if (answer.baton) lease?.giveBack({ url: answer.base_url ?? target.url, baton: answer.baton })
  return answer
}

/**
 * Runs statements in one HTTP request. A single read needs no transaction: one statement sees one snapshot.
 *
 * @param lend gives the stream to use; without one the request opens and closes its own
 * @returns the rows of each statement
 * @throws StatementError when the server refused a statement, RequestError when it refused the request as malformed,
 * ValueError for a value that cannot be sent, TransportError when no usable answer came
 */
export const runPipeline = async (
  target: PipelineTarget,
  statements: readonly CompiledStatement[],
  mode: 'read' | 'write',
  lend: () => Lease | null = () => null,
): Promise<Row[][]> => {
  const first = statements[0]
  const single = mode === 'read' && statements.length === 1 && first
  const work = single ? { type: 'execute', stmt: statement(first) } : transaction(statements, mode)
  // Not before all values are found fit to be sent: a stream that is lent and never used keeps its place for a while.
  const lease = lend()
  const answer = await post(target, work, lease).catch((error: unknown) => {
    if (!(error instanceof StreamGone)) throw error
    return post(target, work, lease && { ...lease, url: target.url, baton: null })
  })
  const [result] = answer.results
  if (!result) throw new TransportError('the answer was cut off')
  if (result.type === 'error') throw new StatementError(result.error)
  if (single) return [toRows(result.response.result as StatementResult)]
  return batchRows(result.response.result as BatchResult, statements.length)
}
