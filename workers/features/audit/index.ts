import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { idParam } from '../../records/endpoints.ts'
import { auditEntries, auditPage, auditQuery } from './entries.ts'

/** `subject_type` of every kind of record in the control database, with the table that says where one belongs. */
const PLACED = [
  ['invitation', 'invitations'],
  ['api_key', 'api_keys'],
] as const

const records = (subjectType: string, table: string, where: SQL): SQL =>
  sql`SELECT ${subjectType} AS subject_type, id AS subject_id FROM ${sql.raw(table)} WHERE ${where}`

/** Everything in the control database that is about one client. Deleted records keep their history. */
const ofClient = (id: string): SQL =>
  sql.join(
    [
      records('client', 'clients', sql`id = ${id}`),
      records('client_person', 'client_people', sql`client_id = ${id}`),
      ...PLACED.map(([type, table]) => records(type, table, sql`client_id = ${id}`)),
    ],
    sql` UNION ALL `,
  )

/** Everything in the control database that is about one consultancy or its clients. */
const ofConsultancy = (id: string): SQL => {
  const own = sql`consultancy_id = ${id}`
  return sql.join(
    [
      records('consultancy', 'consultancies', sql`id = ${id}`),
      records('client', 'clients', own),
      records('member', 'members', own),
      records('client_person', 'client_people', sql`client_id IN (SELECT id FROM clients WHERE ${own})`),
      ...PLACED.map(([type, table]) => records(type, table, own)),
    ],
    sql` UNION ALL `,
  )
}

const listOfClient = endpoint({
  method: 'get',
  path: '/clients/{client}/audit',
  policy: { scope: 'client', permission: 'audit:read' },
  tag: 'audit',
  operation: 'listAudit',
  summary: 'Who changed what in the client organization, newest first',
  description: 'Its records, and its people, invitations, API keys and settings.',
  params: z.object({ client: idParam('client organization') }),
  query: auditQuery,
  answers: { 200: { description: 'A page', schema: auditPage } },
  async handle({ ctx, query }) {
    const sources = [
      { db: ctx.db, subjects: null },
      { db: ctx.control, subjects: ofClient(ctx.client.id) },
    ]
    return { status: 200, body: await auditEntries(sources, query) }
  },
})

const listOfConsultancy = endpoint({
  method: 'get',
  path: '/consultancies/{consultancy}/audit',
  policy: { scope: 'consultancy', permission: 'consultancy_audit:read' },
  tag: 'audit',
  operation: 'listConsultancyAudit',
  summary: 'Who changed what in the consultancy, newest first',
  description:
    'Members, assignments, invitations, API keys, clients and the people of clients. What happens to the records of a client is in the audit of that client.',
  params: z.object({ consultancy: idParam('consultancy') }),
  query: auditQuery,
  answers: { 200: { description: 'A page', schema: auditPage } },
  async handle({ ctx, query }) {
    const sources = [{ db: ctx.control, subjects: ofConsultancy(ctx.consultancy.id) }]
    return { status: 200, body: await auditEntries(sources, query) }
  },
})

export const auditEndpoints: Endpoint[] = [listOfClient, listOfConsultancy]
