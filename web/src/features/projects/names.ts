import { answer, api } from '../../app/api.ts'
import { type ListPage, useResource } from '../../app/resource.ts'
import type { Option } from '../../ui/field/inputs.tsx'

/** Records whose names are kept at most; beyond them an id stands for the name. */
const MOST = 2_000

type Named = { id: string; name: string }

/** All rows of a list, page after page. */
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

export type Names = {
  /** undefined while they come. */
  options: readonly Option[] | undefined
  /** '' while the name is not known, and for none. */
  of: (id: string | null) => string
}

const namesOf = (rows: readonly Named[] | undefined): Names => {
  const byId = new Map(rows?.map((row) => [row.id, row.name]))
  return {
    options: rows?.map((row) => ({ value: row.id, label: row.name })),
    of: (id) => (id === null ? '' : (byId.get(id) ?? '')),
  }
}

export function useUnitNames(client: string, may: boolean): Names {
  const units = useResource(may ? `/clients/${client}/units?all` : null, (signal) =>
    all((cursor) =>
      answer(
        api.GET('/clients/{client}/units', {
          params: { path: { client }, query: { limit: '200', ...(cursor && { cursor }) } },
          signal,
        }),
      ),
    ),
  )
  return namesOf(units.data.value)
}

export function useVendorNames(client: string, may: boolean): Names {
  const vendors = useResource(may ? `/clients/${client}/vendors?all` : null, (signal) =>
    all((cursor) =>
      answer(
        api.GET('/clients/{client}/vendors', {
          params: { path: { client }, query: { limit: '200', ...(cursor && { cursor }) } },
          signal,
        }),
      ),
    ),
  )
  return namesOf(vendors.data.value)
}

/** Finds projects of one track by name, for a Combobox. */
export const findProjects =
  (client: string, track: 'technology' | 'administrative') =>
  async (typed: string): Promise<readonly Option[]> => {
    const page = await answer(
      api.GET('/clients/{client}/projects', {
        params: { path: { client }, query: { track, limit: '20', sort: 'name', ...(typed && { q: typed }) } },
      }),
    )
    return page.data.map((project) => ({
      value: project.id,
      label: project.name,
      ...(project.owner ? { hint: project.owner } : {}),
    }))
  }
