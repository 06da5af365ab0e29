import {
  ARTEFACTS,
  type Artefact,
  LINK_STRENGTHS,
  type LinkStrength,
} from '../../../../shared/domain/vocabulary/index.ts'
import type { Submission } from '../../app/form.ts'
import { Checkbox, Combobox, Field, Select, TextArea, TextInput } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { carriersFirst, projectOptions } from './choices.ts'
import { isLag, readLag, writeLag } from './lag.ts'
import type { MapIndex } from './map-index.ts'
import { t } from './messages/index.ts'
import { lagWords } from './sentences.ts'

export type LinkDraft = {
  technology_project_id: string
  unit_id: string
  artefact: Artefact | ''
  mechanism: string
  strength: LinkStrength
  lag_days: string
  administrative_project_id: string
  confirmed: boolean
}

export const EMPTY_DRAFT: LinkDraft = {
  technology_project_id: '',
  unit_id: '',
  artefact: '',
  mechanism: '',
  strength: 'moderate',
  lag_days: '0',
  administrative_project_id: '',
  confirmed: true,
}

/** What is missing before the API need be asked, by field. */
export const draftErrors = (draft: LinkDraft): Partial<Record<keyof LinkDraft, string>> => ({
  ...(draft.technology_project_id === '' && { technology_project_id: t('must_choose') }),
  ...(draft.unit_id === '' && { unit_id: t('must_choose') }),
  ...(draft.artefact === '' && { artefact: t('must_choose') }),
  ...(draft.mechanism.trim() === '' && { mechanism: t('must_write') }),
  ...(!isLag(draft.lag_days) && { lag_days: t('lag_hint') }),
})

type Props = {
  draft: LinkDraft
  put: (values: Partial<LinkDraft>) => void
  index: MapIndex
  errors: Partial<Record<keyof LinkDraft, string>>
  form: Submission
  /** A new link: its technology project and its state can still be chosen. */
  fresh: boolean
}

/** The fields of a causal link, for a new one and for one that is there. */
export function LinkFields(props: Props) {
  const { draft, put, index, errors, form, fresh } = props
  const error = (field: keyof LinkDraft) => errors[field] ?? form.at(`/${field}`)
  return (
    <>
      {fresh && (
        <Field label={t('technology_project')} required error={error('technology_project_id')}>
          <Combobox
            value={draft.technology_project_id}
            options={projectOptions(index, 'technology')}
            onValue={(id) => put({ technology_project_id: id })}
          />
        </Field>
      )}
      <ChangeFields {...props} error={error} />
      <Field label={t('administrative_project')} hint={t('assign_hint')} error={error('administrative_project_id')}>
        <Combobox
          value={draft.administrative_project_id}
          options={carriersFirst(index, draft.unit_id)}
          onValue={(id) => put({ administrative_project_id: id })}
          placeholder={t('nobody')}
        />
      </Field>
      {fresh && (
        <Checkbox
          label={t('confirmed_at_once')}
          hint={t('confirmed_hint')}
          value={draft.confirmed}
          onValue={(confirmed) => put({ confirmed })}
        />
      )}
    </>
  )
}

type ChangeProps = Pick<Props, 'draft' | 'put' | 'index'> & {
  error: (field: keyof LinkDraft) => string | undefined
}

/** What changes where, how, how strongly and by when. */
function ChangeFields({ draft, put, index, error }: ChangeProps) {
  return (
    <>
      <div class="field-row">
        <Field label={t('lands_in')} required error={error('unit_id')}>
          <Combobox
            value={draft.unit_id}
            options={index.map.units.map(({ id, name }) => ({ value: id, label: name }))}
            onValue={(unit_id) => put({ unit_id })}
          />
        </Field>
        <Field label={t('artefact')} required error={error('artefact')}>
          <Select
            value={draft.artefact}
            options={wordOptions('kind', ARTEFACTS)}
            empty=""
            onValue={(artefact) => put({ artefact })}
          />
        </Field>
      </div>
      <Field label={t('mechanism')} hint={t('mechanism_hint')} required error={error('mechanism')}>
        <TextArea value={draft.mechanism} onValue={(mechanism) => put({ mechanism })} maxLength={2000} rows={3} />
      </Field>
      <Field label={t('strength')} hint={t('strength_hint')} error={error('strength')}>
        <Select
          value={draft.strength}
          options={wordOptions('strength', LINK_STRENGTHS)}
          onValue={(strength) => strength && put({ strength })}
        />
      </Field>
      <LagFields value={draft.lag_days} onValue={(lag_days) => put({ lag_days })} error={error('lag_days')} />
    </>
  )
}

type LagProps = { value: string; onValue: (value: string) => void; error: string | undefined }

/** How many days before or after go-live the change must stand: the side is chosen, so that nobody has to know what a minus means. */
function LagFields({ value, onValue, error }: LagProps) {
  const sides = [
    { value: 'before', label: t('side_before') },
    { value: 'after', label: t('side_after') },
  ] as const
  const { side, days } = readLag(value)
  return (
    <div class="field-row lag-fields">
      <Field label={t('lag_days')} hint={t('lag_hint')} error={error}>
        <TextInput value={days} onValue={(typed) => onValue(writeLag(side, typed))} inputMode="numeric" />
      </Field>
      <Field label={t('lag_side')} {...(isLag(value) && { hint: t('lag_must', { when: lagWords(Number(value)) }) })}>
        <Select value={side} options={sides} onValue={(chosen) => onValue(writeLag(chosen, days))} />
      </Field>
    </div>
  )
}
