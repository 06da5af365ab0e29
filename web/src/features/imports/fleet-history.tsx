import { useState } from 'preact/hooks'
import { answer, api, type Schema } from '../../app/api.ts'
import { instant } from '../../app/format.ts'
import { useList } from '../../app/resource.ts'
import { Badge, EmptyState, Menu, Section, type Tone } from '../../ui/index.ts'
import { type Column, DataTable, WIDTH } from '../../ui/table/index.ts'
import { word } from '../../vocabulary/index.ts'
import { FleetUndoDialog } from './fleet-undo-dialog.tsx'
import { t } from './messages/index.ts'

type Import = Schema<'FleetImportSummary'>

const TONES: Record<Import['state'], Tone> = { committed: 'good', partly_reverted: 'watch', reverted: 'neutral' }

/** What was imported into many clients so far, newest first; each can be taken back in all of them. */
export function FleetHistory({ consultancy, mayWrite }: { consultancy: string; mayWrite: boolean }) {
  const [undoing, setUndoing] = useState<Import | undefined>(undefined)
  const list = useList<Import>(`/consultancies/${consultancy}/imports`, (cursor, signal) => {
    const query = { limit: '50', ...(cursor && { cursor }) }
    return answer(api.GET('/consultancies/{consultancy}/imports', { params: { path: { consultancy }, query }, signal }))
  })
  return (
    <Section title={t('history')}>
      <DataTable
        label={t('history')}
        columns={columnsOf(mayWrite ? setUndoing : undefined)}
        rows={list.data.value?.rows}
        rowId={(one) => one.id}
        rowName={(one) => one.file_name}
        problem={list.problem.value}
        onRetry={() => void list.reload()}
        onEnd={() => void list.more()}
        height={60}
        empty={<EmptyState title={t('none')}>{t('none_detail')}</EmptyState>}
      />
      {undoing && <FleetUndoDialog consultancy={consultancy} of={undoing} onClose={() => setUndoing(undefined)} />}
    </Section>
  )
}

const columnsOf = (onUndo: ((one: Import) => void) | undefined): Column<Import>[] => [
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
    id: 'clients',
    head: t('clients'),
    width: 170,
    phone: 'fact',
    cell: (one) => (
      <>
        {t('clients_of', { count: one.clients_total })}
        {one.clients_created > 0 && <small>{t('clients_new', { count: one.clients_created })}</small>}
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
  { id: 'done_at', head: t('done_at'), width: 204, cell: (one) => instant(one.created_at) },
  { id: 'done_by', head: t('done_by'), width: WIDTH.person, cell: (one) => one.actor_name },
  {
    id: 'state',
    head: t('state'),
    width: 190,
    cell: ({ state }) => <Badge tone={TONES[state]}>{t(`state_${state}`)}</Badge>,
  },
  {
    id: 'actions',
    head: '',
    width: 64,
    align: 'end',
    phone: 'mark',
    cell: (one) =>
      onUndo &&
      one.state !== 'reverted' && (
        <Menu
          label={t('actions', { name: one.file_name })}
          items={[{ label: t('undo'), icon: 'undo', run: () => onUndo(one) }]}
        />
      ),
  },
]
