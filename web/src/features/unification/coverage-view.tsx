import { subjectHref } from '../../../../shared/addresses/index.ts'
import { addressOf, inClient } from '../../app/address.ts'
import { number } from '../../app/format.ts'
import { EmptyState, Link, LinkButton, Pending, Sheet } from '../../ui/index.ts'
import { type Column, DataTable } from '../../ui/table/index.ts'
import { type Coverage, type CoverageCell, useCoverage } from './data.ts'
import { t } from './messages/index.ts'

type Unit = Coverage['units'][number]

/** What the address of a list says for requirements without an objective. */
const NO_OBJECTIVE = 'none'

const sumOf = (cells: readonly CoverageCell[], field: 'total' | 'open'): number =>
  cells.reduce((sum, cell) => sum + cell[field], 0)

/** Which unit asks for what under which objective, and where nobody asks. */
export function CoverageView({ client }: { client: string }) {
  const resource = useCoverage(client)
  const coverage = resource.data.value
  if (!coverage) return <Pending of={resource} lines={8} />
  return (
    <div class="stack" data-gap="large">
      <Matrix client={client} coverage={coverage} />
      <Gaps client={client} coverage={coverage} />
    </div>
  )
}

type Props = { client: string; coverage: Coverage }

function Matrix({ client, coverage }: Props) {
  const at = new Map(coverage.cells.map((cell) => [`${cell.unit_id} ${cell.objective_id ?? NO_OBJECTIVE}`, cell]))
  const of = (unit: Unit) => coverage.cells.filter((cell) => cell.unit_id === unit.id)
  const objectives = [...coverage.objectives, { id: NO_OBJECTIVE, name: t('no_objective') }]
  const columns: Column<Unit>[] = [
    { id: 'unit', head: t('unit'), phone: 'title', width: 200, cell: ({ name }) => name },
    {
      id: 'total',
      head: t('handed_in'),
      phone: 'fact',
      width: 104,
      align: 'end',
      cell: (unit) => <Figure value={sumOf(of(unit), 'total')} />,
    },
    {
      id: 'open',
      head: t('open'),
      phone: 'fact',
      width: 88,
      align: 'end',
      cell: (unit) => <Figure value={sumOf(of(unit), 'open')} />,
    },
    ...objectives.map(
      (objective): Column<Unit> => ({
        id: objective.id,
        head: objective.name,
        width: 144,
        align: 'end',
        phone: 'fact',
        phoneText: (unit) => phoneText(at.get(`${unit.id} ${objective.id}`)),
        cell: (unit) => (
          <Cell client={client} unit={unit} objective={objective} cell={at.get(`${unit.id} ${objective.id}`)} />
        ),
      }),
    ),
  ]
  return (
    <DataTable
      label={t('matrix')}
      columns={columns}
      rows={coverage.units}
      rowId={(unit) => unit.id}
      rowName={(unit) => unit.name}
      rowHref={(unit) => addressOf(inClient(client, 'requirements'), {}, { view: 'all', unit_id: unit.id })}
      empty={
        <EmptyState
          title={t('no_units')}
          action={<LinkButton href={inClient(client, 'units')}>{t('to_units')}</LinkButton>}
        >
          {t('no_units_detail')}
        </EmptyState>
      }
    />
  )
}

const phoneText = (cell: CoverageCell | undefined): string | undefined =>
  cell && [number(cell.total), ...(cell.open > 0 ? [t('of_open', { count: cell.open })] : [])].join(' ')

const Figure = ({ value }: { value: number }) => <span data-zero={value === 0 || undefined}>{number(value)}</span>

type CellProps = {
  client: string
  unit: Unit
  objective: { id: string; name: string }
  cell: CoverageCell | undefined
}

/** How many requirements a unit has under an objective; leads to them. */
function Cell({ client, unit, objective, cell }: CellProps) {
  if (!cell)
    return (
      <span class="coverage-gap">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{t('gap')}</span>
      </span>
    )
  const query = { view: 'all', unit_id: unit.id, objective_id: objective.id }
  return (
    <Link href={addressOf(inClient(client, 'requirements'), {}, query)}>
      <span class="visually-hidden">{t('cell_of', { unit: unit.name, objective: objective.name })} </span>
      {number(cell.total)}
      {cell.open > 0 && <small> {t('of_open', { count: cell.open })}</small>}
    </Link>
  )
}

type Gap = { id: string; label: string; href: string }

function Gaps({ client, coverage }: Props) {
  const { gaps, units, objectives } = coverage
  const nameOf = (rows: readonly Unit[], id: string) => rows.find((row) => row.id === id)?.name ?? ''
  const requirements = (query: Record<string, string>) => addressOf(inClient(client, 'requirements'), {}, query)
  const ofUnits = gaps.unit_ids.map((id) => ({
    id,
    label: nameOf(units, id),
    href: subjectHref(client, { type: 'unit', id }),
  }))
  const ofObjectives = (ids: readonly string[]): readonly Gap[] =>
    ids.map((id) => ({ id, label: nameOf(objectives, id), href: subjectHref(client, { type: 'objective', id }) }))
  const without = gaps.without_objective
  return (
    <div class="columns">
      <GapList title={t('gap_units')} none={t('gap_units_none')} gaps={ofUnits} />
      <GapList title={t('gap_objectives')} none={t('gap_objectives_none')} gaps={ofObjectives(gaps.objective_ids)} />
      <GapList
        title={t('gap_unserved')}
        none={t('gap_unserved_none')}
        gaps={ofObjectives(gaps.unserved_objective_ids)}
      />
      <Sheet title={t('gap_without')}>
        {without === 0 ? (
          <p class="muted">{t('gap_without_none')}</p>
        ) : (
          <Link href={requirements({ view: 'all', objective_id: NO_OBJECTIVE })}>
            {t('gap_without_count', { count: without })}
          </Link>
        )}
      </Sheet>
    </div>
  )
}

function GapList({ title, none, gaps }: { title: string; none: string; gaps: readonly Gap[] }) {
  return (
    <Sheet title={title}>
      {gaps.length === 0 && <p class="muted">{none}</p>}
      <ul class="gaps">
        {gaps.map(({ id, label, href }) => (
          <li key={id}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
