import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { useResource } from '../../app/resource.ts'
import { Button, Dialog, Pending, toast } from '../../ui/index.ts'
import { ContestedBanner, saveRecord, sayRefusal } from '../records/index.ts'
import type { MapContext } from './context.ts'
import { type CausalLink, expireLinks, type LinkChanges, lastLinkChange, loadLink, patchLink } from './link-actions.ts'
import { draftErrors, type LinkDraft, LinkFields } from './link-form.tsx'
import type { MapLink } from './map-data.ts'
import { t } from './messages/index.ts'

type LinkDialogProps = { context: MapContext; link: MapLink; onClose: () => void }

/** Edits a link; what the map has cut short is loaded in full first. */
export function EditLoaded({ context, link, onClose }: LinkDialogProps) {
  const { client } = context
  const full = useResource(`/clients/${client}/causal-links/${link.id}`, (signal) => loadLink(client, link.id, signal))
  const record = full.data.value
  if (record) return <EditDialog context={context} record={record} onClose={onClose} />
  return (
    <Dialog open onClose={onClose} title={t('form_edit')}>
      <Pending of={full} />
    </Dialog>
  )
}

const draftOf = (record: CausalLink): LinkDraft => ({
  technology_project_id: record.technology_project_id,
  unit_id: record.unit_id,
  artefact: record.artefact,
  mechanism: record.mechanism,
  strength: record.strength,
  lag_days: String(record.lag_days),
  administrative_project_id: record.administrative_project_id ?? '',
  confirmed: record.state === 'confirmed',
})

const valuesOf = (draft: LinkDraft): LinkChanges => ({
  unit_id: draft.unit_id,
  ...(draft.artefact !== '' && { artefact: draft.artefact }),
  mechanism: draft.mechanism.trim(),
  strength: draft.strength,
  lag_days: Number(draft.lag_days),
  administrative_project_id: draft.administrative_project_id || null,
})

/** The fields that differ from the record, and what they were. */
const differences = (record: CausalLink, draft: LinkDraft): { changes: LinkChanges; before: LinkChanges } => {
  const keys = Object.entries(valuesOf(draft)).filter(([key, value]) => record[key as keyof CausalLink] !== value)
  return {
    changes: Object.fromEntries(keys),
    before: Object.fromEntries(keys.map(([key]) => [key, record[key as keyof CausalLink]])),
  }
}

const FIELD_NAMES: Readonly<Record<string, () => string>> = {
  unit_id: () => t('lands_in'),
  artefact: () => t('artefact'),
  mechanism: () => t('mechanism'),
  strength: () => t('strength'),
  lag_days: () => t('lag_days'),
  administrative_project_id: () => t('administrative_project'),
}

/** Saves what differs from `over`, says so and offers to take it back. Throws Contested where somebody was faster. */
const save = async ({ client, resource }: MapContext, over: CausalLink, draft: LinkDraft): Promise<void> => {
  const { changes, before } = differences(over, draft)
  if (Object.keys(changes).length === 0) return
  const saved = await saveRecord(over, changes, {
    patch: (state, wanted) => patchLink(client, state, wanted),
    load: () => loadLink(client, over.id),
    lastChange: () => lastLinkChange(client, over.id),
  })
  const refresh = () => {
    expireLinks(client)
    return resource.reload()
  }
  await refresh()
  toast({ message: t('edited_done'), undo: () => patchLink(client, saved, before).then(refresh) })
}

function EditDialog({ context, record, onClose }: { context: MapContext; record: CausalLink; onClose: () => void }) {
  // The state that was read when the form opened: what comes in behind it must not change what is written.
  const [over, setOver] = useState(record)
  const [draft, setDraft] = useState(() => draftOf(record))
  const errors = draftErrors(draft)
  const form = useSubmission(async () => {
    if (Object.keys(errors).length > 0) return
    await save(context, over, draft)
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('form_edit')}
      lead={context.index.project(record.technology_project_id)?.name ?? ''}
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
      <ContestedBanner<CausalLink>
        of={form.problem}
        fieldName={(field) => FIELD_NAMES[field]?.() ?? field}
        onKeep={(theirs) => void save(context, theirs, draft).then(onClose, sayRefusal)}
        onTake={(theirs) => {
          setOver(theirs)
          setDraft(draftOf(theirs))
        }}
      />
      <LinkFields
        fresh={false}
        draft={draft}
        put={(values) => setDraft({ ...draft, ...values })}
        index={context.index}
        errors={errors}
        form={form}
      />
    </Dialog>
  )
}
