import { addToList, compareText } from '../arithmetic/index.ts'
import {
  administrativeLag,
  type CausalCoverage,
  causalCoverage,
  type LinkLag,
  type OpenAfterGoLive,
} from '../coverage/index.ts'
import { type VendorTrouble, vendorTrouble } from '../vendors/index.ts'
import { isLive, projectHealth } from './project-health.ts'
import type { HealthInput, HealthProjectInput, ProjectContext, ProjectHealth } from './types.ts'

/** One project with its health and what the portfolio says about it. */
export type AssessedProject = { project: HealthProjectInput; health: ProjectHealth; live: boolean }

/** A whole portfolio judged once; projects in ascending order of id. */
export type Assessment = {
  projects: AssessedProject[]
  coverage: CausalCoverage
  lags: LinkLag[]
  open_after_go_live: OpenAfterGoLive[]
  trouble: VendorTrouble[]
}

const contextsOf = (
  coverage: CausalCoverage,
  lag: { links: LinkLag[]; open_after_go_live: OpenAfterGoLive[] },
): ((projectId: string) => ProjectContext) => {
  const coverages = new Map(coverage.projects.map((entry) => [entry.project_id, entry]))
  const lags = new Map<string, LinkLag[]>()
  const open = new Map<string, OpenAfterGoLive[]>()
  for (const entry of lag.links) addToList(lags, entry.technology_project_id, entry)
  for (const entry of lag.open_after_go_live) addToList(open, entry.technology_project_id, entry)
  return (id) => ({ coverage: coverages.get(id), lags: lags.get(id), open_after_go_live: open.get(id) })
}

/**
 * Judges every project in two passes: first each by its own evidence, which tells how a vendor's projects fare, then again those
 * whose vendor has trouble to tell of. A vendor's trouble therefore never feeds on itself.
 */
export const assess = (input: Pick<HealthInput, 'projects' | 'links' | 'thresholds' | 'as_of_on'>): Assessment => {
  const { links, thresholds, as_of_on } = input
  const projects = [...input.projects].sort((a, b) => compareText(a.id, b.id))
  const coverage = causalCoverage({ projects, links })
  const lag = administrativeLag({ projects, links, as_of_on })
  const contextOf = contextsOf(coverage, lag)
  const alone = projects.map((project) => ({
    project,
    health: projectHealth(project, contextOf(project.id), thresholds, as_of_on),
    live: isLive(project.status),
  }))
  const trouble = vendorTrouble(alone.map(({ project, health }) => ({ ...vendorFacts(project), state: health.state })))
  const byVendor = new Map(trouble.filter((entry) => entry.running > 1).map((entry) => [entry.vendor_id, entry]))
  const judged = alone.map((entry) => {
    const vendor_trouble = entry.project.vendor_id === null ? undefined : byVendor.get(entry.project.vendor_id)
    if (!vendor_trouble || !entry.live) return entry
    const context = { ...contextOf(entry.project.id), vendor_trouble }
    return { ...entry, health: projectHealth(entry.project, context, thresholds, as_of_on) }
  })
  return { projects: judged, coverage, lags: lag.links, open_after_go_live: lag.open_after_go_live, trouble }
}

const vendorFacts = ({ vendor_id, status }: HealthProjectInput) => ({ vendor_id, status })

/** Everything that a page needs to explain the health of the projects with these ids, in the order of the ids. */
export const explainProjects = (
  input: Pick<HealthInput, 'projects' | 'links' | 'thresholds' | 'as_of_on'>,
  ids: readonly string[],
): AssessedProject[] => {
  const wanted = new Map(assess(input).projects.map((entry) => [entry.project.id, entry]))
  return ids.flatMap((id) => wanted.get(id) ?? [])
}
