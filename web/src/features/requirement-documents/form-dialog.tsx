import { useRef, useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { me } from '../../app/session.ts'
import { Button, Combobox, Dialog, Field, Problems, TextInput, toast } from '../../ui/index.ts'
import { EMPTY_DRAFT, expireRequirements, useObjectiveNames, useUnitNames, valuesOf } from '../requirements/index.ts'
import { createDocument, type NewDocument } from './data.ts'
import { ManyFields, type ManyRow, newRow } from './many-fields.tsx'
import { t } from './messages/index.ts'

type Props = { client: string; onClose: () => void; onCreated: (id: string) => void }

/** A requirement document as a form: a title, a unit, and single requirements under it. */
export function FormDialog({ client, onClose, onCreated }: Props) {
  const units = useUnitNames(client)
  const objectives = useObjectiveNames(client)
  const [title, setTitle] = useState('')
  const [chosen, setUnit] = useState('')
  const [rows, setRows] = useState<readonly ManyRow[]>([newRow(1), newRow(2)])
  const [tried, setTried] = useState(false)
  const state = useRef<NewDocument['state']>('submitted')
  const unit_id = chosen || units.spokenForBy(me.value?.id)
  const whole = title.trim() !== '' && unit_id !== '' && rows.every(({ statement }) => statement.trim() !== '')
  const form = useSubmission(async () => {
    setTried(true)
    if (!whole) return
    const requirements = rows.map(({ key: _, ...row }) => {
      const { unit_id: __, ...values } = valuesOf({ ...EMPTY_DRAFT, ...row })
      return values
    })
    const made = await createDocument(client, { title: title.trim(), unit_id, state: state.current, requirements })
    expireRequirements(client)
    toast({ message: t(state.current === 'draft' ? 'drafts_saved' : 'handed_in', { count: rows.length }) })
    onCreated(made.id)
  })
  const send = (as: NewDocument['state']) => (event: Event) => {
    state.current = as
    form.onSubmit(event)
  }
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={t('form')}
      lead={t('form_lead')}
      onSubmit={send('submitted')}
      actions={<Foot busy={form.busy} onClose={onClose} onDraft={send('draft')} count={rows.length} />}
    >
      <Problems of={form.problem} />
      <div class="field-row">
        <Field
          label={t('document_title')}
          required
          error={tried && title.trim() === '' ? t('title_missing') : form.at('/title')}
        >
          <TextInput value={title} onValue={setTitle} maxLength={300} />
        </Field>
        <Field label={t('unit')} required error={tried && unit_id === '' ? t('unit_missing') : form.at('/unit_id')}>
          <Combobox value={unit_id} options={units.options ?? []} onValue={setUnit} />
        </Field>
      </div>
      <ManyFields
        growing
        rows={rows}
        onRows={setRows}
        objectives={objectives}
        tried={tried}
        refused={(at, field) => form.at(`/requirements/${at}/${field}`)}
      />
    </Dialog>
  )
}

type FootProps = { busy: boolean; onClose: () => void; onDraft: (event: Event) => void; count: number }

/** The foot of a dialog that writes several requirements. */
export function Foot({ busy, onClose, onDraft, count }: FootProps) {
  return (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button busy={busy} onClick={onDraft}>
        {t('save_drafts')}
      </Button>
      <Button type="submit" tone="primary" busy={busy}>
        {t('hand_in', { count })}
      </Button>
    </>
  )
}
