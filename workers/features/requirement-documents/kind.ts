import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { requirementDocuments } from '../../../db/tenant/requirements.ts'
import { DOCUMENT_SOURCES } from '../../../shared/domain/vocabulary/index.ts'
import { line, recordFields } from '../../http/fields.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam, idParam } from '../../records/endpoints.ts'
import type { Ownership } from '../../records/owned.ts'
import { may } from '../../records/permission.ts'
import { describeTable } from '../../records/table.ts'
import type { RecordKind } from '../../records/verbs.ts'

/** Passages are read for one document only, and never audited: they are long, and nobody changes them. */
export const documentKind: RecordKind = {
  table: { ...describeTable(requirementDocuments), internal: new Set(['passages']) },
  subject_type: 'requirement_document',
  referenced_by: [['requirements', 'document_id']],
  refers_to: [['unit_id', 'units']],
}

export const documentRecord = z
  .object({
    ...recordFields,
    title: z.string(),
    unit_id: z.string(),
    source: z.enum(DOCUMENT_SOURCES),
    file_name: z.string().nullable(),
    submitter_id: z.string().meta({ description: 'Id of a person or of an API key.' }),
    submitter_name: z.string(),
  })
  .meta({ id: 'RequirementDocument' })
export type RequirementDocument = z.output<typeof documentRecord>

export const passage = z
  .object({ text: z.string(), level: z.int().meta({ description: '1 to 9 for a heading, 0 for text.' }) })
  .meta({ id: 'DocumentPassage' })

export const title = line(300)

export const documentChanges = z
  .strictObject({ title, unit_id: z.string().max(60) })
  .partial()
  .meta({ id: 'RequirementDocumentChanges' })

export const one = {
  path: '/clients/{client}/requirement-documents/{requirement_document}',
  tag: 'requirement-documents',
  params: z.object({ ...clientParam, requirement_document: idParam('requirement document') }),
} as const

/** Whoever handed it in may change it, and whoever unifies requirements may. */
export const owned = (ctx: ClientContext, id: string): Ownership => ({
  kind: documentKind,
  id,
  mine: may(ctx, 'unification:write') ? sql`true` : sql`submitter_id = ${ctx.actor.id}`,
  visible: sql`true`,
})

export const submitter = (ctx: ClientContext) => ({ submitter_id: ctx.actor.id, submitter_name: ctx.actor.name })
