import { type SQL, sql } from 'drizzle-orm'
import type * as z from 'zod'
import { type Answer, endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import type { ClientContext } from '../../identity/context.ts'
import { auditWith } from '../../records/audit.ts'
import { commitOnce, type Idempotency } from '../../records/idempotency.ts'
import { guardThat, insertRow } from '../../records/table.ts'
import { asAnswer, etag, newRecord } from '../../records/verbs.ts'
import {
  asJson,
  explainPlace,
  guardDraft,
  guardReferences,
  initiativeTable,
  listPath,
  normalised,
  refusedBy,
} from './kind.ts'
import { initiativeRecord, newInitiative } from './schema.ts'

/** `I-01`, `I-02` ...: the one after the highest in any version, so that a code always means the same initiative. */
const nextCode = async (ctx: ClientContext): Promise<string> => {
  const [rows] = await ctx.db.read([
    sql`SELECT max(CAST(substr(code, 3) AS INTEGER)) AS highest FROM initiatives
      WHERE code GLOB 'I-[0-9]*' AND length(code) < 12`,
  ])
  return `I-${String(Number(rows?.[0]?.highest ?? 0) + 1).padStart(2, '0')}`
}

/** Aborts the batch where somebody has taken the code meanwhile, in whichever version. */
const guardNewCode = (code: string): SQL =>
  guardThat('conflict', sql`NOT EXISTS (SELECT 1 FROM initiatives WHERE code = ${code})`)

type Creation = { version_id: string; body: z.output<typeof newInitiative>; idempotency: Idempotency }

const createOnce = async (ctx: ClientContext, { version_id, body, idempotency }: Creation): Promise<Answer> => {
  const code = body.code ?? (await nextCode(ctx))
  const values = { ...normalised(body), code, requirement_ids: [], id: newId('initiative'), version_id }
  const record = newRecord(initiativeTable, values, ctx.now)
  const statements: SQL[] = [
    guardDraft(version_id),
    ...(body.code === undefined ? [guardNewCode(code)] : []),
    ...guardReferences(body),
    insertRow(initiativeTable, { ...record, field_versions: {} }),
    auditWith(
      ctx,
      { action: 'create', subject_type: 'initiative', subject_id: record.id },
      sql`NULL`,
      asJson({ version_id, id: record.id }),
    ),
  ]
  const answered = { status: 201, subject_id: record.id, body: asAnswer(initiativeTable, record) } as const
  const headers = (id: string) => ({
    location: `/api/v1/clients/${ctx.client.id}/masterplan-versions/${version_id}/initiatives/${id}`,
    ...etag(1),
  })
  return commitOnce(ctx, ctx.db, idempotency, answered, statements, headers)
}

/** How often a code that somebody else took at the same moment is given anew. */
const MOST_ATTEMPTS = 8

const create = async (ctx: ClientContext, creation: Creation): Promise<Answer> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await createOnce(ctx, creation)
    } catch (error) {
      if (refusedBy(error, 'conflict') && attempt < MOST_ATTEMPTS) continue
      return explainPlace(ctx, { version_id: creation.version_id }, error)
    }
  }
}

export const createInitiative = endpoint({
  method: 'post',
  ...listPath,
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'createInitiative',
  summary: 'Add an initiative to a draft of the masterplan',
  body: newInitiative,
  idempotent: true,
  answers: { 201: { description: 'Created', schema: initiativeRecord, etag: true } },
  handle: ({ ctx, params, body, idempotency }) =>
    create(ctx, { version_id: params.masterplan_version, body, idempotency }),
})
