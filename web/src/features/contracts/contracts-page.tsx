import { useState } from 'preact/hooks'
import { CONTRACT_STATUSES } from '../../../../shared/domain/vocabulary/index.ts'
import { addressOf, inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { days } from '../../app/format.ts'
import { change, dropRow, newest, patchRow, putRow, useList } from '../../app/resource.ts'
import {
  Button,
  Combobox,
  EmptyState,
  FilterBar,
  FilterChip,
  LinkButton,
  Page,
  SearchInput,
  toast,
} from '../../ui/index.ts'
import { ColumnPicker, DataTable, useColumnChoice } from '../../ui/table/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { ExportMenu } from '../records/index.ts'
import { useVendors } from '../vendors/index.ts'
import { contractColumns } from './columns.tsx'
import { ContractDialog, ContractOfAddress } from './contract-dialog.tsx'
import {
  type Contract,
  type ContractChanges,
  type ContractFilter,
  deleteContract,
  expireContracts,
  loadContracts,
  patchContract,
  restoreContract,
  SORTS,
} from './data.ts'
import { t } from './messages/index.ts'
import { PERIODS, Renewals, useRenewals } from './renewals.tsx'
import './contracts.css'

const ORDERS = SORTS.flatMap((sort) => [sort, `-${sort}`] as const)
const NO_FILTER = { q: '', status: '', vendor: '' }

const filterOf = (query: Readonly<Record<string, string>>): ContractFilter => ({
  sort: oneOf(query.sort, ORDERS) ?? 'ends_on',
  ...(query.q && { q: query.q }),
  ...(query.status && { status: query.status }),
  ...(query.vendor && { vendor_id: query.vendor }),
})

/** The register of contracts, and what must be decided about them soon. */
export default function ContractsPage({ params: { client } }: PageProps<'client'>) {
  const { name, currency, may } = useClient(client)
  const { query, set } = useQuery()
  const filter = filterOf(query)
  const within = oneOf(query.within, PERIODS) ?? '90'
  const list = useList<Contract>(`/clients/${client}/contracts?${new URLSearchParams(filter)}`, (cursor, signal) =>
    loadContracts(client, filter, cursor, signal),
  )
  const vendors = useVendors(may('vendors:read') ? client : null)
  const names = new Map(vendors.data.value?.rows.map((vendor) => [vendor.id, vendor.name]))
  const renewals = useRenewals(client, within)
  const [adding, setAdding] = useState(false)
  const mayWrite = may('contracts:write')
  const actions = contractActions(client, list, () => set({ contract: '' }))
  const columns = contractColumns({
    currency,
    vendorName: (id) => names.get(id ?? '') ?? '',
    save: mayWrite ? actions.update : undefined,
  })
  const choice = useColumnChoice('contracts', columns)
  const add = () => setAdding(true)
  useCommands(mayWrite ? [{ id: 'contracts.create', title: t('add'), group: t('title'), keys: 'n', run: add }] : [])
  const { rows, total } = list.data.value ?? {}
  const filtered = Boolean(query.q || query.status || query.vendor)
  const close = () => {
    setAdding(false)
    set({ contract: '' })
  }
  const hrefOf = (contract: string) => addressOf(location.pathname, {}, { ...query, contract })
  const options = [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))
  const dialog = {
    client,
    currency,
    vendors: options,
    onClose: close,
    onRemove: mayWrite ? actions.remove : undefined,
    onSaved: (saved: Contract, before: ContractChanges) => {
      close()
      actions.saved(saved, before)
    },
  }
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
      {(filtered || rows?.length !== 0) && (
        <FilterBar
          onClear={filtered ? () => set(NO_FILTER) : undefined}
          tools={
            <>
              <ColumnPicker choice={choice} />
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
              options={[{ value: 'none', label: t('no_vendor') }, ...options]}
              onValue={(vendor) => set({ vendor })}
            />
          </div>
        </FilterBar>
      )}
      <DataTable
        label={t('title')}
        columns={choice.shown}
        rows={rows}
        total={total}
        rowId={(row) => row.id}
        rowName={(row) => row.title}
        {...(mayWrite && { rowHref: (row: Contract) => hrefOf(row.id) })}
        sort={filter.sort}
        onSort={(sort) => set({ sort })}
        problem={list.problem.value}
        onRetry={() => void list.reload()}
        onEnd={() => void list.more()}
        empty={
          <Nothing
            client={client}
            filtered={filtered}
            add={mayWrite ? add : undefined}
            onClear={() => set(NO_FILTER)}
          />
        }
      />
      {adding && <ContractDialog {...dialog} />}
      {!adding && mayWrite && query.contract && <ContractOfAddress {...dialog} contract={query.contract} />}
    </Page>
  )
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
    due > 0
      ? t('lead_due', { count: due, days: days(Number(within)) })
      : t('lead_calm', { days: days(Number(within)) }),
    passed > 0 ? t('lead_passed', { count: passed }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Changes to the contracts of the list: each is shown at once and can be taken back. */
const contractActions = (client: string, list: ReturnType<typeof useList<Contract>>, close: () => void) => ({
  update: async (contract: Contract, changes: ContractChanges) => {
    await change(list, {
      apply: patchRow(contract.id, changes as Partial<Contract>),
      send: (known) => patchContract(client, newest(known, contract), changes),
      settle: putRow,
    })
    expireContracts(client)
  },
  saved: (saved: Contract, before: ContractChanges) => {
    const refresh = () => {
      expireContracts(client)
      return list.reload()
    }
    void refresh()
    const fresh = Object.keys(before).length === 0
    toast({
      message: t(fresh ? 'created' : 'saved', { name: saved.title }),
      undo: async () => {
        await (fresh ? deleteContract(client, saved) : patchContract(client, saved, before))
        await refresh()
      },
    })
  },
  remove: async (contract: Contract) => {
    close()
    await change(list, {
      apply: dropRow(contract.id),
      send: (known) => deleteContract(client, newest(known, contract)),
      done: t('deleted', { name: contract.title }),
      undo: async () => {
        await restoreContract(client, contract.id)
        expireContracts(client)
      },
    })
    expireContracts(client)
  },
})

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
