import { useRef } from 'preact/hooks'
import { addressOf } from '../../app/address.ts'
import {
  change,
  type ListResource,
  newest,
  patchRow,
  putRow,
  type Rows,
  useList,
  useResource,
} from '../../app/resource.ts'
import { toast } from '../../ui/index.ts'
import { sayRefusal } from '../records/index.ts'
import {
  expireRequirements,
  loadRequirements,
  patchRequirement,
  type Requirement,
  type RequirementChanges,
  reviewRequirement,
  type Wanted,
} from './data.ts'
import { sortOf, VIEWS, type View, wantedIn } from './filter.ts'
import { t } from './messages/index.ts'

type Query = Readonly<Record<string, string>>

export type RequirementList = {
  list: ListResource<Requirement>
  /** What the table shows: the rows of the last filter stay until those of the next one have come. */
  shown: Rows<Requirement> | undefined
}

/** The requirements of one part of the list that an address asks for, page after page. */
export function useRequirements(client: string, view: View, query: Query): RequirementList {
  const wanted: Wanted = { ...wantedIn(view, query), sort: sortOf(query, view) }
  const key = `${addressOf(`/clients/${client}/requirements`, {}, wanted)}#list`
  const list = useList<Requirement>(key, (cursor, signal) => loadRequirements(client, wanted, cursor, signal))
  const last = useRef<{ view: View; rows: Rows<Requirement> } | undefined>(undefined)
  const now = list.data.value
  if (now) last.current = { view, rows: now }
  const before = last.current?.view === view ? last.current.rows : undefined
  return { list, shown: now ?? (list.problem.value ? undefined : before) }
}

export type Counts = Readonly<Partial<Record<View, number>>>

/** How many requirements each part of the list has under the same filters. */
export function useCounts(client: string, query: Query): Counts {
  const counts = useResource(
    `${addressOf(`/clients/${client}/requirements`, {}, wantedIn('all', query))}#counts`,
    async (signal) => {
      const count = async (view: View) => {
        const { total } = await loadRequirements(client, wantedIn(view, query), undefined, signal, '1')
        return [view, total ?? 0] as const
      }
      return Object.fromEntries(await Promise.all(VIEWS.map(count))) as Counts
    },
  )
  return counts.data.value ?? {}
}

const pick = (row: Requirement, changes: RequirementChanges): RequirementChanges => {
  const before = new Map<string, unknown>(Object.entries(row))
  return Object.fromEntries(Object.keys(changes).map((field) => [field, before.get(field)]))
}

/** Changes a requirement in its row; the toast takes it back. */
export const editRequirement = (
  client: string,
  list: ListResource<Requirement>,
  row: Requirement,
  changes: RequirementChanges,
) => {
  const shown = patchRow<Requirement>(row.id, changes as Partial<Requirement>)
  return change(list, {
    apply: shown,
    send: (known) => patchRequirement(client, newest(known, row), changes),
    settle: putRow,
    done: t('saved', { number: row.number }),
    undo: (saved) => patchRequirement(client, saved, pick(row, changes)),
  })
}

/** Takes requirements under review, one after the other; those that cannot be are told of. */
export const startReviews = async (client: string, rows: readonly Requirement[]): Promise<void> => {
  let done = 0
  for (const row of rows.filter(({ state }) => state === 'submitted')) {
    try {
      await reviewRequirement(client, row.id)
      done += 1
    } catch (thrown) {
      sayRefusal(thrown)
    }
  }
  expireRequirements(client)
  toast({ message: t('reviews_started', { count: done }) })
}
