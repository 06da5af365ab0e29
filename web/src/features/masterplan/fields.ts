import { ALTERNATIVES } from '../../../../shared/domain/vocabulary/index.ts'
import { date, list, money, NONE } from '../../app/format.ts'
import { word } from '../../vocabulary/index.ts'
import { t } from './messages/index.ts'

const LABELS = {
  code: 'field_code',
  name: 'field_name',
  description: 'field_description',
  alternative: 'field_alternative',
  sponsor: 'field_sponsor',
  starts_on: 'field_starts_on',
  ends_on: 'field_ends_on',
  window: 'field_window',
  goals: 'field_goals',
  expected_benefits: 'field_expected_benefits',
  envelope: 'field_envelope',
  requirement_ids: 'field_requirement_ids',
  objective_ids: 'field_objective_ids',
  unit_ids: 'field_unit_ids',
  vendor_ids: 'field_vendor_ids',
  project_ids: 'field_project_ids',
  initiative: 'field_initiative',
} as const

/** Whether a field of an initiative is one that people read. */
export const isLabelled = (field: string): field is keyof typeof LABELS => Object.hasOwn(LABELS, field)

/** The year of a field such as `envelope:2027`. */
export const yearOfField = (field: string): string | undefined => /^envelope:(\d+)$/.exec(field)?.[1]

/** What people call a field of an initiative; also `envelope:2027`, `window` and `initiative` of a merge. */
export const fieldLabel = (field: string): string => {
  const year = yearOfField(field)
  if (year !== undefined) return t('money_in', { year })
  return isLabelled(field) ? t(LABELS[field]) : field
}

export type ValueHow = { currency: string; nameOf?: (id: string) => string | undefined }

const windowText = (starts_on: unknown, ends_on: unknown): string =>
  t('from_to_dates', { from: dateText(starts_on), to: dateText(ends_on) })

const dateText = (value: unknown): string => date(typeof value === 'string' ? value : null)

const objectText = (value: object): string => {
  if ('starts_on' in value && 'ends_on' in value && !('name' in value))
    return windowText(value.starts_on, value.ends_on)
  return 'name' in value ? String(value.name) : NONE
}

/** A value of a field as people read it. */
export const valueText = (field: string, value: unknown, { currency, nameOf }: ValueHow): string => {
  if (yearOfField(field) !== undefined) return money(Number(value ?? 0), currency)
  if (value === null || value === undefined || value === '')
    return field === 'initiative' ? t('taken_out') : t('nothing')
  if (field === 'alternative') return alternativeText(String(value))
  if (field === 'starts_on' || field === 'ends_on') return dateText(value)
  if (Array.isArray(value)) {
    const texts = value.map((entry) => nameOf?.(String(entry)) ?? String(entry))
    if (texts.length === 0) return t('nothing')
    return field.endsWith('_ids') ? list(texts) : texts.join(' · ')
  }
  return typeof value === 'object' ? objectText(value) : String(value)
}

const alternativeText = (value: string): string => {
  const known = ALTERNATIVES.find((alternative) => alternative === value)
  return known ? word('alternative', known) : value
}
