import { useState } from 'preact/hooks'
import { useSubmission } from '../../../app/form.ts'
import { DateInput, Dialog, Field, Problems, toast } from '../../../ui/index.ts'
import {
  deferRequirement,
  expireRequirements,
  type Requirement,
  rejectRequirement,
  resumeRequirement,
} from '../data.ts'
import { t } from '../messages/index.ts'
import { Foot, Reason } from '../reason.tsx'

type Props = { client: string; requirement: Requirement; onClose: () => void }

const DAY_MS = 86_400_000
const tomorrow = (): string => new Date(Date.now() + DAY_MS).toISOString().slice(0, 10)

/** Ends a requirement for now: it comes back on a day. */
export function DeferDialog({ client, requirement, onClose }: Props) {
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { id, number } = requirement
  const form = useSubmission(async () => {
    setTried(true)
    if (until === '' || reason.trim() === '') return
    await deferRequirement(client, id, { until_on: until, reason: reason.trim() })
    expireRequirements(client)
    toast({
      message: t('deferred', { number }),
      undo: async () => {
        await resumeRequirement(client, id, t('taken_back'))
        expireRequirements(client)
      },
    })
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('defer_number', { number })}
      lead={t('defer_lead')}
      onSubmit={form.onSubmit}
      actions={<Foot busy={form.busy} onClose={onClose} label={t('defer_action')} />}
    >
      <Problems of={form.problem} />
      <Field label={t('defer_until')} required error={tried && until === '' ? t('day_missing') : form.at('/until_on')}>
        <DateInput value={until} onValue={setUntil} min={tomorrow()} />
      </Field>
      <Reason value={reason} onValue={setReason} tried={tried} refused={form.at('/reason')} />
    </Dialog>
  )
}

/** Ends a requirement for good. */
export function RejectDialog({ client, requirement, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { id, number } = requirement
  const form = useSubmission(async () => {
    setTried(true)
    if (reason.trim() === '') return
    await rejectRequirement(client, id, reason.trim())
    expireRequirements(client)
    toast({ message: t('rejected', { number }) })
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('reject_number', { number })}
      lead={t('final_lead')}
      onSubmit={form.onSubmit}
      actions={<Foot danger busy={form.busy} onClose={onClose} label={t('reject_action')} />}
    >
      <Problems of={form.problem} />
      <Reason value={reason} onValue={setReason} tried={tried} refused={form.at('/reason')} />
    </Dialog>
  )
}

/** Takes a deferred requirement up again. */
export function ResumeDialog({ client, requirement, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { id, number } = requirement
  const form = useSubmission(async () => {
    setTried(true)
    if (reason.trim() === '') return
    await resumeRequirement(client, id, reason.trim())
    expireRequirements(client)
    toast({ message: t('resumed', { number }) })
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('resume_number', { number })}
      lead={t('resume_lead')}
      onSubmit={form.onSubmit}
      actions={<Foot busy={form.busy} onClose={onClose} label={t('resume_action')} />}
    >
      <Problems of={form.problem} />
      <Reason value={reason} onValue={setReason} tried={tried} refused={form.at('/reason')} />
    </Dialog>
  )
}
