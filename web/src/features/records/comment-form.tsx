import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { Button, Field, Problems } from '../../ui/index.ts'
import { MentionArea } from './mention-area.tsx'
import { bodyOf, draftOf } from './mention-text.ts'
import { t } from './messages/index.ts'

type Props = {
  client: string
  label: string
  submit: string
  /** The text that is written anew; none for a new comment. */
  first?: string
  send: (body: string) => Promise<void>
  onCancel?: () => void
}

/** Where a comment is written; Ctrl and Enter send it, an @ mentions somebody. */
export function CommentForm({ client, label, submit, first = '', send, onCancel }: Props) {
  const [draft, setDraft] = useState(() => draftOf(first))
  const empty = draft.text.trim() === ''
  const form = useSubmission(async () => {
    if (empty) return
    await send(bodyOf(draft).trim())
    setDraft(draftOf(''))
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.onSubmit(event)
    else if (event.key === 'Escape') onCancel?.()
  }
  return (
    <form class="comment-form stack no-print" data-gap="small" onSubmit={form.onSubmit} onKeyDown={onKeyDown}>
      <Problems of={form.problem} />
      <Field label={label} hint={t('comment_hint')}>
        <MentionArea client={client} draft={draft} onDraft={setDraft} />
      </Field>
      <div class="row">
        <Button type="submit" size="small" busy={form.busy} disabled={empty}>
          {submit}
        </Button>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {t('comment_cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
