import { dayNumber, nearestDate } from '../calendar/index.ts'
import { linkCovered } from './coverage.ts'
import { expectedFinishDay } from './lag.ts'
import type { CoverageLink, CoverageProject } from './types.ts'

/** When one change is needed and when it comes, as far as anybody knows. */
export type LinkTiming = {
  /** Confirmed, and carried out by an administrative project that is not cancelled. */
  covered: boolean
  /** The day by which the change must be finished: the technology's finish plus the lag; null without a finish. */
  due_on: string | null
  /** The day on which its administrative project finishes; null without one, or without a date. */
  administrative_finish_on: string | null
  /** Days by which it comes too late; while nobody carries it out, the days since it was due. Null where nobody can tell. */
  days_behind: number | null
}

/**
 * The timing of a link, also of one that is suspected or that nobody carries out yet.
 * @param byId the projects of the portfolio
 * @throws RangeError where `asOfOn` is no date
 */
export const linkTiming = (
  link: CoverageLink,
  byId: ReadonlyMap<string, CoverageProject>,
  asOfOn: string,
): LinkTiming => {
  const asOf = dayNumber(asOfOn)
  const technology = byId.get(link.technology_project_id)
  const carrier = byId.get(link.administrative_project_id ?? '')
  const administrative = carrier?.status === 'cancelled' ? undefined : carrier
  const goLive = technology ? expectedFinishDay(technology, asOf) : null
  const due = goLive === null ? null : goLive + link.lag_days
  const finish = administrative ? expectedFinishDay(administrative, asOf) : null
  const comes = administrative ? finish : asOf
  return {
    covered: linkCovered(link, byId),
    due_on: due === null ? null : nearestDate(due),
    administrative_finish_on: finish === null ? null : nearestDate(finish),
    days_behind: due === null || comes === null ? null : Math.max(0, comes - due),
  }
}
