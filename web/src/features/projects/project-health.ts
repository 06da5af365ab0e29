import { DEFAULT_THRESHOLDS, type Thresholds } from '../../../../shared/domain/health/thresholds.ts'
import type { Finding } from '../../../../shared/domain/health/types.ts'
import { answer, api, type Schema } from '../../app/api.ts'
import { type Resource, useResource } from '../../app/resource.ts'

export type Health = Omit<Schema<'ProjectHealth'>, 'findings' | 'thresholds'> & {
  findings: readonly Finding[]
  thresholds: Thresholds
}

const loadHealth = async (client: string, project: string, signal: AbortSignal): Promise<Health> => {
  const path = '/clients/{client}/projects/{project}/health'
  const health = await answer(api.GET(path, { params: { path: { client, project } }, signal }))
  return {
    ...health,
    findings: health.findings.filter((finding) => finding !== null),
    thresholds: { ...DEFAULT_THRESHOLDS, ...health.thresholds },
  }
}

/** The health of one project with everything that made it; nothing is loaded while `wanted` is false. */
export const useProjectHealth = (client: string, project: string, wanted = true): Resource<Health> =>
  useResource(wanted ? `/clients/${client}/projects/${project}/health` : null, (signal) =>
    loadHealth(client, project, signal),
  )

/** The findings that speak against a project, and the others. */
export const splitFindings = (findings: readonly Finding[]): { against: Finding[]; rest: Finding[] } => {
  const speaks = (finding: Finding) => finding.state === 'watch' || finding.state === 'off_course'
  return { against: findings.filter(speaks), rest: findings.filter((finding) => !speaks(finding)) }
}
