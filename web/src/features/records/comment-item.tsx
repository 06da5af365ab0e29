import { useSignal } from '@preact/signals'
import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { instant, relative } from '../../app/format.ts'
import { type ListResource, newest, putRow } from '../../app/resource.ts'
import { Menu, type MenuItem } from '../../ui/index.ts'
import { CommentForm } from './comment-form.tsx'
import { MentionedText } from './mentioned-text.tsx'
import { t } from './messages/index.ts'

export type Comment = Schema<'Comment'>

type Props = {
  client: string
  comment: Comment
  comments: ListResource<Comment>
  mayEdit: boolean
  mayRemove: boolean
  onRemove: () => void
}

/** One comment; its author can write it anew in its place. */
export function CommentItem({ client, comment, comments, mayEdit, mayRemove, onRemove }: Props) {
  const editing = useSignal(false)
  const setEditing = (on: boolean) => {
    editing.value = on
  }
  const save = async (body: string) => {
    const saved = await answer(
      api.PATCH('/clients/{client}/comments/{comment}', {
        params: { path: { client, comment: comment.id }, header: ifMatch(newest(comments.known, comment)) },
        body: { body },
      }),
    )
    if (comments.known) comments.set(putRow(comments.known, saved))
    setEditing(false)
  }
  const items: MenuItem[] = [
    ...(mayEdit ? [{ label: t('comment_edit'), icon: 'edit' as const, run: () => setEditing(true) }] : []),
    ...(mayRemove
      ? [{ label: t('comment_remove'), icon: 'trash' as const, tone: 'danger' as const, run: onRemove }]
      : []),
  ]
  return (
    <li>
      <div class="comment-head">
        <strong>{comment.author_name}</strong>
        <time dateTime={new Date(comment.created_at).toISOString()} title={instant(comment.created_at)}>
          {relative(comment.created_at)}
          {comment.version > 1 && `, ${t('comment_edited')}`}
        </time>
        {items.length > 0 && <Menu label={t('comment_more', { name: comment.author_name })} items={items} />}
      </div>
      {editing.value ? (
        <CommentForm
          client={client}
          label={t('comment_edit')}
          submit={t('comment_save')}
          first={comment.body}
          onCancel={() => setEditing(false)}
          send={save}
        />
      ) : (
        <p class="comment-body">
          <MentionedText body={comment.body} />
        </p>
      )}
    </li>
  )
}
