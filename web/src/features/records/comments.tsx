import { answer, api, ifMatch } from '../../app/api.ts'
import { useClient } from '../../app/client.ts'
import { change, dropRow, type ListPage, type ListResource, newest, useList } from '../../app/resource.ts'
import { me } from '../../app/session.ts'
import { Button, Pending } from '../../ui/index.ts'
import { CommentForm } from './comment-form.tsx'
import { type Comment, CommentItem } from './comment-item.tsx'
import { t } from './messages/index.ts'
import './records.css'

type Props = {
  client: string
  /** The address of the record's comments, under which they are remembered. */
  address: string
  loadPage: (cursor: string | undefined, signal: AbortSignal) => Promise<ListPage<Comment>>
  post: (body: string) => Promise<Comment>
}

/** Takes a comment off; the toast brings it back. */
const removeComment = (client: string, comments: ListResource<Comment>, comment: Comment) =>
  change(comments, {
    apply: dropRow(comment.id),
    send: (known) =>
      answer(
        api.DELETE('/clients/{client}/comments/{comment}', {
          params: { path: { client, comment: comment.id }, header: ifMatch(newest(known, comment)) },
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

/** What people said about a record, oldest first, and room to answer. */
export function Comments({ client, address, loadPage, post }: Props) {
  const { may } = useClient(client)
  const comments = useList<Comment>(address, loadPage)
  const { rows, next } = comments.data.value ?? {}
  if (!rows) return <Pending of={comments} lines={3} />
  const mine = (comment: Comment) => may('comments:write') && comment.author_id === me.value?.id
  return (
    <div class="stack">
      {rows.length === 0 && <p class="muted">{t('comments_none')}</p>}
      <ol class="comments">
        {rows.map((comment) => (
          <CommentItem
            key={comment.id}
            client={client}
            comment={comment}
            comments={comments}
            mayEdit={mine(comment)}
            // Who manages the people of a client may take any comment off.
            mayRemove={mine(comment) || (may('comments:write') && may('people:write'))}
            onRemove={() => void removeComment(client, comments, comment)}
          />
        ))}
      </ol>
      {next && (
        <Button size="small" onClick={() => void comments.more()}>
          {t('history_more')}
        </Button>
      )}
      {may('comments:write') && (
        <CommentForm
          client={client}
          label={t('comment_label')}
          submit={t('comment_send')}
          send={async (body) => {
            const saved = await post(body)
            const now = comments.known
            // While later pages are missing, the place of a new comment is at their end.
            if (!now || now.next !== null) await comments.reload()
            else comments.set({ ...now, rows: [...now.rows, saved], total: now.rows.length + 1 })
          }}
        />
      )}
    </div>
  )
}
