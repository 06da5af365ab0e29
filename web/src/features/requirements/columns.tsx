import { MOSCOW_PRIORITIES } from '../../../../shared/domain/vocabulary/index.ts'
import { date, instantDate, NONE } from '../../app/format.ts'
import { type Column, numberEdit, selectEdit, WIDTH } from '../../ui/table/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import type { Requirement, RequirementChanges } from './data.ts'
import type { View } from './filter.ts'
import { t } from './messages/index.ts'
import type { Names } from './names.ts'
import { Standing } from './standing.tsx'

type How = {
  view: View
  units: Names
  objectives: Names
  save: (row: Requirement, changes: RequirementChanges) => unknown
  /** Whether what the unit says may be changed: in a draft only. */
  mayWrite: (row: Requirement) => boolean
  /** Whether it may be judged: objective and scores. */
  mayJudge: (row: Requirement) => boolean
}

type RequirementColumn = Column<Requirement>

const scoreColumn = (of: 'value_score' | 'urgency_score', head: string, how: How): RequirementColumn => ({
  id: of,
  head,
  width: 88,
  align: 'end',
  sort: of,
  yields: of === 'urgency_score' ? 2 : 3,
  cell: (row) => row[of],
  edit: numberEdit({
    value: (row) => row[of],
    min: 1,
    max: 5,
    may: how.mayJudge,
    save: (row, value) => how.save(row, { [of]: value }),
  }),
})

const whatColumns = (how: How): RequirementColumn[] => [
  {
    id: 'statement',
    head: t('requirement'),
    // A sentence needs more room than a name; what is left over is shared by all.
    width: 360,
    phone: 'title',
    sort: 'statement',
    cell: (row) => (
      <span class="requirement-name">
        <span class="tabular muted">{row.number}</span> {row.statement}
      </span>
    ),
  },
  {
    id: 'unit',
    head: t('unit'),
    width: 168,
    phone: 'fact',
    yields: 7,
    cell: (row) => how.units.of(row.unit_id),
  },
  {
    id: 'objective',
    head: t('objective'),
    width: 176,
    wrap: true,
    yields: 5,
    cell: (row) => how.objectives.of(row.objective_id) || NONE,
    edit: selectEdit<Requirement, string>({
      may: how.mayJudge,
      value: (row) => row.objective_id ?? '',
      options: [{ value: '', label: t('no_objective') }, ...(how.objectives.options ?? [])],
      save: (row, value) => how.save(row, { objective_id: value || null }),
    }),
  },
  {
    id: 'moscow',
    head: t('moscow'),
    width: 104,
    sort: 'moscow',
    yields: 6,
    cell: (row) => word('moscow', row.moscow),
    edit: selectEdit({
      may: how.mayWrite,
      value: (row: Requirement) => row.moscow,
      options: wordOptions('moscow', MOSCOW_PRIORITIES),
      save: (row, moscow) => how.save(row, { moscow }),
    }),
  },
]

const whoColumns = (how: How): RequirementColumn[] => [
  {
    id: 'standing',
    head: t('standing'),
    // These parts have one state only.
    ...(how.view === 'mine' || how.view === 'ended' || how.view === 'all' ? {} : { extra: true }),
    width: 160,
    phone: 'mark',
    sort: 'state',
    cell: (row) => <Standing of={row} />,
  },
  {
    id: 'submitter',
    head: t('submitter'),
    width: WIDTH.person,
    yields: 1,
    ...(how.view === 'mine' || how.view === 'drafts' ? { extra: true } : {}),
    cell: (row) => row.submitter_name,
  },
  {
    id: 'submitted_at',
    head: t('submitted_at'),
    width: WIDTH.date,
    sort: 'submitted_at',
    yields: 4,
    phone: 'fact',
    cell: (row) => instantDate(row.submitted_at),
  },
  // What people who handed something in look for: what was said to it.
  ...(how.view === 'mine' || how.view === 'ended'
    ? [
        {
          id: 'reason',
          head: t('reason'),
          width: 240,
          wrap: true,
          yields: 8,
          cell: (row: Requirement) =>
            row.deferred_until_on
              ? `${t('until', { date: date(row.deferred_until_on) })} ${row.ended_reason ?? ''}`
              : (row.ended_reason ?? NONE),
        },
      ]
    : []),
]

/** The columns of requirements: what, by whom, how it is judged, where it stands. */
export const requirementColumns = (how: How): readonly RequirementColumn[] => [
  ...whatColumns(how),
  scoreColumn('value_score', t('value'), how),
  scoreColumn('urgency_score', t('urgency'), how),
  ...whoColumns(how),
]
