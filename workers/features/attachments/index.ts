import type { Endpoint } from '../../http/endpoint.ts'
import { CLIENT_RECORDS } from '../client-records.ts'
import { listAttachments } from './list.ts'
import { deleteAttachment, getAttachment, getAttachmentContent, restoreAttachment } from './one.ts'
import { createAttachment } from './upload.ts'

export const attachmentEndpoints: Endpoint[] = [
  ...CLIENT_RECORDS.flatMap((subject) => [listAttachments(subject), createAttachment(subject)]),
  getAttachment,
  getAttachmentContent,
  deleteAttachment,
  restoreAttachment,
]
