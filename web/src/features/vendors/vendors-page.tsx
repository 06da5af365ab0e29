import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { VENDOR_STATUSES } from '../../../../shared/domain/vocabulary/index.ts'
import { inClient, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { locale } from '../../app/i18n.ts'
import { change, newest, patchRow, putRow } from '../../app/resource.ts'
import {
  Button,
  Chip,
  EmptyState,
  FilterBar,
  FilterChip,
  LinkButton,
  Page,
  SearchInput,
  toast,
} from '../../ui/index.ts'
import { ColumnPicker, DataTable, sortRows, useColumnChoice } from '../../ui/table/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { ExportMenu } from '../records/index.ts'
import { type VendorRow, vendorColumns } from './columns.tsx'
import {
  deleteVendor,
  expireVendors,
  patchVendor,
  useFigures,
  useVendors,
  type Vendor,
  type VendorChanges,
} from './data.ts'
import { Dependence } from './dependence.tsx'
import { t } from './messages/index.ts'
import { troubleOf } from './trouble.ts'
import { VendorDialog } from './vendor-form.tsx'
import './vendors.css'

const NO_FILTER = { q: '', status: '', trouble: '' }

const isTroubled = (row: VendorRow): boolean => (row.figures?.off_course ?? 0) > 0

const holds = (row: VendorRow, wanted: string): boolean =>
  [row.name, row.category, row.contact_name, row.external_id].some((text) => text?.toLowerCase().includes(wanted))

type Query = Readonly<Record<string, string>>

const isFiltered = ({ q, status, trouble }: Query): boolean => Boolean(q || status || trouble === '1')

const matching = (rows: readonly VendorRow[], { q = '', status = '', trouble }: Query): readonly VendorRow[] => {
  const statuses = status.split(',').filter(Boolean)
  return rows.filter(
    (row) =>
      (q === '' || holds(row, q.toLowerCase())) &&
      (statuses.length === 0 || statuses.includes(row.status)) &&
      (trouble !== '1' || isTroubled(row)),
  )
}

/** The register of vendors: what each steers and costs, and how far the client depends on few of them. */
export default function VendorsPage({ params: { client } }: PageProps<'client'>) {
  const { name, may } = useClient(client)
  const vendors = useVendors(client)
  const figures = useFigures(client)
  const [adding, setAdding] = useState(false)
  const mayWrite = may('vendors:write')
  const add = () => setAdding(true)
  useCommands(mayWrite ? [{ id: 'vendors.create', title: t('add'), group: t('title'), keys: 'n', run: add }] : [])
  const rows = vendors.data.value?.rows.map((vendor) => ({ ...vendor, figures: figures.data.value?.data[vendor.id] }))
  return (
    <Page
      title={t('title')}
      lead={rows && leadOf(rows)}
      crumbs={[{ label: name, href: inClient(client) }]}
      width="full"
      actions={
        mayWrite && (
          <Button tone="primary" icon="plus" onClick={add}>
            {t('add')}
          </Button>
        )
      }
    >
      {rows?.length !== 0 && <Dependence client={client} rows={rows} />}
      <Register client={client} vendors={vendors} rows={rows} add={mayWrite ? add : undefined} />
      {adding && <AddDialog client={client} onClose={() => setAdding(false)} />}
    </Page>
  )
}

type RegisterProps = {
  client: string
  vendors: ReturnType<typeof useVendors>
  rows: readonly VendorRow[] | undefined
  add: (() => void) | undefined
}

function Register({ client, vendors, rows, add }: RegisterProps) {
  const { currency } = useClient(client)
  const { query, set } = useQuery()
  const save = (vendor: Vendor, changes: VendorChanges) =>
    change(vendors, {
      // What may be changed of a vendor are fields of a vendor.
      apply: patchRow(vendor.id, changes as Partial<Vendor>),
      send: (known) => patchVendor(client, newest(known, vendor), changes),
      settle: putRow,
    })
  const columns = vendorColumns({ currency, save: add && save })
  const choice = useColumnChoice('vendors', columns)
  const sort = query.sort ?? '-value'
  const found = rows && matching(rows, query)
  const clear = () => set(NO_FILTER)
  return (
    <>
      {rows?.length !== 0 && (
        <Filters client={client} rows={rows ?? []} tools={<ColumnPicker choice={choice} />} clear={clear} />
      )}
      <DataTable
        label={t('title')}
        columns={choice.shown}
        rows={found && sortRows(found, columns, sort, locale.value)}
        rowId={(row) => row.id}
        rowName={(row) => row.name}
        rowHref={(row) => inClient(client, 'vendors', row.id)}
        sort={sort}
        onSort={(next) => set({ sort: next })}
        problem={vendors.problem.value}
        onRetry={() => void vendors.reload()}
        empty={isFiltered(query) ? <NoneFound onClear={clear} /> : <NoVendors client={client} add={add} />}
      />
    </>
  )
}

type FilterProps = { client: string; rows: readonly VendorRow[]; tools: ComponentChildren; clear: () => void }

function Filters({ client, rows, tools, clear }: FilterProps) {
  const { query, set } = useQuery()
  const troubled = query.trouble === '1'
  return (
    <FilterBar
      onClear={isFiltered(query) ? clear : undefined}
      tools={
        <>
          {tools}
          <ExportMenu client={client} table="vendors" />
        </>
      }
    >
      <SearchInput label={t('find')} value={query.q ?? ''} onValue={(q) => set({ q })} />
      <Chip
        pressed={troubled}
        count={rows.filter(isTroubled).length}
        onPress={() => set({ trouble: troubled ? '' : '1' })}
      >
        {t('off_course_only')}
      </Chip>
      <FilterChip
        label={t('status')}
        value={query.status ?? ''}
        options={wordOptions('vendor_status', VENDOR_STATUSES)}
        onValue={(status) => set({ status })}
      />
    </FilterBar>
  )
}

/** Adds a vendor and leads to its page; Undo takes it off again. */
function AddDialog({ client, onClose }: { client: string; onClose: () => void }) {
  const { route } = useLocation()
  const onSaved = (saved: Vendor) => {
    onClose()
    route(inClient(client, 'vendors', saved.id))
    const undo = async () => {
      await deleteVendor(client, saved)
      expireVendors(client)
      route(inClient(client, 'vendors'))
    }
    toast({ message: t('created', { name: saved.name }), undo })
  }
  return <VendorDialog client={client} onClose={onClose} onSaved={onSaved} />
}

const leadOf = (rows: readonly VendorRow[]): string => {
  const sum = (read: (row: VendorRow) => number | undefined): number =>
    rows.reduce((total, row) => total + (read(row) ?? 0), 0)
  if (rows.length === 0 || rows.some((row) => !row.figures)) return ''
  const steered = t('lead', {
    count: rows.length,
    projects: t('lead_projects', { count: sum((row) => row.figures?.projects) }),
  })
  const trouble = troubleOf(
    sum((row) => row.figures?.off_course),
    sum((row) => row.figures?.running),
  )
  return `${[steered, trouble].filter(Boolean).join('; ')}.`
}

function NoneFound({ onClear }: { onClear: () => void }) {
  return <EmptyState title={t('none_found')} action={<Button onClick={onClear}>{t('clear_filters')}</Button>} />
}

function NoVendors({ client, add }: { client: string; add: (() => void) | undefined }) {
  return (
    <EmptyState
      title={t('none')}
      action={
        add && (
          <>
            <Button tone="primary" onClick={add}>
              {t('add')}
            </Button>
            <LinkButton href={inClient(client, 'imports')}>{t('import')}</LinkButton>
          </>
        )
      }
    >
      {t('none_detail')}
    </EmptyState>
  )
}
