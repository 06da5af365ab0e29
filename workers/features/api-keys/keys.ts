import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { apiKeys } from '../../../db/control/api-keys.ts'
import type { Answer } from '../../http/endpoint.ts'
import { instant, line, recordFields } from '../../http/fields.ts'
import { sha256 } from '../../http/hash.ts'
import { newId } from '../../http/ids.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { BaseContext } from '../../identity/context.ts'
import { mustHold } from '../../identity/grants.ts'
import { withdrawInvitations } from '../../identity/places.ts'
import type { Granted } from '../../identity/standing.ts'
import { commitOnce, type Idempotency } from '../../records/idempotency.ts'
import { type ListRequest, listPage, pageOf } from '../../records/list.ts'
import { describeTable, type RecordTable } from '../../records/table.ts'
import { asAnswer, createStatements, etag, newRecord, type RecordKind } from '../../records/verbs.ts'

const described = describeTable(apiKeys)

/** The hash is written with the key but never answered or audited. */
const table: RecordTable = { ...described, internal: new Set(['hash']) }
const kind: RecordKind = { table, subject_type: 'api_key' }

/** A key with the name of whoever made it, where that is a person. */
const view: RecordTable = {
  ...table,
  name: `(SELECT k.*, p.name AS created_by_name FROM api_keys k LEFT JOIN people p ON p.id = k.created_by)`,
  columns: [...table.columns, 'created_by_name'],
}

export const apiKeyRecord = z
  .object({
    ...recordFields,
    consultancy_id: z.string(),
    client_id: z.string().nullable().meta({ description: 'Null: a key of the consultancy, for all of its clients.' }),
    name: z.string(),
    prefix: z.string().meta({ description: 'The first eight characters, to tell keys apart.' }),
    scopes: z.array(z.string()),
    expires_at: instant.nullable(),
    last_used_at: instant.nullable().meta({ description: 'To the minute.' }),
    revoked_at: instant.nullable(),
    created_by: z.string(),
    created_by_name: z.string().nullable(),
  })
  .meta({ id: 'ApiKey' })

export const newApiKeyRecord = apiKeyRecord
  .extend({
    secret: z.string().nullable().meta({
      description: 'The key itself, in this answer only. Null when a repeated Idempotency-Key is answered again.',
    }),
  })
  .meta({ id: 'CreatedApiKey' })

export const apiKeyPage = pageOf(apiKeyRecord)

/** The body of a new key that may carry these permissions. */
export const newApiKey = (permissions: readonly string[], id: string) =>
  z
    .strictObject({
      name: line(100),
      scopes: z
        .array(z.enum(permissions))
        .min(1, 'Give at least one permission.')
        .max(permissions.length)
        .transform((scopes) => [...new Set(scopes)].sort()),
      expires_at: instant.nullable().optional(),
    })
    .meta({ id })

type NewKey = { name: string; scopes: string[]; expires_at?: number | null | undefined }

/** Where a key belongs. */
export type KeyScope = { consultancy_id: string; client_id: string | null }

const inScope = ({ consultancy_id, client_id }: KeyScope): SQL =>
  sql`consultancy_id = ${consultancy_id} AND client_id IS ${client_id}`

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LENGTH = 40

/** `brg_` and 40 letters or digits, each equally likely: 238 random bits. */
const newSecret = (): string => {
  let text = ''
  while (text.length < LENGTH) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
    // Bytes beyond the last whole multiple of 62 would make the first letters likelier than the others.
    if (byte < LETTERS.length * 4) text += LETTERS[byte % LETTERS.length]
  }
  return `brg_${text}`
}

const mustBePerson = ({ actor }: BaseContext): void => {
  if (actor.kind !== 'person') throw new AppError('forbidden', 'API keys are made by people, not by other API keys.')
}

const mustBeAhead = (expiresAt: number | null | undefined, now: number): void => {
  if (typeof expiresAt === 'number' && expiresAt <= now)
    throw new AppError('invalid_body', 'The key would have expired already.', {
      errors: [{ pointer: '/expires_at', detail: 'Give an instant in the future, in UTC epoch milliseconds.' }],
    })
}

/** One page of the keys of a place, revoked and expired ones among them. */
export const listKeys = (ctx: BaseContext, scope: KeyScope, request: ListRequest) =>
  listPage(ctx.control, view, [inScope(scope)], request)

/**
 * Makes a key. Its secret is in the first answer only: what is remembered for a repeated Idempotency-Key holds null in
 * its place, so that no database ever holds a usable key.
 *
 * @throws AppError forbidden for an API key as caller, and for scopes that the caller does not hold; invalid_body
 */
export const createKey = async (
  ctx: BaseContext & Granted,
  scope: KeyScope,
  input: NewKey,
  idempotency: Idempotency,
  address: string,
): Promise<Answer> => {
  mustBePerson(ctx)
  mustHold(ctx, input.scopes)
  mustBeAhead(input.expires_at, ctx.now)
  const secret = newSecret()
  const values = {
    ...scope,
    ...input,
    id: newId('api_key'),
    prefix: secret.slice(0, 8),
    hash: await sha256(secret),
    created_by: ctx.actor.id,
  }
  const record = newRecord(table, values, ctx.now)
  const body = { ...asAnswer(table, record), created_by_name: ctx.actor.name, secret: null }
  const answer = await commitOnce(
    ctx,
    ctx.control,
    idempotency,
    { status: 201, subject_id: record.id, body },
    createStatements(ctx, kind, record),
    (id) => ({ location: `${address}/${id}`, ...etag(1) }),
  )
  const replayed = answer instanceof Response || answer.headers?.['idempotency-replayed'] !== undefined
  return replayed || answer.status === 204 ? answer : { ...answer, body: { ...body, secret } }
}

/**
 * Revokes a key: its next request is refused. Invitations that it sent and that still wait are withdrawn. Revoking again
 * changes nothing.
 * @throws AppError not_found
 */
export const revokeKey = async (ctx: BaseContext, scope: KeyScope, id: string): Promise<void> => {
  // Without the second half an id from elsewhere would withdraw invitations that the caller has no say in.
  const sent = sql`consultancy_id = ${scope.consultancy_id} AND invited_by IN
    (SELECT id FROM api_keys WHERE id = ${id} AND ${inScope(scope)})`
  const results = await ctx.control.write([
    sql`UPDATE api_keys SET revoked_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1
      WHERE id = ${id} AND ${inScope(scope)} AND revoked_at IS NULL AND deleted_at IS NULL`,
    sql`INSERT INTO audit_log (id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, after, request_id)
      SELECT ${newId('audit')}, ${ctx.now}, ${ctx.actor.kind}, ${ctx.actor.id}, ${ctx.actor.name}, 'revoke', 'api_key', id,
        json_object('name', name, 'prefix', prefix, 'revoked_at', revoked_at), ${ctx.request_id}
      FROM api_keys WHERE id = ${id} AND changes() > 0`,
    ...withdrawInvitations(ctx, sent, { subject_type: 'api_key', subject_id: id }),
    sql`SELECT id FROM api_keys WHERE id = ${id} AND ${inScope(scope)} AND deleted_at IS NULL`,
  ])
  if (!results.at(-1)?.[0]) throw notFound()
}
