import type { BudgetLine } from '../vocabulary/index.ts'
import { RECORD_LIMITS } from '../vocabulary/index.ts'
import { type Cell, cellOf, placeOf } from './cells.ts'
import { parseDate } from './dates.ts'
import { type Decimal, type NumberStyle, parseDecimal, toInteger } from './decimals.ts'
import { matchValue } from './fields/index.ts'
import { normaliseText } from './normalise.ts'
import type { ColumnReading, PreparedField, PreparedImport } from './prepare.ts'
import { type MessageParams, type RowError, type RowNote, rowError } from './problems.ts'
import { checkRow } from './row-checks.ts'
import type { TableRow } from './table.ts'
import { splitTags } from './tag-list.ts'

export type FieldValue = string | number | string[] | BudgetLine[]

/** One row as the mapping reads it. An empty cell of a mapped field is null: nothing said. */
export type CoercedRow = {
  row: number
  /** The row as it stands in the file, for what errors show. */
  source: TableRow
  values: Map<string, FieldValue | null>
  errors: RowError[]
  notes: RowNote[]
}

type Outcome = { value: FieldValue } | { error: string; params?: MessageParams }

/** C0 controls, DEL and halves of surrogate pairs; tab and line feed are judged apart, C1 controls do no harm. */
const FORBIDDEN = /(?![\t\n\u0080-\u009f])[\p{Cc}\p{Cs}]/u
/** Whether an amount can be read does not hang on the digits of its currency. */
const USUAL_MINOR_DIGITS = 2
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

const codeOf = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

const checkText = (text: string, limit: number, multiline: boolean): Outcome => {
  const forbidden = FORBIDDEN.exec(text)
  if (forbidden) return { error: 'control_character', params: { code: codeOf(forbidden[0]) } }
  if (!multiline && /[\n\t]/.test(text)) return { error: 'line_break' }
  if (text.length > limit) return { error: 'too_long', params: { length: text.length, limit } }
  return { value: text }
}

const readDate = (text: string, { field }: PreparedField, reading: ColumnReading | null): Outcome => {
  const order = reading?.date_order ?? 'iso'
  const read = parseDate(text, order)
  const format = { iso: 'YYYY-MM-DD', mdy: 'MM/DD/YYYY', dmy: 'DD.MM.YYYY' }[order]
  if (!read) return { error: 'date_invalid', params: { format } }
  if (read.year < FIRST_YEAR || read.year > LAST_YEAR) {
    return { error: 'date_out_of_range', params: { from: FIRST_YEAR, to: LAST_YEAR } }
  }
  return { value: field.type === 'date' ? read.on : read.at }
}

const isFraction = ({ digits, places }: Decimal): boolean => digits > 0n && digits < 10n ** BigInt(Math.max(0, places))

/** A fraction of 1 in percent, written as its cell is: 0,3 is 30. */
const asShare = ({ digits, places }: Decimal, style: NumberStyle = 'en'): string => {
  const text = String(digits * 100n).padStart(places + 1, '0')
  const point = style === 'de' ? ',' : '.'
  const [whole, rest] = [text.slice(0, text.length - places), text.slice(text.length - places).replace(/0+$/, '')]
  return rest === '' ? whole : whole + point + rest
}

type NumberOutcome = { value: number; rounded: boolean } | { error: string; params?: MessageParams }

const readNumber = (
  text: string,
  prepared: PreparedField,
  reading: ColumnReading | null,
  minorDigits: number,
): NumberOutcome => {
  const { field, mapping } = prepared
  const isPercent = field.type === 'percent'
  const decimal = parseDecimal(isPercent ? text.replace(/\s*%$/, '') : text, reading?.number_style ?? 'en')
  if (!decimal) return { error: 'number_invalid' }
  const factor =
    field.type === 'money' ? BigInt(mapping.scale ?? 1) * 10n ** BigInt(minorDigits) : reading?.fractions ? 100n : 1n
  const { value, exact } = toInteger(decimal, factor)
  // Beside percentages a bare 0.5 may be a half or half of one percent.
  if (isPercent && factor === 1n && !text.includes('%') && isFraction(decimal))
    return { error: 'fraction_ambiguous', params: { value: text, share: asShare(decimal, reading?.number_style) } }
  if (value === null) return { error: 'too_large' }
  if (field.type === 'integer' && !exact) return { error: 'not_whole' }
  if (field.type === 'money' && value < 0) return { error: 'negative' }
  if (value < field.minimum || value > field.maximum) {
    return { error: 'number_out_of_range', params: { from: field.minimum, to: field.maximum } }
  }
  return { value, rounded: !exact }
}

const readTags = (text: string, { field, mapping }: PreparedField): Outcome => {
  const found = mapping.split ? splitTags(text, mapping.split) : [text]
  const tags = [...new Set(found.map(normaliseText).filter((tag) => tag !== ''))]
  if (tags.length > RECORD_LIMITS.tags)
    return { error: 'too_many_tags', params: { count: tags.length, limit: RECORD_LIMITS.tags } }
  for (const tag of tags) {
    const checked = checkText(tag, field.max_length, false)
    if ('error' in checked) return checked
  }
  return { value: tags }
}

const readEnum = (text: string, { field }: PreparedField): Outcome => {
  const value = matchValue(field.values, text)
  if (value !== null) return { value }
  return { error: 'unknown_value', params: { value: text.slice(0, 100), allowed: [...field.values.keys()].join(', ') } }
}

/** Whether a cell can be read for the field, as it is when its row is imported; texts are judged by their rows alone. */
export const isReadable = (prepared: PreparedField, text: string, reading: ColumnReading): boolean => {
  switch (prepared.field.type) {
    case 'date':
    case 'instant':
      return 'value' in readDate(text, prepared, reading)
    case 'money':
    case 'integer':
    case 'percent':
      return 'value' in readNumber(text, prepared, reading, USUAL_MINOR_DIGITS)
    case 'enum':
      return 'value' in readEnum(text, prepared)
    default:
      return true
  }
}

/** The field that takes the whole text of the same column, so that a shorter one may be cut without loss. */
const longerHome = (prepared: PreparedField, all: readonly PreparedField[]): string | null => {
  const column = prepared.columns[0]?.column
  const home = all.find(
    ({ field, mapping }) =>
      field.multiline &&
      field.max_length > prepared.field.max_length &&
      mapping.columns[0] === column &&
      mapping.columns.length === 1,
  )
  return home && prepared.columns.length === 1 ? home.field.name : null
}

const shorten = (text: string, limit: number): string => {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= limit) return line
  const cut = line.slice(0, limit - 1)
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}

class RowReader {
  readonly result: CoercedRow
  readonly #prepared: PreparedImport
  readonly #source: TableRow

  constructor(prepared: PreparedImport, source: TableRow) {
    this.#prepared = prepared
    this.#source = source
    this.result = { row: source.number, source, values: new Map(), errors: [...(source.errors ?? [])], notes: [] }
  }

  read(prepared: PreparedField): void {
    const cell = cellOf(prepared, this.#source)
    const { field } = prepared
    if (cell.text === '') {
      this.result.values.set(field.name, null)
      if (field.required) this.#fail(prepared, 'required')
      return
    }
    const outcome = this.#outcome(prepared, cell)
    if ('error' in outcome) this.#fail(prepared, outcome.error, outcome.params)
    else this.result.values.set(field.name, outcome.value)
  }

  #outcome(prepared: PreparedField, cell: Cell): Outcome {
    switch (prepared.field.type) {
      case 'date':
      case 'instant':
        return readDate(cell.text, prepared, cell.reading)
      case 'money':
      case 'integer':
      case 'percent':
        return this.#number(prepared, cell)
      case 'tags':
        return readTags(cell.text, prepared)
      case 'enum':
        return readEnum(cell.text, prepared)
      case 'text':
      case 'reference':
        return this.#text(prepared, cell)
    }
  }

  #number(prepared: PreparedField, cell: Cell): Outcome {
    const outcome = readNumber(cell.text, prepared, cell.reading, this.#prepared.minor_digits)
    if ('error' in outcome) return outcome
    if (outcome.rounded) this.#note(prepared, 'rounded', { result: outcome.value })
    return { value: outcome.value }
  }

  #text(prepared: PreparedField, cell: Cell): Outcome {
    const { field } = prepared
    const checked = checkText(cell.text, field.max_length, field.multiline)
    if (!('error' in checked) || checked.error === 'control_character' || field.type !== 'text') return checked
    // A fallback's text stands nowhere else in full and is never cut.
    const home = cell.reading === prepared.columns[0] ? longerHome(prepared, this.#prepared.fields) : null
    if (home === null) return checked
    if (cell.text.length > field.max_length) {
      this.#note(prepared, 'shortened', { limit: field.max_length, field: home })
    }
    return { value: shorten(cell.text, field.max_length) }
  }

  #fail(prepared: PreparedField, code: string, params?: MessageParams): void {
    this.result.errors.push(
      rowError(this.result.row, code, { ...placeOf(prepared, this.#source), ...(params && { params }) }),
    )
  }

  #note(prepared: PreparedField, code: string, params: MessageParams): void {
    this.result.notes.push(
      rowError(this.result.row, code, { ...placeOf(prepared, this.#source), ...(params && { params }) }),
    )
  }
}

/** Reads one row of the file; every fault is an error that names row, column and field. */
export const coerceRow = (prepared: PreparedImport, source: TableRow): CoercedRow => {
  const reader = new RowReader(prepared, source)
  if (reader.result.errors.length > 0) return reader.result
  for (const field of prepared.fields) reader.read(field)
  if (reader.result.errors.length === 0) checkRow(prepared, reader.result)
  return reader.result
}
