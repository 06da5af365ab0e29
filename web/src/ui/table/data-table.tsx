import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Problem } from '../../app/problem.ts'
import { Button } from '../button/button.tsx'
import { t } from '../messages/index.ts'
import { EmptyState, ErrorState } from '../states/states.tsx'
import { isPhone } from '../use-media.ts'
import type { Column } from './columns.ts'
import { useFitted } from './fit.ts'
import { Grid } from './grid.tsx'
import { PhoneList } from './phone-list.tsx'
import { TableHead, Widths } from './table-head.tsx'
import './table.css'
import './table-print.css'

export type { Column } from './columns.ts'

export type DataTableProps<Row> = {
  /** What the table holds, for those who hear it. */
  label: string
  columns: readonly Column<Row>[]
  /** undefined while they come. */
  rows: readonly Row[] | undefined
  rowId: (row: Row) => string
  /** The row's name, for those who hear it. */
  rowName: (row: Row) => string
  /** Where Enter, a tap and the first column lead. */
  rowHref?: (row: Row) => string
  sort?: string | undefined
  onSort?: (sort: string) => void
  /** The chosen rows; with `onChosen` rows can be chosen, by boxes and by Space. */
  chosen?: ReadonlySet<string>
  onChosen?: (ids: ReadonlySet<string>) => void
  /** What can be done with the chosen rows: buttons. */
  chosenActions?: ComponentChildren
  problem?: Problem | undefined
  onRetry?: () => void
  /** Shown when there are no rows: an EmptyState. */
  empty?: ComponentChildren
  /** The end is near: load the next page. */
  onEnd?: () => void
  /** All rows that there are, also those not loaded. */
  total?: number | undefined
  /** The usual height of a row in pixels; 44 for one line, 60 for two. */
  height?: number
}

/**
 * The table for comparing records. Arrows move among cells, Enter edits the cell or opens the row, Escape leaves,
 * Space chooses; ten thousand rows stay quick; at phone width it is a list; it prints in full.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, problem, onRetry, chosen, chosenActions, onChosen } = props
  return (
    <div class="table-sheet">
      {onChosen && chosen && chosen.size > 0 && (
        <div class="table-chosen">
          <strong>{t('selected', { count: chosen.size })}</strong>
          {chosenActions}
          <Button tone="quiet" size="small" onClick={() => onChosen(new Set())}>
            {t('clear')}
          </Button>
        </div>
      )}
      {rows === undefined && problem && <ErrorState problem={problem} {...(onRetry ? { onRetry } : {})} />}
      {rows === undefined && !problem && <TableSkeleton columns={props.columns} />}
      {rows?.length === 0 && (props.empty ?? <EmptyState title={t('nothing_found')} />)}
      {rows && rows.length > 0 && (isPhone() ? <PhoneList {...props} rows={rows} /> : <Grid {...props} rows={rows} />)}
    </div>
  )
}

function TableSkeleton<Row>({ columns: wanted }: { columns: readonly Column<Row>[] }) {
  const box = useRef<HTMLDivElement>(null)
  const { fitted: columns } = useFitted(box, wanted, false)
  return (
    <div class="table-box" data-loading ref={box} role="status" aria-label={t('loading')}>
      <table class="table" aria-hidden="true">
        <Widths columns={columns} choice={false} />
        <TableHead columns={columns} sort={undefined} onSort={undefined} choice={undefined} />
        <tbody>
          {Array.from({ length: 8 }, (_, i) => (
            <tr key={`row-${i}`}>
              {columns.map((column) => (
                <td key={column.id}>
                  <span class="cell-skeleton" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
