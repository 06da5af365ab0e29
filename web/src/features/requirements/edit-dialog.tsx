import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { fieldWord } from '../../fields/index.ts'
import { Dialog, toast } from '../../ui/index.ts'
import { ContestedBanner, saveRecord, sayRefusal } from '../records/index.ts'
import {
  expireRequirements,
  lastRequirementChange,
  loadRequirement,
  patchRequirement,
  type Requirement,
  type RequirementChanges,
} from './data.ts'
import { t } from './messages/index.ts'
import type { Names } from './names.ts'
import { Foot } from './reason.tsx'
import { differences, draftOf, missingOf } from './requirement-draft.ts'
import { RequirementFields } from './requirement-fields.tsx'

type Props = { client: string; requirement: Requirement; units: Names; objectives: Names; onClose: () => void }

const saveOver = (client: string, over: Requirement, changes: RequirementChanges): Promise<Requirement> =>
  saveRecord(over, changes, {
    patch: (state, wanted) => patchRequirement(client, state, wanted),
    load: () => loadRequirement(client, over.id),
    lastChange: () => lastRequirementChange(client, over.id),
  })

/** Edits a draft, or how a requirement that was handed in is judged. */
export function EditDialog({ client, requirement, units, objectives, onClose }: Props) {
  const [over, setOver] = useState(requirement)
  const [draft, setDraft] = useState(() => draftOf(requirement))
  const [tried, setTried] = useState(false)
  const judging = requirement.state !== 'draft'
  const missing = missingOf(draft)
  const save = async (state: Requirement) => {
    setTried(true)
    if (Object.keys(missing).length > 0) return
    const changes = differences(state, draft)
    if (Object.keys(changes).length > 0) {
      await saveOver(client, state, changes)
      expireRequirements(client)
      toast({ message: t('saved', { number: requirement.number }) })
    }
    onClose()
  }
  const form = useSubmission(() => save(over))
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={t(judging ? 'judge_number' : 'edit_number', { number: requirement.number })}
      {...(judging && { lead: t('judge_lead') })}
      onSubmit={form.onSubmit}
      actions={<Foot busy={form.busy} onClose={onClose} label={t('save')} />}
    >
      <ContestedBanner<Requirement>
        of={form.problem}
        fieldName={fieldWord}
        onKeep={(theirs) => void save(theirs).catch(sayRefusal)}
        onTake={(theirs) => {
          setOver(theirs)
          setDraft(draftOf(theirs))
        }}
      />
      <RequirementFields
        draft={draft}
        put={(values) => setDraft({ ...draft, ...values })}
        form={form}
        missing={tried ? missing : {}}
        units={units}
        objectives={objectives}
        judging={judging}
      />
    </Dialog>
  )
}
