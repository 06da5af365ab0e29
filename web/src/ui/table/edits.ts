import { locale } from '../../app/i18n.ts'
import { parseMoney, writeMoney } from '../../app/money.ts'
import type { Option } from '../field/inputs.tsx'
import { t } from '../messages/index.ts'

/** How a cell is edited in place. Everything is text on the way; the makers below do the reading and writing. */
export type CellEdit<Row> = {
  type: 'text' | 'decimal' | 'date' | 'select'
  value: (row: Row) => string
  options?: readonly Option[]
  /** Why a text cannot be taken, or undefined. */
  check?: (written: string) => string | undefined
  save: (row: Row, written: string) => unknown
  /** Rows that may not be edited; all may unless told. */
  may?: (row: Row) => boolean
}

type Shared<Row> = { may?: (row: Row) => boolean }

/** Only own keys that are there: an absent rule stays absent. */
const rule = <Row>({ may }: Shared<Row>): Shared<Row> => (may ? { may } : {})

export const textEdit = <Row>(
  how: Shared<Row> & {
    value: (row: Row) => string | null
    save: (row: Row, value: string) => unknown
    required?: string
  },
): CellEdit<Row> => ({
  ...rule(how),
  type: 'text',
  value: (row) => how.value(row) ?? '',
  check: (written) => (written.trim() === '' ? how.required : undefined),
  save: (row, written) => how.save(row, written.trim()),
})

export const selectEdit = <Row, V extends string>(
  how: Shared<Row> & {
    value: (row: Row) => V | null
    options: readonly Option<V>[]
    save: (row: Row, value: V) => unknown
  },
): CellEdit<Row> => ({
  ...rule(how),
  type: 'select',
  value: (row) => how.value(row) ?? '',
  options: how.options,
  save: (row, written) => {
    const chosen = how.options.find((option) => option.value === written)
    if (chosen) return how.save(row, chosen.value)
  },
})

/** A calendar date as ISO text; an emptied one is null. */
export const dateEdit = <Row>(
  how: Shared<Row> & { value: (row: Row) => string | null; save: (row: Row, value: string | null) => unknown },
): CellEdit<Row> => ({
  ...rule(how),
  type: 'date',
  value: (row) => how.value(row) ?? '',
  save: (row, written) => how.save(row, written === '' ? null : written),
})

/** A whole number between two bounds. */
export const numberEdit = <Row>(
  how: Shared<Row> & {
    value: (row: Row) => number
    min: number
    max: number
    save: (row: Row, value: number) => unknown
  },
): CellEdit<Row> => ({
  ...rule(how),
  type: 'decimal',
  value: (row) => String(how.value(row)),
  check: (written) => {
    const value = Number(written)
    const good = written.trim() !== '' && Number.isInteger(value) && value >= how.min && value <= how.max
    return good ? undefined : t('number_between', { min: how.min, max: how.max })
  },
  save: (row, written) => how.save(row, Number(written)),
})

/** An amount in whole minor units. */
export const moneyEdit = <Row>(
  how: Shared<Row> & {
    value: (row: Row) => number | null
    currency: string
    save: (row: Row, minor: number | null) => unknown
  },
): CellEdit<Row> => {
  const read = (written: string) => parseMoney(written, how.currency, locale.peek())
  return {
    ...rule(how),
    type: 'decimal',
    value: (row) => writeMoney(how.value(row), how.currency, locale.peek()),
    check: (written) =>
      read(written) === undefined
        ? t('no_amount', { example: writeMoney(123450, how.currency, locale.peek()) })
        : undefined,
    save: (row, written) => {
      const minor = read(written)
      if (minor !== undefined) return how.save(row, minor)
    },
  }
}
