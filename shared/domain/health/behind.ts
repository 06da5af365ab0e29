import { compareText } from '../arithmetic/index.ts'
import type { LinkLag } from '../coverage/index.ts'
import type { Assessment } from './assessment.ts'

const MOST_BEHIND = 10

/** A causal link whose administrative change comes too late for its technology, with the names that a reader needs. */
export type BehindRow = LinkLag & {
  technology_project_name: string
  administrative_project_name: string
  unit_name: string | null
}

/** How far the administrative track is behind its technology; `links` are the worst ten, `count` and `units` cover all. */
export type TracksBehind = { count: number; units: number; links: BehindRow[] }

const worstFirst = (a: LinkLag, b: LinkLag): number =>
  b.days_behind - a.days_behind || compareText(a.link_id, b.link_id)

/** Links of live technology projects whose change comes after the day on which it is needed, the latest first. */
export const tracksBehind = (assessment: Assessment, unitNames: ReadonlyMap<string, string>): TracksBehind => {
  const projects = new Map(assessment.projects.map((entry) => [entry.project.id, entry]))
  const behind = assessment.lags.filter(
    (lag) => lag.days_behind > 0 && projects.get(lag.technology_project_id)?.live === true,
  )
  const nameOf = (id: string): string => projects.get(id)?.project.name ?? id
  const links = behind
    .sort(worstFirst)
    .slice(0, MOST_BEHIND)
    .map((lag) => ({
      ...lag,
      technology_project_name: nameOf(lag.technology_project_id),
      administrative_project_name: nameOf(lag.administrative_project_id),
      unit_name: unitNames.get(lag.unit_id) ?? null,
    }))
  return { count: behind.length, units: new Set(behind.map((lag) => lag.unit_id)).size, links }
}
