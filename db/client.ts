import { type SQL, sql } from 'drizzle-orm'
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core'
import {
  type CompiledStatement,
  RequestError,
  type Row,
  runPipeline,
  StatementError,
  TransportError,
  type Value,
  ValueError,
} from './pipeline.ts'
import { lendStream } from './streams.ts'

export type { Row } from './pipeline.ts'

/** A database of one namespace. Every call is exactly one round trip. */
export interface Database {
  /** Statements on one consistent snapshot; answers the rows of each. */
  read(statements: readonly SQL[]): Promise<Row[][]>
  /** Statements in one write transaction: all or nothing. Answers the rows (`RETURNING`) of each. */
  write(statements: readonly SQL[]): Promise<Row[][]>
}

/**
 * `value`: a text or number that cannot be sent; `request`: the server refused the request as malformed. Neither gets
 * better by trying again, as `unavailable` may.
 */
export type DatabaseFault =
  | 'unavailable'
  | 'full'
  | 'guard'
  | 'unique'
  | 'foreign_key'
  | 'check'
  | 'not_null'
  | 'value'
  | 'request'
  | 'other'

/** What the database refused, without the SQL and its parameters, which must never reach a response or a log. */
export class DatabaseError extends Error {
  readonly fault: DatabaseFault
  /** Name of the guard, constraint or `table.column` concerned; empty where the database names none. */
  readonly subject: string
  /** The server's own code or the kind of failure, for the log: `SQLITE_BUSY`, `no answer`. */
  readonly code: string
  constructor(fault: DatabaseFault, subject = '', code = '') {
    super(subject ? `database: ${fault} (${subject})` : `database: ${fault}`)
    this.fault = fault
    this.subject = subject
    this.code = code
  }
}

const dialect = new SQLiteAsyncDialect()

/** A statement as it is sent: text and parameters. */
export const compile = (statement: SQL): CompiledStatement => {
  const { sql: text, params } = dialect.sqlToQuery(statement)
  return { sql: text, args: params as Value[] }
}

/** base64 without padding, as the server's namespace header wants it. */
const namespaceHeader = (namespace: string): string => btoa(namespace).replace(/=+$/, '')

/** The `fetch` of a libSQL client for one database: names it in a header, if it has a name, and gives up after `timeoutMs`. */
export const namespaceFetch =
  (namespace: string | null, timeoutMs: number) =>
  (request: Request): Promise<Response> => {
    const headers = new Headers(request.headers)
    if (namespace !== null) headers.set('x-namespace-bin', namespaceHeader(namespace))
    // The server's gzip is many times slower than sending the bytes as they are.
    headers.set('accept-encoding', 'identity')
    return fetch(new Request(request, { headers, signal: AbortSignal.timeout(timeoutMs) }))
  }

const FAULTS: readonly [RegExp, DatabaseFault][] = [
  [/guard:(\w+)/, 'guard'],
  [/UNIQUE constraint failed: ([\w., ]+)/, 'unique'],
  [/FOREIGN KEY constraint failed/, 'foreign_key'],
  [/CHECK constraint failed: (\w+)/, 'check'],
  [/NOT NULL constraint failed: ([\w.]+)/, 'not_null'],
  [/database or disk is full|SQLITE_FULL/, 'full'],
]

/** Sorts whatever a database call threw into the few faults that callers tell apart. */
export const toDatabaseError = (error: unknown): DatabaseError => {
  if (error instanceof DatabaseError) return error
  if (error instanceof ValueError) return new DatabaseError('value', '', error.message)
  if (error instanceof RequestError) return new DatabaseError('request', '', error.message)
  const text = error instanceof Error ? error.message : ''
  for (const [pattern, fault] of FAULTS) {
    const match = pattern.exec(text)
    if (match) return new DatabaseError(fault, match[1] ?? '')
  }
  const known = error instanceof StatementError && !/BUSY|LOCKED|IOERR/.test(error.code)
  const code =
    error instanceof StatementError ? error.code : error instanceof TransportError ? error.message : 'unknown'
  return new DatabaseError(known ? 'other' : 'unavailable', '', code)
}

export type DatabaseOptions = {
  url: string
  /** Null where the address alone says which database is meant. */
  namespace: string | null
  /** A token for exactly this database. */
  token: () => Promise<string>
  /** Milliseconds until a call is given up; the client itself would wait for ever. */
  timeoutMs?: number
  /** Whether streams of this database are held for the next call; else each call opens and closes its own. */
  holdsStreams?: boolean
  /** Called once a round trip, for the count that the benchmark prints. */
  onTrip?: () => void
}

const BUSY_ATTEMPTS = 12
const BUSY_PAUSE_MS = 15

/**
 * A handle for one namespace of a libSQL server, over HTTP.
 *
 * Reads are tried twice, because repeating one changes nothing; a write is tried once: when its answer is lost nobody
 * knows whether it happened, and the caller's Idempotency-Key is what makes trying again safe. Only a transaction that
 * could not begin, because another one was writing, waits a moment and is sent again.
 */
export const openDatabase = (options: DatabaseOptions): Database => {
  const { url, namespace, token, timeoutMs = 10_000 } = options
  const send = async (statements: readonly SQL[], mode: 'read' | 'write'): Promise<Row[][]> => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await token()}`,
      ...(namespace === null ? {} : { 'x-namespace-bin': namespaceHeader(namespace) }),
      // The server's gzip is many times slower than sending the bytes as they are.
      'accept-encoding': 'identity',
    }
    options.onTrip?.()
    const target = { url, headers, timeoutMs }
    const compiled = statements.map(compile)
    const lend = () => (options.holdsStreams ? lendStream(url, namespace, timeoutMs) : null)
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await runPipeline(target, compiled, mode, lend)
      } catch (error) {
        const waits = error instanceof StatementError && error.code === 'SQLITE_BUSY' && !error.begun
        if (!waits || attempt === BUSY_ATTEMPTS) throw toDatabaseError(error)
        // Somebody else is writing. The wait differs from one to the next, so that they do not meet again.
        await new Promise((resolve) => setTimeout(resolve, attempt * BUSY_PAUSE_MS * (0.5 + Math.random())))
      }
    }
  }
  return {
    async read(statements) {
      if (statements.length === 0) return []
      try {
        return await send(statements, 'read')
      } catch (error) {
        if (error instanceof DatabaseError && error.fault === 'unavailable') return send(statements, 'read')
        throw error
      }
    },
    async write(statements) {
      return statements.length === 0 ? [] : send(statements, 'write')
    },
  }
}

/** `id IN (...)` for any number of values, as one parameter. */
export const inList = (column: SQL, values: readonly (string | number)[]): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`
