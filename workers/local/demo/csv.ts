import Papa from 'papaparse'
import { addDays } from '../../../shared/domain/calendar/index.ts'
import { guardFormula } from '../../../shared/domain/imports/formula-guard.ts'
import type { Mapping } from '../../../shared/domain/imports/mapping.ts'
import { joinTags } from '../../../shared/domain/imports/tag-list.ts'
import type { PortfolioTable } from '../../../shared/domain/vocabulary/index.ts'
import { budgetLines, stateAt } from './stages.ts'
import type { ClientSeed, ContractSeed, Day, LinkSeed, ProjectSeed } from './types.ts'

/** The columns of a file carry the names of the fields that they fill. */
type Row = Readonly<Record<string, string | number>>

export type DemoFile = { table: PortfolioTable; name: string; csv: string; mapping: Mapping }

/** Amounts are written in whole units of the currency. */
const units = (minor: number): number => minor / 100

const contractRow = (contract: ContractSeed, asOfOn: string): Row => {
  const { vendor, value, term, ...plain } = contract
  return {
    ...plain,
    vendor_id: vendor,
    value_minor: value * 1000,
    starts_on: addDays(asOfOn, term[0]),
    ends_on: addDays(asOfOn, term[1]),
  }
}

const linkRow = (link: LinkSeed): Row => {
  const { technology_project, administrative_project, unit, dismissal_reason, ...plain } = link
  return {
    ...plain,
    technology_project_id: technology_project,
    administrative_project_id: administrative_project ?? '',
    unit_id: unit,
    dismissal_reason: dismissal_reason ?? '',
  }
}

/** The whole of a project as it stood at a stage, without its budget. */
const projectRow = (project: ProjectSeed, asOfOn: string, stage: Day): Row => {
  const state = stateAt(project, stage)
  const on = (day: Day | undefined): string => (day === undefined ? '' : addDays(asOfOn, day))
  const { external_id, name, description, track, kind, unit, owner, sponsor, priority } = project
  return {
    ...{ external_id, name, description, track, kind, owner, sponsor, priority },
    category: project.category ?? '',
    unit_id: unit,
    vendor_id: project.vendor ?? '',
    status: state.status,
    reported_confidence: state.reported_confidence,
    confidence_note: state.confidence_note,
    reported_at: `${on(state.reported)}T08:00:00Z`,
    baseline_start_on: on(project.baseline[0]),
    baseline_finish_on: on(project.baseline[1]),
    forecast_start_on: on(state.forecast[0]),
    forecast_finish_on: on(state.forecast[1]),
    actual_start_on: on(state.actual?.[0]),
    actual_finish_on: on(state.actual?.[1]),
    progress: `${state.progress} %`,
    tags: joinTags(project.tags),
  }
}

/** One row for each year of the budget, as an export from a controlling system would have it. */
const projectRows = (project: ProjectSeed, asOfOn: string, stage: Day): Row[] =>
  budgetLines(project, asOfOn, stage).map((line) => ({
    ...projectRow(project, asOfOn, stage),
    budget_year: line.year,
    planned_minor: units(line.planned_minor),
    committed_minor: units(line.committed_minor),
    actual_minor: units(line.actual_minor),
    forecast_minor: units(line.forecast_minor),
  }))

/** Every column fills the field of its name; figures and dates have one form, which is said so that nothing is guessed. */
const mappingOf = (columns: readonly string[]): Mapping =>
  Object.fromEntries(
    columns.map((column) => [
      column,
      {
        columns: [column],
        date_format: 'iso' as const,
        number_format: 'en' as const,
        ...(column === 'tags' ? { split: ';' as const } : {}),
      },
    ]),
  )

const fileOf = (table: PortfolioTable, client: ClientSeed, rows: readonly Row[]): DemoFile => {
  const columns = Object.keys(rows[0] ?? {})
  const cells = rows.map((row) => columns.map((column) => guardFormula(String(row[column] ?? ''))))
  return {
    table,
    name: `${client.external_id.toLowerCase()}-${table.replace('_', '-')}.csv`,
    csv: Papa.unparse({ fields: columns, data: cells }),
    mapping: mappingOf(columns),
  }
}

/** The projects of a client as they stood at a stage; re-imported, it updates the records of the stage before. */
export const projectsFile = (client: ClientSeed, asOfOn: string, stage: Day): DemoFile =>
  fileOf(
    'projects',
    client,
    client.projects.flatMap((project) => projectRows(project, asOfOn, stage)),
  )

/** What projects refer to, in the order in which it has to be there. */
export const registerFiles = (client: ClientSeed, asOfOn: string): DemoFile[] => [
  fileOf(
    'units',
    client,
    client.units.map((unit) => ({ ...unit })),
  ),
  fileOf(
    'vendors',
    client,
    client.vendors.map((vendor) => ({ ...vendor })),
  ),
  fileOf(
    'contracts',
    client,
    client.contracts.map((contract) => contractRow(contract, asOfOn)),
  ),
]

/** The causal links, to be sent once the projects are there. */
export const linksFile = (client: ClientSeed): DemoFile => fileOf('causal_links', client, client.links.map(linkRow))
