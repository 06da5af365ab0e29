import { addDays, dayNumber } from '../../../shared/domain/calendar/index.ts'
import type { CoverageLink } from '../../../shared/domain/coverage/index.ts'
import {
  assess,
  DEFAULT_THRESHOLDS,
  type HealthContractInput,
  type HealthProjectInput,
  type ProjectHealth,
} from '../../../shared/domain/health/index.ts'
import { budgetLines, stateAt } from '../../../workers/local/demo/stages.ts'
import type { ClientSeed, Day, ProjectSeed } from '../../../workers/local/demo/types.ts'

const MILLISECONDS_OF_A_DAY = 86_400_000

const projectOf = (project: ProjectSeed, asOfOn: string, stage: Day): HealthProjectInput => {
  const state = stateAt(project, stage)
  const budget = budgetLines(project, asOfOn, stage)
  const on = (day: Day | undefined) => (day === undefined ? null : addDays(asOfOn, day))
  const sum = (pick: (line: (typeof budget)[number]) => number) => budget.reduce((all, line) => all + pick(line), 0)
  return {
    id: project.external_id,
    name: project.name,
    track: project.track,
    kind: project.kind,
    status: state.status,
    unit_id: project.unit,
    owner: project.owner,
    vendor_id: project.vendor ?? null,
    reported_confidence: state.reported_confidence,
    reported_at: (dayNumber(asOfOn) + state.reported) * MILLISECONDS_OF_A_DAY,
    baseline_start_on: on(project.baseline[0]),
    baseline_finish_on: on(project.baseline[1]),
    forecast_finish_on: on(state.forecast[1]),
    actual_start_on: on(state.actual?.[0]),
    actual_finish_on: on(state.actual?.[1]),
    progress: state.progress,
    budget,
    planned_minor: sum((line) => line.planned_minor),
    committed_minor: sum((line) => line.committed_minor),
    actual_minor: sum((line) => line.actual_minor),
    forecast_minor: sum((line) => line.forecast_minor),
  }
}

/** The projects of a client as the health rules see them at a stage; ids are the external ones. */
export const projectsOf = (client: ClientSeed, asOfOn: string, stage: Day): HealthProjectInput[] =>
  client.projects.map((project) => projectOf(project, asOfOn, stage))

export const linksOf = (client: ClientSeed): CoverageLink[] =>
  client.links.map((link) => ({
    id: link.external_id,
    technology_project_id: link.technology_project,
    administrative_project_id: link.administrative_project ?? null,
    unit_id: link.unit,
    state: link.state,
    lag_days: link.lag_days,
  }))

export const contractsOf = (client: ClientSeed, asOfOn: string): HealthContractInput[] =>
  client.contracts.map((contract) => ({
    id: contract.external_id,
    title: contract.title,
    vendor_id: contract.vendor,
    status: contract.status,
    value_minor: contract.value * 100_000,
    starts_on: addDays(asOfOn, contract.term[0]),
    ends_on: addDays(asOfOn, contract.term[1]),
    notice_days: contract.notice_days,
  }))

/** The health of every project of a client at a stage, by the default thresholds. */
export const healthOf = (client: ClientSeed, asOfOn: string, stage: Day): Map<string, ProjectHealth> => {
  const { projects } = assess({
    projects: projectsOf(client, asOfOn, stage),
    links: linksOf(client),
    thresholds: DEFAULT_THRESHOLDS,
    as_of_on: addDays(asOfOn, stage),
  })
  return new Map(projects.map(({ project, health }) => [project.id, health]))
}
