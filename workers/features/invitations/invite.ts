import { type SQL, sql } from 'drizzle-orm'
import { DatabaseError } from '../../../db/client.ts'
import type { ClientRole, ConsultancyRole, Language } from '../../../shared/domain/vocabulary/index.ts'
import type { Answer } from '../../http/endpoint.ts'
import { sha256 } from '../../http/hash.ts'
import { newId } from '../../http/ids.ts'
import { AppError } from '../../http/problem.ts'
import type { BaseContext } from '../../identity/context.ts'
import { withdrawInvitations } from '../../identity/places.ts'
import { flushOutbox, mailStatement } from '../../jobs/outbox.ts'
import type { Idempotency } from '../../records/idempotency.ts'
import { createRecord } from '../../records/verbs.ts'
import { invitationMail } from './mail.ts'
import { INVITATION_DAYS, invitationKind } from './schema.ts'

export type Invitation = {
  consultancy_id: string
  /** Null: to the consultancy itself. */
  client_id: string | null
  /** Name of the consultancy or client, for the mail. */
  place: string
  email: string
  role: ConsultancyRole | ClientRole
  client_ids: readonly string[]
  language: Language
}

const TOKEN_BYTES = 32

/** 256 random bits, URL-safe. */
const newToken = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(TOKEN_BYTES))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/** Aborts the batch when somebody with this address has a place here already. */
const guardNewcomer = ({ email, consultancy_id, client_id }: Invitation): SQL => {
  const place = client_id
    ? sql`client_people t WHERE t.client_id = ${client_id}`
    : sql`members t WHERE t.consultancy_id = ${consultancy_id}`
  return sql`INSERT INTO guard (code, passed) SELECT 'conflict', NOT EXISTS (SELECT 1 FROM ${place}
    AND t.deleted_at IS NULL AND t.person_id = (SELECT id FROM people WHERE email = ${email}))`
}

/** Aborts the batch unless every id names a client of the consultancy. `ids` must not repeat. */
export const guardOwnClients = (consultancyId: string, ids: readonly string[]): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'foreign_reference', count(*) = ${ids.length} FROM clients
    WHERE consultancy_id = ${consultancyId} AND deleted_at IS NULL
      AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`

export const unknownClients = (): AppError =>
  new AppError('invalid_body', 'One of the clients does not exist.', {
    errors: [{ pointer: '/client_ids', detail: 'Give ids of clients of this consultancy.' }],
  })

const explain = (error: unknown): unknown => {
  if (!(error instanceof DatabaseError) || error.fault !== 'guard') return error
  if (error.subject === 'foreign_reference') return unknownClients()
  return new AppError(
    'conflict',
    'Somebody with this e-mail address has a place here already. Change their role instead.',
  )
}

/**
 * Invites somebody by mail. One that still waits for the same address and place is replaced: inviting again sends a
 * fresh link and makes the older one useless. Invitation, audit and mail are one batch.
 *
 * @throws AppError conflict for somebody who is there already; invalid_body for a foreign client
 */
export const invite = async (ctx: BaseContext, invitation: Invitation, idempotency: Idempotency): Promise<Answer> => {
  const { place, ...values } = invitation
  const { consultancy_id, client_id, email, client_ids, language, role } = values
  const id = newId('invitation')
  const token = newToken()
  const mail = await invitationMail({
    to: email,
    language,
    inviter: ctx.actor.name,
    place,
    role,
    link: new URL(`/invitations/${token}`, ctx.settings.PUBLIC_URL).href,
  })
  const same = sql`consultancy_id = ${consultancy_id} AND client_id IS ${client_id} AND email = ${email}`
  const record = {
    ...values,
    id,
    token_hash: await sha256(token),
    invited_by: ctx.actor.id,
    expires_at: ctx.now + INVITATION_DAYS * 86_400_000,
  }
  try {
    const answer = await createRecord(ctx, ctx.control, invitationKind, record, {
      idempotency,
      location: (invitationId) => `${addressOf(invitation)}/${invitationId}`,
      before: [
        guardNewcomer(invitation),
        ...(client_ids.length > 0 ? [guardOwnClients(consultancy_id, client_ids)] : []),
        ...withdrawInvitations(ctx, same, { subject_type: 'invitation', subject_id: id }),
      ],
      also: [mailStatement(mail, ctx.now)],
    })
    ctx.defer(
      flushOutbox(ctx, ctx.control).catch((error: unknown) =>
        ctx.log.warn('mail not sent yet', { error: error instanceof Error ? error.name : 'unknown' }),
      ),
    )
    return answer
  } catch (error) {
    throw explain(error)
  }
}

const addressOf = ({ consultancy_id, client_id }: Invitation): string =>
  client_id ? `/api/v1/clients/${client_id}/invitations` : `/api/v1/consultancies/${consultancy_id}/invitations`
