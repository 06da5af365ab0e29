import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { remember, remembered } from '../../app/preferences.ts'
import { Button } from '../button/button.tsx'
import { Checkbox } from '../field/inputs.tsx'
import { t } from '../messages/index.ts'
import { Popover } from '../popover/popover.tsx'
import type { Column } from './columns.ts'

export type ColumnChoice<Row> = {
  columns: readonly Column<Row>[]
  isShown: (column: Column<Row>) => boolean
  /** What to give to the table. */
  shown: readonly Column<Row>[]
  toggle: (column: Column<Row>) => void
}

/** Which columns the person wants to see in this table; remembered in this browser under `name`. */
export function useColumnChoice<Row>(name: string, columns: readonly Column<Row>[]): ColumnChoice<Row> {
  const key = `bearing.columns.${name}`
  // Only what differs from the usual is remembered, so that a new column appears for everybody.
  const changed = useSignal<ReadonlySet<string>>(new Set((remembered(key) ?? '').split(',').filter(Boolean)))
  const isShown = (column: Column<Row>) => changed.value.has(column.id) === (column.extra === true)
  const shown = useMemo(() => columns.filter((column, i) => i === 0 || isShown(column)), [columns, changed.value])
  const toggle = (column: Column<Row>) => {
    const next = new Set(changed.value)
    if (!next.delete(column.id)) next.add(column.id)
    changed.value = next
    remember(key, next.size === 0 ? undefined : [...next].join(','))
  }
  return { columns, isShown, shown, toggle }
}

/** The button that lets the person pick columns; the first one always stays. */
export function ColumnPicker<Row>({ choice }: { choice: ColumnChoice<Row> }) {
  return (
    <Popover
      label={t('columns')}
      align="end"
      trigger={(props) => (
        <Button tone="quiet" size="small" icon="columns" {...props}>
          {t('columns')}
        </Button>
      )}
    >
      <div class="popover-body">
        {choice.columns.slice(1).map((column) => (
          <Checkbox
            key={column.id}
            label={column.head}
            value={choice.isShown(column)}
            onValue={() => choice.toggle(column)}
          />
        ))}
      </div>
    </Popover>
  )
}
