import { useState } from 'preact/hooks'
import { Dialog } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import type { Proposal } from './proposals-data.ts'
import { Foot, Reason } from './reason.tsx'

type Props = { proposal: Proposal; onClose: () => void; onReason: (reason: string) => void }

/** Says that two requirements are neither duplicates nor in conflict: the pair is not proposed again. */
export function DismissDialog({ proposal, onClose, onReason }: Props) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const submit = (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() !== '') onReason(reason.trim())
  }
  const { first, second, kind } = proposal
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(kind === 'duplicate' ? 'dismiss_duplicate' : 'dismiss_conflict')}
      lead={t('dismiss_lead', { first: first.number, second: second.number })}
      onSubmit={submit}
      actions={<Foot busy={false} onClose={onClose} label={t('dismiss')} />}
    >
      <Reason value={reason} onValue={setReason} tried={tried} refused={undefined} hint={t('dismiss_hint')} />
    </Dialog>
  )
}
