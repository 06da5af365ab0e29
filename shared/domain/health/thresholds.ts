/** In which direction a value gets worse. */
export type Worse = 'below' | 'above'
export type ThresholdUnit = 'index' | 'percent' | 'days'

type Limits = { unit: ThresholdUnit; worse: Worse; min: number; max: number; watch: number; off_course: number }

/**
 * The rules of health with the defaults of their two limits. A value is judged when it lies beyond a limit, not on it.
 * `admin_behind_days` of 0, for example, puts a project on watch from the first day on.
 */
export const RULES = {
  cpi: { unit: 'index', worse: 'below', min: 0, max: 5, watch: 0.95, off_course: 0.85 },
  spi: { unit: 'index', worse: 'below', min: 0, max: 5, watch: 0.9, off_course: 0.8 },
  slip_percent: { unit: 'percent', worse: 'above', min: 0, max: 1000, watch: 10, off_course: 25 },
  burn_ratio: { unit: 'index', worse: 'above', min: 0, max: 20, watch: 1.2, off_course: 1.5 },
  cost_overrun_percent: { unit: 'percent', worse: 'above', min: 0, max: 1000, watch: 5, off_course: 15 },
  overdue_days: { unit: 'days', worse: 'above', min: 0, max: 3650, watch: 0, off_course: 30 },
  stale_days: { unit: 'days', worse: 'above', min: 0, max: 3650, watch: 30, off_course: 180 },
  coverage_percent: { unit: 'percent', worse: 'below', min: 0, max: 100, watch: 80, off_course: 50 },
  admin_behind_days: { unit: 'days', worse: 'above', min: 0, max: 3650, watch: 0, off_course: 28 },
  vendor_trouble_percent: { unit: 'percent', worse: 'above', min: 0, max: 100, watch: 25, off_course: 50 },
} as const satisfies Record<string, Limits>

export type RuleName = keyof typeof RULES

/** All rules, in the order in which equally bad findings are told. */
export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[]

/** Limits on the share of judged projects that are off course, which decide the state of the portfolio. */
export const PORTFOLIO_LIMITS = {
  portfolio_trouble_percent: { unit: 'percent', worse: 'above', min: 0, max: 100, watch: 10, off_course: 25 },
} as const satisfies Record<string, Limits>

export type LimitName = RuleName | keyof typeof PORTFOLIO_LIMITS
export type ThresholdKey = `${LimitName}_watch` | `${LimitName}_off_course` | 'renewal_days'
export type Thresholds = Readonly<Record<ThresholdKey, number>>

/** How a page shows and checks one threshold. `limits` groups the two limits of a rule; `renewal_days` stands alone. */
export type ThresholdDefinition = {
  key: ThresholdKey
  limits: LimitName | null
  level: 'watch' | 'off_course' | null
  unit: ThresholdUnit
  worse: Worse
  min: number
  max: number
  default: number
}

const ALL_LIMITS: Readonly<Record<LimitName, Limits>> = { ...RULES, ...PORTFOLIO_LIMITS }
const LIMIT_NAMES = Object.keys(ALL_LIMITS) as readonly LimitName[]

const definition = (name: LimitName, level: 'watch' | 'off_course'): ThresholdDefinition => {
  const { unit, worse, min, max, [level]: value } = ALL_LIMITS[name]
  return { key: `${name}_${level}`, limits: name, level, unit, worse, min, max, default: value }
}

/** Every threshold that a client may change, in the order of a settings page. */
export const THRESHOLD_DEFINITIONS: readonly ThresholdDefinition[] = [
  ...LIMIT_NAMES.flatMap((name) => [definition(name, 'watch'), definition(name, 'off_course')]),
  { key: 'renewal_days', limits: null, level: null, unit: 'days', worse: 'above', min: 0, max: 730, default: 90 },
]

const BY_KEY: ReadonlyMap<string, ThresholdDefinition> = new Map(THRESHOLD_DEFINITIONS.map((d) => [d.key, d]))

/** The thresholds of a client that changed none. */
export const DEFAULT_THRESHOLDS = Object.freeze(
  Object.fromEntries(THRESHOLD_DEFINITIONS.map((d) => [d.key, d.default])),
) as Thresholds

export type ThresholdError = {
  key: string
  code: 'unknown_threshold' | 'not_a_number' | 'out_of_range' | 'wrong_order'
  message: string
}

/** Thrown by `resolveThresholds`; `errors` names every key that is wrong. */
export class ThresholdsError extends RangeError {
  readonly errors: readonly ThresholdError[]
  constructor(errors: readonly ThresholdError[]) {
    super(errors.map((error) => error.message).join(' '))
    this.name = 'ThresholdsError'
    this.errors = errors
  }
}

const checkOne = (key: string, value: unknown): ThresholdError | null => {
  const known = BY_KEY.get(key)
  if (!known) return { key, code: 'unknown_threshold', message: `There is no threshold ${key}.` }
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return { key, code: 'not_a_number', message: `${key} must be a number.` }
  }
  if (value < known.min || value > known.max) {
    return { key, code: 'out_of_range', message: `${key} must lie between ${known.min} and ${known.max}.` }
  }
  return null
}

const checkOrder = (thresholds: Thresholds, name: LimitName): ThresholdError | null => {
  const watch = thresholds[`${name}_watch`]
  const offCourse = thresholds[`${name}_off_course`]
  const rightOrder = ALL_LIMITS[name].worse === 'below' ? watch >= offCourse : watch <= offCourse
  if (rightOrder) return null
  const key = `${name}_off_course`
  return { key, code: 'wrong_order', message: `${key} must be at least as bad as ${name}_watch.` }
}

/** What is wrong with a set of changed thresholds; an empty list where nothing is. */
export const validateThresholds = (overrides: Readonly<Record<string, unknown>>): ThresholdError[] => {
  const errors = Object.entries(overrides).flatMap(([key, value]) => checkOne(key, value) ?? [])
  if (errors.length > 0) return errors
  const merged: Thresholds = { ...DEFAULT_THRESHOLDS, ...overrides }
  return LIMIT_NAMES.flatMap((name) => checkOrder(merged, name) ?? [])
}

/** The defaults with a client's changes in them. Throws ThresholdsError, which names each wrong key. */
export const resolveThresholds = (overrides: Readonly<Record<string, unknown>>): Thresholds => {
  const errors = validateThresholds(overrides)
  if (errors.length > 0) throw new ThresholdsError(errors)
  return { ...DEFAULT_THRESHOLDS, ...overrides }
}

/** How a value is judged against the two limits of its rule. */
export const judge = (
  name: LimitName,
  value: number,
  thresholds: Thresholds,
): { state: 'on_course' | 'watch' | 'off_course'; limit: number } => {
  const watch = thresholds[`${name}_watch`]
  const offCourse = thresholds[`${name}_off_course`]
  const beyond = (limit: number) => (ALL_LIMITS[name].worse === 'below' ? value < limit : value > limit)
  if (beyond(offCourse)) return { state: 'off_course', limit: offCourse }
  return { state: beyond(watch) ? 'watch' : 'on_course', limit: watch }
}
