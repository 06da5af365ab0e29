import * as z from 'zod'
import { attachments } from '../../../db/tenant/attachments.ts'
import { recordFields } from '../../http/fields.ts'
import { describeTable } from '../../records/table.ts'
import type { RecordKind } from '../../records/verbs.ts'

/** Where the bytes lie is nobody's business. */
export const attachmentKind: RecordKind = {
  table: { ...describeTable(attachments), internal: new Set(['storage_key']) },
  subject_type: 'attachment',
}

export const attachmentRecord = z
  .object({
    ...recordFields,
    subject_type: z.string().meta({ description: 'Kind of the record that it is at.', example: 'requirement' }),
    subject_id: z.string(),
    file_name: z.string(),
    content_type: z.string().meta({ description: 'What the bytes are, not what the sender called them.' }),
    size_bytes: z.int(),
    content_hash: z.string().meta({ description: 'SHA-256 of the bytes, hexadecimal.' }),
    author_id: z.string().meta({ description: 'Id of a person or of an API key.' }),
    author_name: z.string(),
  })
  .meta({ id: 'Attachment' })
export type Attachment = z.output<typeof attachmentRecord>
