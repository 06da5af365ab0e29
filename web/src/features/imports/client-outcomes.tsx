import { inClient } from '../../app/address.ts'
import { number } from '../../app/format.ts'
import { Badge, Section, type Tone } from '../../ui/index.ts'
import { type Column, DataTable, WIDTH } from '../../ui/table/index.ts'
import type { ClientOutcome } from './draft.ts'
import { t } from './messages/index.ts'

const TONES: Record<ClientOutcome['status'], Tone> = {
  planned: 'neutral',
  committed: 'good',
  refused: 'bad',
  failed: 'bad',
}

const COLUMNS = (): Column<ClientOutcome>[] => {
  const figure = (id: keyof ClientOutcome, head: string, phone?: 'fact'): Column<ClientOutcome> => ({
    id,
    head,
    width: WIDTH.figure,
    align: 'end',
    ...(phone && { phone }),
    cell: (client) => number(Number(client[id])),
  })
  return [
    { id: 'name', head: t('client'), phone: 'title', cell: (client) => <Name of={client} /> },
    { id: 'status', head: t('state'), width: 170, phone: 'mark', cell: (client) => <Status of={client} /> },
    figure('rows_total', t('rows'), 'fact'),
    figure('rows_created', t('created')),
    figure('rows_updated', t('updated')),
    figure('rows_unchanged', t('unchanged')),
    { ...figure('rows_merged', t('merged')), width: 136 },
    { ...figure('rows_refused', t('refused'), 'fact'), width: 112 },
  ]
}

/** What becomes, or became, of each client's rows. */
export function ClientOutcomes({ clients }: { clients: readonly ClientOutcome[] }) {
  const rows = clients.map((client, at) => ({ ...client, key: client.client_id ?? `new-${at}` }))
  return (
    <Section title={t('by_client')}>
      <DataTable
        label={t('by_client')}
        columns={COLUMNS()}
        rows={rows}
        rowId={(client) => client.key}
        rowName={(client) => client.name}
      />
    </Section>
  )
}

/** A client that was written leads to its imports, where this one can be undone. */
function Name({ of: { name, client_id, import_id, problem } }: { of: ClientOutcome }) {
  return (
    <>
      {client_id && import_id ? <a href={inClient(client_id, 'imports')}>{name}</a> : name}
      {problem && <small>{problem.detail}</small>}
    </>
  )
}

function Status({ of: { status, created_client } }: { of: ClientOutcome }) {
  if (status === 'planned' && created_client) return <Badge tone="accent">{t('status_new')}</Badge>
  return <Badge tone={TONES[status]}>{t(`status_${status}`)}</Badge>
}
