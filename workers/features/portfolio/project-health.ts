import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { type EarnedValue, earnedValue } from '../../../shared/domain/earned-value/index.ts'
import { assess } from '../../../shared/domain/health/index.ts'
import { DELIVERY_CONFIDENCES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { clientParam, idParam } from '../../records/endpoints.ts'
import { asOfDay, asOfQuery } from './as-of.ts'
import { projectCoverage } from './coverage-schema.ts'
import { finding, healthState, orNull, score, thresholds } from './health-schema.ts'
import { loadPortfolio, loadPortfolioWith } from './load-portfolio.ts'

const figure = z.number().nullable()

const earnedValueRecord: z.ZodType<EarnedValue> = z
  .object({
    pv_minor: figure,
    ev_minor: z.number(),
    ac_minor: z.number(),
    bac_minor: z.number(),
    cv_minor: z.number(),
    sv_minor: figure,
    cpi: figure,
    spi: figure,
    eac_typical_minor: figure,
    eac_atypical_minor: z.number(),
    etc_minor: figure,
    vac_minor: figure,
    tcpi: figure,
    earned_schedule_days: figure,
    spi_t: figure,
    burn_ratio: figure,
    slip_days: figure,
    slip_percent: figure,
  })
  .meta({ id: 'EarnedValue', description: 'Null where the facts do not allow a figure.' })

const projectHealthRecord = z
  .object({
    project_id: z.string(),
    as_of_on: z.string(),
    state: healthState,
    score,
    live: z.boolean().meta({ description: 'Approved, running or paused: counted in the portfolio.' }),
    watermelon: z.boolean().meta({ description: 'Live, reported green, and off course by the evidence.' }),
    reported_confidence: z.enum(DELIVERY_CONFIDENCES).nullable(),
    findings: z.array(finding).meta({ description: 'Every rule that applies to the status, worst first.' }),
    earned_value: earnedValueRecord,
    coverage: orNull(projectCoverage).meta({ description: 'Of a technology project that is not cancelled.' }),
    thresholds,
  })
  .meta({ id: 'ProjectHealth' })

export const getProjectHealth = endpoint({
  method: 'get',
  path: '/clients/{client}/projects/{project}/health',
  policy: { scope: 'client', permission: 'projects:read' },
  tag: 'projects',
  operation: 'getProjectHealth',
  summary: 'Judge one project, with the inputs and the rule behind every finding',
  params: z.object({ ...clientParam, project: idParam('project') }),
  query: z.strictObject(asOfQuery),
  answers: { 200: { description: 'The health of the project', schema: projectHealthRecord } },
  async handle({ ctx, params, query }) {
    const around = sql`projects.id = ${params.project}`
    const { portfolio } = await loadPortfolioWith(ctx.db, asOfDay(query, ctx.now), [], around)
    const { projects, coverage } = assess(portfolio)
    const judged = projects.find(({ project }) => project.id === params.project)
    if (!judged) throw notFound()
    const { project, health, live } = judged
    const body = {
      project_id: project.id,
      as_of_on: portfolio.as_of_on,
      ...health,
      live,
      reported_confidence: project.reported_confidence,
      earned_value: earnedValue(project, portfolio.as_of_on),
      coverage: coverage.projects.find((entry) => entry.project_id === project.id) ?? null,
      thresholds: portfolio.thresholds,
    }
    return { status: 200, body }
  },
})

const standing = z
  .tuple([healthState, score, z.boolean()])
  .meta({ id: 'ProjectStanding', description: 'State, score, watermelon.' })

export const listProjectHealth = endpoint({
  method: 'get',
  path: '/clients/{client}/portfolio/project-health',
  policy: { scope: 'client', permission: 'projects:read' },
  tag: 'portfolio',
  operation: 'listProjectHealth',
  summary: 'The state of every project by id, in one compact answer',
  description:
    'For a table of the whole portfolio: about 50 bytes a project, so that 10,000 projects come in one answer.',
  params: z.object(clientParam),
  query: z.strictObject(asOfQuery),
  answers: {
    200: {
      description: 'State, score and watermelon of every project',
      schema: z.object({ as_of_on: z.string(), data: z.record(z.string(), standing) }).meta({ id: 'ProjectHealthMap' }),
    },
  },
  async handle({ ctx, query }) {
    const portfolio = await loadPortfolio(ctx.db, asOfDay(query, ctx.now))
    const entries = assess(portfolio).projects.map(
      ({ project, health }) => [project.id, [health.state, health.score, health.watermelon]] as const,
    )
    return { status: 200, body: { as_of_on: portfolio.as_of_on, data: Object.fromEntries(entries) } }
  },
})
