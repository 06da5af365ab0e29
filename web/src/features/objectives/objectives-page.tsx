import { useSignal } from '@preact/signals'
import { OBJECTIVE_STATES } from '../../../../shared/domain/vocabulary/index.ts'
import { inClient, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { Button, EmptyState, FilterBar, FilterChip, type MenuItem, Page, SearchInput } from '../../ui/index.ts'
import { ColumnPicker, DataTable, useColumnChoice } from '../../ui/table/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { goalColumns } from './goal-columns.tsx'
import { type Choice, GoalDialogs } from './goal-dialogs.tsx'
import { t } from './messages/index.ts'
import { editKeyResult, editObjective, type Goals, removeKeyResult, removeObjective } from './objective-actions.ts'
import { type KeyResult, type Objective, useKeyResults, useObjectives } from './objectives-data.ts'
import { type GoalRow, goalRows, rowName } from './rows.ts'
import './objectives.css'

export default function ObjectivesPage({ params: { client } }: PageProps<'client'>) {
  const { name, may } = useClient(client)
  const goals: Goals = { client, objectives: useObjectives(client), keyResults: useKeyResults(client) }
  const choice = useSignal<Choice | undefined>(undefined)
  const choose = (next: Choice | undefined) => {
    choice.value = next
  }
  const mayWrite = may('objectives:write')
  const create = () => choose({ what: 'objective' })
  useCommands(
    mayWrite ? [{ id: 'objectives.create', title: t('create'), group: t('title'), keys: 'n', run: create }] : [],
  )
  const objectives = goals.objectives.data.value?.rows
  const keyResults = goals.keyResults.data.value?.rows
  return (
    <Page
      title={t('title')}
      lead={objectives && keyResults && leadText(objectives, keyResults)}
      crumbs={[{ label: name, href: inClient(client) }]}
      width="full"
      actions={
        mayWrite && (
          <Button tone="primary" icon="plus" onClick={create}>
            {t('create')}
          </Button>
        )
      }
    >
      <GoalTable goals={goals} choose={mayWrite ? choose : undefined} />
      {choice.value && <GoalDialogs goals={goals} choice={choice.value} onClose={() => choose(undefined)} />}
    </Page>
  )
}

const leadText = (objectives: readonly Objective[], keyResults: readonly KeyResult[]): string | undefined => {
  if (objectives.length === 0) return undefined
  const measured = keyResults.filter((row) => row.actual !== null && row.baseline !== null).length
  const open = keyResults.length - measured
  return [
    t('lead', { count: objectives.length }),
    measured > 0 ? t('lead_measured', { count: measured }) : '',
    open > 0 ? t('lead_unmeasured', { count: open }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

type TableProps = { goals: Goals; choose: ((choice: Choice) => void) | undefined }

/** What can be done with a row, for its menu. */
const itemsOf = (goals: Goals, choose: (choice: Choice) => void, row: GoalRow): MenuItem[] => {
  const remove = { label: t('delete'), icon: 'trash' as const, tone: 'danger' as const }
  if (row.kind === 'key_result')
    return [
      {
        label: t('edit_key_result'),
        icon: 'edit',
        run: () => choose({ what: 'key_result', objective: row.objective, keyResult: row.key_result }),
      },
      { ...remove, run: () => void removeKeyResult(goals, row.key_result) },
    ]
  return [
    { label: t('add_key_result'), icon: 'plus', run: () => choose({ what: 'key_result', objective: row.objective }) },
    { label: t('edit'), icon: 'edit', run: () => choose({ what: 'objective', objective: row.objective }) },
    { ...remove, run: () => void removeObjective(goals, row.objective, row.key_results) },
  ]
}

function GoalTable({ goals, choose }: TableProps) {
  const { query, set } = useQuery()
  const columns = goalColumns({
    save: choose
      ? {
          objective: (row, changes) => editObjective(goals, row, changes),
          keyResult: (row, changes) => editKeyResult(goals, row, changes),
          items: (row) => itemsOf(goals, choose, row),
        }
      : null,
  })
  const choice = useColumnChoice('objectives', columns)
  const { objectives, keyResults } = goals
  const known = objectives.data.value && keyResults.data.value
  const states = (query.state ?? '').split(',').filter((state) => state !== '')
  const filter = { q: query.q ?? '', states, id: query.objective ?? '' }
  const narrowed = filter.q !== '' || states.length > 0 || filter.id !== ''
  const rows = known && goalRows(objectives.data.value?.rows ?? [], keyResults.data.value?.rows ?? [], filter)
  const clear = () => set({ q: undefined, state: undefined, objective: undefined })
  const retry = () => {
    void objectives.reload()
    void keyResults.reload()
  }
  return (
    <>
      {(narrowed || rows?.length !== 0) && (
        <FilterBar onClear={narrowed ? clear : undefined} tools={<ColumnPicker choice={choice} />}>
          <SearchInput label={t('find')} value={filter.q} onValue={(q) => set({ q })} />
          <FilterChip
            label={t('state')}
            value={query.state ?? ''}
            options={wordOptions('objective_state', OBJECTIVE_STATES)}
            onValue={(state) => set({ state })}
          />
        </FilterBar>
      )}
      <DataTable
        label={t('title')}
        columns={choice.shown}
        rows={rows}
        rowId={(row) => row.id}
        rowName={rowName}
        problem={objectives.problem.value ?? keyResults.problem.value}
        onRetry={retry}
        empty={<Empty narrowed={narrowed} clear={clear} create={choose && (() => choose({ what: 'objective' }))} />}
      />
    </>
  )
}

type EmptyProps = { narrowed: boolean; clear: () => void; create: (() => void) | undefined }

function Empty({ narrowed, clear, create }: EmptyProps) {
  if (narrowed)
    return (
      <EmptyState title={t('nothing_matches')} action={<Button onClick={clear}>{t('show_all')}</Button>}>
        {t('nothing_matches_detail')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('none')}
      action={
        create && (
          <Button tone="primary" onClick={create}>
            {t('create')}
          </Button>
        )
      }
    >
      {t('none_detail')}
    </EmptyState>
  )
}
