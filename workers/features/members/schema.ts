import * as z from 'zod'
import { CONSULTANCY_ROLES } from '../../../shared/domain/vocabulary/index.ts'
import { recordFields } from '../../http/fields.ts'
import { keepKeys } from '../api-keys/keep-keys.ts'
import { email, language } from '../invitations/index.ts'

const role = z.enum(CONSULTANCY_ROLES)

/** Clients that a member is assigned to: each once. */
const clientIds = z
  .array(z.string().min(1).max(60))
  .max(1_000, 'At most 1,000 clients.')
  .transform((ids) => [...new Set(ids)])
  .meta({ description: 'Ids of clients of this consultancy.' })

export const memberRecord = z
  .object({
    ...recordFields,
    person_id: z.string(),
    name: z.string(),
    email: z.string(),
    role,
    clients: z.array(z.object({ id: z.string(), name: z.string() })).meta({
      description:
        'Clients that the member is assigned to, by name. Only consultants need it: owners and analysts reach all. A consultant sees those that they share.',
    }),
    api_keys: z.int().meta({ description: 'Working API keys that they made here, and that end with the membership.' }),
  })
  .meta({ id: 'Member' })

export type MemberAnswer = z.infer<typeof memberRecord>

export const newMember = z
  .strictObject({ email, role, client_ids: clientIds.default([]), language })
  .meta({ id: 'NewMember' })

export const memberChanges = z.strictObject({ role, keep_keys: keepKeys }).meta({ id: 'MemberChanges' })

export const memberAssignments = z
  .strictObject({ client_ids: clientIds, keep_keys: keepKeys })
  .meta({ id: 'MemberAssignments' })
