import { useState } from 'preact/hooks'
import type { ApprovalDecision } from '../../../../../shared/domain/vocabulary/index.ts'
import { useSubmission } from '../../../app/form.ts'
import { Button, Dialog, Field, LinkButton, Pending, Problems, TextArea, toast } from '../../../ui/index.ts'
import { compareHref } from '../addresses.ts'
import { summaryOf } from '../compare/sentence.ts'
import { decideVersion, expirePlan, useComparison, type VersionDetail } from '../data.ts'
import { t } from '../messages/index.ts'
import { Hash } from './hash.tsx'

type Props = {
  client: string
  currency: string
  version: VersionDetail
  decision: ApprovalDecision
  onClose: () => void
}

/** Approves or rejects exactly what was read: the hash stands there, and what differs from the version before. */
export function DecideDialog({ client, currency, version, decision, onClose }: Props) {
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const approving = decision === 'approved'
  const missing = !approving && note.trim() === ''
  const form = useSubmission(async () => {
    setTried(true)
    if (missing) return
    await decideVersion(
      { client, version: version.id },
      // A version in review has a hash; without one the API refuses.
      { decision, content_hash: version.content_hash ?? '', note: note.trim() || null },
    )
    expirePlan(client)
    onClose()
    toast({ message: t(approving ? 'you_approved' : 'you_rejected', { number: version.number }) })
  })
  const action = t(approving ? 'approve' : 'reject')
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(approving ? 'approve_title' : 'reject_title', { number: version.number })}
      lead={t(approving ? 'approve_lead' : 'reject_lead')}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone={approving ? 'primary' : 'danger'} busy={form.busy}>
            {action}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <Summary client={client} currency={currency} version={version} />
      <Hash value={version.content_hash} />
      <Field
        label={t('decision_note')}
        hint={t(approving ? 'approve_note_hint' : 'reject_note_hint')}
        required={!approving}
        error={(tried && missing ? t('required') : undefined) ?? form.at('/note')}
      >
        <TextArea value={note} onValue={setNote} maxLength={2_000} rows={3} />
      </Field>
    </Dialog>
  )
}

function Summary({ client, currency, version }: Pick<Props, 'client' | 'currency' | 'version'>) {
  const resource = useComparison({ client, version: version.id }, '')
  const comparison = resource.data.value
  if (!comparison) return <Pending of={resource} lines={2} />
  const { before } = comparison
  return (
    <div class="stack" data-gap="small">
      <p>
        {before ? t('against_version', { number: before.number }) : t('against_nothing')}{' '}
        {summaryOf(comparison, currency)}
      </p>
      {before && (
        <div class="row">
          <LinkButton href={compareHref(client, before.id, version.id)}>{t('see_changes')}</LinkButton>
        </div>
      )}
    </div>
  )
}
