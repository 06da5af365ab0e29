import * as z from 'zod'
import { CADENCES, CLIENT_STATES, HEALTH_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { date, instant } from '../../http/fields.ts'
import { orNull, reason } from '../portfolio/health-schema.ts'

const count = z.int().nullable()

/** One client in the cockpit. What its last report said is null until it has one. */
export const fleetRow = z
  .object({
    client_id: z.string(),
    external_id: z.string().nullable(),
    name: z.string(),
    sector: z.string().nullable(),
    currency: z.string(),
    state: z.enum(CLIENT_STATES),
    cadence: z.enum(CADENCES),
    report_id: z.string().nullable(),
    as_of_on: date.nullable(),
    reported_at: instant.nullable(),
    health: z.enum(HEALTH_STATES).nullable(),
    previous_health: z.enum(HEALTH_STATES).nullable(),
    score: z.int().nullable(),
    reason: orNull(reason).meta({ description: 'The gravest reason of the health.' }),
    trend: z.array(z.int()).meta({ description: 'Scores of the last reports, oldest first, at most 12.' }),
    projects: count,
    judged_projects: count,
    on_course_projects: count,
    watch_projects: count,
    red_projects: count,
    watermelons: count,
    planned_minor: count,
    actual_minor: count,
    forecast_minor: count,
    forecast_percent: z.number().nullable().meta({ description: 'Forecast as percent of plan; null without both.' }),
    links: count,
    covered_links: count,
    coverage: count.meta({ description: 'Causal links that are covered, in whole percent.' }),
    attention: z.boolean().meta({ description: 'Off course, got worse, holds a watermelon, or its report failed.' }),
    failed_at: instant.nullable().meta({ description: 'When a later report was given up; null where none was.' }),
  })
  .meta({ id: 'FleetRow' })
export type FleetRow = z.infer<typeof fleetRow>

/** The facts over all clients that the actor reaches, whatever the filters say. */
export const fleetSummary = z
  .object({
    clients: z.int(),
    reported: z.int().meta({ description: 'Clients that have a report.' }),
    by_health: z.record(z.enum(HEALTH_STATES), z.int()),
    attention: z.int(),
    failed: z.int().meta({ description: 'Clients whose last report failed.' }),
    projects: z.int(),
    judged_projects: z.int(),
    on_course_projects: z.int(),
    on_course_percent: z.int().nullable().meta({ description: 'On course among the judged projects.' }),
    red_projects: z.int(),
    watermelons: z.int(),
    links: z.int(),
    covered_links: z.int(),
    coverage: z.int().nullable(),
    last_reported_at: instant.nullable(),
    money: z
      .array(
        z.object({
          currency: z.string(),
          planned_minor: z.int(),
          actual_minor: z.int(),
          forecast_minor: z.int(),
          over_plan_minor: z.int().meta({ description: 'Forecast less plan; negative where it stays below.' }),
        }),
      )
      .meta({ description: 'By currency, the largest plan first.' }),
  })
  .meta({ id: 'FleetSummary' })
export type FleetSummary = z.infer<typeof fleetSummary>

export const reportRun = z
  .object({
    run_key: z.string(),
    clients: z.int().meta({ description: 'Clients of the run that you reach.' }),
    done: z.int(),
    failed: z.int(),
    finished: z.boolean(),
  })
  .meta({ id: 'ReportRun' })
