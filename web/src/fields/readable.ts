import {
  CADENCES,
  CLIENT_ROLES,
  CLIENT_STATES,
  CONSULTANCY_ROLES,
  CONTRACT_STATUSES,
  DELIVERY_CONFIDENCES,
  HEALTH_STATES,
  LANGUAGES,
  LINK_ORIGINS,
  LINK_STATES,
  LINK_STRENGTHS,
  PORTFOLIO_TABLES,
  PRIORITIES,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  TECHNOLOGY_CATEGORIES,
  TRACKS,
  UNIT_FUNCTIONS,
  VENDOR_STATUSES,
} from '../../../shared/domain/vocabulary/index.ts'
import { date, instant, money, number } from '../app/format.ts'
import { wordOptions } from '../vocabulary/index.ts'
import { fieldWord, t } from './words.ts'

/** What a value is read with: the client's currency, and the names of records that others refer to. */
export type Reading = { currency: string; names: ReadonlyMap<string, string> }

const words = (): Record<string, { value: string; label: string }[]> => ({
  track: wordOptions('track', TRACKS),
  kind: wordOptions('kind', PROJECT_KINDS),
  artefact: wordOptions('kind', PROJECT_KINDS.slice(2)),
  category: wordOptions('category', TECHNOLOGY_CATEGORIES),
  status: [
    ...wordOptions('status', PROJECT_STATUSES),
    ...wordOptions('vendor_status', VENDOR_STATUSES),
    ...wordOptions('contract_status', CONTRACT_STATUSES),
  ],
  reported_confidence: wordOptions('confidence', DELIVERY_CONFIDENCES),
  priority: wordOptions('priority', PRIORITIES),
  function: wordOptions('function', UNIT_FUNCTIONS),
  strength: wordOptions('strength', LINK_STRENGTHS),
  state: [...wordOptions('link_state', LINK_STATES), ...wordOptions('client_state', CLIENT_STATES)],
  origin: wordOptions('link_origin', LINK_ORIGINS),
  role: [...wordOptions('consultancy_role', CONSULTANCY_ROLES), ...wordOptions('client_role', CLIENT_ROLES)],
  language: wordOptions('language', LANGUAGES),
  health: wordOptions('health', HEALTH_STATES),
  cadence: wordOptions('cadence', CADENCES),
  table_name: wordOptions('table', PORTFOLIO_TABLES),
})

/** The word for a value of a closed list, by the name of its field; any other text as it stands. */
export const valueWord = (field: string, value: string): string =>
  words()[field]?.find((option) => option.value === value)?.label ?? value

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parts = (value: Record<string, unknown>, reading: Reading): string =>
  Object.entries(value)
    .filter(([, one]) => one !== 0 && one !== null && one !== '')
    .map(([field, one]) => (field === 'year' ? `${one}` : `${fieldWord(field)} ${readable(field, one, reading)}`))
    .join(', ')

/** A recorded value as people read it, by the name of its field. */
export const readable = (field: string, value: unknown, reading: Reading): string => {
  if (value === null || value === undefined || value === '') return t('_empty')
  if (typeof value === 'boolean') return value ? t('_yes') : t('_no')
  if (typeof value === 'number') {
    if (field.endsWith('_minor')) return money(value, reading.currency)
    return field.endsWith('_at') ? instant(value) : number(value, 2)
  }
  if (typeof value === 'string') {
    if (field.endsWith('_on')) return date(value)
    return reading.names.get(value) ?? valueWord(field, value)
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return t('_empty')
    const read = (one: unknown) => (isObject(one) ? parts(one, reading) : readable(field, one, reading))
    return value.map(read).join(value.some(isObject) ? '; ' : ', ')
  }
  return isObject(value) ? parts(value, reading) || t('_empty') : String(value)
}
