import { type SQL, sql } from 'drizzle-orm'
import { type Database, DatabaseError } from '../../db/client.ts'
import type { Answer } from '../http/endpoint.ts'
import { sha256 } from '../http/hash.ts'
import { AppError } from '../http/problem.ts'
import type { BaseContext } from '../identity/context.ts'

/** Whose keys they are: the same key of somebody else is another one. */
type Keeper = { actor: Pick<BaseContext['actor'], 'id'>; now: number }

export type Idempotency = { key: string; fingerprint: string } | null

/** Hours for which an answer is kept. */
export const IDEMPOTENCY_HOURS = 24

/**
 * The same for requests without an actor, whose body holds a password: without `secret` nobody who sees the stored
 * fingerprint can try passwords against it. `scope` is what else must be the same.
 */
export const sealed = async (idempotency: Idempotency, secret: string, scope = ''): Promise<Idempotency> =>
  idempotency && {
    key: idempotency.key,
    fingerprint: await sha256(`${secret} ${scope} ${idempotency.fingerprint}`),
  }

/** What a create answered, so that a repeated Idempotency-Key gets it again. */
type Answered = { status: 200 | 201 | 202; subject_id: string; body: unknown }

const remember = (ctx: Keeper, idempotency: NonNullable<Idempotency>, answered: Answered): SQL[] => [
  // Everybody's, not only this key's: a client whose reports are seldom would else keep them for as long.
  sql`DELETE FROM idempotency_keys WHERE created_at < ${ctx.now - IDEMPOTENCY_HOURS * 3_600_000}`,
  sql`INSERT INTO idempotency_keys (actor_id, key, fingerprint, status, subject_id, body, created_at)
    VALUES (${ctx.actor.id}, ${idempotency.key}, ${idempotency.fingerprint}, ${answered.status},
      ${answered.subject_id}, ${JSON.stringify(answered.body)}, ${ctx.now})`,
]

/** What the key answered before; null where it is new. @throws AppError idempotency_mismatch for another request */
export const replay = async (
  db: Database,
  actorId: string,
  idempotency: NonNullable<Idempotency>,
  headers: (id: string) => Record<string, string> = () => ({}),
): Promise<Answer | null> => {
  const [rows] = await db.read([
    sql`SELECT fingerprint, status, subject_id, body FROM idempotency_keys
      WHERE actor_id = ${actorId} AND key = ${idempotency.key}`,
  ])
  const row = rows?.[0]
  if (!row) return null
  if (row.fingerprint !== idempotency.fingerprint)
    throw new AppError(
      'idempotency_mismatch',
      'This Idempotency-Key was used with another request. Use a new key for a new request.',
    )
  return {
    status: row.status === 200 || row.status === 202 ? row.status : 201,
    body: String(row.body),
    headers: { ...headers(String(row.subject_id)), 'idempotency-replayed': 'true' },
  }
}

/**
 * Writes a batch once for each Idempotency-Key: the key is part of the batch, so the answer is remembered exactly
 * when the write happened. A repeated key answers what the first call answered and writes nothing.
 */
export const commitOnce = async (
  ctx: Keeper,
  db: Database,
  idempotency: Idempotency,
  answered: Answered,
  statements: readonly SQL[],
  headers: (id: string) => Record<string, string> = () => ({}),
): Promise<Answer> => {
  try {
    await db.write([...(idempotency ? remember(ctx, idempotency, answered) : []), ...statements])
  } catch (error) {
    const repeated =
      error instanceof DatabaseError && error.fault === 'unique' && error.subject.includes('idempotency_keys')
    const earlier = repeated && idempotency ? await replay(db, ctx.actor.id, idempotency, headers) : null
    if (earlier) return earlier
    throw error
  }
  return { status: answered.status, body: answered.body, headers: headers(answered.subject_id) }
}
