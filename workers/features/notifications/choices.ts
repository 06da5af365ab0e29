import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { NOTIFICATION_KINDS } from '../../../shared/domain/vocabulary/index.ts'
import { settingsOf } from '../../env.ts'
import { endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import { notFound } from '../../http/problem.ts'
import { controlContext, findClient } from '../../jobs/context.ts'
import { audit } from '../../records/audit.ts'
import { clientParam } from '../../records/endpoints.ts'
import { personOf } from './mine.ts'
import { preferenceOf, preferencesFrom, selectPreferences } from './preferences.ts'
import { preferenceRecord } from './schema.ts'
import { readUnsubscribeToken } from './unsubscribe-token.ts'

const preferences = z
  .object({
    data: z
      .array(preferenceRecord)
      .meta({ description: 'One for each kind; those never chosen as they are by default.' }),
  })
  .meta({ id: 'NotificationPreferences' })

const changes = z
  .strictObject({
    data: z
      .array(preferenceRecord)
      .min(1)
      .max(NOTIFICATION_KINDS.length)
      .refine((rows) => new Set(rows.map((row) => row.kind)).size === rows.length, 'Name each kind once.')
      .meta({ description: 'The kinds to change; others stay as they are.' }),
  })
  .meta({ id: 'NotificationPreferenceChanges' })

const allOf = (rows: readonly Row[], personId: string) => {
  const chosen = preferencesFrom(rows)
  return { data: NOTIFICATION_KINDS.map((kind) => ({ kind, ...preferenceOf(chosen, personId, kind) })) }
}

export const getPreferences = endpoint({
  method: 'get',
  path: '/clients/{client}/notification-preferences',
  policy: { scope: 'client', permission: 'notifications:read' },
  tag: 'notifications',
  operation: 'getNotificationPreferences',
  summary: 'Get how you want to hear of what happens in the client',
  params: z.object(clientParam),
  answers: { 200: { description: 'Your preferences', schema: preferences } },
  async handle({ ctx }) {
    const person = personOf(ctx)
    const [rows = []] = await ctx.db.read([selectPreferences(person)])
    return { status: 200, body: allOf(rows, person) }
  },
})

const choose = (personId: string, row: z.infer<typeof preferenceRecord>, now: number): SQL =>
  sql`INSERT INTO notification_preferences (person_id, kind, web, mail, updated_at)
    VALUES (${personId}, ${row.kind}, ${row.web ? 1 : 0}, ${row.mail}, ${now})
    ON CONFLICT (person_id, kind) DO UPDATE SET web = excluded.web, mail = excluded.mail, updated_at = excluded.updated_at`

export const putPreferences = endpoint({
  method: 'put',
  path: '/clients/{client}/notification-preferences',
  policy: { scope: 'client', permission: 'notifications:write' },
  tag: 'notifications',
  operation: 'putNotificationPreferences',
  summary: 'Choose how you want to hear of what happens in the client',
  description:
    'Counts for what happens from now on; what was mailed with the next digest still is, unless mail is off.',
  params: z.object(clientParam),
  body: changes,
  answers: { 200: { description: 'Your preferences', schema: preferences } },
  async handle({ ctx, body }) {
    const person = personOf(ctx)
    const results = await ctx.db.write([
      ...body.data.map((row) => choose(person, row, ctx.now)),
      audit(ctx, { action: 'update', subject_type: 'notification_preferences', subject_id: person, after: body.data }),
      selectPreferences(person),
    ])
    return { status: 200, body: allOf(results.at(-1) ?? [], person) }
  },
})

export const unsubscribe = endpoint({
  method: 'post',
  path: '/notification-unsubscriptions/{token}',
  policy: { scope: 'public' },
  tag: 'notifications',
  operation: 'unsubscribeFromNotifications',
  summary: 'End the mail about a client with the link of a mail',
  description:
    'Also what mail programs call for one-click unsubscription (RFC 8058). What is shown in the web client stays. Repeating it changes nothing.',
  params: z.object({ token: z.string().min(1).max(300).meta({ description: 'The token of the link.' }) }),
  answers: { 204: { description: 'No more mail goes to this person about this client.' } },
  async handle({ ctx, params }) {
    const claim = await readUnsubscribeToken(settingsOf(ctx.bindings), params.token)
    if (!claim) throw notFound('This link is not one of ours.')
    const actor = { kind: 'job', id: newId('request'), name: 'unsubscribe link' } as const
    const job = { ...(await controlContext(ctx.bindings, actor)), request_id: ctx.request_id }
    const found = await findClient(job, claim.client_id)
    if (!found) return { status: 204 }
    const { db } = await found.open()
    await db.write([
      sql`INSERT INTO notification_preferences (person_id, kind, web, mail, updated_at)
        SELECT ${claim.person_id}, value, 1, 'off', ${job.now} FROM json_each(${JSON.stringify(NOTIFICATION_KINDS)}) WHERE true
        ON CONFLICT (person_id, kind) DO UPDATE SET mail = 'off', updated_at = excluded.updated_at`,
      audit(job, {
        action: 'update',
        subject_type: 'notification_preferences',
        subject_id: claim.person_id,
        after: { mail: 'off' },
      }),
    ])
    return { status: 204 }
  },
})
