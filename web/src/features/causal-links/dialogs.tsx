import { useState } from 'preact/hooks'
import { Button, Combobox, Dialog, Field } from '../../ui/index.ts'
import { carriersFirst } from './choices.ts'
import type { MapContext, OpenDialog } from './context.ts'
import { DismissDialog } from './dismiss.tsx'
import { EditLoaded } from './edit-dialog.tsx'
import type { MapLink } from './map-data.ts'
import { t } from './messages/index.ts'
import { NewLinkDialog } from './new-link.tsx'
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
