import { useMemo, useState } from 'preact/hooks'
import {
  HEALTH_STATES,
  type HealthState,
  PROJECT_STATUSES,
  type ProjectStatus,
  type Track,
} from '../../../../shared/domain/vocabulary/index.ts'
import { date, money } from '../../app/format.ts'
import { locale } from '../../app/i18n.ts'
import { Button, EmptyState, FilterBar, HealthBadge, SearchInput, Section, TrackMark, toast } from '../../ui/index.ts'
import {
  type Column,
  ColumnPicker,
  DataTable,
  dateEdit,
  moneyEdit,
  numberEdit,
  selectEdit,
  sortRows,
  textEdit,
  useColumnChoice,
  WIDTH,
} from '../../ui/table/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'

type Sample = {
  id: string
  name: string
  unit: string
  track: Track
  health: HealthState
  status: ProjectStatus
  owner: string
  progress: number
  planned_minor: number
  finish_on: string
}

const WORDS = [
  'Sensor network',
  'Purchase approval',
  'Customer portal',
  'Training wave',
  'Quality records',
  'Robot cell',
  'Supplier onboarding',
]
const UNITS = ['Production', 'Purchasing', 'Legal', 'Human Resources', 'Quality']
const at = <T,>(list: readonly T[], i: number, other: T): T => list[i % list.length] ?? other

const samples = (count: number): Sample[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `prj_${i}`,
    name: `${at(WORDS, i, '')} ${i + 1}`,
    unit: at(UNITS, i * 3, ''),
    track: i % 3 === 0 ? 'administrative' : 'technology',
    health: at(HEALTH_STATES, i * 7, 'unknown'),
    status: at(PROJECT_STATUSES, i, 'running'),
    owner: at(['Miriam Okafor', 'Jonas Weber', 'Li Na', 'Ada Kowalska'], i, ''),
    progress: (i * 37) % 101,
    planned_minor: ((i * 7919) % 90_000) * 10_000,
    finish_on: `2027-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
  }))

type Save = (row: Sample, changes: Partial<Sample>) => void

const columnsOf = (save: Save): Column<Sample>[] => [
  { id: 'name', head: 'Project', sort: 'name', sortBy: (row) => row.name, phone: 'title', cell: (row) => row.name },
  {
    id: 'health',
    head: 'Health',
    width: WIDTH.health,
    phone: 'mark',
    cell: (row) => <HealthBadge state={row.health} />,
  },
  { id: 'track', head: 'Track', width: WIDTH.track, cell: (row) => <TrackMark track={row.track} /> },
  { id: 'unit', head: 'Unit', width: 150, sort: 'unit', sortBy: (row) => row.unit, cell: (row) => row.unit },
  {
    id: 'status',
    head: 'Status',
    width: 130,
    phone: 'fact',
    cell: (row) => word('status', row.status),
    edit: selectEdit({
      value: (row) => row.status,
      options: wordOptions('status', PROJECT_STATUSES),
      save: (row, status) => save(row, { status }),
    }),
  },
  {
    id: 'owner',
    head: 'Owner',
    width: 150,
    cell: (row) => row.owner,
    edit: textEdit({ value: (row) => row.owner, save: (row, owner) => save(row, { owner }) }),
  },
  {
    id: 'progress',
    head: 'Done',
    unit: '%',
    align: 'end',
    width: WIDTH.figure,
    sort: 'progress',
    sortBy: (row) => row.progress,
    cell: (row) => row.progress,
    edit: numberEdit({
      value: (row) => row.progress,
      min: 0,
      max: 100,
      save: (row, progress) => save(row, { progress }),
    }),
  },
  {
    id: 'planned',
    head: 'Planned',
    align: 'end',
    width: 140,
    sort: 'planned_minor',
    sortBy: (row) => row.planned_minor,
    phone: 'fact',
    cell: (row) => money(row.planned_minor, 'EUR'),
    edit: moneyEdit({
      value: (row) => row.planned_minor,
      currency: 'EUR',
      save: (row, minor) => save(row, { planned_minor: minor ?? 0 }),
    }),
  },
  {
    id: 'finish',
    head: 'Finish',
    align: 'end',
    width: 140,
    cell: (row) => date(row.finish_on),
    edit: dateEdit({ value: (row) => row.finish_on, save: (row, on) => save(row, { finish_on: on ?? row.finish_on }) }),
  },
]

export function TableSamples() {
  const [rows, setRows] = useState(() => samples(10_000))
  const [sort, setSort] = useState<string | undefined>('name')
  const [q, setQ] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const columns = useMemo(
    () =>
      columnsOf((row, changes) => {
        setRows((now) => now.map((one) => (one.id === row.id ? { ...one, ...changes } : one)))
        toast({
          message: `${row.name} saved`,
          undo: () => setRows((now) => now.map((one) => (one.id === row.id ? row : one))),
        })
      }),
    [],
  )
  const choice = useColumnChoice('design', columns)
  const found = rows.filter((row) => row.name.toLowerCase().includes(q.toLowerCase()))
  return (
    <div class="stack" data-gap="large">
      <Section title="Ten thousand rows" lead="Arrows move, Enter edits or opens, Escape leaves, Space chooses.">
        <FilterBar tools={<ColumnPicker choice={choice} />}>
          <SearchInput label="Find a project" value={q} onValue={setQ} />
        </FilterBar>
        <DataTable
          label="Sample projects"
          columns={choice.shown}
          rows={sortRows(found, columns, sort, locale.value)}
          rowId={(row) => row.id}
          rowName={(row) => row.name}
          rowHref={() => '/design?tab=tables'}
          sort={sort}
          onSort={setSort}
          chosen={chosen}
          onChosen={setChosen}
          chosenActions={<Button size="small">Set the unit</Button>}
        />
      </Section>
      <AtRest columns={columns} />
    </div>
  )
}

function AtRest({ columns }: { columns: Column<Sample>[] }) {
  return (
    <>
      <Section title="While it loads">
        <DataTable
          label="Loading"
          columns={columns}
          rows={undefined}
          rowId={(row) => row.id}
          rowName={(row) => row.name}
        />
      </Section>
      <Section title="With nothing in it">
        <DataTable
          label="Empty"
          columns={columns}
          rows={[]}
          rowId={(row) => row.id}
          rowName={(row) => row.name}
          empty={
            <EmptyState title="No projects yet" action={<Button tone="primary">Import a list</Button>}>
              Bring in the portfolio as CSV or XLSX, or add the first project by hand.
            </EmptyState>
          }
        />
      </Section>
    </>
  )
}
