import { useState } from 'preact/hooks'
import { ALTERNATIVES, type Alternative } from '../../../../../shared/domain/vocabulary/index.ts'
import { type Submission, useSubmission } from '../../../app/form.ts'
import { Button, DateInput, Dialog, Field, Problems, Select, TextInput } from '../../../ui/index.ts'
import { wordOptions } from '../../../vocabulary/index.ts'
import { createInitiative, type Initiative, type Place } from '../data.ts'
import { t } from '../messages/index.ts'

type Props = { place: Place; onClose: () => void; onCreated: (row: Initiative) => void }

/** A new initiative: what it is called, what it is for, and when. All else is written where it stands then. */
export function CreateInitiative({ place, onClose, onCreated }: Props) {
  const [name, setName] = useState('')
  const [alternative, setAlternative] = useState<Alternative>('alt_1')
  const [window, setWindow] = useState({ starts_on: '', ends_on: '' })
  const [tried, setTried] = useState(false)
  const form = useSubmission(async () => {
    setTried(true)
    if (name.trim() === '') return
    const { starts_on, ends_on } = window
    const values = { name: name.trim(), alternative, starts_on: starts_on || null, ends_on: ends_on || null }
    onCreated(await createInitiative(place, { ...EMPTY, ...values }))
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('create_initiative')}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {t('create_initiative')}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <Field
        label={t('field_name')}
        required
        error={(tried && name.trim() === '' ? t('required') : undefined) ?? form.at('/name')}
      >
        <TextInput value={name} onValue={setName} maxLength={300} autoFocus />
      </Field>
      <Field label={t('field_alternative')} error={form.at('/alternative')}>
        <Select value={alternative} options={wordOptions('alternative', ALTERNATIVES)} onValue={setAlternative} />
      </Field>
      <Window value={window} form={form} onValue={setWindow} />
    </Dialog>
  )
}

type Window = { starts_on: string; ends_on: string }

function Window({ value, form, onValue }: { value: Window; form: Submission; onValue: (value: Window) => void }) {
  return (
    <div class="field-row">
      <Field label={t('field_starts_on')} error={form.at('/starts_on')}>
        <DateInput value={value.starts_on} onValue={(starts_on) => onValue({ ...value, starts_on })} />
      </Field>
      <Field label={t('field_ends_on')} error={form.at('/ends_on')}>
        <DateInput value={value.ends_on} onValue={(ends_on) => onValue({ ...value, ends_on })} />
      </Field>
    </div>
  )
}

const EMPTY = {
  goals: [],
  expected_benefits: [],
  envelope: [],
  objective_ids: [],
  unit_ids: [],
  vendor_ids: [],
  project_ids: [],
}
