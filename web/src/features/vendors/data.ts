import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { expire, type ListPage, type Resource, type Rows, useResource } from '../../app/resource.ts'

export type Vendor = Schema<'Vendor'>
export type VendorChanges = Schema<'VendorChanges'>
export type NewVendor = Schema<'NewVendor'>
export type Figures = Schema<'VendorFigures'>
export type Concentration = Schema<'VendorConcentration'>
export type Summary = Schema<'VendorSummary'>

/** Vendors that the register holds at most at once: it is sorted by figures, so all must be at hand. */
const MOST = 4_000

const loadAll = async (client: string, signal: AbortSignal): Promise<Rows<Vendor>> => {
  const rows: Vendor[] = []
  let cursor: string | undefined
  do {
    const page: ListPage<Vendor> = await answer(
      api.GET('/clients/{client}/vendors', {
        params: { path: { client }, query: { limit: '200', ...(cursor && { cursor }) } },
        signal,
      }),
    )
    rows.push(...page.data)
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined && rows.length < MOST)
  return { rows, next: null, total: rows.length }
}

/** All vendors of a client. null loads nothing, for those who may not see them. */
export function useVendors(client: string | null): Resource<Rows<Vendor>> {
  return useResource(client === null ? null : `/clients/${client}/vendors?register`, (signal) =>
    loadAll(client ?? '', signal),
  )
}

export function useFigures(client: string) {
  return useResource(`/clients/${client}/vendor-figures`, (signal) =>
    answer(api.GET('/clients/{client}/vendor-figures', { params: { path: { client } }, signal })),
  )
}

export function useConcentration(client: string) {
  return useResource(`/clients/${client}/vendor-concentration`, (signal) =>
    answer(api.GET('/clients/{client}/vendor-concentration', { params: { path: { client } }, signal })),
  )
}

export function useSummary(client: string, vendor: string): Resource<Summary> {
  return useResource(`/clients/${client}/vendors/${vendor}/summary`, (signal) =>
    answer(api.GET('/clients/{client}/vendors/{vendor}/summary', { params: { path: { client, vendor } }, signal })),
  )
}

export const loadVendor = (client: string, vendor: string): Promise<Vendor> =>
  answer(api.GET('/clients/{client}/vendors/{vendor}', { params: { path: { client, vendor } } }))

export const createVendor = (client: string, body: NewVendor): Promise<Vendor> =>
  answer(api.POST('/clients/{client}/vendors', { params: { path: { client } }, body }))

export const patchVendor = (
  client: string,
  vendor: Pick<Vendor, 'id' | 'version'>,
  body: VendorChanges,
): Promise<Vendor> =>
  answer(
    api.PATCH('/clients/{client}/vendors/{vendor}', {
      params: { path: { client, vendor: vendor.id }, header: ifMatch(vendor) },
      body,
    }),
  )

export const deleteVendor = (client: string, vendor: Pick<Vendor, 'id' | 'version'>): Promise<unknown> =>
  answer(
    api.DELETE('/clients/{client}/vendors/{vendor}', {
      params: { path: { client, vendor: vendor.id }, header: ifMatch(vendor) },
    }),
  )

export const restoreVendor = (client: string, vendor: string): Promise<Vendor> =>
  answer(api.POST('/clients/{client}/vendors/{vendor}/restoration', { params: { path: { client, vendor } } }))

export const lastVendorChange = async (client: string, vendor: string): Promise<Schema<'HistoryEntry'> | undefined> => {
  const params = { path: { client, vendor }, query: { limit: '1' } }
  return (await answer(api.GET('/clients/{client}/vendors/{vendor}/history', { params }))).data[0]
}

/** What is known of vendors and their figures is old after one was changed, or a contract of theirs. */
export const expireVendors = (client: string): void => {
  for (const part of ['vendors', 'vendor-figures', 'vendor-concentration', 'contract-renewals'])
    expire(`/clients/${client}/${part}`)
}
