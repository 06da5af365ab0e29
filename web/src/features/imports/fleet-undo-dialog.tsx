import { useState } from 'preact/hooks'
import { inClient } from '../../app/address.ts'
import { answer, api, type Schema } from '../../app/api.ts'
import { Problem } from '../../app/problem.ts'
import { expire } from '../../app/resource.ts'
import { loadSession } from '../../app/session.ts'
import { Banner, Confirm, Dialog, Link, Section, toast } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import { Obstacles } from './obstacles.tsx'

type Reversal = Schema<'FleetImportReversal'>
type Reverted = Reversal['clients'][number]

export type FleetUndoDialogProps = {
  consultancy: string
  of: Pick<Schema<'FleetImportSummary'>, 'id' | 'file_name' | 'clients_total'>
  onClose: () => void
  onUndone?: () => void
}

const isUndone = ({ status }: Reverted): boolean => status === 'reverted' || status === 'nothing_written'

/** Clients of which there is something to tell: those that are not undone, and new ones that stay. */
const worthTelling = (one: Reverted): boolean => !isUndone(one) || one.client === 'kept'

/** Takes an import back in all its clients after a question, and says of each that stays why. */
export function FleetUndoDialog({ consultancy, of, onClose, onUndone }: FleetUndoDialogProps) {
  const [busy, setBusy] = useState(false)
  const [left, setLeft] = useState<Reversal | undefined>(undefined)
  const undo = async () => {
    setBusy(true)
    const path = { consultancy, fleet_import: of.id }
    try {
      const found = await answer(
        api.POST('/consultancies/{consultancy}/imports/{fleet_import}/reversal', { params: { path } }),
      )
      if (found.clients.some(worthTelling)) return setLeft(found)
      toast({ message: t('undone', { file: of.file_name }) })
      onClose()
      onUndone?.()
    } catch (thrown) {
      toast({ problem: Problem.of(thrown) })
      onClose()
    } finally {
      setBusy(false)
      expire('/')
      // Clients that the import created may be gone.
      void loadSession()
    }
  }
  if (left) return <Left of={left} onClose={onClose} />
  return (
    <Confirm
      open
      danger
      title={t('undo_title', { file: of.file_name })}
      lead={t('fleet_undo_lead', { count: of.clients_total })}
      action={t('undo')}
      busy={busy}
      onConfirm={() => void undo()}
      onClose={onClose}
    />
  )
}

function Left({ of: { file_name, complete, clients }, onClose }: { of: Reversal; onClose: () => void }) {
  const undone = clients.filter(isUndone).length
  return (
    <Dialog open size="wide" onClose={onClose} title={t(complete ? 'fleet_undone' : 'fleet_undone_partly')}>
      <Banner tone={complete ? 'good' : 'watch'} title={file_name}>
        {t('fleet_undone_detail', { undone, all: clients.length })}
      </Banner>
      {clients.filter(worthTelling).map((one) => (
        <Staying key={one.client_id} of={one} />
      ))}
    </Dialog>
  )
}

function Staying({ of: one }: { of: Reverted }) {
  const { client_id, name, problem, records } = one
  const obstacles = records.map(({ table_name, id, name: title, reason }) => ({
    table: table_name ?? '',
    id,
    name: title ?? t('unnamed'),
    reason,
  }))
  const why = isUndone(one) ? t('client_kept') : obstacles.length > 0 ? t('undo_refused_lead') : problem?.detail
  return (
    <Section title={name} lead={why} actions={<Link href={inClient(client_id)}>{t('open_client')}</Link>}>
      {obstacles.length > 0 && <Obstacles client={client_id} of={obstacles} />}
    </Section>
  )
}
