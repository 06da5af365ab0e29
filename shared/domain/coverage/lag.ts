import { compareText } from '../arithmetic/index.ts'
import { dayNumber, dayNumberOrNull, nearestDate } from '../calendar/index.ts'
import { linkCounts, linkCovered, projectsById } from './coverage.ts'
import type { CoverageLink, CoverageProject, LinkLag, OpenAfterGoLive } from './types.ts'

/**
 * The day a project finishes as far as anybody knows: actual, else forecast, else baseline. A planned day that has passed
 * without the work being completed counts as `asOf`, for it cannot end earlier than today. Null without any date.
 */
export const expectedFinishDay = (project: CoverageProject, asOf: number): number | null => {
  const actual = dayNumberOrNull(project.actual_finish_on)
  if (actual !== null) return actual
  const planned = dayNumberOrNull(project.forecast_finish_on) ?? dayNumberOrNull(project.baseline_finish_on)
  return planned === null || project.status === 'completed' ? planned : Math.max(planned, asOf)
}

const lagOf = (
  link: CoverageLink,
  technology: CoverageProject,
  administrative: CoverageProject,
  asOf: number,
): LinkLag | null => {
  const goLive = expectedFinishDay(technology, asOf)
  const finish = expectedFinishDay(administrative, asOf)
  if (goLive === null || finish === null) return null
  return {
    link_id: link.id,
    technology_project_id: technology.id,
    administrative_project_id: administrative.id,
    unit_id: link.unit_id,
    administrative_finish_on: nearestDate(finish),
    due_on: nearestDate(goLive + link.lag_days),
    days_behind: Math.max(0, finish - goLive - link.lag_days),
  }
}

/**
 * The administrative track against its technology track. For every covered link whose two projects have a finish: the
 * administrative project must end by the technology project's go-live (its finish) plus `lag_days`; `days_behind` is 0 or more.
 * `open_after_go_live` names covered links of completed technology projects whose administrative project is not completed.
 * Both lists are ordered by link id. Throws RangeError where `as_of_on` is no date.
 */
export const administrativeLag = (input: {
  projects: readonly CoverageProject[]
  links: readonly CoverageLink[]
  as_of_on: string
}): { links: LinkLag[]; open_after_go_live: OpenAfterGoLive[] } => {
  const asOf = dayNumber(input.as_of_on)
  const byId = projectsById(input.projects)
  const links: LinkLag[] = []
  const open: OpenAfterGoLive[] = []
  for (const link of input.links) {
    if (!linkCounts(link, byId) || !linkCovered(link, byId)) continue
    const technology = byId.get(link.technology_project_id)
    const administrative = byId.get(link.administrative_project_id ?? '')
    if (!technology || !administrative) continue
    const lag = lagOf(link, technology, administrative, asOf)
    if (lag) links.push(lag)
    if (technology.status === 'completed' && administrative.status !== 'completed') {
      open.push({
        link_id: link.id,
        technology_project_id: technology.id,
        administrative_project_id: administrative.id,
        unit_id: link.unit_id,
      })
    }
  }
  const byLink = (a: { link_id: string }, b: { link_id: string }) => compareText(a.link_id, b.link_id)
  return { links: links.sort(byLink), open_after_go_live: open.sort(byLink) }
}
