import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { Button, Field, Problems, TextArea } from '../../ui/index.ts'
import { t } from './messages/index.ts'

type Props = {
  label: string
  submit: string
  /** The text that is written anew; none for a new comment. */
  first?: string
  send: (body: string) => Promise<void>
  onCancel?: () => void
}

/** Where a comment is written; Ctrl and Enter send it. */
export function CommentForm({ label, submit, first = '', send, onCancel }: Props) {
  const [body, setBody] = useState(first)
  const form = useSubmission(async () => {
    if (body.trim() === '') return
    await send(body.trim())
    setBody('')
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.onSubmit(event)
    else if (event.key === 'Escape') onCancel?.()
  }
  return (
    <form class="comment-form stack no-print" data-gap="small" onSubmit={form.onSubmit} onKeyDown={onKeyDown}>
      <Problems of={form.problem} />
      <Field label={label} hint={t('comment_hint')}>
        <TextArea value={body} onValue={setBody} rows={3} maxLength={10_000} />
      </Field>
      <div class="row">
        <Button type="submit" size="small" busy={form.busy} disabled={body.trim() === ''}>
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
