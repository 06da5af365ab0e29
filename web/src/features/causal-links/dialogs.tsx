import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { Button, Combobox, Dialog, Field, Problems, toast } from '../../ui/index.ts'
import { carriersFirst } from './choices.ts'
import type { MapContext, OpenDialog } from './context.ts'
import { DismissDialog } from './dismiss.tsx'
import { EditLoaded } from './edit-dialog.tsx'
import { createLink, deleteLink, expireLinks } from './link-actions.ts'
import { draftErrors, EMPTY_DRAFT, type LinkDraft, LinkFields } from './link-form.tsx'
import type { MapLink } from './map-data.ts'
import { t } from './messages/index.ts'
import { NewProjectDialog } from './new-project.tsx'

type Props = { dialog: OpenDialog; context: MapContext; onClose: () => void }

/** The dialog that is open on the page. */
export function Dialogs({ dialog, context, onClose }: Props) {
  const { index, actions } = context
  if (dialog.kind === 'new') return <NewLinkDialog context={context} project={dialog.project ?? ''} onClose={onClose} />
  if (dialog.kind === 'dismiss') {
    const links = dialog.links.flatMap((id) => index.link(id) ?? [])
    const dismiss = (reason: string) => {
      onClose()
      const [only] = links
      if (links.length === 1 && only) void actions.dismiss(only, reason)
      else
        void actions.updateMany(
          links,
          { state: 'dismissed', dismissal_reason: reason },
          t('dismissed_many', { count: links.length }),
        )
    }
    return <DismissDialog count={links.length} onClose={onClose} onReason={dismiss} />
  }
  const link = index.link(dialog.link)
  if (!link) return null
  if (dialog.kind === 'assign') return <AssignDialog context={context} link={link} onClose={onClose} />
  if (dialog.kind === 'project') return <NewProjectDialog context={context} link={link} onClose={onClose} />
  return <EditLoaded context={context} link={link} onClose={onClose} />
}

function NewLinkDialog({ context, project, onClose }: { context: MapContext; project: string; onClose: () => void }) {
  const { client, index, resource, select } = context
  const [draft, setDraft] = useState<LinkDraft>({ ...EMPTY_DRAFT, technology_project_id: project })
  const [tried, setTried] = useState(false)
  const errors = draftErrors(draft)
  const form = useSubmission(async () => {
    setTried(true)
    if (Object.keys(errors).length > 0 || draft.artefact === '') return
    const saved = await createLink(client, {
      technology_project_id: draft.technology_project_id,
      unit_id: draft.unit_id,
      artefact: draft.artefact,
      mechanism: draft.mechanism.trim(),
      strength: draft.strength,
      lag_days: Number(draft.lag_days),
      administrative_project_id: draft.administrative_project_id || null,
      state: draft.confirmed ? 'confirmed' : 'suspected',
    })
    expireLinks(client)
    await resource.reload()
    onClose()
    select(saved.id)
    toast({
      message: t('created_done'),
      undo: async () => {
        await deleteLink(client, saved)
        expireLinks(client)
        await resource.reload()
      },
    })
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('form_new')}
      lead={t('form_new_lead')}
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
      <LinkFields
        fresh
        draft={draft}
        put={(values) => setDraft({ ...draft, ...values })}
        index={index}
        errors={tried ? errors : {}}
        form={form}
      />
    </Dialog>
  )
}

type LinkDialogProps = { context: MapContext; link: MapLink; onClose: () => void }

function AssignDialog({ context, link, onClose }: LinkDialogProps) {
  const { index, actions, open, may } = context
  const [id, setId] = useState(link.administrative_project_id ?? '')
  const project = index.project(id)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('assign')}
      lead={t('assign_lead')}
      onSubmit={(event) => {
        event.preventDefault()
        if (!project) return
        onClose()
        void actions.assign(link, project)
      }}
      actions={
        <>
          {may('projects:write') && (
            <Button onClick={() => open({ kind: 'project', link: link.id })}>{t('create_project')}</Button>
          )}
          <Button type="submit" tone="primary" disabled={!project}>
            {t('assign')}
          </Button>
        </>
      }
    >
      <Field label={t('administrative_project')} hint={t('assign_hint')}>
        <Combobox value={id} onValue={setId} options={carriersFirst(index, link.unit_id)} />
      </Field>
    </Dialog>
  )
}
