import { useRef, useState } from 'preact/hooks'
import { MOSCOW_PRIORITIES, type MoscowPriority } from '../../../../../shared/domain/vocabulary/index.ts'
import { type Submission, useSubmission } from '../../../app/form.ts'
import { Button, Combobox, Dialog, Field, Problems, Select, TextArea, toast } from '../../../ui/index.ts'
import { wordOptions } from '../../../vocabulary/index.ts'
import { expireRequirements, type Requirement, splitRequirement } from '../data.ts'
import { t } from '../messages/index.ts'
import { type Names, useUnitNames } from '../names.ts'
import { Foot, Reason } from '../reason.tsx'
import './decide.css'

type Props = { client: string; requirement: Requirement; onClose: () => void }

type Part = { key: number; statement: string; unit_id: string; moscow: MoscowPriority }

const LEAST = 2
const MOST = 20

/** Ends a requirement by what it really asks for: two or more requirements, each decided by itself. */
export function SplitDialog({ client, requirement, onClose }: Props) {
  const units = useUnitNames(client)
  const last = useRef(LEAST)
  const { unit_id, moscow, number } = requirement
  const [parts, setParts] = useState<readonly Part[]>([
    { key: 1, statement: requirement.statement, unit_id, moscow },
    { key: 2, statement: '', unit_id, moscow },
  ])
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const form = useSubmission(async () => {
    setTried(true)
    if (reason.trim() === '' || parts.some(({ statement }) => statement.trim() === '')) return
    const wanted = parts.map(({ key: _, statement, ...part }) => ({ ...part, statement: statement.trim() }))
    const made = await splitRequirement(client, requirement.id, { parts: wanted, reason: reason.trim() })
    expireRequirements(client)
    toast({ message: t('split_done', { number, count: made.parts.length }) })
    onClose()
  })
  const add = () => {
    last.current += 1
    setParts([...parts, { key: last.current, statement: '', unit_id, moscow }])
  }
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={t('split_number', { number })}
      lead={t('split_lead')}
      onSubmit={form.onSubmit}
      actions={<Foot busy={form.busy} onClose={onClose} label={t('split_action')} />}
    >
      <Problems of={form.problem} />
      <ol class="split-parts">
        {parts.map((part, i) => (
          <PartFields
            key={part.key}
            {...{ part, form, tried, units }}
            at={i}
            put={(values) => setParts(parts.map((one) => (one === part ? { ...one, ...values } : one)))}
            remove={parts.length > LEAST ? () => setParts(parts.filter((one) => one !== part)) : undefined}
          />
        ))}
      </ol>
      {parts.length < MOST && (
        <div>
          <Button size="small" icon="plus" onClick={add}>
            {t('part_add')}
          </Button>
        </div>
      )}
      <Reason value={reason} onValue={setReason} tried={tried} refused={form.at('/reason')} />
    </Dialog>
  )
}

type PartProps = {
  part: Part
  at: number
  put: (values: Partial<Part>) => void
  remove: (() => void) | undefined
  form: Submission
  tried: boolean
  units: Names
}

function PartFields({ part, at, put, remove, form, tried, units }: PartProps) {
  const number = at + 1
  return (
    <li class="split-part">
      <Field
        label={t('part', { number })}
        required
        error={tried && part.statement.trim() === '' ? t('statement_missing') : form.at(`/parts/${at}/statement`)}
      >
        <TextArea value={part.statement} onValue={(statement) => put({ statement })} rows={2} maxLength={4_000} />
      </Field>
      <div class="field-row">
        <Field label={t('part_unit', { number })} error={form.at(`/parts/${at}/unit_id`)}>
          <Combobox
            value={part.unit_id}
            options={units.options ?? []}
            onValue={(unit_id) => put({ unit_id: unit_id || part.unit_id })}
          />
        </Field>
        <Field label={t('part_moscow', { number })} error={form.at(`/parts/${at}/moscow`)}>
          <Select
            value={part.moscow}
            options={wordOptions('moscow', MOSCOW_PRIORITIES)}
            onValue={(moscow) => put({ moscow })}
          />
        </Field>
      </div>
      {remove && (
        <div>
          <Button size="small" tone="quiet" icon="trash" onClick={remove}>
            {t('part_remove', { number })}
          </Button>
        </div>
      )}
    </li>
  )
}
