import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { MAIL_CHOICES, NOTIFICATION_KINDS, type NotificationKind } from '../../../shared/domain/vocabulary/index.ts'
import { instant } from '../../http/fields.ts'

export const notificationRecord = z
  .object({
    id: z.string(),
    kind: z.enum(NOTIFICATION_KINDS),
    subject_type: z.string().meta({ description: 'Kind of the record that it leads to.', example: 'project' }),
    subject_id: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).meta({
      description:
        'What the sentence is made from: `title`, and by kind `excerpt`, `ending`, `reason`, `decision`, `note`.',
    }),
    actor_name: z.string(),
    created_at: instant,
    read_at: instant.nullable(),
  })
  .meta({ id: 'Notification' })

export type NotificationRow = Omit<z.infer<typeof notificationRecord>, 'kind'> & { kind: NotificationKind }

/** A row of the table as the API has it. */
export const notificationOf = (row: Row): NotificationRow => ({
  id: String(row.id),
  // The table's own check holds it to the list.
  kind: String(row.kind) as NotificationKind,
  subject_type: String(row.subject_type),
  subject_id: String(row.subject_id),
  details: JSON.parse(String(row.details)),
  actor_name: String(row.actor_name),
  created_at: Number(row.created_at),
  read_at: row.read_at === null ? null : Number(row.read_at),
})

export const preferenceRecord = z
  .strictObject({
    kind: z.enum(NOTIFICATION_KINDS),
    web: z.boolean().meta({ description: 'Shown in the web client.' }),
    mail: z.enum(MAIL_CHOICES).meta({ description: 'By mail: never, at once, or with the digest of the day or week.' }),
  })
  .meta({ id: 'NotificationPreference' })
