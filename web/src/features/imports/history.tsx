import { useState } from 'preact/hooks'
import { answer, api, type Schema } from '../../app/api.ts'
import { instant } from '../../app/format.ts'
import { useList, useResource } from '../../app/resource.ts'
import { Badge, Dialog, EmptyState, Menu, type MenuItem, Pending, Section } from '../../ui/index.ts'
import { type Column, DataTable, WIDTH } from '../../ui/table/index.ts'
import { word } from '../../vocabulary/index.ts'
import { FaultTable } from './fault-table.tsx'
import { t } from './messages/index.ts'
import { UndoDialog } from './undo-dialog.tsx'

type Import = Schema<'ImportSummary'>
type Deed = { kind: 'undo' | 'faults'; of: Import }

/** What was imported so far, newest first; each can be taken back. */
export function History({ client, mayWrite }: { client: string; mayWrite: boolean }) {
  const [deed, setDeed] = useState<Deed | undefined>(undefined)
  const list = useList<Import>(`/clients/${client}/imports`, (cursor, signal) => {
    const query = { limit: '50', ...(cursor && { cursor }) }
    return answer(api.GET('/clients/{client}/imports', { params: { path: { client }, query }, signal }))
  })
  const close = () => setDeed(undefined)
  return (
    <Section title={t('history')}>
      <DataTable
        label={t('history')}
        columns={columnsOf((one) => actionsOf(one, mayWrite, setDeed))}
        rows={list.data.value?.rows}
        rowId={(one) => one.id}
        rowName={(one) => one.file_name}
        problem={list.problem.value}
        onRetry={() => void list.reload()}
        onEnd={() => void list.more()}
        height={60}
        empty={<EmptyState title={t('none')}>{t('none_detail')}</EmptyState>}
      />
      {deed?.kind === 'undo' && <UndoDialog client={client} of={deed.of} onClose={close} />}
      {deed?.kind === 'faults' && <Refusals client={client} of={deed.of} onClose={close} />}
    </Section>
  )
}

const actionsOf = (one: Import, mayWrite: boolean, doing: (deed: Deed) => void): MenuItem[] => [
  ...(one.rows_refused > 0
    ? [{ label: t('show_refused'), icon: 'eye' as const, run: () => doing({ kind: 'faults', of: one }) }]
    : []),
  ...(mayWrite && one.state === 'committed'
    ? [{ label: t('undo'), icon: 'undo' as const, run: () => doing({ kind: 'undo', of: one }) }]
    : []),
]

const columnsOf = (actions: (one: Import) => MenuItem[]): Column<Import>[] => [
  {
    id: 'file',
    head: t('file'),
    phone: 'title',
    cell: (one) => (
      <>
        {one.file_name}
        <small>{word('table', one.table_name)}</small>
      </>
    ),
  },
  {
    id: 'result',
    head: t('result'),
    wrap: true,
    phone: 'fact',
    cell: ({ rows_created: created, rows_updated: updated, rows_refused: refused }) =>
      t('result_text', { created, updated, refused }),
  },
  {
    id: 'done_at',
    head: t('done_at'),
    width: 204,
    phone: 'fact',
    cell: (one) => instant(one.created_at),
  },
  { id: 'done_by', head: t('done_by'), width: WIDTH.person, cell: (one) => one.actor_name },
  { id: 'state', head: t('state'), width: 156, cell: (one) => <State of={one} /> },
  {
    id: 'actions',
    head: '',
    width: 64,
    align: 'end',
    phone: 'mark',
    cell: (one) => {
      const items = actions(one)
      return items.length > 0 && <Menu label={t('actions', { name: one.file_name })} items={items} />
    },
  },
]

const State = ({ of: { state } }: { of: Import }) => (
  <Badge tone={state === 'committed' ? 'good' : 'neutral'}>{t(`state_${state}`)}</Badge>
)

function Refusals({ client, of: one, onClose }: { client: string; of: Import; onClose: () => void }) {
  const found = useResource(`/clients/${client}/imports/${one.id}`, (signal) => {
    const path = { client, import: one.id }
    return answer(api.GET('/clients/{client}/imports/{import}', { params: { path }, signal }))
  })
  const faults = found.data.value?.refusals
  return (
    <Dialog open size="wide" onClose={onClose} title={t('refused_of', { file: one.file_name })}>
      {faults ? <FaultTable title={t('faults')} faults={faults} file={one.file_name} /> : <Pending of={found} />}
    </Dialog>
  )
}
