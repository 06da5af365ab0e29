/** A cell by its row and column, both from 0. */
export type Cell = { row: number; column: number }
export type GridSize = { rows: number; columns: number }

type Key = { key: string; ctrlKey?: boolean; metaKey?: boolean }

/** Rows that Page Up and Page Down pass. */
const PAGE = 10

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))

/** Where a key leads from a cell of the grid, or undefined for a key that does not move. Stops at the edges. */
export const moveInGrid = (
  from: Cell,
  { rows, columns }: GridSize,
  { key, ctrlKey, metaKey }: Key,
): Cell | undefined => {
  const far = ctrlKey || metaKey
  const to = (row: number, column: number): Cell => ({ row: within(row, rows), column: within(column, columns) })
  switch (key) {
    case 'ArrowDown':
      return to(far ? rows : from.row + 1, from.column)
    case 'ArrowUp':
      return to(far ? 0 : from.row - 1, from.column)
    case 'ArrowRight':
      return to(from.row, far ? columns : from.column + 1)
    case 'ArrowLeft':
      return to(from.row, far ? 0 : from.column - 1)
    case 'PageDown':
      return to(from.row + PAGE, from.column)
    case 'PageUp':
      return to(from.row - PAGE, from.column)
    case 'Home':
      return to(far ? 0 : from.row, 0)
    case 'End':
      return to(far ? rows : from.row, columns)
    default:
      return undefined
  }
}

/**
 * The next cell that can be edited, left to right and on through the rows (`step` -1: backwards). Looks through two
 * rows at most; undefined at the end of the table.
 */
export const nextEditable = (
  from: Cell,
  { rows, columns }: GridSize,
  step: 1 | -1,
  mayEdit: (cell: Cell) => boolean,
): Cell | undefined => {
  let at = from.row * columns + from.column + step
  for (let i = 0; i < columns * 2; i++, at += step) {
    if (at < 0 || at >= rows * columns) return undefined
    const cell = { row: Math.floor(at / columns), column: at % columns }
    if (mayEdit(cell)) return cell
  }
  return undefined
}
