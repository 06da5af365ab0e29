import { useSignal } from '@preact/signals'
import { addressOf } from '../../app/address.ts'
import { locale } from '../../app/i18n.ts'
import { Button, EmptyState } from '../../ui/index.ts'
import { ColumnPicker, DataTable, sortRows, useColumnChoice } from '../../ui/table/index.ts'
import type { MapContext } from './context.ts'
import { DismissMenu } from './dismiss.tsx'
import { linkColumns } from './link-columns.tsx'
import type { MapLink } from './map-data.ts'
import { filterLinks, NO_FILTER } from './map-filter.ts'
import { t } from './messages/index.ts'

type Props = { context: MapContext; sort: string | undefined; query: Readonly<Record<string, string>> }

/** The map's equal: the same links under the same filters, to sort, edit and decide many at once. */
export function LinkTable({ context, sort = 'project', query }: Props) {
  const { index, filter, set, may } = context
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const columns = linkColumns(context)
  const choice = useColumnChoice('causal-links', columns)
  const links = filterLinks(index, filter)
  const rows = sortRows(links, columns, sort, locale.value)
  const onChosen = (ids: ReadonlySet<string>) => {
    chosen.value = ids
  }
  const picked = rows.filter((link) => chosen.value.has(link.id) && link.state !== 'dismissed')
  const decide = <ChosenActions links={picked} context={context} onDone={() => onChosen(new Set())} />
  return (
    <div class="stack" data-gap="small">
      <div class="row no-print" data-ends>
        <span class="muted tabular">{t('count_changes', { count: links.length })}</span>
        <ColumnPicker choice={choice} />
      </div>
      <DataTable
        label={t('table_label')}
        columns={choice.shown}
        rows={rows}
        rowId={(link) => link.id}
        rowName={(link) => link.mechanism}
        rowHref={(link) => addressOf(location.pathname, {}, { ...query, at: link.id })}
        sort={sort}
        onSort={(next) => set({ sort: next })}
        height={60}
        {...(may('causal_links:write') && { chosen: chosen.value, onChosen, chosenActions: decide })}
        empty={
          <EmptyState
            title={t('none_found')}
            action={<Button onClick={() => set(NO_FILTER)}>{t('clear_filters')}</Button>}
          />
        }
      />
    </div>
  )
}

type ChosenProps = { links: readonly MapLink[]; context: MapContext; onDone: () => void }

/** Confirms or dismisses all chosen links in one step. */
function ChosenActions({ links, context, onDone }: ChosenProps) {
  const { actions, open } = context
  const suspected = links.filter((link) => link.state === 'suspected')
  const confirm = () => {
    onDone()
    void actions.updateMany(suspected, { state: 'confirmed' }, t('confirmed_many', { count: suspected.length }))
  }
  const dismiss = (reason: string) => {
    onDone()
    const changes = { state: 'dismissed', dismissal_reason: reason } as const
    void actions.updateMany(links, changes, t('dismissed_many', { count: links.length }))
  }
  const ask = () => open({ kind: 'dismiss', links: links.map((link) => link.id) })
  return (
    <>
      {suspected.length > 0 && (
        <Button size="small" onClick={confirm}>
          {t('confirm')}
        </Button>
      )}
      {links.length > 0 && <DismissMenu small onReason={dismiss} onOther={ask} />}
    </>
  )
}
