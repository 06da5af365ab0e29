import { Link } from '../link/link.tsx'
import { t } from '../messages/index.ts'
import { CellEditor } from './cell-editor.tsx'
import { type Column, isMenu } from './columns.ts'
import { type GridState, mayEdit } from './use-grid.ts'

type Props<Row> = {
  row: Row
  index: number
  columns: readonly Column<Row>[]
  grid: GridState
  name: string
  href: string | undefined
  chosen: boolean
  onToggle: ((row: Row, range: boolean) => void) | undefined
  measure: ((element: HTMLTableRowElement | null) => void) | undefined
}

export function GridRow<Row>({ row, index, columns, grid, name, href, chosen, onToggle, measure }: Props<Row>) {
  return (
    <tr
      ref={measure ?? null}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={onToggle ? chosen : undefined}
      data-chosen={chosen || undefined}
    >
      {onToggle && (
        <td class="cell-choice">
          <label class="checkbox">
            <input type="checkbox" tabIndex={-1} checked={chosen} onClick={(event) => onToggle(row, event.shiftKey)} />
            <span class="visually-hidden">{t('select_row', { name })}</span>
          </label>
        </td>
      )}
      {columns.map((column, at) => (
        <GridCell
          key={column.id}
          column={column}
          row={row}
          place={{ row: index, column: at }}
          grid={grid}
          name={name}
          href={href}
        />
      ))}
    </tr>
  )
}

type CellProps<Row> = Pick<Props<Row>, 'row' | 'grid' | 'name' | 'href'> & {
  column: Column<Row>
  place: { row: number; column: number }
}

function GridCell<Row>({ column, row, place, grid, name, href }: CellProps<Row>) {
  const active = grid.active.row === place.row && grid.active.column === place.column
  const editable = mayEdit(column, row)
  const shared = {
    'data-cell': `${place.row}:${place.column}`,
    'data-align': column.align,
    class: isMenu(column) ? 'cell-menu' : undefined,
    'data-wrap': column.wrap || undefined,
    'data-editable': editable || undefined,
    tabIndex: active ? 0 : -1,
  }
  if (active && grid.editing && column.edit)
    return (
      <td {...shared} data-editing="" tabIndex={-1}>
        <CellEditor edit={column.edit} row={row} label={`${column.head}, ${name}`} leave={grid.leave} />
      </td>
    )
  const content = column.cell(row)
  if (place.column > 0) return <td {...shared}>{content}</td>
  return (
    <th {...shared} scope="row">
      {href ? (
        <Link href={href} tone="plain">
          {content}
        </Link>
      ) : (
        content
      )}
    </th>
  )
}
