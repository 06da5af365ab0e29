import { type SQL, sql } from 'drizzle-orm'
import { type Database, DatabaseError, type Row } from '../../../db/client.ts'
import { settingsOf } from '../../env.ts'
import type { Answer, PublicContext } from '../../http/endpoint.ts'
import { sha256 } from '../../http/hash.ts'
import { newId } from '../../http/ids.ts'
import { AppError, type FieldError, notFound } from '../../http/problem.ts'
import type { Actor } from '../../identity/actor.ts'
import { readCredential } from '../../identity/credentials.ts'
import { personStatements } from '../../identity/people.ts'
import { clientPersonPlace, memberPlace } from '../../identity/places.ts'
import { countAttempt } from '../../identity/sign-in-limit.ts'
import { audit } from '../../records/audit.ts'
import { commitOnce, type Idempotency, replay, sealed } from '../../records/idempotency.ts'
import { guardChanged } from '../../records/table.ts'
import { createStatements, newRecord } from '../../records/verbs.ts'
import { ensureControl } from '../../tenancy/provision.ts'

const gone = (): AppError =>
  new AppError('gone', 'This invitation was accepted, withdrawn or has expired. Ask for a new one.')

const findInvitation = (hash: string): SQL => sql`
  SELECT i.id, i.email, i.role, i.language, i.client_ids, i.consultancy_id, i.client_id, i.expires_at, i.accepted_at,
    i.deleted_at, q.name AS consultancy_name, c.name AS client_name, p.id AS person_id,
    q.deleted_at IS NULL AND (i.client_id IS NULL OR c.deleted_at IS NULL) AS place_exists
  FROM invitations i JOIN consultancies q ON q.id = i.consultancy_id LEFT JOIN clients c ON c.id = i.client_id
    LEFT JOIN people p ON p.email = i.email
  WHERE i.token_hash = ${hash}`

const mustBeOpen = (row: Row | undefined, now: number): Row => {
  if (!row) throw notFound('There is no such invitation. Check that the link is complete.')
  if (row.accepted_at !== null || row.deleted_at !== null || Number(row.expires_at) <= now || !row.place_exists)
    throw gone()
  return row
}

/** What the page behind the link shows. @throws AppError not_found; gone */
export const showInvitation = async (ctx: PublicContext, token: string) => {
  const control = await ensureControl(settingsOf(ctx.bindings))
  const [rows] = await control.read([findInvitation(await sha256(token))])
  const row = mustBeOpen(rows?.[0], ctx.now)
  return {
    consultancy_name: row.consultancy_name,
    client_name: row.client_name,
    role: row.role,
    email: row.email,
    language: row.language,
    expires_at: row.expires_at,
    person_exists: row.person_id !== null,
  }
}

type PersonActor = Extract<Actor, { kind: 'person' }>
type Newcomer = { actor: PersonActor; statements: SQL[] }
type Acceptance = { name?: string | undefined; password?: string | undefined }

const personActor = (id: string, name: string, row: Row): PersonActor => ({
  kind: 'person',
  id,
  name,
  email: String(row.email),
  language: row.language === 'de' ? 'de' : 'en',
  session_id: '',
})

const newPerson = async (row: Row, body: Acceptance, now: number): Promise<Newcomer> => {
  const { name, password } = body
  if (!name || !password) {
    const errors: FieldError[] = []
    if (!name) errors.push({ pointer: '/name', detail: 'Give your name.' })
    if (!password) errors.push({ pointer: '/password', detail: 'Choose a password of at least 10 characters.' })
    throw new AppError('invalid_body', 'A new person needs a name and a password.', { errors })
  }
  const actor = personActor(newId('person'), name, row)
  const { id, email, language } = actor
  return { actor, statements: await personStatements({ id, name, email, password, language }, now) }
}

/** The person of the session, who must be the one invited: a link that was passed on must not add somebody else. */
const signedIn = (row: Row, session: Row | undefined): Newcomer => {
  if (!session)
    throw new AppError('unauthenticated', 'Somebody with this e-mail address exists. Sign in as them, then accept.')
  if (session.id !== row.person_id)
    throw new AppError('forbidden', 'This invitation is for another e-mail address than the one you signed in with.')
  return { actor: personActor(String(session.id), String(session.name), row), statements: [] }
}

const sessionToken = async (ctx: PublicContext, secret: string): Promise<string | null> => {
  if (!ctx.c.req.header('cookie')) return null
  try {
    const credential = await readCredential(ctx.c, secret)
    return credential.kind === 'session' ? credential.token : null
  } catch (error) {
    // A browser may carry unrelated or outdated cookies; only a write without the web client's header is refused.
    if (error instanceof AppError && error.code === 'unauthenticated') return null
    throw error
  }
}

/** The place that the invitation promised, with the clients to be assigned; only clients of that same consultancy. */
const placeStatements = (writer: { actor: PersonActor; now: number; request_id: string }, row: Row): SQL[] => {
  const { actor, now } = writer
  const role = row.role
  if (row.client_id)
    return createStatements(
      writer,
      clientPersonPlace.kind,
      newRecord(
        clientPersonPlace.kind.table,
        { id: newId('client_person'), client_id: row.client_id, person_id: actor.id, role },
        now,
      ),
    )
  const record = { id: newId('member'), consultancy_id: row.consultancy_id, person_id: actor.id, role }
  return [
    ...createStatements(writer, memberPlace.kind, newRecord(memberPlace.kind.table, record, now)),
    sql`INSERT OR IGNORE INTO assignments (person_id, client_id, created_at) SELECT ${actor.id}, id, ${now} FROM clients
      WHERE consultancy_id = ${row.consultancy_id} AND deleted_at IS NULL
        AND id IN (SELECT value FROM json_each(${row.client_ids ?? '[]'}))`,
  ]
}

const explain = (error: unknown): unknown => {
  if (!(error instanceof DatabaseError)) return error
  if (error.fault === 'guard') return gone()
  if (error.fault === 'unique' && error.subject.includes('people.email'))
    return new AppError('conflict', 'Somebody with this e-mail address exists by now. Sign in as them, then accept.')
  if (error.fault === 'unique') return new AppError('conflict', 'You have a place here already.')
  return error
}

const commit = (
  control: Database,
  row: Row,
  newcomer: Newcomer,
  ctx: PublicContext,
  idempotency: Idempotency,
): Promise<Answer> => {
  const writer = { actor: newcomer.actor, now: ctx.now, request_id: ctx.request_id }
  const id = String(row.id)
  const { id: person_id, email } = newcomer.actor
  const body = { person_id, email, consultancy_id: row.consultancy_id, client_id: row.client_id }
  const answered = { status: 201 as const, subject_id: person_id, body }
  return commitOnce({ actor: { id }, now: ctx.now }, control, idempotency, answered, [
    sql`UPDATE invitations SET accepted_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1
      WHERE id = ${id} AND accepted_at IS NULL AND deleted_at IS NULL AND expires_at > ${ctx.now}`,
    guardChanged('conflict'),
    ...newcomer.statements,
    ...placeStatements(writer, row),
    audit(writer, {
      action: 'accept',
      subject_type: 'invitation',
      subject_id: id,
      after: { email: row.email, role: row.role },
    }),
  ])
}

/** What was answered when the same request accepted the invitation; only for one that is known and no longer open. */
const repeated = async (control: Database, row: Row | undefined, idempotency: Idempotency): Promise<Answer | null> =>
  row && row.accepted_at !== null && idempotency ? replay(control, String(row.id), idempotency) : null

/**
 * Takes up the place that an invitation promised, once: the batch is refused when the invitation was used meanwhile.
 * The same request with the same Idempotency-Key, and the same session where there is one, is answered again.
 * @throws AppError not_found; gone; unauthenticated, forbidden for somebody who must sign in; conflict; rate_limited
 */
export const acceptInvitation = async (
  ctx: PublicContext,
  token: string,
  body: Acceptance,
  given: Idempotency,
): Promise<Answer> => {
  await countAttempt(ctx.c, 'invitation', ctx.now)
  const settings = settingsOf(ctx.bindings)
  const control = await ensureControl(settings)
  const session = await sessionToken(ctx, settings.AUTH_SECRET)
  const [rows, sessions] = await control.read([
    findInvitation(await sha256(token)),
    sql`SELECT p.id, p.name FROM sessions s JOIN people p ON p.id = s.person_id
      WHERE s.token = ${session ?? ''} AND s.expires_at > ${ctx.now}`,
  ])
  const idempotency = await sealed(given, settings.AUTH_SECRET, session ?? '')
  const earlier = await repeated(control, rows?.[0], idempotency)
  if (earlier) return earlier
  const row = mustBeOpen(rows?.[0], ctx.now)
  const newcomer = row.person_id ? signedIn(row, sessions?.[0]) : await newPerson(row, body, ctx.now)
  try {
    return await commit(control, row, newcomer, ctx, idempotency)
  } catch (error) {
    throw explain(error)
  }
}
