import { useState } from 'preact/hooks'
import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { useClient } from '../../app/client.ts'
import { useSubmission } from '../../app/form.ts'
import { instant, relative } from '../../app/format.ts'
import { change, dropRow, type ListPage, putRow, useList } from '../../app/resource.ts'
import { me } from '../../app/session.ts'
import { Button, IconButton, Pending, Problems, TextArea } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import './records.css'

type Comment = Schema<'Comment'>

type Props = {
  client: string
  /** The address of the record's comments, under which they are remembered. */
  address: string
  loadPage: (cursor: string | undefined, signal: AbortSignal) => Promise<ListPage<Comment>>
  post: (body: string) => Promise<Comment>
}

/** What people said about a record, oldest first, and room to answer. */
export function Comments({ client, address, loadPage, post }: Props) {
  const { may } = useClient(client)
  const comments = useList<Comment>(address, loadPage)
  const { rows, next } = comments.data.value ?? {}
  const remove = (comment: Comment) =>
    change(comments, {
      apply: dropRow(comment.id),
      send: () =>
        answer(
          api.DELETE('/clients/{client}/comments/{comment}', {
            params: { path: { client, comment: comment.id }, header: ifMatch(comment) },
          }),
        ),
      done: t('comment_removed'),
      undo: () =>
        answer(
          api.POST('/clients/{client}/comments/{comment}/restoration', {
            params: { path: { client, comment: comment.id } },
          }),
        ),
    })
  if (!rows) return <Pending of={comments} lines={3} />
  return (
    <div class="stack">
      {rows.length === 0 && <p class="muted">{t('comments_none')}</p>}
      <ol class="comments">
        {rows.map((comment) => (
          <li key={comment.id}>
            <p class="comment-head">
              <strong>{comment.author_name}</strong>
              <time title={instant(comment.created_at)}>{relative(comment.created_at)}</time>
              {may('comments:write') && comment.author_id === me.value?.id && (
                <IconButton icon="trash" label={t('comment_remove')} onClick={() => void remove(comment)} />
              )}
            </p>
            <p class="comment-body">{comment.body}</p>
          </li>
        ))}
      </ol>
      {next && (
        <Button size="small" onClick={() => void comments.more()}>
          {t('history_more')}
        </Button>
      )}
      {may('comments:write') && (
        <Answer
          post={async (body) => {
            const saved = await post(body)
            const now = comments.known
            if (now) comments.set({ ...putRow(now, saved), rows: [...now.rows, saved] })
          }}
        />
      )}
    </div>
  )
}

function Answer({ post }: { post: (body: string) => Promise<unknown> }) {
  const [body, setBody] = useState('')
  const form = useSubmission(async () => {
    if (body.trim() === '') return
    await post(body.trim())
    setBody('')
  })
  return (
    <form class="stack no-print" data-gap="small" onSubmit={form.onSubmit}>
      <Problems of={form.problem} />
      <TextArea label={t('comment_label')} placeholder={t('comment_label')} value={body} onValue={setBody} rows={2} />
      <div>
        <Button type="submit" size="small" busy={form.busy} disabled={body.trim() === ''}>
          {t('comment_send')}
        </Button>
      </div>
    </form>
  )
}
