import * as z from 'zod'
import { invitations } from '../../../db/control/consultancies.ts'
import { CLIENT_ROLES, CONSULTANCY_ROLES, LANGUAGES } from '../../../shared/domain/vocabulary/index.ts'
import { instant, line, recordFields } from '../../http/fields.ts'
import { describeTable, type RecordTable } from '../../records/table.ts'
import type { RecordKind } from '../../records/verbs.ts'

/** Days for which an invitation can be accepted. */
export const INVITATION_DAYS = 14

/** E-mail addresses are compared and stored in lower case. */
export const email = z.email('Give an e-mail address.').max(254).toLowerCase()

export const language = z
  .enum(LANGUAGES)
  .default('en')
  .meta({ description: 'Language of the mail, and of the web client for a new person.' })

const described = describeTable(invitations)

/** The hash of the token is written with the invitation but never answered or audited. */
const table: RecordTable = { ...described, internal: new Set(['token_hash']) }

export const invitationKind: RecordKind = { table, subject_type: 'invitation' }

export const invitationRecord = z
  .object({
    ...recordFields,
    email: z.string(),
    consultancy_id: z.string(),
    client_id: z.string().nullable().meta({ description: 'Null: an invitation to the consultancy itself.' }),
    role: z.enum([...CONSULTANCY_ROLES, ...CLIENT_ROLES]),
    client_ids: z.array(z.string()).nullable().meta({
      description: 'Clients that a new member will be assigned to. A consultant sees those that they reach themselves.',
    }),
    language: z.enum(LANGUAGES),
    invited_by: z.string().meta({ description: 'Id of the person or API key.' }),
    expires_at: instant,
    accepted_at: instant.nullable(),
  })
  .meta({ id: 'Invitation' })

export type InvitationAnswer = z.infer<typeof invitationRecord>

export const openInvitation = z
  .object({
    consultancy_name: z.string(),
    client_name: z.string().nullable().meta({ description: 'Null: an invitation to the consultancy itself.' }),
    role: z.enum([...CONSULTANCY_ROLES, ...CLIENT_ROLES]),
    email: z.string(),
    language: z.enum(LANGUAGES),
    expires_at: instant,
    person_exists: z.boolean().meta({
      description: 'Whether somebody with this address has a password already: they sign in to accept.',
    }),
  })
  .meta({ id: 'OpenInvitation' })

export const acceptanceRequest = z
  .strictObject({
    name: line(200),
    password: z.string().min(10, 'At least 10 characters.').max(128, 'At most 128 characters.'),
  })
  .partial()
  .meta({ id: 'InvitationAcceptance' })

export const acceptedInvitation = z
  .object({
    person_id: z.string(),
    email: z.string(),
    consultancy_id: z.string(),
    client_id: z.string().nullable(),
  })
  .meta({ id: 'AcceptedInvitation' })
