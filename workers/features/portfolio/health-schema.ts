import * as z from 'zod'
import {
  type BehindRow,
  type Finding,
  type HealthProjectRow,
  type PortfolioHealth,
  REASON_CODES,
  type Reason,
  RULE_NAMES,
  THRESHOLD_DEFINITIONS,
  type ThresholdKey,
  type VendorSummary,
} from '../../../shared/domain/health/index.ts'
import {
  DELIVERY_CONFIDENCES,
  HEALTH_STATES,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  TRACKS,
} from '../../../shared/domain/vocabulary/index.ts'
import { contractRenewal } from '../contracts/renewal-schema.ts'

/* The shapes of health in the API. Each is checked against the type that the domain computes. */

const text = z.string().nullable()

/** A named shape or null: `nullable()` would pass on the name, and the contract would let the shape itself be null. */
export const orNull = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()])

const scalar = z.union([z.number(), z.string()])
export const healthState = z.enum(HEALTH_STATES)
export const score = z.int().min(0).max(100).nullable().meta({ description: 'Null where the state is unknown.' })

export const finding: z.ZodType<Finding> = z
  .object({
    rule: z.enum(RULE_NAMES as [Finding['rule'], ...Finding['rule'][]]),
    state: healthState,
    value: z.number().nullable().meta({ description: 'What was measured; null where there was nothing to measure.' }),
    limit: z.number().meta({ description: 'The limit that the value crossed, or the next one that it would cross.' }),
    inputs: z.record(z.string(), scalar.nullable()).meta({ description: 'The numbers and dates that made the value.' }),
  })
  .meta({ id: 'Finding' })

export const reason: z.ZodType<Reason> = z
  .object({ code: z.enum(REASON_CODES), state: healthState, params: z.record(z.string(), scalar) })
  .meta({ id: 'HealthReason' })

const stateCounts = z
  .object({ on_course: z.int(), watch: z.int(), off_course: z.int(), unknown: z.int() })
  .meta({ id: 'StateCounts' })

export const healthCounts = z
  .object({
    projects: z.int(),
    live: z.int().meta({ description: 'Projects that are approved, running or paused.' }),
    judged: z.int().meta({ description: 'Live projects with enough evidence for a state.' }),
    watermelons: z.int().meta({ description: 'Live projects that report green against evidence that is off course.' }),
    by_state: stateCounts,
    by_track: z.object({ technology: stateCounts, administrative: stateCounts }),
    by_status: z.record(z.enum(PROJECT_STATUSES), z.int()),
  })
  .meta({ id: 'HealthCounts' })

export const moneyTotals = z
  .object({ planned_minor: z.int(), committed_minor: z.int(), actual_minor: z.int(), forecast_minor: z.int() })
  .meta({ id: 'MoneyTotals' })

export const portfolioMoney = z
  .object({ total: moneyTotals, years: z.array(moneyTotals.extend({ year: z.int() })) })
  .meta({ id: 'PortfolioMoney' })

export const portfolioCoverage = z
  .object({
    technology_projects: z.int(),
    none: z.int(),
    incomplete: z.int(),
    complete: z.int(),
    links: z.int(),
    covered: z.int(),
    percent: z.int().nullable(),
  })
  .meta({ id: 'PortfolioCoverage' })

export const healthProjectRow: z.ZodType<HealthProjectRow> = z
  .object({
    id: z.string(),
    name: z.string(),
    track: z.enum(TRACKS),
    kind: z.enum(PROJECT_KINDS),
    status: z.enum(PROJECT_STATUSES),
    unit_id: text,
    unit_name: text,
    owner: text,
    vendor_id: text,
    reported_confidence: z.enum(DELIVERY_CONFIDENCES).nullable(),
    state: healthState,
    score,
    findings: z.int().meta({ description: 'Findings on watch or off course.' }),
    top_finding: orNull(finding),
    watermelon: z.boolean(),
  })
  .meta({ id: 'HealthProjectRow' })

const behindRow: z.ZodType<BehindRow> = z
  .object({
    link_id: z.string(),
    technology_project_id: z.string(),
    technology_project_name: z.string(),
    administrative_project_id: z.string(),
    administrative_project_name: z.string(),
    unit_id: z.string(),
    unit_name: text,
    administrative_finish_on: z.string(),
    due_on: z.string().meta({ description: 'The day by which the administrative change is needed.' }),
    days_behind: z.int(),
  })
  .meta({ id: 'BehindLink' })

const tracksBehind = z
  .object({
    count: z.int().meta({ description: 'Causal links whose administrative change comes too late.' }),
    units: z.int().meta({ description: 'Units in which one does.' }),
    links: z.array(behindRow).meta({ description: 'At most ten, the latest first.' }),
  })
  .meta({ id: 'TracksBehind', description: 'What of the administrative track comes too late for its technology.' })

export const vendorTrouble = z
  .object({ vendor_id: z.string(), running: z.int(), off_course: z.int(), percent: z.int() })
  .meta({ id: 'VendorTrouble' })

export const concentrationLevel = z.enum(['low', 'moderate', 'high'])

export const vendorShare = z
  .object({ vendor_id: z.string(), vendor_name: text, value_minor: z.int(), share_percent: z.number() })
  .meta({ id: 'VendorShare' })

export const vendorSummary: z.ZodType<VendorSummary> = z
  .object({
    hhi: z.int().nullable().meta({ description: 'Herfindahl-Hirschman index, above 0 to 10,000.' }),
    level: concentrationLevel.nullable(),
    total_minor: z.int(),
    unnamed_minor: z.int().meta({ description: 'Value of active contracts that name no vendor.' }),
    vendors: z.int(),
    top_shares: z.array(vendorShare),
    renewals: z.object({
      count: z.int(),
      notice_overdue: z.int(),
      within_days: z.number(),
      next: z.array(contractRenewal),
    }),
    troubled: z.array(vendorTrouble.extend({ vendor_name: text })),
  })
  .meta({ id: 'PortfolioVendors' })

const THRESHOLD_KEYS = THRESHOLD_DEFINITIONS.map(({ key }) => key)

/** Every threshold with its value. */
export const thresholds = z
  .record(z.enum(THRESHOLD_KEYS as [ThresholdKey, ...ThresholdKey[]]), z.number())
  .meta({ id: 'Thresholds' })

/** The vendors are null for those who may not see vendors and contracts. */
export const portfolioHealthRecord: z.ZodType<Omit<PortfolioHealth, 'vendors'> & { vendors: VendorSummary | null }> = z
  .object({
    as_of_on: z.string(),
    state: healthState,
    score: score.meta({ description: 'Mean score of the judged live projects.' }),
    counts: healthCounts,
    money: portfolioMoney,
    coverage: portfolioCoverage,
    behind: tracksBehind,
    vendors: orNull(vendorSummary).meta({ description: 'Null without the permissions to see vendors and contracts.' }),
    worst: z.array(healthProjectRow).meta({ description: 'At most ten live projects on watch or off course.' }),
    watermelons: z.array(z.object({ id: z.string(), name: z.string() })).meta({ description: 'At most twenty.' }),
    reasons: z.array(reason).meta({ description: 'Gravest first.' }),
  })
  .meta({ id: 'PortfolioHealth' })
