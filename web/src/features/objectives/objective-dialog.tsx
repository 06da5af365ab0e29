import { useState } from 'preact/hooks'
import { OBJECTIVE_STATES } from '../../../../shared/domain/vocabulary/index.ts'
import { type Submission, useSubmission } from '../../app/form.ts'
import { Button, DateInput, Dialog, Field, Problems, Select, TextArea, TextInput } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { t } from './messages/index.ts'
import type { NewObjective, Objective } from './objectives-data.ts'

type Draft = {
  name: string
  description: string
  owner: string
  starts_on: string
  ends_on: string
  state: Objective['state']
}

const draftOf = (row: Objective | undefined): Draft => ({
  name: row?.name ?? '',
  description: row?.description ?? '',
  owner: row?.owner ?? '',
  starts_on: row?.starts_on ?? '',
  ends_on: row?.ends_on ?? '',
  state: row?.state ?? 'active',
})

/** What the API is sent: an empty field is none. */
const valuesOf = (draft: Draft): NewObjective => ({
  name: draft.name.trim(),
  description: draft.description.trim() || null,
  owner: draft.owner.trim() || null,
  starts_on: draft.starts_on || null,
  ends_on: draft.ends_on || null,
  state: draft.state,
})

type Props = {
  /** The objective to edit; without one a new one is made. */
  objective?: Objective
  onClose: () => void
  send: (values: NewObjective) => Promise<unknown>
}

export function ObjectiveDialog({ objective, onClose, send }: Props) {
  const [draft, setDraft] = useState(() => draftOf(objective))
  const [tried, setTried] = useState(false)
  const nameless = draft.name.trim() === ''
  const form = useSubmission(async () => {
    setTried(true)
    if (nameless) return
    await send(valuesOf(draft))
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={objective ? t('edit') : t('create')}
      {...(objective ? {} : { lead: t('create_lead') })}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {objective ? t('save') : t('create')}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <Fields
        draft={draft}
        put={(values) => setDraft({ ...draft, ...values })}
        form={form}
        nameError={tried && nameless ? t('required') : undefined}
      />
    </Dialog>
  )
}

type FieldsProps = {
  draft: Draft
  put: (values: Partial<Draft>) => void
  form: Submission
  nameError: string | undefined
}

function Fields({ draft, put, form, nameError }: FieldsProps) {
  return (
    <>
      <Field label={t('objective_name')} required error={nameError ?? form.at('/name')}>
        <TextInput value={draft.name} onValue={(name) => put({ name })} maxLength={300} autoFocus />
      </Field>
      <Field label={t('description')} error={form.at('/description')}>
        <TextArea
          value={draft.description}
          onValue={(description) => put({ description })}
          rows={3}
          maxLength={10_000}
        />
      </Field>
      <div class="field-row">
        <Field label={t('owner')} error={form.at('/owner')}>
          <TextInput value={draft.owner} onValue={(owner) => put({ owner })} maxLength={200} />
        </Field>
        <Field label={t('state')} error={form.at('/state')}>
          <Select
            value={draft.state}
            options={wordOptions('objective_state', OBJECTIVE_STATES)}
            onValue={(state) => state && put({ state })}
          />
        </Field>
      </div>
      <div class="field-row">
        <Field label={t('starts')} error={form.at('/starts_on')}>
          <DateInput value={draft.starts_on} onValue={(starts_on) => put({ starts_on })} />
        </Field>
        <Field label={t('ends')} error={form.at('/ends_on')}>
          <DateInput value={draft.ends_on} onValue={(ends_on) => put({ ends_on })} />
        </Field>
      </div>
    </>
  )
}
