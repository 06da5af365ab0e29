import { subjectHref } from '../../../../shared/addresses/index.ts'
import { inClient } from '../../app/address.ts'
import { number, percent } from '../../app/format.ts'
import { EmptyState, LinkButton, Meter } from '../../ui/index.ts'
import { type Column, DataTable, WIDTH } from '../../ui/table/index.ts'
import { Initiatives, Meeting } from './cells.tsx'
import type { IndexedMap, MapCell, MapObjective } from './map-data.ts'
import { t } from './messages/index.ts'

type Props = { client: string; index: IndexedMap }

const objectiveHref = (client: string, id: string): string => subjectHref(client, { type: 'objective', id })

function Progress({ of: { progress, name } }: { of: MapObjective }) {
  if (progress === null) return <span class="muted">{t('progress_none')}</span>
  const whole = Math.floor(progress * 100 + 1e-9)
  return <Meter value={whole} text={percent(whole)} label={`${t('progress')}, ${name}`} />
}

const initiativesOf = (index: IndexedMap, objective: string): string[] => [
  ...new Set(index.cellsOf(objective).flatMap((cell) => cell.initiative_ids)),
]

/** At phone width a row tells how much serves the objective; the cells themselves are the other view. */
const phoneColumns = ({ client, index }: Props): Column<MapObjective>[] => [
  {
    id: 'initiatives',
    head: t('initiatives'),
    phone: 'fact',
    width: WIDTH.figure,
    align: 'end',
    yields: 1,
    cell: ({ id }) => number(initiativesOf(index, id).length),
  },
  {
    id: 'progress',
    head: t('progress'),
    phone: 'mark',
    width: WIDTH.meter,
    yields: 2,
    cell: (objective) => <Progress of={objective} />,
  },
  ...index.map.units.map(
    (unit): Column<MapObjective> => ({
      id: unit.id,
      head: unit.name,
      width: 144,
      wrap: true,
      cell: ({ id }) => <Meeting client={client} index={index} cell={index.cellAt(id, unit.id)} />,
    }),
  ),
]

/** Objectives down, units across. */
export function Matrix({ client, index }: Props) {
  const columns: Column<MapObjective>[] = [
    { id: 'objective', head: t('objective'), phone: 'title', width: 280, wrap: true, cell: ({ name }) => name },
    ...phoneColumns({ client, index }),
  ]
  return (
    <DataTable
      label={t('matrix')}
      columns={columns}
      rows={index.map.objectives}
      rowId={(objective) => objective.id}
      rowName={(objective) => objective.name}
      rowHref={(objective) => objectiveHref(client, objective.id)}
      empty={
        <EmptyState
          title={t('none')}
          action={<LinkButton href={inClient(client, 'objectives')}>{t('to_objectives')}</LinkButton>}
        >
          {t('none_detail')}
        </EmptyState>
      }
    />
  )
}

/** The same, a line for each place where something stands. */
export function CellTable({ client, index }: Props) {
  const objectiveName = (cell: MapCell): string => index.objective.get(cell.objective_id)?.name ?? ''
  const unitName = (cell: MapCell): string => index.unit.get(cell.unit_id)?.name ?? ''
  const columns: Column<MapCell>[] = [
    { id: 'objective', head: t('objective'), phone: 'title', wrap: true, cell: objectiveName },
    { id: 'unit', head: t('unit'), phone: 'fact', width: 220, cell: unitName },
    {
      id: 'initiatives',
      head: t('initiatives'),
      phone: 'fact',
      width: 260,
      wrap: true,
      cell: (cell) =>
        cell.initiative_ids.length > 0 ? (
          <Initiatives client={client} index={index} ids={cell.initiative_ids} />
        ) : (
          <span class="aligned-gap">{t('asked_only', { count: cell.requirements })}</span>
        ),
    },
    {
      id: 'requirements',
      head: t('requirements'),
      width: WIDTH.date,
      align: 'end',
      cell: (cell) => number(cell.requirements),
    },
  ]
  return (
    <DataTable
      label={t('table')}
      columns={columns}
      rows={index.map.cells}
      rowId={(cell) => `${cell.objective_id} ${cell.unit_id}`}
      rowName={(cell) => `${objectiveName(cell)}, ${unitName(cell)}`}
      empty={<EmptyState title={t('no_cells')}>{t('no_cells_detail')}</EmptyState>}
    />
  )
}
