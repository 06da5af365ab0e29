import { useRef, useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { me } from '../../app/session.ts'
import { Button, Dialog, Problems, toast } from '../../ui/index.ts'
import { createRequirement, expireRequirements, type NewRequirement, type Requirement } from './data.ts'
import { t } from './messages/index.ts'
import { useObjectiveNames, useUnitNames } from './names.ts'
import { EMPTY_DRAFT, missingOf, type RequirementDraft, valuesOf } from './requirement-draft.ts'
import { RequirementFields } from './requirement-fields.tsx'

type Props = {
  client: string
  /** What is known of it already. */
  first?: Partial<RequirementDraft>
  /** Where in a document it was marked. */
  place?: Pick<NewRequirement, 'document_id' | 'passage'>
  onClose: () => void
  onCreated: (requirement: Requirement) => void
}

/** One requirement of a unit: handed in at once, or kept as a draft. */
export function HandInDialog({ client, first, place, onClose, onCreated }: Props) {
  const units = useUnitNames(client)
  const objectives = useObjectiveNames(client)
  const [draft, setDraft] = useState<RequirementDraft>({ ...EMPTY_DRAFT, ...first })
  const [tried, setTried] = useState(false)
  const state = useRef<NewRequirement['state']>('submitted')
  // Whoever speaks for a unit hands in for it, unless they say otherwise.
  const shown = { ...draft, unit_id: draft.unit_id || units.spokenForBy(me.value?.id) }
  const missing = missingOf(shown)
  const form = useSubmission(async () => {
    setTried(true)
    if (Object.keys(missing).length > 0) return
    const made = await createRequirement(client, { ...valuesOf(shown), ...place, state: state.current })
    expireRequirements(client)
    toast({ message: t(made.state === 'draft' ? 'draft_saved' : 'handed_in', { number: made.number }) })
    onCreated(made)
  })
  const send = (as: NewRequirement['state']) => (event: Event) => {
    state.current = as
    form.onSubmit(event)
  }
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={t('hand_in')}
      lead={t('hand_in_lead')}
      onSubmit={send('submitted')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button busy={form.busy} onClick={send('draft')}>
            {t('save_draft')}
          </Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {t('hand_in_action')}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <RequirementFields
        draft={shown}
        put={(values) => setDraft({ ...shown, ...values })}
        form={form}
        missing={tried ? missing : {}}
        units={units}
        objectives={objectives}
      />
    </Dialog>
  )
}
