import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { list } from '../../app/format.ts'
import { Problem } from '../../app/problem.ts'
import { Banner, Button, Dialog, Problems, toast } from '../../ui/index.ts'
import { ClientPicker, type PickedClient } from './client-picker.tsx'
import { assignClients, findMember, type Member } from './member-calls.ts'
import { t } from './messages/index.ts'

export type AssignDialogProps = {
  consultancy: string
  member: Member
  onClose: () => void
  onSaved: (member: Member) => void
}

/** Chooses the clients that a consultant works in. After a conflict it says what they are now and keeps the choice. */
export function AssignDialog({ consultancy, member, onClose, onSaved }: AssignDialogProps) {
  const [now, setNow] = useState(member)
  const [chosen, setChosen] = useState<readonly PickedClient[]>(member.clients)
  const [stale, setStale] = useState(false)
  const form = useSubmission(async () => {
    const before = now
    setStale(false)
    try {
      const ids = chosen.map((client) => client.id)
      const saved = await assignClients(consultancy, before, ids)
      onSaved(saved)
      toast({
        message: t('assign_saved', { name: saved.name, count: saved.clients.length }),
        undo: async () => {
          const back = before.clients.map((client) => client.id)
          onSaved(await assignClients(consultancy, saved, back))
        },
      })
      onClose()
    } catch (thrown) {
      const newest = Problem.of(thrown).status === 412 ? await findMember(consultancy, member) : undefined
      if (!newest) throw thrown
      setNow(newest)
      setStale(true)
    }
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('assign_title', { name: member.name })}
      lead={t('assign_lead')}
      onSubmit={form.onSubmit}
      actions={
        <Button type="submit" tone="primary" busy={form.busy}>
          {t('assign_action')}
        </Button>
      }
    >
      {stale && (
        <Banner tone="watch" title={t('assign_stale')} role="alert">
          {t('assign_stale_detail', { name: now.name, clients: list(now.clients.map((client) => client.name)) || '–' })}
        </Banner>
      )}
      <Problems of={form.problem} />
      <ClientPicker consultancy={consultancy} label={t('assigned')} chosen={chosen} onChosen={setChosen} />
    </Dialog>
  )
}
