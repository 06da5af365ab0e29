import { type SQL, sql } from 'drizzle-orm'
import { endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import type { ClientContext } from '../../identity/context.ts'
import { auditWith } from '../../records/audit.ts'
import { commitOnce } from '../../records/idempotency.ts'
import { insertRow } from '../../records/table.ts'
import { asAnswer, etag, newRecord } from '../../records/verbs.ts'
import { asJson, explainPlace, guardDraft, guardReferences, initiativeTable, listPath, normalised } from './kind.ts'
import { initiativeRecord, newInitiative } from './schema.ts'

/** `I-01`, `I-02` ...: the one after the highest in any version, so that a code always means the same initiative. */
const nextCode = async (ctx: ClientContext): Promise<string> => {
  const [rows] = await ctx.db.read([
    sql`SELECT max(CAST(substr(code, 3) AS INTEGER)) AS highest FROM initiatives
      WHERE code GLOB 'I-[0-9]*' AND length(code) < 12`,
  ])
  return `I-${String(Number(rows?.[0]?.highest ?? 0) + 1).padStart(2, '0')}`
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
  async handle({ ctx, params, body, idempotency }) {
    const version_id = params.masterplan_version
    const code = body.code ?? (await nextCode(ctx))
    const values = { ...normalised(body), code, requirement_ids: [], id: newId('initiative'), version_id }
    const record = newRecord(initiativeTable, values, ctx.now)
    const statements: SQL[] = [
      guardDraft(version_id),
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
    return commitOnce(ctx, ctx.db, idempotency, answered, statements, headers).catch((error) =>
      explainPlace(ctx, { version_id }, error),
    )
  },
})
