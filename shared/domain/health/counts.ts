import {
  HEALTH_STATES,
  type HealthState,
  PROJECT_STATUSES,
  type ProjectStatus,
  type TRACKS,
  type Track,
} from '../vocabulary/index.ts'
import type { AssessedProject } from './assessment.ts'

export type StateCounts = Record<HealthState, number>

/** How many projects there are of what; states are counted over live projects (approved, running, paused) only. */
export type HealthCounts = {
  projects: number
  live: number
  /** Live projects with enough evidence for a state. */
  judged: number
  watermelons: number
  by_state: StateCounts
  by_track: Record<Track, StateCounts>
  by_status: Record<ProjectStatus, number>
}

const zeros = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>

/** Counts a judged portfolio. */
export const countProjects = (projects: readonly AssessedProject[]): HealthCounts => {
  const by_state = zeros(HEALTH_STATES)
  const by_track = { technology: zeros(HEALTH_STATES), administrative: zeros(HEALTH_STATES) } satisfies Record<
    (typeof TRACKS)[number],
    StateCounts
  >
  const by_status = zeros(PROJECT_STATUSES)
  let live = 0
  let watermelons = 0
  for (const entry of projects) {
    by_status[entry.project.status] += 1
    if (!entry.live) continue
    live += 1
    by_state[entry.health.state] += 1
    by_track[entry.project.track][entry.health.state] += 1
    if (entry.health.watermelon) watermelons += 1
  }
  return {
    projects: projects.length,
    live,
    judged: live - by_state.unknown,
    watermelons,
    by_state,
    by_track,
    by_status,
  }
}
