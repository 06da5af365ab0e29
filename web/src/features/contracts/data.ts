import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { expire, type ListPage } from '../../app/resource.ts'
import { expireVendors } from '../vendors/index.ts'

export type Contract = Schema<'Contract'>
export type ContractChanges = Schema<'ContractChanges'>
export type NewContract = Schema<'NewContract'>
export type Renewal = Schema<'ContractRenewal'>

export const SORTS = ['title', 'ends_on', 'starts_on', 'value_minor', 'status'] as const
export type Sort = (typeof SORTS)[number] | `-${(typeof SORTS)[number]}`

/**
 * Contracts in an order that ends with those that leave the value empty. The API begins with them, so they can be moved
 * once all pages are there.
 */
export const blanksLast = (rows: readonly Contract[], sort: Sort): readonly Contract[] => {
  const by = sort.startsWith('-') ? undefined : SORTS.find((one) => one === sort)
  if (!by) return rows
  return [...rows.filter((row) => row[by] !== null), ...rows.filter((row) => row[by] === null)]
}

export type ContractFilter = { q?: string; status?: string; vendor_id?: string; sort?: Sort }

export const loadContracts = (
  client: string,
  filter: ContractFilter,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<ListPage<Contract>> =>
  answer(
    api.GET('/clients/{client}/contracts', {
      params: { path: { client }, query: { ...filter, limit: '200', ...(cursor && { cursor }) } },
      signal,
    }),
  )

export const loadContract = (client: string, contract: string, signal?: AbortSignal): Promise<Contract> =>
  answer(
    api.GET('/clients/{client}/contracts/{contract}', {
      params: { path: { client, contract } },
      ...(signal && { signal }),
    }),
  )

export const createContract = (client: string, body: NewContract): Promise<Contract> =>
  answer(api.POST('/clients/{client}/contracts', { params: { path: { client } }, body }))

type Versioned = Pick<Contract, 'id' | 'version'>

export const patchContract = (client: string, contract: Versioned, body: ContractChanges): Promise<Contract> =>
  answer(
    api.PATCH('/clients/{client}/contracts/{contract}', {
      params: { path: { client, contract: contract.id }, header: ifMatch(contract) },
      body,
    }),
  )

export const deleteContract = (client: string, contract: Versioned): Promise<unknown> =>
  answer(
    api.DELETE('/clients/{client}/contracts/{contract}', {
      params: { path: { client, contract: contract.id }, header: ifMatch(contract) },
    }),
  )

export const restoreContract = (client: string, contract: string): Promise<Contract> =>
  answer(api.POST('/clients/{client}/contracts/{contract}/restoration', { params: { path: { client, contract } } }))

export const lastContractChange = async (
  client: string,
  contract: string,
): Promise<Schema<'HistoryEntry'> | undefined> => {
  const params = { path: { client, contract }, query: { limit: '1' } }
  return (await answer(api.GET('/clients/{client}/contracts/{contract}/history', { params }))).data[0]
}

export const loadRenewals = (client: string, withinDays: string, signal: AbortSignal) =>
  answer(
    api.GET('/clients/{client}/contract-renewals', {
      params: { path: { client }, query: { limit: '100', within_days: withinDays } },
      signal,
    }),
  )

/** What contracts tell elsewhere is old after one has changed: renewals, and all figures of vendors. */
export const expireContracts = (client: string): void => {
  expire(`/clients/${client}/contracts/`)
  expireVendors(client)
}
