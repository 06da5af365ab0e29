import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { remember, remembered } from '../../app/preferences.ts'
import { Button } from '../button/button.tsx'
import { Checkbox } from '../field/inputs.tsx'
import { t } from '../messages/index.ts'
import { Popover } from '../popover/popover.tsx'
import { isPhone } from '../use-media.ts'
import type { Column } from './columns.ts'
import { hearUnshown, newUnshown } from './fit.ts'

export type ColumnChoice<Row> = {
  columns: readonly Column<Row>[]
  /** Whether the column is wanted and has room. */
  isShown: (column: Column<Row>) => boolean
  /** What to give to the table. */
  shown: readonly Column<Row>[]
  /** How many wanted columns have no room now. */
  withoutRoom: number
  /** What the person said of the columns, as it is remembered; '' for nothing. */
  said: string
  say: (said: string) => void
  toggle: (column: Column<Row>) => void
}

/** What the person said of columns: `true` shows one whatever the room, `false` hides it. */
export type Said = ReadonlyMap<string, boolean>

/** Reads what is remembered: `+cost,-owner`. */
export const readSaid = (text: string): Said =>
  new Map(
    text
      .split(',')
      .filter((part) => /^[+-]./.test(part))
      .map((part) => [part.slice(1), part.startsWith('+')]),
  )
export const writeSaid = (said: Said): string => [...said].map(([id, shown]) => `${shown ? '+' : '-'}${id}`).join(',')

/**
 * The columns to show. The first one always stays; the others yield where there is no room: those that name their place in
 * that order, then the rest from the last one on. One that was picked keeps its place all the same.
 */
export const wantedColumns = <Row,>(columns: readonly Column<Row>[], said: Said): readonly Column<Row>[] =>
  columns.flatMap((column, i) => {
    const { yields, ...rest } = column
    if (i === 0) return [rest]
    const keeps = said.get(column.id) ?? false
    if (!keeps && (said.has(column.id) || column.extra)) return []
    return [{ ...rest, yields: yields ?? FROM_THE_END - i, keeps }]
  })

/** More than there are columns that name their place. */
const FROM_THE_END = 1000

/** Which columns the person wants to see in this table; remembered in this browser under `name`. */
export function useColumnChoice<Row>(name: string, columns: readonly Column<Row>[]): ColumnChoice<Row> {
  const key = `bearing.columns.${name}`
  // Only what was said is remembered, so that a new column appears for everybody.
  const said = useSignal<Said>(readSaid(remembered(key) ?? ''))
  const gone = useMemo(newUnshown, [])
  const shown = useMemo(() => wantedColumns(columns, said.value), [columns, said.value])
  hearUnshown(shown, gone)
  const isShown = ({ id }: Column<Row>) => shown.some((column) => column.id === id) && !gone.value.has(id)
  const keep = (next: Said) => {
    said.value = next
    remember(key, next.size === 0 ? undefined : writeSaid(next))
  }
  return {
    columns,
    isShown,
    shown,
    withoutRoom: gone.value.size,
    said: writeSaid(said.value),
    say: (text) => keep(readSaid(text)),
    toggle: (column) => keep(new Map(said.value).set(column.id, !isShown(column))),
  }
}

/** The button that lets the person pick columns; the first one always stays. */
export function ColumnPicker<Row>({ choice }: { choice: ColumnChoice<Row> }) {
  // At phone width a table is a list without columns.
  if (isPhone()) return null
  return (
    <Popover
      label={t('columns')}
      align="end"
      trigger={(props) => (
        <Button tone="quiet" size="small" icon="columns" {...props}>
          {t('columns')}{' '}
          {choice.withoutRoom > 0 && (
            <small class="columns-hidden">{t('columns_hidden', { count: choice.withoutRoom })}</small>
          )}
        </Button>
      )}
    >
      <div class="popover-body">
        {choice.withoutRoom > 0 && <p class="columns-note">{t('columns_note')}</p>}
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
