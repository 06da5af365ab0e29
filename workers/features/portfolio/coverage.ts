import * as z from 'zod'
import { type CausalCoverage, causalCoverage, type ProjectCoverage } from '../../../shared/domain/coverage/index.ts'
import type { HealthInput } from '../../../shared/domain/health/index.ts'
import { PROJECT_STATUSES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { idFilter, oneOrMore } from '../../http/fields.ts'
import { computedPage, type SortKey } from '../../records/computed-page.ts'
import { clientParam } from '../../records/endpoints.ts'
import { pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { mustAlso } from '../../records/permission.ts'
import { asOfDay } from './as-of.ts'
import { COVERAGE_STATES, projectCoverage, unitCoverage } from './coverage-schema.ts'
import { portfolioCoverage } from './health-schema.ts'
import { loadPortfolio } from './load-portfolio.ts'

const SORTS = ['name', 'percent', 'links'] as const

const row = projectCoverage.extend({
  project_name: z.string(),
  status: z.enum(PROJECT_STATUSES),
  unit_id: z.string().nullable().meta({ description: 'The unit that the project belongs to.' }),
})
type CoverageRow = z.infer<typeof row>

const coveragePage = pageOf(row.meta({ id: 'CoverageRow' }))
  .extend({
    units: z.array(unitCoverage.extend({ unit_name: z.string().nullable() }).meta({ id: 'UnitCoverage' })),
    portfolio: portfolioCoverage,
  })
  .meta({ id: 'CoveragePage' })

const rowsOf = (portfolio: HealthInput, coverage: CausalCoverage): CoverageRow[] => {
  const projects = new Map(portfolio.projects.map((project) => [project.id, project]))
  return coverage.projects.flatMap((entry) => {
    const project = projects.get(entry.project_id)
    return project ? [{ ...entry, project_name: project.name, status: project.status, unit_id: project.unit_id }] : []
  })
}

const keyOf = (sort: string): ((row: CoverageRow) => SortKey) => {
  if (sort.endsWith('percent')) return (row) => ({ value: row.percent ?? -1, id: row.project_id })
  if (sort.endsWith('links')) return (row) => ({ value: row.links, id: row.project_id })
  return (row) => ({ value: row.project_name.toLowerCase(), id: row.project_id })
}

const wanted = (list: string | undefined): ((values: readonly string[]) => boolean) => {
  const set = list === undefined ? null : new Set(list.split(','))
  return (values) => set === null || values.some((value) => set.has(value))
}

const unitsOf = (portfolio: HealthInput, { units }: CausalCoverage) => {
  const names = new Map(portfolio.units.map((unit) => [unit.id, unit.name]))
  return units.map((unit) => ({ ...unit, unit_name: names.get(unit.unit_id) ?? null }))
}

export const getCoverage = endpoint({
  method: 'get',
  path: '/clients/{client}/portfolio/coverage',
  policy: { scope: 'client', permission: 'causal_links:read' },
  tag: 'portfolio',
  operation: 'getCoverage',
  summary: 'Which technology projects have administrative coverage, and in which units it is missing',
  description:
    '`data` pages through the technology projects that match; `units` and `portfolio` are about all of them. Needs `projects:read` and `units:read` too.',
  params: z.object(clientParam),
  query: z.strictObject({
    ...pageQuery,
    ...sortQuery(SORTS, 'name'),
    unit_id: idFilter.meta({ description: 'Projects that change one of these units; ids with commas.' }),
    state: oneOrMore(COVERAGE_STATES),
  }),
  answers: { 200: { description: 'A page of technology projects, all units, and the total', schema: coveragePage } },
  async handle({ ctx, query }) {
    mustAlso(ctx, 'projects:read', 'units:read')
    const { limit, cursor, sort = 'name' } = query
    const portfolio = await loadPortfolio(ctx.db, asOfDay({}, ctx.now))
    const coverage = causalCoverage(portfolio)
    const [ofUnit, inState] = [wanted(query.unit_id), wanted(query.state)]
    const matches = (entry: ProjectCoverage): boolean => ofUnit(entry.unit_ids) && inState([entry.state])
    const rows = rowsOf(portfolio, coverage).filter(matches)
    const page = computedPage(rows, keyOf(sort), { limit, cursor, sort })
    const body = { ...page, units: unitsOf(portfolio, coverage), portfolio: coverage.portfolio }
    return { status: 200, body }
  },
})
