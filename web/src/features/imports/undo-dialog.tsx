import { useState } from 'preact/hooks'
import { answer, api, type Schema } from '../../app/api.ts'
import { Problem } from '../../app/problem.ts'
import { expire } from '../../app/resource.ts'
import { Banner, Confirm, Dialog, toast } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import { type Obstacle, Obstacles } from './obstacles.tsx'

export type UndoDialogProps = {
  client: string
  of: Pick<Schema<'ImportSummary'>, 'id' | 'file_name'>
  onClose: () => void
  onUndone?: () => void
}

/** Records that stand in the way, as the problem names them. */
const obstaclesOf = ({ extra }: Problem): Obstacle[] => {
  const { records } = extra
  if (!Array.isArray(records)) return []
  return records.map((one: unknown) => {
    const record: Record<string, unknown> = typeof one === 'object' && one !== null ? { ...one } : {}
    const text = (key: string) => (typeof record[key] === 'string' ? record[key] : '')
    return { table: text('table_name'), id: text('id'), name: text('name') || t('unnamed'), reason: text('reason') }
  })
}

/** Takes an import back after a question; where that is too late, it says which records stand in the way and why. */
export function UndoDialog({ client, of: { id, file_name: file }, onClose, onUndone }: UndoDialogProps) {
  const [busy, setBusy] = useState(false)
  const [obstacles, setObstacles] = useState<readonly Obstacle[]>([])
  const undo = async () => {
    setBusy(true)
    try {
      await answer(
        api.POST('/clients/{client}/imports/{import}/reversal', { params: { path: { client, import: id } } }),
      )
      toast({ message: t('undone', { file }) })
      onClose()
      onUndone?.()
    } catch (thrown) {
      const problem = Problem.of(thrown)
      setBusy(false)
      if (problem.code === 'import_edited') return setObstacles(obstaclesOf(problem))
      toast({ problem })
      onClose()
    } finally {
      expire(`/clients/${client}/`)
    }
  }
  if (obstacles.length > 0)
    return (
      <Dialog open onClose={onClose} title={t('undo_refused')}>
        <Banner tone="watch" title={file}>
          {t('undo_refused_lead')}
        </Banner>
        <Obstacles client={client} of={obstacles} />
      </Dialog>
    )
  return (
    <Confirm
      open
      danger
      title={t('undo_title', { file })}
      lead={t('undo_lead')}
      action={t('undo')}
      busy={busy}
      onConfirm={() => void undo()}
      onClose={onClose}
    />
  )
}
