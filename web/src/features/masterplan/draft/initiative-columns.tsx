import { ALTERNATIVES, type Alternative } from '../../../../../shared/domain/vocabulary/index.ts'
import { date, money, NONE, number } from '../../../app/format.ts'
import { Menu, type MenuItem } from '../../../ui/index.ts'
import { type Column, dateEdit, moneyEdit, selectEdit, textEdit, WIDTH } from '../../../ui/table/index.ts'
import { wordOptions } from '../../../vocabulary/index.ts'
import { shortAlternative } from '../alternatives.ts'
import type { Initiative, InitiativeChanges } from '../data.ts'
import { t } from '../messages/index.ts'
import { amountIn, totalOf, withAmount } from '../money-years.ts'

type InitiativeColumn = Column<Initiative>

export type ColumnsHow = {
  currency: string
  years: readonly number[]
  /** Null where the person may not edit, or the version is frozen. */
  save: ((row: Initiative, changes: InitiativeChanges) => unknown) | null
  items: (row: Initiative) => MenuItem[]
}

const whatColumns = ({ save }: ColumnsHow): InitiativeColumn[] => [
  {
    id: 'code',
    head: t('field_code'),
    width: 76,
    sort: 'code',
    sortBy: (row) => row.code,
    cell: (row) => row.code,
  },
  {
    id: 'name',
    head: t('field_name'),
    phone: 'title',
    sort: 'name',
    sortBy: (row) => row.name,
    cell: (row) => <span title={row.name}>{row.name}</span>,
    ...(save && {
      edit: textEdit<Initiative>({
        value: (row) => row.name,
        required: t('required'),
        save: (row, name) => save(row, { name }),
      }),
    }),
  },
  {
    id: 'alternative',
    head: t('field_alternative'),
    width: 116,
    sort: 'alternative',
    sortBy: (row) => row.alternative,
    cell: (row) => shortAlternative(row.alternative),
    ...(save && {
      edit: selectEdit<Initiative, Alternative>({
        value: (row) => row.alternative,
        options: wordOptions('alternative', ALTERNATIVES),
        save: (row, alternative) => save(row, { alternative }),
      }),
    }),
  },
  {
    id: 'sponsor',
    head: t('field_sponsor'),
    width: WIDTH.person,
    yields: 2,
    sort: 'sponsor',
    sortBy: (row) => row.sponsor,
    cell: (row) => row.sponsor ?? NONE,
    ...(save && {
      edit: textEdit<Initiative>({
        value: (row) => row.sponsor,
        save: (row, sponsor) => save(row, { sponsor: sponsor || null }),
      }),
    }),
  },
]

const dateColumn = (field: 'starts_on' | 'ends_on', save: ColumnsHow['save']): InitiativeColumn => ({
  id: field,
  head: field === 'starts_on' ? t('field_starts_on') : t('field_ends_on'),
  width: WIDTH.date,
  yields: 4,
  sort: field,
  sortBy: (row) => row[field],
  cell: (row) => date(row[field]),
  ...(field === 'ends_on' && { phone: 'fact' as const }),
  ...(save && {
    edit: dateEdit<Initiative>({ value: (row) => row[field], save: (row, on) => save(row, { [field]: on }) }),
  }),
})

const yearColumn = (year: number, at: number, { currency, save }: ColumnsHow): InitiativeColumn => ({
  id: `year-${year}`,
  head: String(year),
  width: 108,
  align: 'end',
  // Where there is no room the last years go first.
  yields: 30 - at,
  cell: (row) => money(amountIn(row.envelope, year), currency, true),
  ...(save && {
    edit: moneyEdit<Initiative>({
      value: (row) => amountIn(row.envelope, year),
      currency,
      save: (row, minor) => save(row, { envelope: withAmount(row.envelope, year, minor) }),
    }),
  }),
})

const sumColumns = ({ currency }: ColumnsHow): InitiativeColumn[] => [
  {
    id: 'total',
    head: t('total'),
    width: 108,
    align: 'end',
    phone: 'fact',
    sort: 'total',
    sortBy: (row) => totalOf(row.envelope),
    cell: (row) => <strong>{row.envelope.length === 0 ? NONE : money(totalOf(row.envelope), currency, true)}</strong>,
  },
  {
    id: 'requirements',
    head: t('field_requirement_ids'),
    width: WIDTH.status,
    align: 'end',
    yields: 3,
    sort: 'requirements',
    sortBy: (row) => row.requirement_ids.length,
    cell: (row) => (row.requirement_ids.length === 0 ? NONE : number(row.requirement_ids.length)),
  },
]

/** The columns of the initiatives of a version: what, when, how much in which year. */
export const initiativeColumns = (how: ColumnsHow): readonly InitiativeColumn[] => [
  ...whatColumns(how),
  dateColumn('starts_on', how.save),
  dateColumn('ends_on', how.save),
  ...how.years.map((year, at) => yearColumn(year, at, how)),
  ...sumColumns(how),
  {
    id: 'actions',
    head: '',
    width: 64,
    align: 'end',
    phone: 'mark',
    cell: (row) => <Menu label={t('more_for', { name: row.name })} items={how.items(row)} />,
  },
]
