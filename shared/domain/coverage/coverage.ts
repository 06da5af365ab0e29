import { compareText, wholePercent } from '../arithmetic/index.ts'
import type {
  CausalCoverage,
  CoverageLink,
  CoverageProject,
  CoverageState,
  PortfolioCoverage,
  ProjectCoverage,
  UnitCoverage,
} from './types.ts'

/** Finds projects by id: the way every question about a link starts. */
export const projectsById = <P extends { id: string }>(projects: readonly P[]): Map<string, P> =>
  new Map(projects.map((project) => [project.id, project]))

/** A link counts unless it is dismissed, or its technology project is cancelled, missing or not of the technology track. */
export const linkCounts = (
  link: Pick<CoverageLink, 'state' | 'technology_project_id'>,
  byId: ReadonlyMap<string, Pick<CoverageProject, 'track' | 'status'>>,
): boolean => {
  const technology = byId.get(link.technology_project_id)
  return link.state !== 'dismissed' && technology?.track === 'technology' && technology.status !== 'cancelled'
}

/** A link is covered where it is confirmed and an administrative project that is not cancelled carries the change out. */
export const linkCovered = (
  link: Pick<CoverageLink, 'state' | 'administrative_project_id'>,
  byId: ReadonlyMap<string, Pick<CoverageProject, 'track' | 'status'>>,
): boolean => {
  if (link.state !== 'confirmed' || link.administrative_project_id === null) return false
  const administrative = byId.get(link.administrative_project_id)
  return administrative?.track === 'administrative' && administrative.status !== 'cancelled'
}

type Tally = { links: number; covered: number; all: Set<string>; open: Set<string> }

const tallyOf = (tallies: Map<string, Tally>, key: string): Tally => {
  const known = tallies.get(key)
  if (known) return known
  const fresh: Tally = { links: 0, covered: 0, all: new Set(), open: new Set() }
  tallies.set(key, fresh)
  return fresh
}

const count = (tally: Tally, other: string, covered: boolean): void => {
  tally.links += 1
  tally.all.add(other)
  if (covered) tally.covered += 1
  else tally.open.add(other)
}

const stateOf = (tally: Tally): CoverageState =>
  tally.covered === 0 ? 'none' : tally.covered < tally.links ? 'incomplete' : 'complete'

const projectCoverage = ([projectId, tally]: [string, Tally]): ProjectCoverage => ({
  project_id: projectId,
  links: tally.links,
  covered: tally.covered,
  percent: wholePercent(tally.covered, tally.links),
  state: stateOf(tally),
  unit_ids: [...tally.all].sort(compareText),
  uncovered_unit_ids: [...tally.open].sort(compareText),
})

const unitCoverage = ([unitId, tally]: [string, Tally]): UnitCoverage => ({
  unit_id: unitId,
  links: tally.links,
  covered: tally.covered,
  percent: wholePercent(tally.covered, tally.links),
  projects: tally.all.size,
  uncovered_projects: tally.open.size,
})

const portfolioCoverage = (projects: readonly ProjectCoverage[]): PortfolioCoverage => {
  const sum = { technology_projects: projects.length, none: 0, incomplete: 0, complete: 0, links: 0, covered: 0 }
  for (const project of projects) {
    sum[project.state] += 1
    sum.links += project.links
    sum.covered += project.covered
  }
  return { ...sum, percent: wholePercent(sum.covered, sum.links) }
}

const byKey = (a: [string, Tally], b: [string, Tally]): number => compareText(a[0], b[0])

/**
 * Coverage of causal links per technology project (all that are not cancelled), per unit and for the portfolio.
 * `none`: no link of the project is covered, also where it has no links yet; `complete`: every link is. Ordered by id.
 */
export const causalCoverage = (input: {
  projects: readonly CoverageProject[]
  links: readonly CoverageLink[]
}): CausalCoverage => {
  const byId = projectsById(input.projects)
  const projectTallies = new Map<string, Tally>()
  const unitTallies = new Map<string, Tally>()
  for (const project of input.projects) {
    if (project.track === 'technology' && project.status !== 'cancelled') tallyOf(projectTallies, project.id)
  }
  for (const link of input.links) {
    if (!linkCounts(link, byId)) continue
    const covered = linkCovered(link, byId)
    count(tallyOf(projectTallies, link.technology_project_id), link.unit_id, covered)
    count(tallyOf(unitTallies, link.unit_id), link.technology_project_id, covered)
  }
  const projects = [...projectTallies].sort(byKey).map(projectCoverage)
  return { projects, units: [...unitTallies].sort(byKey).map(unitCoverage), portfolio: portfolioCoverage(projects) }
}
