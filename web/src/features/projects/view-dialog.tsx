import { useState } from 'preact/hooks'
import type { Schema } from '../../app/api.ts'
import { useSubmission } from '../../app/form.ts'
import { Button, Checkbox, Dialog, Field, Problems, TextInput } from '../../ui/index.ts'
import { t } from './messages/index.ts'

export type ViewDraft = { name: string; shared: boolean }

type Props = {
  /** The view that is changed; undefined for a new one. */
  view: Schema<'SavedView'> | undefined
  mayShare: boolean
  onClose: () => void
  onSave: (draft: ViewDraft) => Promise<void>
}

/** Gives the filters of the page a name. */
export function ViewDialog({ view, mayShare, onClose, onSave }: Props) {
  const [name, setName] = useState(view?.name ?? '')
  const [shared, setShared] = useState(view?.shared ?? false)
  const form = useSubmission(async () => {
    await onSave({ name: name.trim(), shared })
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={view ? t('view_rename') : t('view_save')}
      lead={t('view_lead')}
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
      <Field label={t('view_name')} required error={form.at('/name')}>
        <TextInput value={name} onValue={setName} autoFocus maxLength={120} />
      </Field>
      {mayShare && <Checkbox label={t('view_share')} hint={t('view_share_hint')} value={shared} onValue={setShared} />}
    </Dialog>
  )
}
