import { useState } from 'preact/hooks'
import { Button, Checkbox, Dialog, Field, FieldGroup, TagInput, TextInput } from '../../ui/index.ts'
import type { Project } from './data.ts'
import { t } from './messages/index.ts'

type TagChanges = { add: readonly string[]; remove: readonly string[] }
export type BulkDraft = { kind: 'owner'; owner: string } | ({ kind: 'tags' } & TagChanges)

type Props = {
  kind: 'owner' | 'tags'
  chosen: readonly Project[]
  onClose: () => void
  onSubmit: (draft: BulkDraft) => void
}

/** Asks for the owner or the tags that the chosen projects get. */
export function BulkDialog({ kind, chosen, onClose, onSubmit }: Props) {
  const [owner, setOwner] = useState('')
  const [tags, setTags] = useState<TagChanges>({ add: [], remove: [] })
  const submit = (event: Event) => {
    event.preventDefault()
    onClose()
    onSubmit(kind === 'owner' ? { kind, owner } : { kind, ...tags })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={kind === 'owner' ? t('bulk_owner') : t('bulk_tags')}
      lead={t('bulk_lead', { count: chosen.length })}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary">
            {t('bulk_submit')}
          </Button>
        </>
      }
    >
      {kind === 'owner' ? (
        <Field label={t('field_owner')} hint={t('bulk_owner_hint')}>
          <TextInput value={owner} onValue={setOwner} autoFocus maxLength={200} />
        </Field>
      ) : (
        <TagFields chosen={chosen} value={tags} onValue={setTags} />
      )}
    </Dialog>
  )
}

type TagFieldsProps = { chosen: readonly Project[]; value: TagChanges; onValue: (value: TagChanges) => void }

function TagFields({ chosen, value, onValue }: TagFieldsProps) {
  const { add, remove } = value
  const there = [...new Set(chosen.flatMap((project) => project.tags))].sort()
  const toggle = (tag: string, on: boolean) =>
    onValue({ add, remove: on ? [...remove, tag] : remove.filter((other) => other !== tag) })
  return (
    <>
      <Field label={t('tags_add')}>
        <TagInput value={add} onValue={(tags) => onValue({ add: tags, remove })} />
      </Field>
      {there.length > 0 && (
        <FieldGroup legend={t('tags_remove')}>
          {there.map((tag) => (
            <Checkbox key={tag} label={tag} value={remove.includes(tag)} onValue={(on) => toggle(tag, on)} />
          ))}
        </FieldGroup>
      )}
    </>
  )
}
