import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { CONTRACT_STATUSES } from '../../../../shared/domain/vocabulary/index.ts'
import { addressOf, inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import type { Option } from '../../ui/field/inputs.tsx'
import { Button, Combobox, EmptyState, FilterBar, FilterChip, LinkButton, Page, SearchInput } from '../../ui/index.ts'
import { ColumnPicker, DataTable, useColumnChoice } from '../../ui/table/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { ExportMenu } from '../records/index.ts'
import { contractColumns } from './columns.tsx'
import { type ContractList, contractActions, useContracts, useVendorOptions } from './contract-actions.ts'
import { ContractDialog, ContractOfAddress } from './contract-dialog.tsx'
import { blanksLast, type Contract, type ContractChanges, type ContractFilter, SORTS, type Sort } from './data.ts'
import { t } from './messages/index.ts'
import { PERIODS, Renewals, useRenewals } from './renewals.tsx'
import './contracts.css'

const ORDERS = SORTS.flatMap((sort) => [sort, `-${sort}`] as const)
const NO_FILTER = { q: '', status: '', vendor: '' }

type Query = Readonly<Record<string, string>>

const isFiltered = ({ q, status, vendor }: Query): boolean => Boolean(q || status || vendor)

const sortOf = (query: Query): Sort => oneOf(query.sort, ORDERS) ?? 'ends_on'

const filterOf = (query: Query): ContractFilter => ({
  sort: sortOf(query),
  ...(query.q && { q: query.q }),
  ...(query.status && { status: query.status }),
  ...(query.vendor && { vendor_id: query.vendor }),
})

/** The register of contracts, and what must be decided about them soon. */
export default function ContractsPage({ params: { client } }: PageProps<'client'>) {
  const { name, currency, may } = useClient(client)
  const { query, set } = useQuery()
  const list = useContracts(client, filterOf(query))
  const within = oneOf(query.within, PERIODS) ?? '90'
  const renewals = useRenewals(client, within)
  const [adding, setAdding] = useState(false)
  const mayWrite = may('contracts:write')
  const add = () => setAdding(true)
  useCommands(mayWrite ? [{ id: 'contracts.create', title: t('add'), group: t('title'), keys: 'n', run: add }] : [])
  const { rows, total } = list.data.value ?? {}
  const filtered = isFiltered(query)
  const hrefOf = (contract: string) => addressOf(location.pathname, {}, { ...query, contract })
  return (
    <Page
      title={t('title')}
      lead={leadOf(filtered ? undefined : (total ?? rows?.length), renewals.data.value, within)}
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
      {(filtered || rows?.length !== 0) && (
        <Renewals
          renewals={renewals}
          currency={currency}
          within={within}
          onWithin={(period) => set({ within: period === '90' ? '' : period })}
          hrefOf={hrefOf}
        />
      )}
      <Register client={client} list={list} hrefOf={hrefOf} add={mayWrite ? add : undefined} />
      <OpenDialog client={client} list={list} adding={adding} onClose={() => setAdding(false)} />
    </Page>
  )
}

type RegisterProps = {
  client: string
  list: ContractList
  hrefOf: (contract: string) => string
  add: (() => void) | undefined
}

function Register({ client, list, hrefOf, add }: RegisterProps) {
  const { currency, may } = useClient(client)
  const { query, set } = useQuery()
  const vendors = useVendorOptions(client, may('vendors:read'))
  const columns = contractColumns({
    currency,
    vendorName: (id) => vendors.find((vendor) => vendor.value === id)?.label ?? '',
    save: add && contractActions(client, list).update,
  })
  const choice = useColumnChoice('contracts', columns)
  const { rows, next, total } = list.data.value ?? {}
  const sort = sortOf(query)
  const filtered = isFiltered(query)
  const clear = () => set(NO_FILTER)
  return (
    <>
      {(filtered || rows?.length !== 0) && (
        <Filters client={client} vendors={vendors} tools={<ColumnPicker choice={choice} />} clear={clear} />
      )}
      <DataTable
        label={t('title')}
        columns={choice.shown}
        rows={rows && next === null ? blanksLast(rows, sort) : rows}
        total={total}
        rowId={(row) => row.id}
        rowName={(row) => row.title}
        {...(add && { rowHref: (row: Contract) => hrefOf(row.id) })}
        sort={sort}
        onSort={(sort) => set({ sort })}
        problem={list.problem.value}
        onRetry={() => void list.reload()}
        onEnd={() => void list.more()}
        empty={<Nothing client={client} filtered={filtered} add={add} onClear={clear} />}
      />
    </>
  )
}

type FilterProps = { client: string; vendors: readonly Option[]; tools: ComponentChildren; clear: () => void }

function Filters({ client, vendors, tools, clear }: FilterProps) {
  const { query, set } = useQuery()
  return (
    <FilterBar
      onClear={isFiltered(query) ? clear : undefined}
      tools={
        <>
          {tools}
          <ExportMenu client={client} table="contracts" />
        </>
      }
    >
      <SearchInput label={t('find')} value={query.q ?? ''} onValue={(q) => set({ q })} />
      <FilterChip
        label={t('status')}
        value={query.status ?? ''}
        options={wordOptions('contract_status', CONTRACT_STATUSES)}
        onValue={(status) => set({ status })}
      />
      <div class="contracts-vendor">
        <Combobox
          label={t('vendor')}
          placeholder={t('vendor')}
          value={query.vendor ?? ''}
          options={[{ value: 'none', label: t('no_vendor') }, ...vendors]}
          onValue={(vendor) => set({ vendor })}
        />
      </div>
    </FilterBar>
  )
}

type OpenProps = { client: string; list: ContractList; adding: boolean; onClose: () => void }

/** The dialog for a new contract, or for the one that the address names. */
function OpenDialog({ client, list, adding, onClose }: OpenProps) {
  const { currency, may } = useClient(client)
  const { query, set } = useQuery()
  const vendors = useVendorOptions(client, may('vendors:read'))
  const actions = contractActions(client, list)
  if (!may('contracts:write')) return null
  const close = () => {
    onClose()
    set({ contract: '' })
  }
  const shared = {
    client,
    currency,
    vendors,
    onClose: close,
    onRemove: (contract: Contract) => {
      close()
      void actions.remove(contract)
    },
    onSaved: (saved: Contract, before: ContractChanges) => {
      close()
      actions.saved(saved, before)
    },
  }
  if (adding) return <ContractDialog {...shared} />
  return query.contract ? <ContractOfAddress {...shared} contract={query.contract} /> : null
}

const leadOf = (
  count: number | undefined,
  renewals: { data: readonly { notice_overdue: boolean }[]; total?: number | null | undefined } | undefined,
  within: string,
): string => {
  if (!renewals || count === 0) return ''
  const passed = renewals.data.filter((renewal) => renewal.notice_overdue).length
  const due = (renewals.total ?? renewals.data.length) - passed
  return [
    count === undefined ? '' : t('lead', { count }),
    due > 0 ? t('lead_due', { count: due, days: Number(within) }) : t('lead_calm', { days: Number(within) }),
    passed > 0 ? t('lead_passed', { count: passed }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

type NothingProps = { client: string; filtered: boolean; add: (() => void) | undefined; onClear: () => void }

function Nothing({ client, filtered, add, onClear }: NothingProps) {
  if (filtered)
    return <EmptyState title={t('none_found')} action={<Button onClick={onClear}>{t('clear_filters')}</Button>} />
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
