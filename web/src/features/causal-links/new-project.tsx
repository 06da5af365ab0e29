import { useState } from 'preact/hooks'
import { ADMINISTRATIVE_KINDS, type Artefact } from '../../../../shared/domain/vocabulary/index.ts'
import { answer, api, ifMatch } from '../../app/api.ts'
import { type Submission, useSubmission } from '../../app/form.ts'
import { date } from '../../app/format.ts'
import { Button, Checkbox, DateInput, Dialog, Field, Problems, Select, TextInput, toast } from '../../ui/index.ts'
import { word, wordOptions } from '../../vocabulary/index.ts'
import type { MapContext } from './context.ts'
import { expireLinks, patchLink } from './link-actions.ts'
import type { MapLink } from './map-data.ts'
import { t } from './messages/index.ts'
import { changeName } from './sentences.ts'

type Draft = { name: string; kind: Artefact; owner: string; start: string; finish: string; confirm: boolean }

const createProject = (client: string, link: MapLink, draft: Draft) =>
  answer(
    api.POST('/clients/{client}/projects', {
      params: { path: { client } },
      body: {
        name: draft.name.trim(),
        track: 'administrative',
        kind: draft.kind,
        unit_id: link.unit_id,
        owner: draft.owner.trim() || null,
        baseline_start_on: draft.start || null,
        baseline_finish_on: draft.finish || null,
        // A new project is expected to end as planned until somebody forecasts otherwise.
        forecast_start_on: draft.start || null,
        forecast_finish_on: draft.finish || null,
        status: 'proposed',
        priority: 'medium',
        progress: 0,
        tags: [],
        budget: [],
      },
    }),
  )

/** Creates the project, assigns it, and offers to take both back. */
const createAndAssign = async ({ client, resource }: MapContext, link: MapLink, draft: Draft): Promise<void> => {
  const project = await createProject(client, link, draft)
  const confirms = draft.confirm && link.state === 'suspected'
  const saved = await patchLink(client, link, {
    administrative_project_id: project.id,
    ...(confirms && { state: 'confirmed' as const }),
  })
  const refresh = async () => {
    expireLinks(client)
    await resource.reload()
  }
  const takeBack = async () => {
    await patchLink(client, saved, { administrative_project_id: null, state: link.state })
    const params = { path: { client, project: project.id }, header: ifMatch(project) }
    await answer(api.DELETE('/clients/{client}/projects/{project}', { params }))
    await refresh()
  }
  await refresh()
  toast({ message: t('project_created', { name: project.name }), undo: takeBack })
}

const draftFor = (link: MapLink, project: string): Draft => ({
  name: t('new_project_name', { artefact: word('kind', link.artefact), project }),
  kind: link.artefact,
  owner: '',
  start: '',
  finish: link.due_on ?? '',
  confirm: true,
})

type Props = { context: MapContext; link: MapLink; onClose: () => void }

/** Asks for the administrative project that carries a change out. */
export function NewProjectDialog({ context, link, onClose }: Props) {
  const { index } = context
  const [draft, setDraft] = useState(() => draftFor(link, index.project(link.technology_project_id)?.name ?? ''))
  const put = (values: Partial<Draft>) => setDraft({ ...draft, ...values })
  const form = useSubmission(async () => {
    await createAndAssign(context, link, draft)
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('create_project')}
      lead={`${t('create_project_lead')} ${changeName(link, index)}.`}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {t('create_project')}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <ProjectFields link={link} draft={draft} put={put} form={form} />
      {link.state === 'suspected' && (
        <Checkbox label={t('also_confirm')} value={draft.confirm} onValue={(confirm) => put({ confirm })} />
      )}
    </Dialog>
  )
}

type FieldsProps = { link: MapLink; draft: Draft; put: (values: Partial<Draft>) => void; form: Submission }

function ProjectFields({ link, draft, put, form }: FieldsProps) {
  const due = link.due_on === null ? undefined : t('finish_hint', { due: date(link.due_on) })
  return (
    <>
      <Field label={t('name')} required error={form.at('/name')}>
        <TextInput value={draft.name} onValue={(name) => put({ name })} maxLength={300} autoFocus />
      </Field>
      <div class="field-row">
        <Field label={t('kind')} error={form.at('/kind')}>
          <Select
            value={draft.kind}
            options={wordOptions('kind', ADMINISTRATIVE_KINDS)}
            onValue={(kind) => kind && put({ kind })}
          />
        </Field>
        <Field label={t('owner')} error={form.at('/owner')}>
          <TextInput value={draft.owner} onValue={(owner) => put({ owner })} maxLength={200} />
        </Field>
      </div>
      <div class="field-row">
        <Field label={t('start')} hint={due && t('start_hint')} error={form.at('/baseline_start_on')}>
          <DateInput value={draft.start} onValue={(start) => put({ start })} />
        </Field>
        <Field label={t('finish')} hint={due} error={form.at('/baseline_finish_on')}>
          <DateInput value={draft.finish} onValue={(finish) => put({ finish })} min={draft.start || undefined} />
        </Field>
      </div>
    </>
  )
}
