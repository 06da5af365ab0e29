import { answer, api, type Schema } from '../../app/api.ts'
import { type ListResource, type Resource, useList, useResource } from '../../app/resource.ts'

export type Ledger = Schema<'UnificationLedger'>
export type Balance = Pick<Ledger, 'submitted' | 'open' | 'ended'>
export type Coverage = Schema<'UnificationCoverage'>
export type CoverageCell = Coverage['cells'][number]
export type Entry = Schema<'UnificationEntry'>

export const useLedger = (client: string): Resource<Ledger> =>
  useResource(`/clients/${client}/unification/ledger`, (signal) =>
    answer(api.GET('/clients/{client}/unification/ledger', { params: { path: { client } }, signal })),
  )

export const useCoverage = (client: string): Resource<Coverage> =>
  useResource(`/clients/${client}/unification/coverage`, (signal) =>
    answer(api.GET('/clients/{client}/unification/coverage', { params: { path: { client } }, signal })),
  )

/** What the ledger says, newest first. */
export const useEntries = (client: string): ListResource<Entry> =>
  useList<Entry>(`/clients/${client}/unification/entries`, (cursor, signal) =>
    answer(
      api.GET('/clients/{client}/unification/entries', {
        params: { path: { client }, query: { limit: '8', ...(cursor && { cursor }) } },
        signal,
      }),
    ),
  )

/** Compares all open requirements with each other anew. */
export const lookAgain = (client: string) =>
  answer(api.POST('/clients/{client}/unification/proposal-runs', { params: { path: { client } } }))
