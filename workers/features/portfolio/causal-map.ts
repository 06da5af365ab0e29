import * as z from 'zod'
import { linkTiming, projectsById } from '../../../shared/domain/coverage/index.ts'
import { assess, type HealthInput } from '../../../shared/domain/health/index.ts'
import {
  ARTEFACTS,
  LINK_STATES,
  LINK_STRENGTHS,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  TRACKS,
} from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { idFilter, oneOrMore } from '../../http/fields.ts'
import { clientParam } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'
import { asOfDay, asOfQuery } from './as-of.ts'
import { type MapFilter, type MapLink, mapLinkQueries, readMapLinks } from './causal-map-links.ts'
import { healthState } from './health-schema.ts'
import { loadPortfolio } from './load-portfolio.ts'

/** Nobody reads a graph of more; a filter by unit or project finds the rest. */
export const MOST_MAP_LINKS = 2_000
export const MOST_MAP_PROJECTS = 2_500

const text = z.string().nullable()

const causalMap = z
  .object({
    as_of_on: z.string(),
    units: z.array(z.object({ id: z.string(), name: z.string() })),
    projects: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        track: z.enum(TRACKS),
        kind: z.enum(PROJECT_KINDS),
        unit_id: text,
        status: z.enum(PROJECT_STATUSES),
        health: healthState,
      }),
    ),
    links: z.array(
      z.object({
        id: z.string(),
        version: z.int(),
        technology_project_id: z.string(),
        administrative_project_id: text,
        unit_id: z.string(),
        artefact: z.enum(ARTEFACTS),
        mechanism: z.string().meta({ description: 'The first 500 characters.' }),
        strength: z.enum(LINK_STRENGTHS),
        state: z.enum(LINK_STATES),
        lag_days: z.int(),
        covered: z.boolean().meta({ description: 'Confirmed, and carried out by a project that is not cancelled.' }),
        due_on: text.meta({
          description: 'The day by which the change is needed; null while the technology has no finish.',
        }),
        administrative_finish_on: text,
        days_behind: z.int().nullable().meta({
          description: 'Days by which the change comes too late; days since it was due while nobody carries it out.',
        }),
      }),
    ),
    links_total: z.int().meta({ description: 'All links that match.' }),
    projects_total: z.int().meta({ description: 'All projects that belong on the map.' }),
    truncated: z
      .boolean()
      .meta({ description: `More than ${MOST_MAP_LINKS} links or ${MOST_MAP_PROJECTS} projects match: filter.` }),
  })
  .meta({ id: 'CausalMap' })

/**
 * The projects on the map: those that a link joins first, then what has no link yet but ought to have one: technology
 * projects that are not cancelled, and administrative ones, of the unit that was asked for.
 */
const projectsOnMap = (portfolio: HealthInput, links: readonly MapLink[], filter: MapFilter): string[] => {
  const joined = new Set(links.flatMap((link) => [link.technology_project_id, link.administrative_project_id ?? '']))
  const asked = new Set(filter.technology_project_id?.split(','))
  const units = filter.unit_id === undefined ? null : new Set(filter.unit_id.split(','))
  const belongs = (project: HealthInput['projects'][number]): boolean =>
    filter.technology_project_id === undefined
      ? project.status !== 'cancelled' && (units === null || units.has(project.unit_id ?? ''))
      : asked.has(project.id)
  const rest = portfolio.projects.filter((project) => !joined.has(project.id) && belongs(project))
  const first = portfolio.projects.filter((project) => joined.has(project.id))
  return [...first, ...rest].map((project) => project.id)
}

const slimProjects = (portfolio: HealthInput, ids: readonly string[]) => {
  const judged = new Map(assess(portfolio).projects.map((entry) => [entry.project.id, entry]))
  return ids.flatMap((id) => {
    const entry = judged.get(id)
    if (!entry) return []
    const { name, track, kind, unit_id, status } = entry.project
    return [{ id, name, track, kind, unit_id, status, health: entry.health.state }]
  })
}

const timedLinks = (portfolio: HealthInput, links: readonly MapLink[]) => {
  const byId = projectsById(portfolio.projects)
  return links.map((link) => ({ ...link, ...linkTiming(link, byId, portfolio.as_of_on) }))
}

export const getCausalMap = endpoint({
  method: 'get',
  path: '/clients/{client}/portfolio/causal-map',
  policy: { scope: 'client', permission: 'causal_links:read' },
  tag: 'portfolio',
  operation: 'getCausalMap',
  summary: 'Both tracks as a graph: units, projects and the causal links between them',
  description: `At most ${MOST_MAP_LINKS} links and ${MOST_MAP_PROJECTS} projects; \`truncated\` says when there are more. Projects without a link are on it too. Needs \`projects:read\` and \`units:read\` as well.`,
  params: z.object(clientParam),
  query: z.strictObject({
    ...asOfQuery,
    unit_id: idFilter.meta({ description: 'Links that land in these units; ids with commas.' }),
    technology_project_id: idFilter.meta({ description: 'Links of these technology projects; ids with commas.' }),
    state: oneOrMore(LINK_STATES).meta({ description: 'State of the links; all but `dismissed` unless given.' }),
  }),
  answers: { 200: { description: 'The graph', schema: causalMap } },
  async handle({ ctx, query }) {
    mustAlso(ctx, 'projects:read', 'units:read')
    const [portfolio, found] = await Promise.all([
      loadPortfolio(ctx.db, asOfDay(query, ctx.now)),
      ctx.db.read(mapLinkQueries(query, MOST_MAP_LINKS)),
    ])
    const { links, links_total } = readMapLinks(found)
    const ids = projectsOnMap(portfolio, links, query)
    const body = {
      as_of_on: portfolio.as_of_on,
      units: portfolio.units,
      projects: slimProjects(portfolio, ids.slice(0, MOST_MAP_PROJECTS)),
      links: timedLinks(portfolio, links),
      links_total,
      projects_total: ids.length,
      truncated: links_total > links.length || ids.length > MOST_MAP_PROJECTS,
    }
    return { status: 200, body }
  },
})
