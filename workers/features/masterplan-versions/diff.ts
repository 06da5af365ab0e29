import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { diffPlans } from '../../../shared/domain/masterplan/index.ts'
import { PLAN_VERSION_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { decode } from '../../records/table.ts'
import { causeRecord, causeTable, selectCauses } from './causes.ts'
import { planDiff } from './diff-schema.ts'
import { idsOfDiff, namesSchema, readNames } from './names.ts'
import { readPlans } from './plans.ts'
import { onePath } from './versions.ts'

const versionName = z.object({
  id: z.string(),
  number: z.int(),
  title: z.string(),
  state: z.enum(PLAN_VERSION_STATES),
})

const selectName = (id: SQL): SQL =>
  sql`SELECT id, number, title, state FROM masterplan_versions WHERE id = ${id} AND deleted_at IS NULL`

const nameOf = (rows: readonly Row[] | undefined) => rows?.[0] ?? null

export const getDiff = endpoint({
  method: 'get',
  ...onePath,
  path: `${onePath.path}/diff`,
  policy: { scope: 'client', permission: 'masterplan:read' },
  operation: 'getMasterplanDiff',
  summary: 'Compare a version of the masterplan with another one',
  description:
    'Initiatives, requirements, money per year, dates, goals and vendors: what this version changes, and what caused it.',
  query: z.strictObject({
    against: z
      .string()
      .min(1)
      .max(60)
      .optional()
      .meta({ description: 'Id of the version before; the base of this one unless given, or an empty plan.' }),
  }),
  answers: {
    200: {
      description: 'The difference',
      schema: planDiff
        .extend({
          before: versionName.nullable().meta({ description: 'Null: an empty plan.' }),
          after: versionName,
          causes: z.array(causeRecord),
          names: namesSchema,
        })
        .meta({ id: 'MasterplanComparison' }),
    },
  },
  async handle({ ctx, params, query }) {
    const own = sql`${params.masterplan_version}`
    const against =
      query.against === undefined
        ? sql`(SELECT base_version_id FROM masterplan_versions WHERE id = ${own})`
        : sql`${query.against}`
    const {
      plans,
      rows: [befores, afters, causes = []],
    } = await readPlans(ctx.db, { before: against, after: own }, [
      selectName(against),
      selectName(own),
      selectCauses(params.masterplan_version),
    ])
    const [before, after] = [nameOf(befores), nameOf(afters)]
    if (!after || (query.against !== undefined && !before)) throw notFound()
    const diff = diffPlans(plans.before, plans.after)
    const names = await readNames(ctx, idsOfDiff(diff))
    return {
      status: 200,
      body: { before, after, ...diff, causes: causes.map((row) => decode(causeTable, row)), names },
    }
  },
})
