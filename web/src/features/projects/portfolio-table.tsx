import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { inClient, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { expire, type ListResource } from '../../app/resource.ts'
import { Button, EmptyState, LinkButton, LoadMore } from '../../ui/index.ts'
import { type Column, ColumnPicker, DataTable, useColumnChoice } from '../../ui/table/index.ts'
import { ExportMenu } from '../records/index.ts'
import { BulkActions } from './bulk.tsx'
import { projectColumns } from './columns.tsx'
import type { Project } from './data.ts'
import { editRow } from './edit-row.ts'
import { NO_FILTER } from './filter.ts'
import { t } from './messages/index.ts'
import type { Names } from './names.ts'
import { useStandings } from './standings.ts'
import { isNarrowed, type ProjectList } from './use-projects.ts'
import { Views } from './views.tsx'

/** Milliseconds after the last edit until health is asked for again: it is computed anew for the whole portfolio. */
const PAUSE = 1200
let timer = 0
const expireSoon = (client: string): void => {
  clearTimeout(timer)
  timer = window.setTimeout(() => expire(`/clients/${client}/portfolio`), PAUSE)
}

type ColumnsHow = { client: string; list: ListResource<Project>; units: Names; vendors: Names | undefined }

/** The columns of the portfolio, and which of them the person wants to see. */
export function usePortfolioColumns({ client, list, units, vendors }: ColumnsHow) {
  const { currency, may } = useClient(client)
  const standings = useStandings(client)
  const columns = projectColumns({
    client,
    currency,
    units,
    vendors,
    // Without an answer the table is of use all the same.
    standings: standings.data.value ?? (standings.problem.value ? {} : undefined),
    save: may('projects:write')
      ? (project, changes) => editRow(client, list, project, changes, () => expireSoon(client))
      : undefined,
  })
  return useColumnChoice('projects', columns)
}

type ToolsProps = {
  client: string
  query: Readonly<Record<string, string>>
  choice: ReturnType<typeof usePortfolioColumns>
  mayShare: boolean
}

export function PortfolioTools({ client, query, choice, mayShare }: ToolsProps) {
  return (
    <div class="row">
      <Views client={client} query={query} columns={choice} mayShare={mayShare} />
      <ColumnPicker choice={choice} />
      <ExportMenu client={client} table="projects" />
    </div>
  )
}

type TableProps = {
  client: string
  projects: ProjectList
  columns: readonly Column<Project>[]
  onCreate: () => void
}

/** The table itself, with what can be done to the chosen rows. */
export function PortfolioTable({ client, projects: { list, shown }, columns, onCreate }: TableProps) {
  const { query, set } = useQuery()
  const choosing = useChosenRows(client, list)
  const rows = shown?.rows
  return (
    <>
      <div class="projects-table" aria-busy={list.busy.value}>
        <DataTable
          label={t('title')}
          columns={columns}
          rows={rows}
          total={shown?.total}
          rowId={(project) => project.id}
          rowName={(project) => project.name}
          rowHref={(project) => inClient(client, 'projects', project.id)}
          sort={query.sort ?? 'name'}
          onSort={(sort) => set({ sort: sort === 'name' ? undefined : sort })}
          {...choosing}
          problem={list.problem.value}
          onRetry={() => void list.reload()}
          onEnd={() => void list.more()}
          empty={<Empty client={client} onCreate={onCreate} />}
        />
      </div>
      {rows && rows.length > 0 && (
        <LoadMore shown={rows.length} total={shown.total} {...(shown.next && { onMore: () => void list.more() })} />
      )}
    </>
  )
}

/** What the table needs so that rows can be chosen and changed together; nothing for those who may only read. */
function useChosenRows(client: string, list: ListResource<Project>) {
  const { may } = useClient(client)
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const choose = (ids: ReadonlySet<string>) => {
    chosen.value = ids
  }
  // Another filter shows other rows: what is out of sight is not changed by accident.
  useEffect(() => choose(new Set()), [list])
  if (!may('projects:write')) return {}
  const rows = list.data.value?.rows.filter((project) => chosen.value.has(project.id)) ?? []
  return {
    chosen: chosen.value,
    onChosen: choose,
    chosenActions: (
      <BulkActions
        client={client}
        list={list}
        chosen={rows}
        onChanged={() => expireSoon(client)}
        onRemoved={() => choose(new Set())}
      />
    ),
  }
}

function Empty({ client, onCreate }: { client: string; onCreate: () => void }) {
  const { may } = useClient(client)
  const { query, set } = useQuery()
  if (isNarrowed(query))
    return (
      <EmptyState
        title={t('nothing_matches')}
        action={<Button onClick={() => set({ ...NO_FILTER, track: undefined })}>{t('show_all')}</Button>}
      >
        {t('nothing_matches_detail')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('none_yet')}
      action={
        may('projects:write') && (
          <>
            {may('imports:write') && (
              <LinkButton href={inClient(client, 'imports')} icon="upload">
                {t('import_list')}
              </LinkButton>
            )}
            <Button tone="primary" onClick={onCreate}>
              {t('create')}
            </Button>
          </>
        )
      }
    >
      {t('none_yet_detail')}
    </EmptyState>
  )
}
