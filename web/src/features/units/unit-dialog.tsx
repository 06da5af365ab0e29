import { useState } from 'preact/hooks'
import { UNIT_FUNCTIONS } from '../../../../shared/domain/vocabulary/index.ts'
import { useSubmission } from '../../app/form.ts'
import { Button, Dialog, Field, Problems, Select, TextInput } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { t } from './messages/index.ts'
import { createUnit, type Unit } from './units-data.ts'

type Props = { client: string; onClose: () => void; onCreated: (unit: Unit) => void }

/** What the API is sent: an empty field is none. */
const unitOf = (name: string, work: Unit['function'], head: string, externalId: string) => ({
  name: name.trim(),
  function: work,
  head: head.trim() || null,
  external_id: externalId.trim() || null,
  representatives: [],
})

/** Adds a unit of the organization. */
export function UnitDialog({ client, onClose, onCreated }: Props) {
  const [name, setName] = useState('')
  const [work, setWork] = useState<Unit['function']>('other')
  const [head, setHead] = useState('')
  const [externalId, setExternalId] = useState('')
  const form = useSubmission(async () => {
    onCreated(await createUnit(client, unitOf(name, work, head, externalId)))
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('create')}
      lead={t('create_lead')}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {t('create')}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <Field label={t('name')} required error={form.at('/name')}>
        <TextInput value={name} onValue={setName} autoFocus maxLength={200} />
      </Field>
      <Field label={t('function')} hint={t('function_hint')} error={form.at('/function')}>
        <Select
          value={work}
          options={wordOptions('function', UNIT_FUNCTIONS)}
          onValue={(value) => value && setWork(value)}
        />
      </Field>
      <Field label={t('head')} error={form.at('/head')}>
        <TextInput value={head} onValue={setHead} maxLength={200} />
      </Field>
      <Field label={t('external_id')} hint={t('external_id_hint')} error={form.at('/external_id')}>
        <TextInput value={externalId} onValue={setExternalId} maxLength={200} />
      </Field>
    </Dialog>
  )
}
