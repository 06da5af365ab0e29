import type { SQL } from 'drizzle-orm'
import { projects } from '../../../db/tenant/projects.ts'
import {
  type BudgetLine,
  DELIVERY_CONFIDENCES,
  HEALTH_STATES,
  PRIORITIES,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  TECHNOLOGY_CATEGORIES,
  TRACKS,
} from '../../../shared/domain/vocabulary/index.ts'
import { idFilter, oneOrMore } from '../../http/fields.ts'
import { type RecordFeature, recordEndpoints } from '../../records/endpoints.ts'
import { describeTable, guardExists, guardUnused } from '../../records/table.ts'
import { listByHealth } from './list-by-health.ts'
import { newProject, projectChanges, projectRecord } from './schema.ts'

/** The totals that stand in the row beside its budget lines; nothing where the budget is not being written. */
export const budgetTotals = (budget: readonly BudgetLine[] | undefined): Record<string, number> => {
  if (!budget) return {}
  const sum = (key: Exclude<keyof BudgetLine, 'year'>): number => budget.reduce((total, entry) => total + entry[key], 0)
  return {
    planned_minor: sum('planned_minor'),
    committed_minor: sum('committed_minor'),
    actual_minor: sum('actual_minor'),
    forecast_minor: sum('forecast_minor'),
  }
}

const guards = (values: Record<string, unknown>): SQL[] => [
  ...(typeof values.unit_id === 'string' ? [guardExists('units', [values.unit_id])] : []),
  ...(typeof values.vendor_id === 'string' ? [guardExists('vendors', [values.vendor_id])] : []),
]

/** A project that links stand on keeps its track: a link joins a technology project to an administrative one. */
const changeGuards = (changes: Record<string, unknown>, id: string): SQL[] => {
  if (changes.track === 'administrative') return [guardUnused('causal_links', 'technology_project_id', id)]
  if (changes.track === 'technology') return [guardUnused('causal_links', 'administrative_project_id', id)]
  return []
}

const table = describeTable(projects)

export const projectFeature: RecordFeature = {
  table,
  subject_type: 'project',
  referenced_by: [
    ['causal_links', 'technology_project_id'],
    ['causal_links', 'administrative_project_id'],
  ],
  refers_to: [
    ['unit_id', 'units'],
    ['vendor_id', 'vendors'],
  ],
  path: 'projects',
  param: 'project',
  names: ['Project', 'Projects'],
  id: 'project',
  resource: 'projects',
  record: projectRecord,
  create: newProject,
  update: projectChanges,
  sorts: [
    'name',
    'updated_at',
    'forecast_finish_on',
    'baseline_finish_on',
    'progress',
    'planned_minor',
    'forecast_minor',
    'actual_minor',
    'status',
    'owner',
    'kind',
    'track',
    'priority',
    'reported_confidence',
    'reported_at',
  ],
  // Ascending is by how bad or how urgent it is.
  orders: { priority: [...PRIORITIES].reverse(), reported_confidence: [...DELIVERY_CONFIDENCES].reverse() },
  first_sort: 'name',
  search: ['name', 'description', 'owner', 'sponsor', 'external_id', 'tags'],
  filters: {
    id: idFilter.meta({ description: 'One or more ids with commas.' }),
    track: oneOrMore(TRACKS),
    kind: oneOrMore(PROJECT_KINDS),
    status: oneOrMore(PROJECT_STATUSES),
    category: oneOrMore([...TECHNOLOGY_CATEGORIES, 'none']),
    priority: oneOrMore(PRIORITIES),
    reported_confidence: oneOrMore([...DELIVERY_CONFIDENCES, 'none']),
    unit_id: idFilter,
    vendor_id: idFilter,
  },
  computed: {
    sorts: ['health'],
    filters: { health: oneOrMore([...HEALTH_STATES, 'watermelon']) },
    page: (ctx, where, request, { health }) =>
      listByHealth(ctx, table, where, request, typeof health === 'string' ? health : undefined),
  },
  derive: (values, { now }) => ({
    ...budgetTotals(values.budget as BudgetLine[] | undefined),
    // Who says how a project stands reports on it now, unless they say when.
    ...(values.reported_confidence && values.reported_at === undefined ? { reported_at: now } : {}),
  }),
  guards,
  changeGuards,
}

export const projectEndpoints = recordEndpoints(projectFeature)
