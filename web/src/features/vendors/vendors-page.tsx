import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { VENDOR_STATUSES } from '../../../../shared/domain/vocabulary/index.ts'
import { inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { money } from '../../app/format.ts'
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
  Pending,
  SearchInput,
  Sheet,
  toast,
} from '../../ui/index.ts'
import { ColumnPicker, DataTable, sortRows, useColumnChoice } from '../../ui/table/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { ExportMenu } from '../records/index.ts'
import { type VendorRow, vendorColumns } from './columns.tsx'
import { ConcentrationSheet } from './concentration.tsx'
import {
  deleteVendor,
  expireVendors,
  patchVendor,
  useConcentration,
  useFigures,
  useVendors,
  type Vendor,
  type VendorChanges,
} from './data.ts'
import { t } from './messages/index.ts'
import { spendSeries } from './spend.ts'
import { SpendBars } from './spend-bars.tsx'
import { VendorDialog } from './vendor-form.tsx'
import './vendors.css'

const NO_FILTER = { q: '', status: '', trouble: '' }

const holds = (row: VendorRow, wanted: string): boolean =>
  [row.name, row.category, row.contact_name, row.external_id].some((text) => text?.toLowerCase().includes(wanted))

/** The register of vendors: what each steers and costs, and how far the client depends on few of them. */
export default function VendorsPage({ params: { client } }: PageProps<'client'>) {
  const { name, currency, may } = useClient(client)
  const { query, set } = useQuery()
  const { route } = useLocation()
  const vendors = useVendors(client)
  const figures = useFigures(client)
  const [adding, setAdding] = useState(false)
  const mayWrite = may('vendors:write')
  const add = () => setAdding(true)
  const save = (vendor: Vendor, changes: VendorChanges) =>
    change(vendors, {
      apply: patchRow(vendor.id, changes as Partial<Vendor>),
      send: (known) => patchVendor(client, newest(known, vendor), changes),
      settle: putRow,
    })
  const columns = vendorColumns({ currency, save: mayWrite ? save : undefined })
  const choice = useColumnChoice('vendors', columns)
  const all = vendors.data.value?.rows.map((vendor) => ({ ...vendor, figures: figures.data.value?.data[vendor.id] }))
  const statuses = (query.status ?? '').split(',').filter(Boolean)
  const wanted = (query.q ?? '').toLowerCase()
  const found = all?.filter(
    (row) =>
      (wanted === '' || holds(row, wanted)) &&
      (statuses.length === 0 || statuses.includes(row.status)) &&
      (query.trouble !== '1' || (row.figures?.off_course ?? 0) > 0),
  )
  const sort = query.sort ?? '-value'
  useCommands(mayWrite ? [{ id: 'vendors.create', title: t('add'), group: t('title'), keys: 'n', run: add }] : [])
  const filtered = wanted !== '' || statuses.length > 0 || query.trouble === '1'
  return (
    <Page
      title={t('title')}
      lead={all && leadOf(all)}
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
      {all?.length === 0 ? null : (
        <Dependence client={client} currency={currency} rows={all} basis={query.basis} set={set} />
      )}
      {all?.length !== 0 && (
        <FilterBar
          onClear={filtered ? () => set(NO_FILTER) : undefined}
          tools={
            <>
              <ColumnPicker choice={choice} />
              <ExportMenu client={client} table="vendors" />
            </>
          }
        >
          <SearchInput label={t('find')} value={query.q ?? ''} onValue={(q) => set({ q })} />
          <Chip
            pressed={query.trouble === '1'}
            count={all?.filter((row) => (row.figures?.off_course ?? 0) > 0).length}
            onPress={() => set({ trouble: query.trouble === '1' ? '' : '1' })}
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
        empty={
          filtered ? (
            <NoneFound onClear={() => set(NO_FILTER)} />
          ) : (
            <NoVendors client={client} add={mayWrite ? add : undefined} />
          )
        }
      />
      {adding && (
        <VendorDialog
          client={client}
          onClose={() => setAdding(false)}
          onSaved={(saved) => {
            setAdding(false)
            route(inClient(client, 'vendors', saved.id))
            toast({
              message: t('created', { name: saved.name }),
              undo: async () => {
                await deleteVendor(client, saved)
                expireVendors(client)
                route(inClient(client, 'vendors'))
              },
            })
          }}
        />
      )}
    </Page>
  )
}

const leadOf = (rows: readonly VendorRow[]): string => {
  const sum = (read: (row: VendorRow) => number | undefined): number =>
    rows.reduce((total, row) => total + (read(row) ?? 0), 0)
  if (rows.length === 0 || rows.some((row) => !row.figures)) return ''
  const off = sum((row) => row.figures?.off_course)
  const running = sum((row) => row.figures?.running)
  return t('lead', {
    vendors: t('lead_vendors', { count: rows.length }),
    projects: t('lead_projects', { count: sum((row) => row.figures?.projects) }),
    troubled: off === 0 ? (running === 0 ? '' : t('lead_none_off')) : t('lead_off', { count: off, running }),
  })
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

type DependenceProps = {
  client: string
  currency: string
  rows: readonly VendorRow[] | undefined
  basis: string | undefined
  set: (values: Readonly<Record<string, string | undefined>>) => void
}

/** Who the money goes to, and how it is spread over the years. */
function Dependence({ client, currency, rows, basis, set }: DependenceProps) {
  const concentration = useConcentration(client)
  const { years, series } = spendSeries(
    rows?.flatMap(({ name, figures }) => (figures ? [{ name, spend: figures.spend }] : [])) ?? [],
    (count) => t('others', { count }),
  )
  const known = concentration.data.value
  const unknown = rows?.reduce((sum, row) => sum + (row.figures?.spend.unknown_minor ?? 0), 0) ?? 0
  return (
    <div class="columns">
      {known ? (
        <ConcentrationSheet
          client={client}
          currency={currency}
          concentration={known}
          basis={oneOf(basis, ['projects']) ?? 'contracts'}
          onBasis={(next) => set({ basis: next === 'projects' ? next : '' })}
        />
      ) : (
        <Sheet title={t('concentration')}>
          <Pending of={concentration} />
        </Sheet>
      )}
      <Sheet>
        <div class="stack">
          {years.length > 0 ? (
            <SpendBars years={years} series={series} currency={currency} />
          ) : (
            <p class="muted">{rows ? t('spend_title_none') : ''}</p>
          )}
          {unknown > 0 && <p class="muted">{t('spend_unknown', { value: money(unknown, currency, true) })}</p>}
        </div>
      </Sheet>
    </div>
  )
}
