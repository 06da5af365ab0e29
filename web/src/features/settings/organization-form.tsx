import { useState } from 'preact/hooks'
import { CADENCES, type Cadence } from '../../../../shared/domain/vocabulary/index.ts'
import type { Schema } from '../../app/api.ts'
import { useSubmission } from '../../app/form.ts'
import { Problem } from '../../app/problem.ts'
import { expire, type Resource } from '../../app/resource.ts'
import { loadSession } from '../../app/session.ts'
import { Banner, Button, Field, Problems, Radios, Section, TextInput, toast } from '../../ui/index.ts'
import { type Client, loadClient, saveClient } from './data.ts'
import { t } from './messages/index.ts'
import { useUnsaved } from './use-unsaved.ts'

type Values = { name: string; sector: string; external_id: string; cadence: Cadence }

const valuesOf = (client: Client): Values => ({
  name: client.name,
  sector: client.sector ?? '',
  external_id: client.external_id ?? '',
  cadence: client.cadence,
})

const FIELDS = ['name', 'sector', 'external_id', 'cadence'] as const
const trimmed = (values: Values): Values => ({
  ...values,
  name: values.name.trim(),
  sector: values.sector.trim(),
  external_id: values.external_id.trim(),
})
/** Only what is changed is sent: the name and the id are not everybody's to write. */
const bodyOf = (wanted: Values, saved: Values): Schema<'ClientChanges'> => ({
  cadence: wanted.cadence,
  sector: wanted.sector || null,
  ...(wanted.name === saved.name ? {} : { name: wanted.name }),
  ...(wanted.external_id === saved.external_id ? {} : { external_id: wanted.external_id || null }),
})

/** What differs of two states, in words: for somebody who is told what another person wrote. */
const differences = (from: Values, to: Values): string =>
  FIELDS.filter((field) => from[field] !== to[field])
    .map((field) => `${t(field)}: ${field === 'cadence' ? t(`cadence_${to.cadence}`) : to[field] || '–'}`)
    .join(', ')

type Props = {
  record: Resource<Client>
  client: Client
  mayWrite: boolean
  /** Whether the name and the id by which imports find the client may be changed. */
  mayRename: boolean
}

/** The client's name, sector, id elsewhere, and how often it is reported on. */
export function OrganizationForm({ record, client, mayWrite, mayRename }: Props) {
  const saved = valuesOf(client)
  const [values, setValues] = useState<Values>(saved)
  const [theirs, setTheirs] = useState<Values | undefined>(undefined)
  const set = (changes: Partial<Values>) => setValues({ ...values, ...changes })
  const dirty = FIELDS.some((field) => trimmed(values)[field] !== saved[field])
  useUnsaved(dirty)
  const form = useSubmission(async () => {
    const wanted = trimmed(values)
    if (wanted.name === '') return
    try {
      await store(record, client, wanted)
      setTheirs(undefined)
      setValues(wanted)
    } catch (thrown) {
      const problem = Problem.of(thrown)
      if (problem.status !== 412) throw problem
      // The next save builds on what is true now; what was written stays in the fields.
      const now = await loadClient(client.id)
      record.set(now)
      setTheirs(valuesOf(now))
    }
  })
  const duplicate = form.problem?.code === 'duplicate'
  // The API names no field, since both are unique within the consultancy: it can only be one that was changed.
  const taken = (field: 'name' | 'external_id') => duplicate && trimmed(values)[field] !== saved[field]
  const nameError = values.name.trim() === '' ? t('fill_name') : taken('name') ? t('name_taken') : form.at('/name')
  const idError = taken('external_id') ? t('external_id_taken') : form.at('/external_id')
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Section title={t('organization')}>
        {!duplicate && <Problems of={form.problem} />}
        {theirs && (
          <Banner
            tone="watch"
            role="alert"
            title={t('contested_record')}
            action={
              <Button
                size="small"
                onClick={() => {
                  setValues(theirs)
                  setTheirs(undefined)
                }}
              >
                {t('take_theirs')}
              </Button>
            }
          >
            {t('contested_record_detail', { theirs: differences(trimmed(values), theirs) })}
          </Banner>
        )}
        <div class="settings-fields">
          <Field label={t('name')} required error={nameError}>
            <TextInput value={values.name} onValue={(name) => set({ name })} maxLength={200} disabled={!mayRename} />
          </Field>
          <Field label={t('sector')} error={form.at('/sector')}>
            <TextInput
              value={values.sector}
              onValue={(sector) => set({ sector })}
              maxLength={100}
              disabled={!mayWrite}
            />
          </Field>
          <Field label={t('external_id')} hint={t('external_id_hint')} error={idError}>
            <TextInput
              value={values.external_id}
              onValue={(external_id) => set({ external_id })}
              maxLength={200}
              disabled={!mayRename}
            />
          </Field>
          <Field label={t('currency')} hint={t('currency_hint')}>
            <TextInput value={client.currency} onValue={() => undefined} disabled />
          </Field>
        </div>
        <h3>{t('cadence')}</h3>
        <Radios
          label={t('cadence')}
          value={values.cadence}
          onValue={(cadence) => set({ cadence })}
          options={CADENCES.map((cadence) => ({
            value: cadence,
            label: t(`cadence_${cadence}`),
            disabled: !mayWrite,
          }))}
        />
        {mayWrite && (
          <div class="row">
            <Button type="submit" tone="primary" busy={form.busy} disabled={!dirty}>
              {theirs ? t('keep_mine') : t('save')}
            </Button>
            {dirty && <Button onClick={() => setValues(saved)}>{t('discard')}</Button>}
          </div>
        )}
      </Section>
    </form>
  )
}

/** Saves, shows the new name everywhere, and offers the way back. */
const store = async (record: Resource<Client>, before: Client, wanted: Values): Promise<void> => {
  const after = await saveClient(before, bodyOf(wanted, valuesOf(before)))
  const spread = async (now: Client) => {
    record.set(now)
    expire('/consultancies/')
    await loadSession()
  }
  await spread(after)
  toast({
    message: t('saved'),
    undo: async () => spread(await saveClient(record.data.peek() ?? after, bodyOf(valuesOf(before), wanted))),
  })
}
