import { CONTRACT_STATUSES } from '../../../../shared/domain/vocabulary/index.ts'
import { date, money, number } from '../../app/format.ts'
import { Badge, type Tone } from '../../ui/index.ts'
import { type Column, dateEdit, moneyEdit, selectEdit, textEdit } from '../../ui/table/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import type { Contract, ContractChanges } from './data.ts'
import { t } from './messages/index.ts'

const TONES: Record<Contract['status'], Tone> = {
  draft: 'neutral',
  active: 'accent',
  ended: 'neutral',
  terminated: 'neutral',
}

type How = {
  currency: string
  vendorName: (id: string | null) => string
  save: ((contract: Contract, changes: ContractChanges) => unknown) | undefined
}

const whoseColumns = ({ vendorName, save }: How): Column<Contract>[] => [
  { id: 'title', head: t('contract'), sort: 'title', phone: 'title', cell: (row) => row.title },
  {
    id: 'vendor',
    head: t('vendor'),
    width: 210,
    cell: (row) => (row.vendor_id === null ? <span class="muted">{t('no_vendor')}</span> : vendorName(row.vendor_id)),
  },
  {
    id: 'status',
    head: t('status'),
    width: 120,
    sort: 'status',
    phone: 'mark',
    cell: (row) => <Badge tone={TONES[row.status]}>{word('contract_status', row.status)}</Badge>,
    ...(save && {
      edit: selectEdit({
        value: (row: Contract) => row.status,
        options: wordOptions('contract_status', CONTRACT_STATUSES),
        save: (row, status) => save(row, { status }),
      }),
    }),
  },
]

const termColumns = ({ currency, save }: How): Column<Contract>[] => [
  {
    id: 'value',
    head: t('value'),
    align: 'end',
    width: 132,
    sort: 'value_minor',
    phone: 'fact',
    cell: (row) => money(row.value_minor, currency),
    ...(save && {
      edit: moneyEdit({
        value: (row: Contract) => row.value_minor,
        currency,
        save: (row, value_minor) => save(row, { value_minor }),
      }),
    }),
  },
  {
    id: 'starts',
    head: t('starts'),
    width: 136,
    yields: 1,
    sort: 'starts_on',
    cell: (row) => date(row.starts_on),
    ...(save && {
      edit: dateEdit({ value: (row: Contract) => row.starts_on, save: (row, starts_on) => save(row, { starts_on }) }),
    }),
  },
  {
    id: 'ends',
    head: t('ends'),
    width: 136,
    sort: 'ends_on',
    phone: 'fact',
    cell: (row) => date(row.ends_on),
    ...(save && {
      edit: dateEdit({ value: (row: Contract) => row.ends_on, save: (row, ends_on) => save(row, { ends_on }) }),
    }),
  },
]

const extraColumns = (save: How['save']): Column<Contract>[] => [
  {
    id: 'notice',
    head: t('notice'),
    unit: t('days_unit'),
    align: 'end',
    width: 104,
    cell: (row) => number(row.notice_days),
  },
  {
    id: 'number',
    head: t('number'),
    width: 150,
    extra: true,
    cell: (row) => row.number,
    ...(save && {
      edit: textEdit({
        value: (row: Contract) => row.number,
        save: (row, text) => save(row, { number: text || null }),
      }),
    }),
  },
  {
    id: 'type',
    head: t('type'),
    width: 160,
    extra: true,
    cell: (row) => row.type,
    ...(save && {
      edit: textEdit({ value: (row: Contract) => row.type, save: (row, text) => save(row, { type: text || null }) }),
    }),
  },
]

/** The columns of the register; cells can be edited where `save` is given. */
export const contractColumns = (how: How): Column<Contract>[] => [
  ...whoseColumns(how),
  ...termColumns(how),
  ...extraColumns(how.save),
]
