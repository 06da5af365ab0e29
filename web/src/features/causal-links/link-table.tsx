import { useSignal } from '@preact/signals'
import { LINK_STRENGTHS } from '../../../../shared/domain/vocabulary/index.ts'
import { addressOf } from '../../app/address.ts'
import { locale } from '../../app/i18n.ts'
import { Button, EmptyState } from '../../ui/index.ts'
import {
  type Column,
  ColumnPicker,
  DataTable,
  numberEdit,
  selectEdit,
  sortRows,
  textEdit,
  useColumnChoice,
} from '../../ui/table/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import type { MapContext } from './context.ts'
import { DismissMenu } from './dismiss.tsx'
import { Diamond, Ring } from './graph/marks.tsx'
import type { LinkChanges } from './link-actions.ts'
import type { MapLink } from './map-data.ts'
import { filterLinks, isGap, NO_FILTER } from './map-filter.ts'
import { t } from './messages/index.ts'
import { StateBadge } from './panel/link-facts.tsx'
import { timingShort } from './sentences.ts'

/** The map cuts longer mechanisms: those are edited in full in their dialog. */
const CUT_AT = 500
const LONGEST_LAG = 3650

const columnsOf = ({ index, may, actions }: MapContext): Column<MapLink>[] => {
  const name = (id: string | null) => index.project(id)?.name ?? ''
  const save = (link: MapLink, changes: LinkChanges, before: LinkChanges) =>
    actions.update(link, changes, before, t('edited_done'))
  const editable = may('causal_links:write')
  return [
    {
      id: 'project',
      head: t('technology_project'),
      width: 220,
      sort: 'project',
      sortBy: (link) => name(link.technology_project_id),
      phone: 'title',
      cell: (link) => name(link.technology_project_id) || t('unknown_project'),
    },
    {
      id: 'unit',
      head: t('unit'),
      width: 140,
      sort: 'unit',
      sortBy: (link) => index.unitName(link.unit_id),
      phone: 'fact',
      cell: (link) => index.unitName(link.unit_id),
    },
    {
      id: 'artefact',
      head: t('artefact'),
      width: 144,
      sort: 'artefact',
      sortBy: (link) => word('kind', link.artefact),
      phone: 'fact',
      cell: (link) => word('kind', link.artefact),
    },
    {
      id: 'mechanism',
      head: t('mechanism'),
      wrap: true,
      cell: (link) => <span class="link-table-mechanism">{link.mechanism}</span>,
      ...(editable && {
        edit: textEdit<MapLink>({
          value: (link) => link.mechanism,
          required: t('must_write'),
          may: (link) => link.mechanism.length < CUT_AT,
          save: (link, mechanism) => save(link, { mechanism }, { mechanism: link.mechanism }),
        }),
      }),
    },
    {
      id: 'state',
      head: t('state'),
      width: 116,
      sort: 'state',
      sortBy: (link) => link.state,
      phone: 'mark',
      cell: (link) => <StateBadge link={link} />,
      ...(editable && {
        edit: selectEdit({
          value: (link: MapLink) => link.state,
          // To dismiss needs a reason, which a cell has no room for.
          options: wordOptions('link_state', ['suspected', 'confirmed']),
          may: (link) => link.state !== 'dismissed',
          save: (link, state) => save(link, { state }, { state: link.state }),
        }),
      }),
    },
    {
      id: 'carrier',
      head: t('carried_by'),
      width: 190,
      sort: 'carrier',
      sortBy: (link) => name(link.administrative_project_id) || null,
      cell: (link) => (
        <span class="link-table-carrier">
          {isGap(link) && <Ring />}
          {link.administrative_project_id === null ? t('nobody') : name(link.administrative_project_id)}
        </span>
      ),
    },
    {
      id: 'timing',
      head: t('timing'),
      width: 150,
      sort: 'timing',
      sortBy: (link) => link.days_behind,
      cell: (link) =>
        timingShort(link) !== '' && (
          <span class="link-list-late">
            <Diamond /> {timingShort(link)}
          </span>
        ),
    },
    {
      id: 'strength',
      head: t('strength'),
      width: 112,
      sort: 'strength',
      sortBy: (link) => LINK_STRENGTHS.indexOf(link.strength),
      cell: (link) => word('strength', link.strength),
      ...(editable && {
        edit: selectEdit({
          value: (link: MapLink) => link.strength,
          options: wordOptions('strength', LINK_STRENGTHS),
          save: (link, strength) => save(link, { strength }, { strength: link.strength }),
        }),
      }),
    },
    {
      id: 'lag',
      head: t('lag'),
      unit: t('days_unit'),
      align: 'end',
      width: 112,
      sort: 'lag',
      sortBy: (link) => link.lag_days,
      cell: (link) => link.lag_days,
      ...(editable && {
        edit: numberEdit({
          value: (link: MapLink) => link.lag_days,
          min: -LONGEST_LAG,
          max: LONGEST_LAG,
          save: (link, lag_days) => save(link, { lag_days }, { lag_days: link.lag_days }),
        }),
      }),
    },
  ]
}

type Props = { context: MapContext; sort: string | undefined; query: Readonly<Record<string, string>> }

/** The map's equal: the same links under the same filters, to sort, edit and decide many at once. */
export function LinkTable({ context, sort, query }: Props) {
  const { index, filter, set, may, actions, open } = context
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const columns = columnsOf(context)
  const choice = useColumnChoice('causal-links', columns)
  const links = filterLinks(index, filter)
  const rows = sortRows(links, columns, sort ?? 'project', locale.value)
  const picked = rows.filter((link) => chosen.value.has(link.id) && link.state !== 'dismissed')
  const suspected = picked.filter((link) => link.state === 'suspected')
  const clear = () => {
    chosen.value = new Set()
  }
  const confirmAll = () => {
    clear()
    void actions.updateMany(suspected, { state: 'confirmed' }, t('confirmed_many', { count: suspected.length }))
  }
  const dismissAll = (reason: string) => {
    clear()
    const changes = { state: 'dismissed' as const, dismissal_reason: reason }
    void actions.updateMany(picked, changes, t('dismissed_many', { count: picked.length }))
  }
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
        sort={sort ?? 'project'}
        onSort={(next) => set({ sort: next })}
        height={60}
        {...(may('causal_links:write') && {
          chosen: chosen.value,
          onChosen: (ids: ReadonlySet<string>) => {
            chosen.value = ids
          },
          chosenActions: (
            <>
              {suspected.length > 0 && (
                <Button size="small" onClick={confirmAll}>
                  {t('confirm')}
                </Button>
              )}
              {picked.length > 0 && (
                <DismissMenu
                  small
                  onReason={dismissAll}
                  onOther={() => open({ kind: 'dismiss', links: picked.map((link) => link.id) })}
                />
              )}
            </>
          ),
        })}
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
