import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import {
  KINDS_OF_TRACK,
  TECHNOLOGY_CATEGORIES,
  TRACKS,
  type Track,
} from '../../../../shared/domain/vocabulary/index.ts'
import { inClient } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useSubmission } from '../../app/form.ts'
import { expire } from '../../app/resource.ts'
import { Button, Combobox, DateInput, Dialog, Field, Problems, Select, TextInput, toast } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { createProject, type NewProject } from './data.ts'
import { t } from './messages/index.ts'
import { useUnitNames, useVendorNames } from './names.ts'

type Draft = Pick<NewProject, 'name' | 'track' | 'kind'> & {
  category: NonNullable<NewProject['category']> | ''
  unit_id: string
  vendor_id: string
  owner: string
  baseline_start_on: string
  baseline_finish_on: string
}

const emptyDraft = (track: Track): Draft => ({
  name: '',
  track,
  kind: track === 'technology' ? 'pilot' : 'process',
  category: '',
  unit_id: '',
  vendor_id: '',
  owner: '',
  baseline_start_on: '',
  baseline_finish_on: '',
})

/** What the API is sent: an empty field is none, and what belongs to the other track is left behind. */
const projectOf = (draft: Draft): NewProject => ({
  name: draft.name.trim(),
  track: draft.track,
  kind: draft.kind,
  category: draft.track === 'technology' ? draft.category || null : null,
  unit_id: draft.unit_id || null,
  vendor_id: draft.vendor_id || null,
  owner: draft.owner.trim() || null,
  baseline_start_on: draft.baseline_start_on || null,
  baseline_finish_on: draft.baseline_finish_on || null,
  // A new project is expected to end as planned until somebody forecasts otherwise.
  forecast_start_on: draft.baseline_start_on || null,
  forecast_finish_on: draft.baseline_finish_on || null,
  status: 'proposed',
  priority: 'medium',
  progress: 0,
  tags: [],
  budget: [],
})

type Props = { client: string; track: Track; onClose: () => void }

/** A new project with what is needed to begin; the rest is filled in on its page, which opens then. */
export function CreateDialog({ client, track, onClose }: Props) {
  const [draft, setDraft] = useState(() => emptyDraft(track))
  const { route } = useLocation()
  const put = (values: Partial<Draft>) => setDraft({ ...draft, ...values })
  const form = useSubmission(async () => {
    const project = await createProject(client, projectOf(draft))
    expire(`/clients/${client}/projects`)
    expire(`/clients/${client}/portfolio`)
    onClose()
    toast({ message: t('created', { name: project.name }) })
    route(inClient(client, 'projects', project.id))
  })
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={t('create')}
      lead={t('create_lead')}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {t('create_submit')}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <Field label={t('field_name')} required error={form.at('/name')}>
        <TextInput value={draft.name} onValue={(name) => put({ name })} autoFocus maxLength={300} />
      </Field>
      <KindFields draft={draft} put={put} at={form.at} />
      <PeopleFields client={client} draft={draft} put={put} at={form.at} />
      <DateFields draft={draft} put={put} at={form.at} />
    </Dialog>
  )
}

type PartProps = {
  draft: Draft
  put: (values: Partial<Draft>) => void
  at: (pointer: string) => string | undefined
}

function KindFields({ draft, put, at }: PartProps) {
  return (
    <div class="field-row">
      <Field label={t('field_track')} required error={at('/track')}>
        <Select
          value={draft.track}
          options={wordOptions('track', TRACKS)}
          onValue={(value) => value && put({ track: value, kind: emptyDraft(value).kind })}
        />
      </Field>
      <Field label={t('field_kind')} required error={at('/kind')}>
        <Select
          value={draft.kind}
          options={wordOptions('kind', KINDS_OF_TRACK[draft.track])}
          onValue={(kind) => kind && put({ kind })}
        />
      </Field>
      {draft.track === 'technology' && (
        <Field label={t('field_category')} error={at('/category')}>
          <Select
            value={draft.category}
            options={wordOptions('category', TECHNOLOGY_CATEGORIES)}
            empty={t('none')}
            onValue={(category) => put({ category })}
          />
        </Field>
      )}
    </div>
  )
}

function PeopleFields({ client, draft, put, at }: PartProps & { client: string }) {
  const { may } = useClient(client)
  const units = useUnitNames(client, may('units:read'))
  const vendors = useVendorNames(client, may('vendors:read'))
  return (
    <div class="field-row">
      <Field label={t('field_unit')} error={at('/unit_id')}>
        <Combobox value={draft.unit_id} options={units.options ?? []} onValue={(unit_id) => put({ unit_id })} />
      </Field>
      <Field label={t('field_owner')} error={at('/owner')}>
        <TextInput value={draft.owner} onValue={(owner) => put({ owner })} maxLength={200} />
      </Field>
      {draft.track === 'technology' && may('vendors:read') && (
        <Field label={t('field_vendor')} error={at('/vendor_id')}>
          <Combobox
            value={draft.vendor_id}
            options={vendors.options ?? []}
            onValue={(vendor_id) => put({ vendor_id })}
          />
        </Field>
      )}
    </div>
  )
}

function DateFields({ draft, put, at }: PartProps) {
  return (
    <div class="field-row">
      <Field label={t('field_baseline_start')} error={at('/baseline_start_on')}>
        <DateInput value={draft.baseline_start_on} onValue={(on) => put({ baseline_start_on: on })} />
      </Field>
      <Field label={t('field_baseline_finish')} error={at('/baseline_finish_on')}>
        <DateInput
          value={draft.baseline_finish_on}
          min={draft.baseline_start_on || undefined}
          onValue={(on) => put({ baseline_finish_on: on })}
        />
      </Field>
    </div>
  )
}
