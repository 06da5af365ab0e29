import type { Roadmap, RoadmapBar, RoadmapGroup } from '../../../../../shared/domain/masterplan/roadmap.ts'
import { date, money } from '../../../app/format.ts'
import { type Column, DataTable, WIDTH } from '../../../ui/table/index.ts'
import { initiativeHref } from '../addresses.ts'
import { t } from '../messages/index.ts'
import { totalOf } from '../money-years.ts'
import { groupName, type RoadmapProps } from './groups.ts'

type Line = { id: string; group: string; bar: RoadmapBar }
type Props = RoadmapProps & { drawn: Roadmap; by: RoadmapGroup }

const columnsOf = (by: RoadmapGroup, currency: string): Column<Line>[] => [
  {
    id: 'name',
    head: t('field_initiative'),
    phone: 'title',
    wrap: true,
    cell: ({ bar }) => `${bar.code} ${bar.name}`,
  },
  { id: 'group', head: t(`by_${by}`), width: 240, wrap: true, cell: ({ group }) => group },
  {
    id: 'starts',
    head: t('field_starts_on'),
    width: WIDTH.date,
    phone: 'fact',
    cell: ({ bar }) => date(bar.starts_on),
  },
  { id: 'ends', head: t('field_ends_on'), width: WIDTH.date, phone: 'fact', cell: ({ bar }) => date(bar.ends_on) },
  {
    id: 'money',
    head: t('envelope'),
    unit: currency,
    width: WIDTH.money,
    align: 'end',
    cell: ({ bar }) => money(totalOf(bar.money), currency, true),
  },
]

/** The roadmap in words: the same rows in the same order. */
export function RoadmapTable({ client, version, names, currency, drawn, by }: Props) {
  const rows = drawn.rows.flatMap(({ key, bars }) =>
    bars.map((bar): Line => ({ id: `${key} ${bar.initiative_id}`, group: groupName(key, by, names), bar })),
  )
  return (
    <DataTable
      label={t('roadmap')}
      columns={columnsOf(by, currency)}
      rows={rows}
      rowId={({ id }) => id}
      rowName={({ bar }) => bar.name}
      rowHref={({ bar }) => initiativeHref(client, version, bar.initiative_id)}
    />
  )
}
