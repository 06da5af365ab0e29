import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { Problem } from '../../app/problem.ts'
import type { Resource } from '../../app/resource.ts'
import { loadSession } from '../../app/session.ts'
import { Banner, Button, Field, Problems, Section, TextInput, toast } from '../../ui/index.ts'
import { type Consultancy, loadConsultancy, saveConsultancy } from './data.ts'
import { t } from './messages/index.ts'
import { useUnsaved } from './use-unsaved.ts'

type Props = { record: Resource<Consultancy>; consultancy: Consultancy }

/** The name of the consultancy. */
export function ConsultancyForm({ record, consultancy }: Props) {
  const [name, setName] = useState(consultancy.name)
  const [theirs, setTheirs] = useState<string | undefined>(undefined)
  const wanted = name.trim()
  const dirty = wanted !== consultancy.name
  useUnsaved(dirty)
  const form = useSubmission(async () => {
    if (wanted === '') return
    try {
      await store(record, consultancy, wanted, setName)
      setTheirs(undefined)
    } catch (thrown) {
      if (Problem.of(thrown).status !== 412) throw thrown
      // The next save builds on what is true now; what was written stays in the field.
      const now = await loadConsultancy(consultancy.id)
      record.set(now)
      setTheirs(now.name)
    }
  })
  const takeTheirs = () => {
    setName(theirs ?? name)
    setTheirs(undefined)
  }
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Section title={t('consultancy')}>
        <Problems of={form.problem} />
        {theirs !== undefined && (
          <Banner
            tone="watch"
            role="alert"
            title={t('contested_consultancy')}
            action={
              <Button size="small" onClick={takeTheirs}>
                {t('take_theirs')}
              </Button>
            }
          >
            {t('contested_record_detail', { theirs })}
          </Banner>
        )}
        <div class="settings-fields">
          <Field label={t('name')} required error={wanted === '' ? t('consultancy_name_missing') : form.at('/name')}>
            <TextInput value={name} onValue={setName} maxLength={200} />
          </Field>
        </div>
        <div class="row">
          <Button type="submit" tone="primary" busy={form.busy} disabled={!dirty}>
            {theirs === undefined ? t('save') : t('keep_mine')}
          </Button>
          {dirty && <Button onClick={() => setName(consultancy.name)}>{t('discard')}</Button>}
        </div>
      </Section>
    </form>
  )
}

/** Saves, shows the new name everywhere, also in the field, and offers the way back. */
const store = async (
  record: Resource<Consultancy>,
  before: Consultancy,
  name: string,
  onStored: (name: string) => void,
): Promise<void> => {
  const spread = async (now: Consultancy) => {
    record.set(now)
    onStored(now.name)
    await loadSession()
  }
  const after = await saveConsultancy(before, { name })
  await spread(after)
  toast({
    message: t('consultancy_saved'),
    undo: async () => spread(await saveConsultancy(record.data.peek() ?? after, { name: before.name })),
  })
}
