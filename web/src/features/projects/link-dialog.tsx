import { useState } from 'preact/hooks'
import { ARTEFACTS, LINK_STRENGTHS } from '../../../../shared/domain/vocabulary/index.ts'
import { useSubmission } from '../../app/form.ts'
import { Button, Combobox, Dialog, Field, Problems, Select, TextArea, TextInput } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import type { CausalLink, Project } from './data.ts'
import { createLink, type NewLink, updateLink } from './links-data.ts'
import { t } from './messages/index.ts'
import { findProjects } from './names.ts'
import type { Place } from './place.ts'

type Draft = Pick<NewLink, 'artefact' | 'mechanism' | 'strength' | 'unit_id'> & {
  administrative_project_id: string
  /** As it is written: whole days, below 0 for before. */
  lag: string
}

type Props = {
  place: Place
  /** The link that is changed; undefined for a new one of this technology project. */
  link: CausalLink | undefined
  other: Project | undefined
  onClose: () => void
  onSaved: () => void
}

const draftOf = (link: CausalLink | undefined): Draft => ({
  artefact: link?.artefact ?? 'work_instruction',
  mechanism: link?.mechanism ?? '',
  strength: link?.strength ?? 'moderate',
  unit_id: link?.unit_id ?? '',
  administrative_project_id: link?.administrative_project_id ?? '',
  lag: String(link?.lag_days ?? 0),
})

const save = ({ client, project }: Place, link: CausalLink | undefined, draft: Draft): Promise<CausalLink> => {
  const { lag, administrative_project_id, ...plain } = draft
  const body = {
    ...plain,
    mechanism: plain.mechanism.trim(),
    administrative_project_id: administrative_project_id || null,
    lag_days: Number.parseInt(lag.replace('−', '-'), 10) || 0,
  }
  if (link) return updateLink(client, link, body)
  return createLink(client, { ...body, technology_project_id: project.id, state: 'confirmed' })
}

/** Draws a causal link from this technology project, or changes one. */
export function LinkDialog({ place, link, other, onClose, onSaved }: Props) {
  const [draft, setDraft] = useState(() => draftOf(link))
  const put = (values: Partial<Draft>) => setDraft({ ...draft, ...values })
  const form = useSubmission(async () => {
    await save(place, link, draft)
    onClose()
    onSaved()
  })
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={link ? t('link_edit') : t('link_add')}
      lead={t('link_lead')}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <LinkFields place={place} draft={draft} put={put} at={form.at} other={other} />
    </Dialog>
  )
}

type FieldsProps = {
  place: Place
  draft: Draft
  put: (values: Partial<Draft>) => void
  at: (pointer: string) => string | undefined
  other: Project | undefined
}

function LinkFields({ place, draft, put, at, other }: FieldsProps) {
  return (
    <>
      <div class="field-row">
        <Field label={t('field_unit')} required error={at('/unit_id')}>
          <Combobox value={draft.unit_id} options={place.units.options ?? []} onValue={(unit_id) => put({ unit_id })} />
        </Field>
        <Field label={t('artefact')} required error={at('/artefact')}>
          <Select
            value={draft.artefact}
            options={wordOptions('kind', ARTEFACTS)}
            onValue={(artefact) => artefact && put({ artefact })}
          />
        </Field>
        <Field label={t('strength')} error={at('/strength')}>
          <Select
            value={draft.strength}
            options={wordOptions('strength', LINK_STRENGTHS)}
            onValue={(strength) => strength && put({ strength })}
          />
        </Field>
      </div>
      <Field label={t('mechanism')} hint={t('mechanism_hint')} required error={at('/mechanism')}>
        <TextArea value={draft.mechanism} onValue={(mechanism) => put({ mechanism })} rows={3} maxLength={2000} />
      </Field>
      <div class="field-row">
        <Field label={t('carried_by')} hint={t('carried_by_hint')} error={at('/administrative_project_id')}>
          <Combobox
            value={draft.administrative_project_id}
            valueLabel={other?.name}
            options={findProjects(place.client, 'administrative')}
            onValue={(id) => put({ administrative_project_id: id })}
          />
        </Field>
        <Field label={t('lag')} hint={t('lag_hint')} error={at('/lag_days')}>
          <TextInput value={draft.lag} onValue={(lag) => put({ lag })} inputMode="text" />
        </Field>
      </div>
    </>
  )
}
