import { VENDOR_STATUSES } from '../../../../shared/domain/vocabulary/index.ts'
import { date, money, number, percent } from '../../app/format.ts'
import { Badge, HealthShape, Meter, type Tone } from '../../ui/index.ts'
import { type Column, selectEdit, textEdit, WIDTH } from '../../ui/table/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import type { Figures, Vendor, VendorChanges } from './data.ts'
import { t } from './messages/index.ts'

/** A vendor with its figures; without them while they come. */
export type VendorRow = Vendor & { figures: Figures | undefined }

const TONES: Record<Vendor['status'], Tone> = {
  active: 'neutral',
  watch: 'watch',
  exiting: 'watch',
  inactive: 'neutral',
}

export function VendorStatus({ status }: { status: Vendor['status'] }) {
  return <Badge tone={TONES[status]}>{word('vendor_status', status)}</Badge>
}

/** How many of the running projects are off course: by form and figure. */
export function OffCourse({ figures }: { figures: Pick<Figures, 'off_course' | 'running'> }) {
  const { off_course: off, running } = figures
  if (running === 0) return <span class="muted">{t('none_running')}</span>
  return (
    <span class="vendor-off">
      <HealthShape state={off > 0 ? 'off_course' : 'on_course'} />
      {t('off_course_of', { off, running })}
    </span>
  )
}

const offShare = (figures: Figures | undefined): number | null =>
  figures && figures.running > 0 ? figures.off_course / figures.running : null

type How = { currency: string; save: ((vendor: Vendor, changes: VendorChanges) => unknown) | undefined }

const nameColumn: () => Column<VendorRow> = () => ({
  id: 'name',
  head: t('name'),
  sort: 'name',
  sortBy: (row) => row.name,
  phone: 'title',
  cell: (row) => row.name,
})

const statusColumn = (save: How['save']): Column<VendorRow> => ({
  id: 'status',
  head: t('status'),
  width: 164,
  sort: 'status',
  sortBy: (row) => VENDOR_STATUSES.indexOf(row.status),
  phone: 'mark',
  cell: (row) => <VendorStatus status={row.status} />,
  ...(save && {
    edit: selectEdit({
      value: (row: VendorRow) => row.status,
      options: wordOptions('vendor_status', VENDOR_STATUSES),
      save: (row, status) => save(row, { status }),
    }),
  }),
})

const steeringColumns = (): Column<VendorRow>[] => [
  {
    id: 'projects',
    head: t('projects'),
    align: 'end',
    width: WIDTH.figure,
    sort: 'projects',
    sortBy: (row) => row.figures?.projects ?? null,
    cell: (row) => row.figures && number(row.figures.projects),
  },
  {
    id: 'off_course',
    head: t('off_course'),
    width: 120,
    sort: 'off_course',
    sortBy: (row) => offShare(row.figures),
    phone: 'fact',
    cell: (row) => row.figures && <OffCourse figures={row.figures} />,
  },
]

const moneyColumns = (currency: string): Column<VendorRow>[] => [
  {
    id: 'value',
    head: t('value'),
    align: 'end',
    width: 134,
    sort: 'value',
    sortBy: (row) => row.figures?.value_minor ?? null,
    cell: (row) => row.figures && money(row.figures.value_minor, currency, true),
  },
  {
    id: 'share',
    head: t('share'),
    width: 152,
    sort: 'share',
    sortBy: (row) => row.figures?.share_percent ?? null,
    phone: 'fact',
    cell: (row) =>
      row.figures?.share_percent != null && (
        <Meter value={row.figures.share_percent} text={percent(row.figures.share_percent)} label={t('share_label')} />
      ),
  },
  {
    id: 'spent',
    head: t('spent'),
    align: 'end',
    width: 116,
    sort: 'spent',
    sortBy: (row) => row.figures?.actual_minor ?? null,
    cell: (row) => row.figures && money(row.figures.actual_minor, currency, true),
  },
  {
    id: 'next_notice',
    head: t('next_notice'),
    width: 130,
    sort: 'next_notice',
    sortBy: (row) => row.figures?.next_notice_on ?? null,
    cell: (row) => row.figures && date(row.figures.next_notice_on),
  },
]

const factColumns = (save: How['save']): Column<VendorRow>[] => [
  {
    id: 'category',
    head: t('category'),
    width: 180,
    extra: true,
    sort: 'category',
    sortBy: (row) => row.category,
    cell: (row) => row.category,
    ...(save && {
      edit: textEdit({
        value: (row: VendorRow) => row.category,
        save: (row, category) => save(row, { category: category || null }),
      }),
    }),
  },
  {
    id: 'contact',
    head: t('contact_name'),
    width: WIDTH.person,
    extra: true,
    sort: 'contact',
    sortBy: (row) => row.contact_name,
    cell: (row) => row.contact_name,
  },
]

/** The columns of the register; cells can be edited where `save` is given. */
export const vendorColumns = ({ currency, save }: How): Column<VendorRow>[] => [
  nameColumn(),
  statusColumn(save),
  ...steeringColumns(),
  ...moneyColumns(currency),
  ...factColumns(save),
]
