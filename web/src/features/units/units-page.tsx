import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { UNIT_FUNCTIONS } from '../../../../shared/domain/vocabulary/index.ts'
import { inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { list as listed } from '../../app/format.ts'
import {
  Button,
  EmptyState,
  FilterBar,
  FilterChip,
  LinkButton,
  type MenuItem,
  Page,
  SearchInput,
} from '../../ui/index.ts'
import { ColumnPicker, DataTable, useColumnChoice } from '../../ui/table/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { ExportMenu } from '../records/index.ts'
import { t } from './messages/index.ts'
import { RepresentativesDialog } from './representatives-dialog.tsx'
import { addUnit, deleteUnits, editUnit, moveUnit } from './unit-actions.ts'
import { unitColumns } from './unit-columns.tsx'
import { UnitDialog } from './unit-dialog.tsx'
import { type TreeUnit, unitTree } from './unit-tree.ts'
import { type Unit, type UnitCoverage, type UnitFilter, useUnitCoverage, useUnits } from './units-data.ts'

const SORTS = ['name', '-name', 'function', '-function'] as const

const filterOf = (query: Readonly<Record<string, string>>): UnitFilter => {
  const sort = oneOf(query.sort, SORTS)
  return {
    ...(query.q && { q: query.q }),
    ...(query.function && { function: query.function }),
    ...(sort && { sort }),
  }
}

export default function UnitsPage({ params: { client } }: PageProps<'client'>) {
  const { name, may } = useClient(client)
  const { query, set } = useQuery()
  const filter = filterOf(query)
  const list = useUnits(client, filter)
  const coverage = useUnitCoverage(client, may('causal_links:read') && may('projects:read'))
  const creating = useSignal(false)
  const mayWrite = may('units:write')
  const create = () => {
    creating.value = true
  }
  useCommands(mayWrite ? [{ id: 'units.create', title: t('create'), group: t('title'), keys: 'n', run: create }] : [])
  const narrowed = Boolean(query.q || query.function)
  const now = list.data.value
  return (
    <Page
      title={t('title')}
      lead={now && !narrowed && leadText(now.total ?? now.rows.length, now.rows, coverage.data.value)}
      crumbs={[{ label: name, href: inClient(client) }]}
      actions={
        mayWrite && (
          <Button tone="primary" icon="plus" onClick={create}>
            {t('create')}
          </Button>
        )
      }
    >
      <UnitTable
        client={client}
        list={list}
        coverage={may('causal_links:read') ? coverage.data.value : undefined}
        mayWrite={mayWrite}
        query={query}
        set={set}
        onCreate={create}
      />
      {creating.value && (
        <UnitDialog
          client={client}
          onClose={() => {
            creating.value = false
          }}
          onCreated={(unit) => addUnit(client, list, unit)}
        />
      )}
      <OpenUnit client={client} list={list} unit={now?.rows.find((unit) => unit.id === query.unit)} set={set} />
    </Page>
  )
}

type OpenProps = Pick<TableProps, 'client' | 'list' | 'set'> & { unit: Unit | undefined }

/** Who speaks for the unit that the address names. */
function OpenUnit({ client, list, unit, set }: OpenProps) {
  const { may } = useClient(client)
  if (!unit) return null
  return (
    <RepresentativesDialog
      client={client}
      unit={unit}
      mayReadPeople={may('people:read') && may('units:write')}
      onClose={() => set({ unit: undefined })}
      save={may('units:write') ? (representatives) => editUnit(client, list, unit, { representatives }) : undefined}
    />
  )
}

/** How many units there are, and where changes have nobody. */
const leadText = (
  count: number,
  units: readonly Unit[],
  coverage: ReadonlyMap<string, UnitCoverage> | undefined,
): string | undefined => {
  if (count === 0) return undefined
  const open = units.flatMap((unit) => {
    const found = coverage?.get(unit.id)
    return found && found.covered < found.links ? [{ name: unit.name, missing: found.links - found.covered }] : []
  })
  const worst = open.sort((a, b) => b.missing - a.missing).slice(0, 3)
  if (worst.length === 0) return t('lead', { count })
  const missing = worst.reduce((sum, unit) => sum + unit.missing, 0)
  return `${t('lead', { count })} ${t('lead_open', { count: missing, units: listed(worst.map((unit) => unit.name)) })}`
}

type TableProps = {
  client: string
  list: ReturnType<typeof useUnits>
  coverage: ReadonlyMap<string, UnitCoverage> | undefined
  mayWrite: boolean
  query: Readonly<Record<string, string>>
  set: (values: Readonly<Record<string, string | undefined>>) => void
  onCreate: () => void
}

function UnitTable({ client, list, coverage, mayWrite, query, set, onCreate }: TableProps) {
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const now = list.data.value
  const rows = now?.rows
  const projectsOf = (unit: Unit) => `${inClient(client, 'projects')}?unit_id=${unit.id}`
  const columns = unitColumns({
    client,
    units: rows ?? [],
    save: mayWrite ? (unit, changes) => moveUnit(client, list, unit, changes) : undefined,
    items: (unit): MenuItem[] => [
      { label: t('representatives_edit'), icon: 'person', run: () => set({ unit: unit.id }) },
      { label: t('show_projects'), href: projectsOf(unit) },
    ],
    coverage: coverage && { of: (unit) => coverage.get(unit) },
  })
  const choice = useColumnChoice('units', columns)
  // Only the whole list in the order of names shows the tree: every part of another list stands for itself.
  const whole = now?.next === null && !query.q && !query.function && !query.sort
  const placed = rows && (whole ? unitTree(rows) : rows.map((unit): TreeUnit => ({ ...unit, depth: 0 })))
  const remove = () => {
    const units = rows?.filter((unit) => chosen.value.has(unit.id)) ?? []
    chosen.value = new Set()
    void deleteUnits(client, list, units)
  }
  const choosing = mayWrite && {
    chosen: chosen.value,
    onChosen: (ids: ReadonlySet<string>) => {
      chosen.value = ids
    },
    chosenActions: (
      <Button size="small" icon="trash" onClick={remove}>
        {t('delete')}
      </Button>
    ),
  }
  return (
    <>
      <UnitFilters client={client} query={query} set={set} picker={<ColumnPicker choice={choice} />} />
      <DataTable
        label={t('title')}
        columns={choice.shown}
        rows={placed}
        total={now?.total}
        rowId={(unit) => unit.id}
        rowName={(unit) => unit.name}
        rowHref={projectsOf}
        sort={query.sort ?? 'name'}
        onSort={(sort) => set({ sort: sort === 'name' ? undefined : sort })}
        {...choosing}
        problem={list.problem.value}
        onRetry={() => void list.reload()}
        onEnd={() => void list.more()}
        empty={<Empty client={client} narrowed={Boolean(query.q || query.function)} {...{ mayWrite, set, onCreate }} />}
      />
    </>
  )
}

type FilterProps = Pick<TableProps, 'client' | 'query' | 'set'> & { picker: ComponentChildren }

function UnitFilters({ client, query, set, picker }: FilterProps) {
  const clear = () => set({ q: undefined, function: undefined })
  return (
    <FilterBar
      onClear={query.q || query.function ? clear : undefined}
      tools={
        <>
          {picker}
          <ExportMenu client={client} table="units" />
        </>
      }
    >
      <SearchInput label={t('find')} value={query.q ?? ''} onValue={(q) => set({ q })} />
      <FilterChip
        label={t('function')}
        value={query.function ?? ''}
        options={wordOptions('function', UNIT_FUNCTIONS)}
        onValue={(value) => set({ function: value })}
      />
    </FilterBar>
  )
}

type EmptyProps = Pick<TableProps, 'client' | 'mayWrite' | 'set' | 'onCreate'> & { narrowed: boolean }

function Empty({ client, narrowed, mayWrite, set, onCreate }: EmptyProps) {
  if (narrowed)
    return (
      <EmptyState
        title={t('nothing_matches')}
        action={<Button onClick={() => set({ q: undefined, function: undefined })}>{t('show_all')}</Button>}
      >
        {t('nothing_matches_detail')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('none')}
      action={
        mayWrite && (
          <>
            <LinkButton href={inClient(client, 'imports')} icon="upload">
              {t('import_list')}
            </LinkButton>
            <Button tone="primary" onClick={onCreate}>
              {t('create')}
            </Button>
          </>
        )
      }
    >
      {t('none_detail')}
    </EmptyState>
  )
}
