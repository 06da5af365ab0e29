import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { Column } from './columns.ts'
import { type Cell, moveInGrid, nextEditable } from './grid-keys.ts'

export type GridState = {
  /** The cell that Tab leads to and arrows move from. */
  active: Cell
  editing: boolean
  /** Leaves the editor; `step` goes on to the next (1) or last (-1) cell that can be edited. */
  leave: (step?: 1 | -1) => void
  onKeyDown: (event: KeyboardEvent) => void
  onClick: (event: MouseEvent) => void
}

type GridHow<Row> = {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  rowHref: ((row: Row) => string) | undefined
  scrollTo: (index: number) => void
  onToggle: ((row: Row, range: boolean) => void) | undefined
}

export const mayEdit = <Row>(column: Column<Row> | undefined, row: Row | undefined): boolean =>
  column?.edit !== undefined && row !== undefined && (column.edit.may?.(row) ?? true)

const placeOf = (element: HTMLElement | null): Cell | undefined => {
  const [row, column] = (element?.dataset.cell ?? '').split(':').map(Number)
  return row === undefined || column === undefined ? undefined : { row, column }
}

/** The cell that was pressed; what has a use of its own inside it keeps it. */
const cellUnder = (target: Element): Cell | undefined =>
  target.closest('a, button, input, select, label, [data-editing]')
    ? undefined
    : placeOf(target.closest<HTMLElement>('[data-cell]'))

/**
 * Which cell is active, whether it is edited, and what keys do: arrows move, Space chooses, Enter edits the cell, or
 * presses what opens in it (marked by `data-opens`), or opens the row.
 */
export function useGrid<Row>(
  { rows, columns, rowHref, scrollTo, onToggle }: GridHow<Row>,
  body: { current: HTMLElement | null },
): GridState {
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 })
  const [editing, setEditing] = useState(false)
  const wantsFocus = useRef(false)
  const { route } = useLocation()
  const size = { rows: rows.length, columns: columns.length }
  const active = { row: Math.min(at.row, Math.max(0, size.rows - 1)), column: Math.min(at.column, size.columns - 1) }
  const editable = (cell: Cell) => mayEdit(columns[cell.column], rows[cell.row])

  useLayoutEffect(() => {
    if (!wantsFocus.current || editing) return
    const cell = body.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`)
    if (!cell) return
    wantsFocus.current = false
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const activate = (cell: Cell, edit = false) => {
    wantsFocus.current = true
    if (cell.row !== active.row) scrollTo(cell.row)
    setAt(cell)
    setEditing(edit && editable(cell))
  }
  const leave = (step?: 1 | -1) => {
    const next = step && nextEditable(active, size, step, editable)
    activate(next ?? active, next !== undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || !(event.target instanceof HTMLElement)) return
    // A reader's own keys may have put the focus on another cell than the last active one.
    const here = placeOf(event.target)
    if (!here) return
    const row = rows[here.row]
    const next = moveInGrid(here, size, event)
    const opener = event.target.querySelector<HTMLElement>('[data-opens]')
    if (next) activate(next)
    else if (event.key === 'F2' || (event.key === 'Enter' && editable(here))) activate(here, true)
    else if (event.key === 'Enter' && opener) opener.click()
    else if (event.key === 'Enter' && row !== undefined && rowHref) route(rowHref(row))
    else if (event.key === ' ' && row !== undefined && onToggle) onToggle(row, event.shiftKey)
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? cellUnder(event.target) : undefined
    if (cell) activate(cell, true)
  }
  return { active, editing, leave, onKeyDown, onClick }
}
