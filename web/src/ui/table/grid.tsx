import { Fragment } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { usePrinting } from '../use-printing.ts'
import type { DataTableProps } from './data-table.tsx'
import { useEdges } from './edges.ts'
import { leastWidth, useFitted } from './fit.ts'
import { GridRow } from './grid-row.tsx'
import { toggled, toggledAll } from './selection.ts'
import { TableHead, Widths } from './table-head.tsx'
import { type GridState, useGrid } from './use-grid.ts'
import { useVirtualRows, type VirtualRows } from './use-virtual-rows.ts'

/** From how many rows on only those in sight are drawn. */
const MANY = 60
/** How near the end more rows are asked for. */
const NEAR_END = 25

/** A grid is a table whose cells take the focus: rows and cells keep the meaning that a table gives them. */
const GRID = { role: 'grid' } as const
const MANY_CHOSEN = { 'aria-multiselectable': true } as const
/** A row that only takes up room. */
const UNSEEN = { role: 'presentation' } as const

type Props<Row> = DataTableProps<Row> & { rows: readonly Row[] }

/** The first column keeps its place only where it leaves most of the box to the others. */
const PINNED_SHARE = 0.4

export function Grid<Row>(given: Props<Row>) {
  const { rows, rowHref, onChosen, height = 44, onEnd } = given
  const box = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const { fitted: columns, room } = useFitted(box, given.columns, onChosen !== undefined)
  const props = { ...given, columns }
  const activeRow = useRef(0)
  const all = usePrinting() || rows.length <= MANY
  const virtual = useVirtualRows(box, rows.length, height, activeRow.current)
  const onToggle = useToggle(props)
  const grid = useGrid({ rows, columns, rowHref, scrollTo: virtual.scrollTo, onToggle }, body)
  activeRow.current = grid.active.row
  const nearEnd = (virtual.drawn.at(-1)?.index ?? 0) >= rows.length - NEAR_END
  useEffect(() => {
    if (nearEnd) onEnd?.()
  }, [nearEnd, rows.length])
  const width = leastWidth(columns, onChosen !== undefined)
  const edges = useEdges(box, `${columns.map((column) => column.id)}:${rows.length > 0}`)
  const name = leastWidth(columns.slice(0, 1), onChosen !== undefined)
  const pinned = room !== undefined && name <= room * PINNED_SHARE
  return (
    <div
      class="table-box"
      ref={box}
      data-more={[edges.start && 'start', edges.end && 'end'].filter(Boolean).join(' ') || undefined}
      data-pinned={pinned || undefined}
      data-choice={onChosen !== undefined || undefined}
      style={{ scrollPaddingInlineStart: pinned ? `${name}px` : '0' }}
    >
      <table
        {...GRID}
        {...(onChosen ? MANY_CHOSEN : {})}
        class="table"
        aria-label={props.label}
        aria-rowcount={(props.total ?? rows.length) + 1}
        style={{ minWidth: `${width}px` }}
      >
        <Widths columns={columns} choice={onChosen !== undefined} />
        <TableHead columns={columns} sort={props.sort} onSort={props.onSort} choice={choiceOf(props)} />
        <tbody ref={body} onKeyDown={grid.onKeyDown} onClick={grid.onClick}>
          <Rows table={props} grid={grid} onToggle={onToggle} virtual={all ? undefined : virtual} />
        </tbody>
      </table>
    </div>
  )
}

/** Chooses a row, or with `range` all from the last pressed one to it. */
const useToggle = <Row,>({ rows, rowId, chosen, onChosen }: Props<Row>) => {
  const last = useRef<string | undefined>(undefined)
  if (!onChosen) return undefined
  return (row: Row, range: boolean) => {
    const id = rowId(row)
    onChosen(toggled(chosen ?? new Set(), rows.map(rowId), id, last.current, range))
    last.current = id
  }
}

type RowsProps<Row> = {
  table: Props<Row>
  grid: GridState
  onToggle: ((row: Row, range: boolean) => void) | undefined
  /** The rows in sight; undefined draws all. */
  virtual: VirtualRows | undefined
}

function Rows<Row>({ table, grid, onToggle, virtual }: RowsProps<Row>) {
  const { rows, columns, rowId, rowName, rowHref, chosen } = table
  const drawn = virtual?.drawn ?? rows.map((_, index) => ({ index, gap: 0 }))
  return (
    <>
      {drawn.map(({ index, gap }) => {
        const row = rows[index]
        if (row === undefined) return null
        const id = rowId(row)
        return (
          <Fragment key={id}>
            {gap > 0 && <Gap height={gap} />}
            <GridRow
              row={row}
              index={index}
              columns={columns}
              grid={grid}
              name={rowName(row)}
              href={rowHref?.(row)}
              chosen={chosen?.has(id) ?? false}
              onToggle={onToggle}
              measure={virtual?.measure}
            />
          </Fragment>
        )
      })}
      {virtual && virtual.after > 0 && <Gap height={virtual.after} />}
    </>
  )
}

/** Stands for the rows that are out of sight. */
function Gap({ height }: { height: number }) {
  return <tr class="table-gap" {...UNSEEN} style={{ height: `${height}px` }} />
}

const choiceOf = <Row,>({ rows, rowId, chosen, onChosen }: Props<Row>) => {
  if (!onChosen) return undefined
  const ids = rows.map(rowId)
  const now = chosen ?? new Set<string>()
  return {
    all: ids.length > 0 && ids.every((id) => now.has(id)),
    some: now.size > 0,
    toggleAll: () => onChosen(toggledAll(now, ids)),
  }
}
