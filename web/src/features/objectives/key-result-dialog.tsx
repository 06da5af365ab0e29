import { useState } from 'preact/hooks'
import { parseFigure, writeFigure } from '../../app/figure.ts'
import { type Submission, useSubmission } from '../../app/form.ts'
import { locale } from '../../app/i18n.ts'
import { Button, DateInput, Dialog, Field, Problems, TextInput } from '../../ui/index.ts'
import { type FigureField, figureFault } from './figures.ts'
import { t } from './messages/index.ts'
import type { KeyResult, NewKeyResult, Objective } from './objectives-data.ts'

type Draft = {
  name: string
  unit_of_measure: string
  baseline: string
  target: string
  actual: string
  owner: string
  due_on: string
}

const draftOf = (row: KeyResult | undefined): Draft => {
  const figure = (value: number | null | undefined) => writeFigure(value ?? null, locale.peek())
  return {
    name: row?.name ?? '',
    unit_of_measure: row?.unit_of_measure ?? '',
    baseline: figure(row?.baseline),
    target: figure(row?.target),
    actual: figure(row?.actual),
    owner: row?.owner ?? '',
    due_on: row?.due_on ?? '',
  }
}

/** What the API is sent; null while the draft cannot be sent. */
const valuesOf = (objective: string, draft: Draft): NewKeyResult | null => {
  const [baseline, target, actual] = [draft.baseline, draft.target, draft.actual].map((text) =>
    parseFigure(text, locale.peek()),
  )
  const name = draft.name.trim()
  const unit_of_measure = draft.unit_of_measure.trim()
  if (name === '' || unit_of_measure === '' || baseline === undefined || actual === undefined) return null
  if (target === undefined || target === null) return null
  const rest = { owner: draft.owner.trim() || null, due_on: draft.due_on || null }
  return { objective_id: objective, name, unit_of_measure, baseline, target, actual, ...rest }
}

type Props = {
  objective: Objective
  /** The key result to edit; without one a new one is made. */
  keyResult?: KeyResult
  onClose: () => void
  send: (values: NewKeyResult) => Promise<unknown>
}

export function KeyResultDialog({ objective, keyResult, onClose, send }: Props) {
  const [draft, setDraft] = useState(() => draftOf(keyResult))
  const [tried, setTried] = useState(false)
  const form = useSubmission(async () => {
    setTried(true)
    const values = valuesOf(objective.id, draft)
    if (!values) return
    await send(values)
    onClose()
  })
  const title = keyResult ? t('edit_key_result') : t('add_key_result')
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      lead={t('key_result_lead', { objective: objective.name })}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {keyResult ? t('save') : title}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <Fields draft={draft} put={(values) => setDraft({ ...draft, ...values })} form={form} tried={tried} />
    </Dialog>
  )
}

type FieldsProps = { draft: Draft; put: (values: Partial<Draft>) => void; form: Submission; tried: boolean }

function Fields({ draft, put, form, tried }: FieldsProps) {
  const missing = (text: string) => (tried && text.trim() === '' ? t('required') : undefined)
  const figure = (field: FigureField) => (
    <Field
      label={t(field)}
      required={field === 'target'}
      error={(tried ? figureFault(draft[field], field === 'target') : undefined) ?? form.at(`/${field}`)}
    >
      <TextInput value={draft[field]} onValue={(text) => put({ [field]: text })} maxLength={24} />
    </Field>
  )
  return (
    <>
      <Field label={t('key_result_name')} required error={missing(draft.name) ?? form.at('/name')}>
        <TextInput value={draft.name} onValue={(name) => put({ name })} maxLength={300} autoFocus />
      </Field>
      <Field
        label={t('unit_of_measure')}
        hint={t('unit_hint')}
        required
        error={missing(draft.unit_of_measure) ?? form.at('/unit_of_measure')}
      >
        <TextInput
          value={draft.unit_of_measure}
          onValue={(unit_of_measure) => put({ unit_of_measure })}
          maxLength={60}
        />
      </Field>
      <div class="field-row">
        {figure('baseline')}
        {figure('target')}
        {figure('actual')}
      </div>
      <div class="field-row">
        <Field label={t('owner')} error={form.at('/owner')}>
          <TextInput value={draft.owner} onValue={(owner) => put({ owner })} maxLength={200} />
        </Field>
        <Field label={t('due')} error={form.at('/due_on')}>
          <DateInput value={draft.due_on} onValue={(due_on) => put({ due_on })} />
        </Field>
      </div>
    </>
  )
}
