import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { PLAN_VERSION_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { idOf, oneRecord, type Subject } from '../../records/endpoints.ts'
import { initiativeTable } from './kind.ts'

/** An initiative as what it is in all versions: what people say of it and attach to it outlives each of them. */
export const initiativeSubject: Subject = {
  table: initiativeTable,
  subject_type: 'initiative',
  path: 'initiatives',
  param: 'initiative',
  names: ['Initiative', 'Initiatives'],
  resource: 'masterplan',
}

const throughVersions = z
  .object({
    id: z.string(),
    code: z.string(),
    name: z.string().meta({ description: 'As the first of the versions has it.' }),
    versions: z
      .array(
        z.object({
          version_id: z.string(),
          number: z.int(),
          title: z.string(),
          state: z.enum(PLAN_VERSION_STATES),
          name: z.string().meta({ description: 'What the initiative is called there.' }),
        }),
      )
      .meta({ description: 'The version in force first, then the newest.' }),
  })
  .meta({ id: 'InitiativeThroughVersions' })

export const getInitiativeVersions = endpoint({
  method: 'get',
  ...oneRecord(initiativeSubject),
  policy: { scope: 'client', permission: 'masterplan:read' },
  operation: 'getInitiativeVersions',
  summary: 'Get the versions of the masterplan that an initiative is in',
  answers: { 200: { description: 'The initiative through all versions', schema: throughVersions } },
  async handle({ ctx, params }) {
    const id = idOf(initiativeSubject, params)
    const [rows = []] = await ctx.db.read([
      sql`SELECT i.version_id, v.number, v.title, v.state, i.code, i.name
        FROM initiatives i JOIN masterplan_versions v ON v.id = i.version_id AND v.deleted_at IS NULL
        WHERE i.id = ${id} AND i.deleted_at IS NULL ORDER BY v.state = 'in_force' DESC, v.number DESC`,
    ])
    const [first] = rows
    if (!first) throw notFound()
    const versions = rows.map(({ code, ...version }) => version)
    return { status: 200, body: { id, code: String(first.code), name: String(first.name), versions } }
  },
})
