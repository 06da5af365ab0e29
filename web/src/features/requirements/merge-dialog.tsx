import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { Dialog, Field, Problems, Radios, toast } from '../../ui/index.ts'
import { expireRequirements, mergeRequirements, type Requirement } from './data.ts'
import { FindRequirement } from './find-requirement.tsx'
import { t } from './messages/index.ts'
import { useUnitNames } from './names.ts'
import { Foot, Reason } from './reason.tsx'

type Mergeable = Pick<Requirement, 'id' | 'number' | 'statement' | 'unit_id'>

type Props = {
  client: string
  /** What is to become part of another: one of these may be that other. */
  rows: readonly Mergeable[]
  /** Others that it may become part of, the likeliest first. */
  others?: readonly Mergeable[]
  onClose: () => void
  onMerged: () => void
}

const ELSE = 'else'

/** Makes requirements part of one that stands for all of them from then on. */
export function MergeDialog({ client, rows, others = [], onClose, onMerged }: Props) {
  const units = useUnitNames(client)
  const near = [...others, ...(rows.length > 1 ? rows : [])]
  const [choice, setChoice] = useState(near[0]?.id ?? ELSE)
  const [found, setFound] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const into = choice === ELSE ? found : choice
  const merged = rows.filter(({ id }) => id !== into)
  const form = useSubmission(async () => {
    setTried(true)
    if (into === '' || reason.trim() === '') return
    await mergeRequirements(client, { ids: merged.map(({ id }) => id), into_id: into, reason: reason.trim() })
    expireRequirements(client)
    toast({ message: t('merged', { count: merged.length }) })
    onMerged()
  })
  const [first] = merged
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={merged.length === 1 && first ? t('merge_one', { number: first.number }) : t('merge')}
      lead={t('merge_lead')}
      onSubmit={form.onSubmit}
      actions={<Foot busy={form.busy} onClose={onClose} label={t('merge_action')} />}
    >
      <Problems of={form.problem} />
      {near.length > 0 && (
        <Radios
          label={t('merge_into')}
          value={choice}
          options={[
            ...near.map((row) => ({
              value: row.id,
              label: `${row.number}: ${row.statement}`,
              hint: units.of(row.unit_id),
            })),
            { value: ELSE, label: t('merge_else') },
          ]}
          onValue={setChoice}
        />
      )}
      {choice === ELSE && (
        <Field label={t('merge_into')} required error={tried && into === '' ? t('merge_missing') : form.at('/into_id')}>
          <FindRequirement
            client={client}
            value={found}
            onValue={setFound}
            without={new Set(rows.map(({ id }) => id))}
            unitName={units.of}
          />
        </Field>
      )}
      <Reason value={reason} onValue={setReason} tried={tried} refused={form.at('/reason')} />
    </Dialog>
  )
}
