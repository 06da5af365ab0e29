import * as z from 'zod'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { idParam } from '../../records/endpoints.ts'
import { auditEntries, auditPage, auditQuery } from './entries.ts'
import { clientSubjects, consultancySubjects, readableEntries } from './subjects.ts'

const listOfClient = endpoint({
  method: 'get',
  path: '/clients/{client}/audit',
  policy: { scope: 'client', permission: 'audit:read' },
  tag: 'audit',
  operation: 'listAudit',
  summary: 'Who changed what in the client organization, newest first',
  description:
    'Its records, and its people, invitations, API keys and settings: those that you may read yourself. Long records make shorter pages.',
  params: z.object({ client: idParam('client organization') }),
  query: auditQuery,
  answers: { 200: { description: 'A page', schema: auditPage } },
  async handle({ ctx, query }) {
    const sources = [
      { db: ctx.db, which: readableEntries(ctx) },
      { db: ctx.control, subjects: clientSubjects(ctx) },
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
    'Members, assignments, invitations, API keys, clients and the people of clients. What happens to the records of a client is in the audit of that client. Only what you may read yourself is told of.',
  params: z.object({ consultancy: idParam('consultancy') }),
  query: auditQuery,
  answers: { 200: { description: 'A page', schema: auditPage } },
  async handle({ ctx, query }) {
    const sources = [{ db: ctx.control, subjects: consultancySubjects(ctx) }]
    return { status: 200, body: await auditEntries(sources, query) }
  },
})

export const auditEndpoints: Endpoint[] = [listOfClient, listOfConsultancy]
