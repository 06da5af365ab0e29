import type { ComponentChildren } from 'preact'
import type { CellEdit } from './edits.ts'

export type Column<Row> = {
  id: string
  /** '' makes it the column of the row's menu, which stays in sight at the right edge. */
  head: string
  /** The unit of the figures, beside the head: "€", "days". */
  unit?: string
  cell: (row: Row) => ComponentChildren
  /** `end` for figures. */
  align?: 'end'
  /** Pixels; a column without a width grows, from 180 on. */
  width?: number
  /** The API's name to sort by; makes the head a button. */
  sort?: string
  /** What to sort by where all rows are at hand (`sortRows`). */
  sortBy?: (row: Row) => string | number | null
  edit?: CellEdit<Row>
  /** Its part at phone width: the title, the mark beside it, one of two facts under it. Others are left out. */
  phone?: 'title' | 'mark' | 'fact'
  /** What a fact says at phone width instead of its cell, where that is a link; undefined leaves the fact out. */
  phoneText?: (row: Row) => string | undefined
  /** Not shown until the person picks it. */
  extra?: boolean
  /** Where there is no room for all columns those with the lowest number go first; one without stays. */
  yields?: number
  /** Stays whatever the room, and pushes no other out: the table scrolls. Set for columns that a person picked. */
  keeps?: boolean
  /** The text may take two lines. */
  wrap?: boolean
}

/** The menu of a row is always at hand. */
export const isMenu = (column: Pick<Column<never>, 'head'>): boolean => column.head === ''

/** The least width of a growing column, in pixels. */
export const GROWING = 180

/** Widths, in pixels, that hold what they name in both languages: use them, so that tables look alike. */
export const WIDTH = {
  health: 164,
  confidence: 104,
  track: 156,
  status: 136,
  date: 128,
  money: 132,
  figure: 96,
  person: 160,
  meter: 176,
  spark: 112,
} as const

/** The order after a press on a head: up, down, then up again. `-name` is down. */
export const nextSort = (now: string | undefined, by: string): string => (now === by ? `-${by}` : by)

/** What `aria-sort` says of a column. */
export const sortState = (
  now: string | undefined,
  by: string | undefined,
): 'ascending' | 'descending' | 'none' | undefined => {
  if (by === undefined) return undefined
  if (now === by) return 'ascending'
  return now === `-${by}` ? 'descending' : 'none'
}

/** Sorts rows that are all at hand; rows without a value come last either way. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string | undefined,
  locale: string,
): readonly Row[] => {
  const by = sort?.replace(/^-/, '')
  const read = columns.find((column) => column.sort === by)?.sortBy
  if (!sort || !read) return rows
  const direction = sort.startsWith('-') ? -1 : 1
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return [...rows].sort((a, b) => {
    const left = read(a)
    const right = read(b)
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
    if (typeof left === 'number' && typeof right === 'number') return direction * (left - right)
    return direction * compare(String(left), String(right))
  })
}
