import {
  DELIVERY_CONFIDENCES,
  type DeliveryConfidence,
  PRIORITIES,
  PROJECT_STATUSES,
} from '../../../../shared/domain/vocabulary/index.ts'
import { date, money, NONE, percent, relative } from '../../app/format.ts'
import { ConfidenceBadge, Meter, TrackMark } from '../../ui/index.ts'
import { type Column, dateEdit, numberEdit, selectEdit, textEdit, WIDTH } from '../../ui/table/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import type { Project, ProjectChanges } from './data.ts'
import { HealthCell } from './health-cell.tsx'
import { t } from './messages/index.ts'
import type { Names } from './names.ts'
import { slipDays, slipText } from './slip.ts'
import type { Standings } from './standings.ts'

export type ColumnsHow = {
  client: string
  currency: string
  /** Absent where the person may only read. */
  save: ((project: Project, changes: ProjectChanges) => unknown) | undefined
  units: Names
  /** Absent where the person may not see vendors. */
  vendors: Names | undefined
  standings: Standings | undefined
}

type ProjectColumn = Column<Project>
type Save = NonNullable<ColumnsHow['save']>

const confidenceOptions = (): { value: DeliveryConfidence | ''; label: string }[] => [
  { value: '', label: t('no_confidence') },
  ...wordOptions('confidence', DELIVERY_CONFIDENCES),
]

const editsOf = (save: Save) => ({
  status: selectEdit<Project, Project['status']>({
    value: (row) => row.status,
    options: wordOptions('status', PROJECT_STATUSES),
    save: (row, status) => save(row, { status }),
  }),
  confidence: selectEdit<Project, DeliveryConfidence | ''>({
    value: (row) => row.reported_confidence,
    options: confidenceOptions(),
    save: (row, value) => save(row, { reported_confidence: value === '' ? null : value }),
  }),
  progress: numberEdit<Project>({
    value: (row) => row.progress,
    min: 0,
    max: 100,
    save: (row, progress) => save(row, { progress }),
  }),
  owner: textEdit<Project>({
    value: (row) => row.owner,
    save: (row, owner) => save(row, { owner: owner === '' ? null : owner }),
  }),
  baseline: dateEdit<Project>({
    value: (row) => row.baseline_finish_on,
    save: (row, on) => save(row, { baseline_finish_on: on }),
  }),
  finish: dateEdit<Project>({
    value: (row) => row.forecast_finish_on,
    // What is finished shows its actual date: a forecast written over it would not be seen.
    may: (row) => row.actual_finish_on === null,
    save: (row, on) => save(row, { forecast_finish_on: on }),
  }),
  priority: selectEdit<Project, Project['priority']>({
    value: (row) => row.priority,
    options: wordOptions('priority', PRIORITIES),
    save: (row, priority) => save(row, { priority }),
  }),
})

type Edits = Partial<ReturnType<typeof editsOf>>

/** An absent editor leaves the key out, so that the cell cannot be edited. */
const edit = <Name extends keyof Edits>(edits: Edits, name: Name) => {
  const one = edits[name]
  return one ? { edit: one } : {}
}

const standingColumns = (how: ColumnsHow, edits: Edits): ProjectColumn[] => [
  {
    id: 'status',
    head: t('field_status'),
    width: 128,
    yields: 11,
    sort: 'status',
    phone: 'fact',
    cell: (row) => word('status', row.status),
    ...edit(edits, 'status'),
  },
  {
    id: 'confidence',
    head: t('reported'),
    width: WIDTH.confidence,
    sort: 'reported_confidence',
    cell: (row) => (row.reported_confidence ? <ConfidenceBadge confidence={row.reported_confidence} /> : NONE),
    ...edit(edits, 'confidence'),
  },
  {
    id: 'health',
    head: t('health'),
    width: 172,
    sort: 'health',
    phone: 'mark',
    cell: (row) => (
      <HealthCell
        client={how.client}
        currency={how.currency}
        project={row}
        standing={how.standings && (how.standings[row.id] ?? ['unknown', null, false])}
      />
    ),
  },
]

const timeColumns = (edits: Edits): ProjectColumn[] => [
  {
    id: 'finish',
    head: t('forecast_finish'),
    width: 176,
    align: 'end',
    sort: 'forecast_finish_on',
    phone: 'fact',
    cell: (row) => <FinishCell project={row} />,
    ...edit(edits, 'finish'),
  },
  {
    id: 'progress',
    head: t('field_progress'),
    width: 124,
    yields: 13,
    sort: 'progress',
    cell: (row) => <Meter value={row.progress} text={percent(row.progress)} label={t('field_progress')} />,
    ...edit(edits, 'progress'),
  },
  {
    id: 'baseline_finish',
    head: t('baseline_finish'),
    width: WIDTH.date,
    yields: 6,
    align: 'end',
    sort: 'baseline_finish_on',
    cell: (row) => date(row.baseline_finish_on),
    ...edit(edits, 'baseline'),
  },
]

const peopleColumns = (how: ColumnsHow, edits: Edits): ProjectColumn[] => [
  { id: 'unit', head: t('field_unit'), width: 144, yields: 9, cell: (row) => how.units.of(row.unit_id) || NONE },
  {
    id: 'owner',
    head: t('field_owner'),
    width: WIDTH.person,
    yields: 8,
    sort: 'owner',
    cell: (row) => row.owner ?? NONE,
    ...edit(edits, 'owner'),
  },
  ...(how.vendors
    ? [
        {
          id: 'vendor',
          head: t('field_vendor'),
          width: 176,
          yields: 7,
          cell: (row: Project) => how.vendors?.of(row.vendor_id) || NONE,
        },
      ]
    : []),
]

/** The sums of the budget; the forecast is the one that people steer by. */
const MONEY = { planned: 5, actual: 4, forecast: 12 } as const
type Sum = keyof typeof MONEY
const SUMS: readonly Sum[] = ['planned', 'actual', 'forecast']

const moneyColumns = (currency: string): ProjectColumn[] =>
  SUMS.map((kind) => ({
    id: kind,
    head: t(kind),
    width: WIDTH.money,
    yields: MONEY[kind],
    align: 'end',
    sort: `${kind}_minor`,
    cell: (row) => (row[`${kind}_minor`] === 0 ? NONE : money(row[`${kind}_minor`], currency)),
  }))

const otherColumns = (edits: Edits): ProjectColumn[] => [
  {
    id: 'priority',
    head: t('field_priority'),
    width: 112,
    yields: 3,
    sort: 'priority',
    cell: (row) => word('priority', row.priority),
    ...edit(edits, 'priority'),
  },
  { id: 'tags', head: t('field_tags'), width: 200, yields: 2, cell: (row) => row.tags.join(', ') || NONE },
  {
    id: 'updated',
    head: t('updated'),
    width: 128,
    yields: 1,
    align: 'end',
    sort: 'updated_at',
    cell: (row) => relative(row.updated_at),
  },
  {
    id: 'category',
    head: t('field_category'),
    width: 176,
    extra: true,
    cell: (row) => (row.category ? word('category', row.category) : NONE),
  },
  { id: 'sponsor', head: t('field_sponsor'), width: WIDTH.person, extra: true, cell: (row) => row.sponsor ?? NONE },
  { id: 'external_id', head: t('field_external_id'), width: 128, extra: true, cell: (row) => row.external_id ?? NONE },
]

/** The columns of the portfolio, the ones that people steer by first; beside the navigation of a laptop the others yield. */
export const projectColumns = (how: ColumnsHow): readonly ProjectColumn[] => {
  const edits: Edits = how.save ? editsOf(how.save) : {}
  return [
    {
      id: 'name',
      head: t('project'),
      sort: 'name',
      wrap: true,
      phone: 'title',
      cell: (row) => (
        <span title={row.name}>
          <TrackMark track={row.track} bare /> {row.name}
        </span>
      ),
    },
    { id: 'kind', head: t('field_kind'), width: 168, yields: 10, sort: 'kind', cell: (row) => word('kind', row.kind) },
    ...standingColumns(how, edits),
    ...timeColumns(edits),
    ...peopleColumns(how, edits),
    ...moneyColumns(how.currency),
    ...otherColumns(edits),
  ]
}

/** When it will be, or was, finished, and how far that lies from the baseline. */
function FinishCell({ project }: { project: Project }) {
  const slip = slipDays(project)
  return (
    <>
      {slip !== null && slip !== 0 && (
        <span class="slip" title={slipText(slip)}>
          {t('slip_short', { days: `${slip > 0 ? '+' : '−'}${Math.abs(slip)}` })}
        </span>
      )}{' '}
      {date(project.actual_finish_on ?? project.forecast_finish_on)}
    </>
  )
}
