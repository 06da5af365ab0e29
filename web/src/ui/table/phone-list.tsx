import { useState } from 'preact/hooks'
import { LoadMore } from '../filters/filters.tsx'
import { Link } from '../link/link.tsx'
import type { Column } from './columns.ts'
import type { DataTableProps } from './data-table.tsx'
import './phone-list.css'

/** How many rows a step of the list shows. */
const STEP = 50

type Props<Row> = DataTableProps<Row> & { rows: readonly Row[] }

/** A table at phone width: its title, a mark, and the two facts that matter, one row a tap. */
export function PhoneList<Row>(props: Props<Row>) {
  const { rows, rowId, rowHref, label, onEnd, total } = props
  const [shown, setShown] = useState(STEP)
  const more = () => {
    setShown(shown + STEP)
    if (shown + STEP >= rows.length) onEnd?.()
  }
  return (
    <>
      <ul class="phone-list" aria-label={label}>
        {rows.slice(0, shown).map((row) => (
          <li key={rowId(row)}>
            {rowHref ? (
              <Link href={rowHref(row)} class="phone-row">
                <Parts row={row} columns={props.columns} />
              </Link>
            ) : (
              <div class="phone-row">
                <Parts row={row} columns={props.columns} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {(shown < rows.length || (total ?? 0) > rows.length) && (
        <div class="phone-more">
          <LoadMore shown={Math.min(shown, rows.length)} total={total ?? rows.length} onMore={more} />
        </div>
      )}
    </>
  )
}

function Parts<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  const part = (kind: 'title' | 'mark' | 'fact') => columns.filter((column) => column.phone === kind)
  return (
    <>
      <span class="phone-title">{part('title').map((column) => column.cell(row))}</span>
      <span class="phone-mark">{part('mark').map((column) => column.cell(row))}</span>
      <span class="phone-facts">
        {part('fact').map((column) => {
          const said = column.phoneText ? column.phoneText(row) : column.cell(row)
          return (
            said !== undefined && (
              <span key={column.id}>
                <small>{column.head}</small> {said}
              </span>
            )
          )
        })}
      </span>
    </>
  )
}
