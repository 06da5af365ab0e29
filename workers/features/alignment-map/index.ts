import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { inList } from '../../../db/client.ts'
import { alignment } from '../../../shared/domain/alignment/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'
import { loadAlignment } from './load.ts'
import { alignmentMap } from './schema.ts'

/** Of the requirements without an objective, at most so many are listed; their count is told beside it. */
const MOST_REQUIREMENTS = 200

const lonelyRequirements = async (ctx: ClientContext, ids: readonly string[]) => {
  if (ids.length === 0) return []
  const [rows = []] = await ctx.db.read([
    sql`SELECT id, number, statement, unit_id FROM requirements
      WHERE ${inList(sql`id`, ids.slice(0, MOST_REQUIREMENTS))} ORDER BY number`,
  ])
  return rows
}

const getAlignmentMap = endpoint({
  method: 'get',
  path: '/clients/{client}/alignment-map',
  policy: { scope: 'client', permission: 'masterplan:read' },
  tag: 'objectives',
  operation: 'getAlignmentMap',
  summary: 'Which initiatives serve which objective in which unit, and what has no counterpart',
  description:
    'Of the version in force, else of the newest, unless one is named. Needs `objectives:read`, `units:read` and `requirements:read` too.',
  params: z.object(clientParam),
  query: z.strictObject({
    version: z.string().min(1).max(60).optional().meta({ description: 'Id of the version of the masterplan.' }),
  }),
  answers: { 200: { description: 'The map', schema: alignmentMap } },
  async handle({ ctx, query }) {
    mustAlso(ctx, 'objectives:read', 'units:read', 'requirements:read')
    const loaded = await loadAlignment(ctx, query.version)
    if (query.version !== undefined && loaded.version === null) throw notFound()
    const { cells, orphans } = alignment(loaded)
    const { requirement_ids, ...others } = orphans
    const requirements = await lonelyRequirements(ctx, requirement_ids)
    const initiatives = loaded.initiatives.map(({ id, code, name, alternative }) => ({ id, code, name, alternative }))
    const { version, objectives, units } = loaded
    return {
      status: 200,
      body: {
        ...{ version, objectives, units, initiatives, cells },
        orphans: { ...others, requirements, requirements_total: requirement_ids.length },
      },
    }
  },
})

export const alignmentMapEndpoints: Endpoint[] = [getAlignmentMap]
