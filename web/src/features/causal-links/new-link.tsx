import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { Button, Dialog, Problems, toast } from '../../ui/index.ts'
import type { MapContext } from './context.ts'
import { type CausalLink, createLink, deleteLink, expireLinks, type NewLink } from './link-actions.ts'
import { draftErrors, EMPTY_DRAFT, type LinkDraft, LinkFields } from './link-form.tsx'
import { t } from './messages/index.ts'

/** What the API is sent; undefined while the draft lacks what a link must have. */
const linkOf = (draft: LinkDraft): NewLink | undefined => {
  if (Object.keys(draftErrors(draft)).length > 0 || draft.artefact === '') return undefined
  return {
    technology_project_id: draft.technology_project_id,
    unit_id: draft.unit_id,
    artefact: draft.artefact,
    mechanism: draft.mechanism.trim(),
    strength: draft.strength,
    lag_days: Number(draft.lag_days),
    administrative_project_id: draft.administrative_project_id || null,
    state: draft.confirmed ? 'confirmed' : 'suspected',
  }
}

/** Creates a link, shows it, and offers to take it back. */
const add = async ({ client, resource, select }: MapContext, link: NewLink): Promise<CausalLink> => {
  const saved = await createLink(client, link)
  const refresh = () => {
    expireLinks(client)
    return resource.reload()
  }
  await refresh()
  select(saved.id)
  toast({ message: t('created_done'), undo: () => deleteLink(client, saved).then(refresh) })
  return saved
}

type Props = { context: MapContext; project: string; onClose: () => void }

export function NewLinkDialog({ context, project, onClose }: Props) {
  const [draft, setDraft] = useState<LinkDraft>({ ...EMPTY_DRAFT, technology_project_id: project })
  const [tried, setTried] = useState(false)
  const form = useSubmission(async () => {
    setTried(true)
    const link = linkOf(draft)
    if (!link) return
    await add(context, link)
    onClose()
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
        index={context.index}
        errors={tried ? draftErrors(draft) : {}}
        form={form}
      />
    </Dialog>
  )
}
