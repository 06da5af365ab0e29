import { answer, api } from '../../app/api.ts'
import { type ListPage, useResource } from '../../app/resource.ts'
import type { Option } from '../../ui/field/inputs.tsx'

type Named = { id: string; name: string }

/** Names of units or objectives, for choices and for reading. */
export type Names = {
  /** undefined while they come. */
  options: readonly Option[] | undefined
  /** '' while the name is not known, and for none. */
  of: (id: string | null | undefined) => string
}

const MOST = 2_000

const all = async <T>(loadPage: (cursor: string | undefined) => Promise<ListPage<T>>): Promise<readonly T[]> => {
  const rows: T[] = []
  let cursor: string | undefined
  do {
    const page = await loadPage(cursor)
    rows.push(...page.data)
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined && rows.length < MOST)
  return rows
}

const namesOf = (rows: readonly Named[] | undefined): Names => {
  const byId = new Map(rows?.map((row) => [row.id, row.name]))
  return {
    options: rows?.map((row) => ({ value: row.id, label: row.name })),
    of: (id) => byId.get(id ?? '') ?? '',
  }
}

const query = (cursor: string | undefined) => ({ limit: '200', sort: 'name' as const, ...(cursor && { cursor }) })

/** Names of units, and which of them somebody speaks for. */
export type UnitNames = Names & { spokenForBy: (person: string | undefined) => string }

export function useUnitNames(client: string): UnitNames {
  const units = useResource(`/clients/${client}/units?names`, (signal) =>
    all((cursor) =>
      answer(api.GET('/clients/{client}/units', { params: { path: { client }, query: query(cursor) }, signal })),
    ),
  )
  const spokenForBy = (person: string | undefined) =>
    units.data.value?.find(({ representatives }) =>
      representatives.some(({ person_id }) => person_id !== null && person_id === person),
    )?.id ?? ''
  return { ...namesOf(units.data.value), spokenForBy }
}

export function useObjectiveNames(client: string): Names {
  const objectives = useResource(`/clients/${client}/objectives?names`, (signal) =>
    all((cursor) =>
      answer(api.GET('/clients/{client}/objectives', { params: { path: { client }, query: query(cursor) }, signal })),
    ),
  )
  return namesOf(objectives.data.value)
}
