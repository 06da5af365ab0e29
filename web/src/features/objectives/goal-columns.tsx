import { OBJECTIVE_STATES } from '../../../../shared/domain/vocabulary/index.ts'
import { date, NONE, number } from '../../app/format.ts'
import { Badge, Menu, type MenuItem, Meter, type Tone } from '../../ui/index.ts'
import { type Column, dateEdit, selectEdit, textEdit, WIDTH } from '../../ui/table/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import { type FigureField, figureEdit, progressOf, progressText } from './figures.ts'
import { t } from './messages/index.ts'
import type { KeyResult, KeyResultChanges, Objective, ObjectiveChanges } from './objectives-data.ts'
import { type GoalRow, rowName } from './rows.ts'

const TONES: Record<Objective['state'], Tone> = { active: 'accent', achieved: 'good', abandoned: 'neutral' }

export type GoalColumnsHow = {
  save: {
    objective: (row: Objective, changes: ObjectiveChanges) => unknown
    keyResult: (row: KeyResult, changes: KeyResultChanges) => unknown
    items: (row: GoalRow) => MenuItem[]
  } | null
}

type GoalColumn = Column<GoalRow>

function Name({ row }: { row: GoalRow }) {
  if (row.kind === 'key_result')
    return (
      <span class="goal-name" data-kind="key_result">
        {row.key_result.name}
      </span>
    )
  return (
    <span class="goal-name" data-kind="objective">
      {row.objective.name}
    </span>
  )
}

/** What both kinds have: a name, somebody who answers for it, a day. */
const shared = (save: GoalColumnsHow['save'], row: GoalRow, changes: { name?: string; owner?: string | null }) =>
  row.kind === 'objective' ? save?.objective(row.objective, changes) : save?.keyResult(row.key_result, changes)

const ownerOf = (row: GoalRow): string | null => (row.kind === 'objective' ? row.objective.owner : row.key_result.owner)
const dueOf = (row: GoalRow): string | null =>
  row.kind === 'objective' ? row.objective.ends_on : row.key_result.due_on

const whatColumns = (save: GoalColumnsHow['save']): GoalColumn[] => [
  {
    id: 'name',
    head: t('name'),
    phone: 'title',
    wrap: true,
    cell: (row) => <Name row={row} />,
    ...(save && {
      edit: textEdit<GoalRow>({
        value: rowName,
        required: t('required'),
        save: (row, name) => shared(save, row, { name }),
      }),
    }),
  },
  {
    id: 'state',
    head: t('state'),
    width: WIDTH.figure + 24,
    // At phone width whoever may write has the menu in this place.
    ...(save ? {} : { phone: 'mark' as const }),
    cell: (row) =>
      row.kind === 'objective' && (
        <Badge tone={TONES[row.objective.state]}>{word('objective_state', row.objective.state)}</Badge>
      ),
    ...(save && {
      edit: selectEdit<GoalRow, Objective['state']>({
        may: (row) => row.kind === 'objective',
        value: (row) => row.objective.state,
        options: wordOptions('objective_state', OBJECTIVE_STATES),
        save: (row, state) => save.objective(row.objective, { state }),
      }),
    }),
  },
  {
    id: 'progress',
    head: t('progress'),
    width: WIDTH.meter,
    phone: 'fact',
    cell: (row) => <Progress row={row} />,
  },
]

function Progress({ row }: { row: GoalRow }) {
  const progress = progressOf(row)
  if (progress === null)
    return (
      <span class="muted">
        {row.kind === 'objective' && row.key_results.length === 0 ? t('no_key_results') : t('progress_none')}
      </span>
    )
  return <Meter value={progress * 100} text={progressText(progress)} label={`${t('progress')}, ${rowName(row)}`} />
}

const figureColumn = (field: FigureField, save: GoalColumnsHow['save']): GoalColumn => ({
  id: field,
  head: t(field),
  width: WIDTH.figure,
  align: 'end',
  cell: (row) => row.kind === 'key_result' && number(row.key_result[field], 2),
  // Only the figures that are edited are changed: the target is never null here, for its cell does not take an empty text.
  ...(save && { edit: figureEdit(field, (row, changes) => save.keyResult(row, changes as KeyResultChanges)) }),
})

const figureColumns = (save: GoalColumnsHow['save']): GoalColumn[] => [
  figureColumn('baseline', save),
  figureColumn('actual', save),
  {
    ...figureColumn('target', save),
    cell: (row) =>
      row.kind === 'key_result' && (
        <>
          {number(row.key_result.target, 2)}
          <span class="visually-hidden"> {row.key_result.unit_of_measure}</span>
        </>
      ),
  },
  {
    id: 'unit',
    head: t('unit_of_measure'),
    width: WIDTH.date,
    cell: (row) => row.kind === 'key_result' && row.key_result.unit_of_measure,
    ...(save && {
      edit: textEdit<GoalRow>({
        may: (row) => row.kind === 'key_result',
        value: (row) => (row.kind === 'key_result' ? row.key_result.unit_of_measure : ''),
        required: t('required'),
        save: (row, unit_of_measure) =>
          row.kind === 'key_result' && save.keyResult(row.key_result, { unit_of_measure }),
      }),
    }),
  },
]

const whenColumns = (save: GoalColumnsHow['save']): GoalColumn[] => [
  {
    id: 'owner',
    head: t('owner'),
    width: WIDTH.person,
    yields: 1,
    cell: (row) => ownerOf(row) ?? NONE,
    ...(save && {
      edit: textEdit<GoalRow>({ value: ownerOf, save: (row, owner) => shared(save, row, { owner: owner || null }) }),
    }),
  },
  {
    id: 'due',
    head: t('ends'),
    width: WIDTH.date,
    yields: 2,
    phone: 'fact',
    cell: (row) => date(dueOf(row)),
    ...(save && {
      edit: dateEdit<GoalRow>({
        value: dueOf,
        save: (row, on) =>
          row.kind === 'objective'
            ? save.objective(row.objective, { ends_on: on })
            : save.keyResult(row.key_result, { due_on: on }),
      }),
    }),
  },
]

/** The columns of objectives and their key results: what, how far, by which figures, who and until when. */
export const goalColumns = ({ save }: GoalColumnsHow): readonly GoalColumn[] => [
  ...whatColumns(save),
  ...figureColumns(save),
  ...whenColumns(save),
  ...(save
    ? [
        {
          id: 'actions',
          head: '',
          width: 64,
          align: 'end' as const,
          phone: 'mark' as const,
          cell: (row: GoalRow) => <Menu label={t('more', { name: rowName(row) })} items={save.items(row)} />,
        },
      ]
    : []),
]
