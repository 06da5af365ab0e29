import {
  DEFAULT_THRESHOLDS,
  THRESHOLD_DEFINITIONS,
  type ThresholdDefinition,
  type ThresholdKey,
  type Thresholds,
  validateThresholds,
} from '../../../../shared/domain/health/thresholds.ts'
import { number } from '../../app/format.ts'
import { t } from './messages/index.ts'

/** What is written in the fields that differ from what is saved; the others show what is saved. */
export type Draft = Readonly<Partial<Record<ThresholdKey, string>>>

const DEFINITIONS: ReadonlyMap<string, ThresholdDefinition> = new Map(THRESHOLD_DEFINITIONS.map((d) => [d.key, d]))

/** A limit as it stands in its field. */
export const written = (value: number): string => number(value, 3).replace(/[^\d,.-]/g, '')

/** Reads a number as people write it, with a comma or a point; NaN for anything else. */
export const readNumber = (text: string): number => {
  const plain = text.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

/** All limits as they would be with the draft; NaN where the draft is no number. */
export const drafted = (saved: Thresholds, draft: Draft): Thresholds => {
  const values: Record<string, number> = { ...saved }
  for (const [key, text] of Object.entries(draft)) values[key] = readNumber(text)
  // Every key of the thresholds is in `saved`.
  return values as Thresholds
}

/** The keys whose value the draft really changes. */
export const changedKeys = (saved: Thresholds, draft: Draft): readonly ThresholdKey[] => {
  const values = drafted(saved, draft)
  return THRESHOLD_DEFINITIONS.map(({ key }) => key).filter((key) => !Object.is(values[key], saved[key]))
}

const messageOf = (key: string, code: string): string => {
  const known = DEFINITIONS.get(key)
  if (!known || code === 'not_a_number') return t('not_a_number')
  if (code === 'out_of_range') return t('out_of_range', { min: known.min, max: known.max })
  return known.worse === 'below' ? t('wrong_order_below') : t('wrong_order_above')
}

/** What is wrong with the limits as drafted, by key. */
export const problemsOf = (saved: Thresholds, draft: Draft): ReadonlyMap<string, string> => {
  const values = drafted(saved, draft)
  return new Map(validateThresholds(values).map(({ key, code }) => [key, messageOf(key, code)]))
}

/** Only what differs from the usual is sent, so that a better usual value reaches everybody who never changed it. */
export const overrides = (values: Thresholds): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== DEFAULT_THRESHOLDS[key as ThresholdKey]))
