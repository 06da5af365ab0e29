import { Icon } from '../icon/icon.tsx'
import { t } from '../messages/index.ts'
import { type Column, isMenu, nextSort, sortState } from './columns.ts'
import { CHOICE_WIDTH } from './fit.ts'
import './table-head.css'

type Props<Row> = {
  columns: readonly Column<Row>[]
  sort: string | undefined
  onSort: ((sort: string) => void) | undefined
  /** How much of the rows is chosen; undefined where rows cannot be. */
  choice: { all: boolean; some: boolean; toggleAll: () => void } | undefined
}

export function TableHead<Row>({ columns, sort, onSort, choice }: Props<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {choice && (
          <th class="cell-choice" scope="col">
            <label class="checkbox">
              <input
                type="checkbox"
                checked={choice.all}
                indeterminate={choice.some && !choice.all}
                onChange={choice.toggleAll}
              />
              <span class="visually-hidden">{t('select_all')}</span>
            </label>
          </th>
        )}
        {columns.map((column, i) => (
          <Head key={column.id} first={i === 0} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  )
}

type HeadProps<Row> = Pick<Props<Row>, 'sort' | 'onSort'> & { column: Column<Row>; first: boolean }

function Head<Row>({ column, first, sort, onSort }: HeadProps<Row>) {
  const by = column.sort
  const state = onSort ? sortState(sort, by) : undefined
  const text = (
    <span class="head-text">
      {column.head}
      {column.unit && <small> {column.unit}</small>}
    </span>
  )
  return (
    <th
      scope="col"
      class={first ? 'head-name' : isMenu(column) ? 'cell-menu' : undefined}
      data-align={column.align}
      aria-sort={state}
    >
      {by !== undefined && onSort ? (
        <button type="button" class="head-sort" onClick={() => onSort(nextSort(sort, by))}>
          {text}
          <Icon name={state === 'ascending' ? 'up' : state === 'descending' ? 'down' : 'updown'} size={12} />
        </button>
      ) : (
        text
      )}
    </th>
  )
}

/** The widths of the columns, so that they stay while rows come and go. */
export function Widths<Row>({ columns, choice }: { columns: readonly Column<Row>[]; choice: boolean }) {
  return (
    <colgroup>
      {choice && <col class="col-choice" style={{ width: `${CHOICE_WIDTH}px` }} />}
      {columns.map((column) => (
        <col key={column.id} style={column.width === undefined ? {} : { width: `${column.width}px` }} />
      ))}
    </colgroup>
  )
}
