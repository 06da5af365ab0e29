import { oneOf } from '../../app/address.ts'

const FILTERS = [
  'q',
  'track',
  'kind',
  'status',
  'category',
  'priority',
  'reported_confidence',
  'unit_id',
  'vendor_id',
  'health',
] as const

const COLUMNS = [
  'name',
  'updated_at',
  'forecast_finish_on',
  'baseline_finish_on',
  'progress',
  'planned_minor',
  'forecast_minor',
  'actual_minor',
  'status',
  'owner',
  'kind',
  'track',
  'priority',
  'reported_confidence',
  'reported_at',
  'health',
] as const
const SORTS = COLUMNS.flatMap((column) => [column, `-${column}`] as const)

/** What the API filters and sorts projects by. */
export type ProjectFilter = { [Name in (typeof FILTERS)[number]]?: string } & { sort?: (typeof SORTS)[number] }

type Query = Readonly<Record<string, string>>

/** The API's filter out of a page's address. */
export const filterOf = (query: Query): ProjectFilter => {
  const filter: ProjectFilter = {}
  for (const name of FILTERS) {
    const value = query[name]
    if (value) filter[name] = value
  }
  const sort = oneOf(query.sort, SORTS)
  return sort ? { ...filter, sort } : filter
}

/** Whether anything but the order and the track is chosen. */
export const isFiltered = (query: Query): boolean => FILTERS.some((name) => name !== 'track' && query[name])

/** The address's values that clear every filter; the track and the order stay. */
export const NO_FILTER: Readonly<Record<string, undefined>> = Object.fromEntries(
  FILTERS.filter((name) => name !== 'track').map((name) => [name, undefined]),
)

/** Says that a view has the usual columns: one without any word of them was saved before views kept columns. */
const USUAL_COLUMNS = '-'

/** What a saved view keeps: the part of an address, and the columns that were picked; always in the same order. */
export const viewQuery = (query: Query, columns: string): string => {
  const kept: Query = { ...query, columns: columns || USUAL_COLUMNS }
  const names = [...FILTERS, 'sort', 'columns'].sort()
  return new URLSearchParams(names.flatMap((name) => (kept[name] ? [[name, kept[name]]] : []))).toString()
}

/** A saved view taken apart: what goes into the address, and the columns; undefined where it says nothing of them. */
export const readView = (view: string): { query: string; columns: string | undefined } => {
  const params = new URLSearchParams(view)
  const columns = params.get('columns') ?? undefined
  params.delete('columns')
  return { query: params.toString(), columns }
}
