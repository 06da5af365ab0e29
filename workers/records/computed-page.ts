import { compareText } from '../../shared/domain/arithmetic/index.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import type { ListRequest, Page } from './list.ts'

type SortValue = string | number

/** What a computed row is sorted by, and the id that decides between equal values. */
export type SortKey = { value: SortValue; id: string }

const compareValues = (a: SortValue, b: SortValue): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b))

/**
 * One page of rows that are computed for each request, so that no database can page them. It starts behind the place where
 * the page before ended, also where rows have come or gone since.
 */
export const computedPage = <T>(rows: readonly T[], keyOf: (row: T) => SortKey, request: ListRequest): Page<T> => {
  const { sort, limit = 50 } = request
  const direction = sort.startsWith('-') ? -1 : 1
  const compare = (a: SortKey, b: SortKey): number =>
    direction * (compareValues(a.value, b.value) || compareText(a.id, b.id))
  const from = request.cursor ? decodeCursor(request.cursor, sort) : null
  const start = from && { value: from.value ?? '', id: from.id }
  const keyed = rows.map((row) => ({ row, key: keyOf(row) })).filter(({ key }) => !start || compare(key, start) > 0)
  keyed.sort((a, b) => compare(a.key, b.key))
  const last = keyed[limit - 1]
  return {
    data: keyed.slice(0, limit).map(({ row }) => row),
    next_cursor: last && keyed.length > limit ? encodeCursor({ sort, ...last.key }) : null,
    total: from ? null : rows.length,
  }
}
