import { fieldWord } from '../../fields/index.ts'
import { Button, Section } from '../../ui/index.ts'
import { type Column, DataTable } from '../../ui/table/index.ts'
import type { RowFault } from './draft.ts'
import { downloadFaults } from './fault-file.ts'
import { faultText } from './fault-text.ts'
import { t } from './messages/index.ts'

export type FaultTableProps = {
  title: string
  faults: readonly RowFault[]
  /** Name of the file that the rows are from. */
  file: string
  /** Shown on demand only. */
  folded?: boolean
}

/** The API tells so many faults at most. */
const MOST = 1_000

/** Rows by row and column, with what stood there and why it is refused or noted. */
export function FaultTable({ title, faults, file, folded }: FaultTableProps) {
  const rows = faults.map((fault, at) => ({ ...fault, id: String(at) }))
  const name = `${file.replace(/\.\w+$/, '')}-${title.toLowerCase().replace(/\s+/g, '-')}.csv`
  const table = (
    <DataTable
      label={title}
      columns={columnsOf(faults.some((fault) => fault.client))}
      rows={rows}
      rowId={(fault) => fault.id}
      rowName={(fault) => `${t('row')} ${fault.row}`}
    />
  )
  if (folded)
    return (
      <details class="first-rows">
        <summary>
          {title} ({faults.length})
        </summary>
        {table}
      </details>
    )
  return (
    <Section
      title={title}
      lead={faults.length >= MOST ? t('faults_most', { count: faults.length }) : undefined}
      actions={
        <Button size="small" icon="download" onClick={() => downloadFaults(faults, name)}>
          {t('download')}
        </Button>
      }
    >
      {table}
    </Section>
  )
}

type Faulty = RowFault & { id: string }

const columnsOf = (clients: boolean): Column<Faulty>[] => [
  {
    id: 'row',
    head: t('row'),
    width: 84,
    phone: 'title',
    cell: (fault) => fault.row,
  },
  ...(clients ? [{ id: 'client', head: t('client'), width: 200, cell: (fault: Faulty) => fault.client ?? '' }] : []),
  {
    id: 'column',
    head: t('column'),
    width: 220,
    phone: 'mark',
    cell: (fault) => fault.column ?? (fault.field === null ? t('whole_row') : fieldWord(fault.field)),
  },
  { id: 'value', head: t('value'), width: 180, phone: 'fact', cell: (fault) => fault.value },
  { id: 'why', head: t('why'), phone: 'fact', wrap: true, cell: faultText },
]
