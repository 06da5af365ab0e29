import { useState } from 'preact/hooks'
import { type Submission, useSubmission } from '../../../app/form.ts'
import { Button, Dialog, Field, Problems, Select, TextArea, TextInput } from '../../../ui/index.ts'
import type { Version } from '../data.ts'
import { t } from '../messages/index.ts'

type Values = { title: string; note: string | null }

type Props = {
  title: string
  lead?: string
  action: string
  /** What stands in the fields at first. */
  values?: Values
  /** Versions on which a draft can be made, and the one that is taken unless another is chosen. */
  bases?: readonly Version[]
  base?: string
  onClose: () => void
  send: (values: Values & { base: string }) => Promise<unknown>
}

/** Title and note of a version: of a new draft, or of one that is there. */
export function VersionDialog(props: Props) {
  const { title, lead, action, bases = [], onClose, send } = props
  const [values, setValues] = useState<Values>(props.values ?? { title: '', note: null })
  const [base, setBase] = useState(props.base ?? '')
  const [tried, setTried] = useState(false)
  const nameless = values.title.trim() === ''
  const form = useSubmission(async () => {
    setTried(true)
    if (nameless) return
    await send({ title: values.title.trim(), note: values.note?.trim() || null, base })
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      {...(lead ? { lead } : {})}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {action}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <Fields
        values={values}
        put={(changes) => setValues({ ...values, ...changes })}
        form={form}
        missing={tried && nameless}
      />
      {bases.length > 0 && (
        <Field label={t('version_base')} hint={t('version_base_hint')} error={form.at('/base_version_id')}>
          <Select value={base} options={bases.map(baseOption)} onValue={setBase} />
        </Field>
      )}
    </Dialog>
  )
}

const baseOption = ({ id, number, title }: Version) => ({ value: id, label: t('version_named', { number, title }) })

type FieldsProps = {
  values: Values
  put: (changes: Partial<Values>) => void
  form: Submission
  /** The title is missing, and it was tried to send it so. */
  missing: boolean
}

function Fields({ values, put, form, missing }: FieldsProps) {
  return (
    <>
      <Field label={t('version_title')} required error={(missing ? t('required') : undefined) ?? form.at('/title')}>
        <TextInput value={values.title} onValue={(title) => put({ title })} maxLength={200} autoFocus />
      </Field>
      <Field label={t('version_note')} hint={t('version_note_hint')} error={form.at('/note')}>
        <TextArea value={values.note ?? ''} onValue={(note) => put({ note })} maxLength={5_000} rows={4} />
      </Field>
    </>
  )
}
