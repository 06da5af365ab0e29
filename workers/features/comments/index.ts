import type { Endpoint } from '../../http/endpoint.ts'
import { CLIENT_RECORDS } from '../client-records.ts'
import { deleteComment, restoreComment, updateComment } from './change-comment.ts'
import { createComment } from './create-comment.ts'
import { listComments } from './list-comments.ts'
import { listMentionablePeople } from './mentionable-people.ts'

export const commentEndpoints: Endpoint[] = [
  ...CLIENT_RECORDS.flatMap((subject) => [listComments(subject), createComment(subject)]),
  updateComment,
  deleteComment,
  restoreComment,
  listMentionablePeople,
]
