import { compareText } from '../arithmetic/index.ts'
import type { DeliveryConfidence, HealthState, ProjectKind, ProjectStatus, Track } from '../vocabulary/index.ts'
import type { AssessedProject } from './assessment.ts'
import { SEVERITY } from './project-health.ts'
import type { Finding } from './types.ts'

/** One project as a report lists it. `findings` counts those on watch or off course; the worst of all stands in full. */
export type HealthProjectRow = {
  id: string
  name: string
  track: Track
  kind: ProjectKind
  status: ProjectStatus
  unit_id: string | null
  unit_name: string | null
  owner: string | null
  vendor_id: string | null
  reported_confidence: DeliveryConfidence | null
  state: HealthState
  score: number | null
  findings: number
  top_finding: Finding | null
  watermelon: boolean
}

/** Live projects before ended ones, then the worst state, then the lowest score, then by id. */
export const compareWorst = (a: AssessedProject, b: AssessedProject): number =>
  Number(b.live) - Number(a.live) ||
  SEVERITY[b.health.state] - SEVERITY[a.health.state] ||
  (a.health.score ?? 0) - (b.health.score ?? 0) ||
  compareText(a.project.id, b.project.id)

/** The row of a judged project. */
export const rowOf = (
  { project, health }: AssessedProject,
  unitNames: ReadonlyMap<string, string>,
): HealthProjectRow => ({
  id: project.id,
  name: project.name,
  track: project.track,
  kind: project.kind,
  status: project.status,
  unit_id: project.unit_id,
  unit_name: project.unit_id === null ? null : (unitNames.get(project.unit_id) ?? null),
  owner: project.owner,
  vendor_id: project.vendor_id,
  reported_confidence: project.reported_confidence,
  state: health.state,
  score: health.score,
  findings: health.findings.filter((finding) => SEVERITY[finding.state] >= SEVERITY.watch).length,
  top_finding: health.findings[0] ?? null,
  watermelon: health.watermelon,
})
