import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import {
  clientRolePermissions,
  consultancyRoleInClient,
  consultancyRolePermissions,
} from '../../../shared/domain/permissions/index.ts'
import { CLIENT_ROLES, CONSULTANCY_ROLES, LANGUAGES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { line } from '../../http/fields.ts'
import { notFound } from '../../http/problem.ts'
import type { PersonContext } from '../../identity/context.ts'
import { auditWith } from '../../records/audit.ts'
import { pageQuery } from '../../records/list.ts'
import { guardChanged } from '../../records/table.ts'
import { etag } from '../../records/verbs.ts'
import { auditEntries, auditPage } from '../audit/entries.ts'

const place = { id: z.string(), name: z.string(), permissions: z.array(z.string()) }

const meRecord = z
  .object({
    id: z.string(),
    version: z.int().meta({ description: 'Another one after every change of name or language; the ETag.' }),
    name: z.string(),
    email: z.string(),
    language: z.enum(LANGUAGES),
    consultancies: z.array(z.object({ ...place, role: z.enum(CONSULTANCY_ROLES) })),
    clients: z
      .array(z.object({ ...place, consultancy_id: z.string(), currency: z.string(), role: z.string() }))
      .meta({ description: 'Client organizations that you reach, at most 500, by name.' }),
  })
  .meta({ id: 'Me' })

/** Everything that the web client needs to draw its first page, in one round trip. */
const loadMe = async (ctx: PersonContext) => {
  const id = ctx.actor.id
  const [people = [], consultancyRows = [], clientRows = []] = await ctx.control.read([
    sql`SELECT name, email, language, updated_at FROM people WHERE id = ${id}`,
    sql`SELECT q.id, q.name, m.role FROM members m JOIN consultancies q ON q.id = m.consultancy_id
      WHERE m.person_id = ${id} AND m.deleted_at IS NULL AND q.deleted_at IS NULL ORDER BY q.name, q.id`,
    sql`SELECT c.id, c.name, c.consultancy_id, c.currency, cp.role AS client_role, m.role AS consultancy_role
      FROM clients c
      LEFT JOIN client_people cp ON cp.client_id = c.id AND cp.person_id = ${id} AND cp.deleted_at IS NULL
      LEFT JOIN members m ON m.consultancy_id = c.consultancy_id AND m.person_id = ${id} AND m.deleted_at IS NULL
        AND (m.role <> 'consultant' OR EXISTS
          (SELECT 1 FROM assignments a WHERE a.person_id = ${id} AND a.client_id = c.id))
      WHERE c.deleted_at IS NULL AND (cp.role IS NOT NULL OR m.role IS NOT NULL)
      ORDER BY c.name COLLATE NOCASE, c.id LIMIT 500`,
  ])
  const consultancies = consultancyRows.flatMap((row) => {
    const role = CONSULTANCY_ROLES.find((known) => known === row.role)
    return role
      ? [{ id: String(row.id), name: String(row.name), role, permissions: [...consultancyRolePermissions(role)] }]
      : []
  })
  const clients = clientRows.map((row) => {
    const clientRole = CLIENT_ROLES.find((known) => known === row.client_role)
    const consultancyRole = CONSULTANCY_ROLES.find((known) => known === row.consultancy_role)
    const permissions = new Set([
      ...(clientRole ? clientRolePermissions(clientRole) : []),
      ...(consultancyRole ? consultancyRoleInClient(consultancyRole) : []),
      ...(consultancyRole ? consultancyRolePermissions(consultancyRole) : []),
    ])
    return {
      id: String(row.id),
      name: String(row.name),
      consultancy_id: String(row.consultancy_id),
      currency: String(row.currency),
      role: clientRole ?? consultancyRole ?? '',
      permissions: [...permissions],
    }
  })
  const person = people[0]
  if (!person) throw notFound()
  const { name, email, language, updated_at: version } = person
  return { id, version: Number(version), name, email, language, consultancies, clients }
}

/** The person with an ETag. The table is the sign-in library's and counts no versions: the instant of the change stands in. */
const answerMe = async (ctx: PersonContext) => {
  const me = await loadMe(ctx)
  return { status: 200 as const, body: me, headers: etag(me.version) }
}

const get = endpoint({
  method: 'get',
  path: '/me',
  policy: { scope: 'person' },
  tag: 'me',
  operation: 'getMe',
  summary: 'Who you are, and which consultancies and clients you reach',
  answers: { 200: { description: 'You', schema: meRecord, etag: true } },
  handle: ({ ctx }) => answerMe(ctx),
})

const changes = z
  .strictObject({ name: line(200), language: z.enum(LANGUAGES) })
  .partial()
  .meta({ id: 'MeChanges' })

const update = endpoint({
  method: 'patch',
  path: '/me',
  policy: { scope: 'person' },
  tag: 'me',
  operation: 'updateMe',
  summary: 'Change your name or language',
  body: changes,
  if_match: true,
  answers: { 200: { description: 'You', schema: meRecord, etag: true } },
  async handle({ ctx, body, if_match }) {
    await ctx.control.write(changeStatements(ctx, body, if_match))
    return answerMe(ctx)
  },
})

/** Changes the person of the context if they are still as they were read, and audits it. */
const changeStatements = (ctx: PersonContext, body: z.infer<typeof changes>, version: number): SQL[] => {
  const { id } = ctx.actor
  const name = sql`coalesce(${body.name ?? null}, name)`
  const language = sql`coalesce(${body.language ?? null}, language)`
  return [
    auditWith(
      ctx,
      { action: 'update', subject_type: 'person', subject_id: id },
      sql`(SELECT json_object('name', name, 'language', language) FROM people WHERE id = ${id})`,
      sql`(SELECT json_object('name', ${name}, 'language', ${language}) FROM people WHERE id = ${id})`,
    ),
    // Two changes within a millisecond, or a clock that was put back, must not make the same ETag twice.
    sql`UPDATE people SET name = ${name}, language = ${language}, updated_at = max(${ctx.now}, updated_at + 1)
      WHERE id = ${id} AND updated_at = ${version}`,
    guardChanged('stale_version'),
  ]
}

const audit = endpoint({
  method: 'get',
  path: '/me/audit',
  policy: { scope: 'person' },
  tag: 'me',
  operation: 'listMyAudit',
  summary: 'What happened to your account',
  description:
    'Sign-in and sign-out, sessions that you ended, new passwords and changes of name or language, newest first. `before` and `after` tell the sessions that ended and began.',
  query: z.strictObject(pageQuery),
  answers: { 200: { description: 'A page', schema: auditPage } },
  async handle({ ctx, query }) {
    const subjects = sql`SELECT 'person' AS subject_type, ${ctx.actor.id} AS subject_id`
    return { status: 200, body: await auditEntries([{ db: ctx.control, subjects }], query) }
  },
})

export const meEndpoints = [get, update, audit]
