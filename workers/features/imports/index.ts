import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { PORTFOLIO_TABLES } from '../../../shared/domain/vocabulary/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { oneOrMore } from '../../http/fields.ts'
import { clientParam, idParam } from '../../records/endpoints.ts'
import { pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { mustAlso } from '../../records/permission.ts'
import { markPartReverted } from './fleet-part.ts'
import { formIdempotency, MAX_FORM, readImportForm } from './form.ts'
import { importFile, previewFile } from './import-file.ts'
import { revertImport } from './reversal.ts'
import {
  importCommitted,
  importDryRun,
  importForm,
  importOptions,
  importPreview,
  importRecord,
  importSummary,
  previewOptions,
} from './schema.ts'
import { getImport, listImports } from './stored.ts'
import { portfolioTable } from './tables.ts'

export { commitStatements, commitWithRetry, type Planned, planFrom, planOptions } from './commit.ts'
export { markPartReverted } from './fleet-part.ts'
export { formIdempotency, type ImportForm, MAX_FORM, readImportForm } from './form.ts'
export { emptyState, involvedTables, loadExisting, readRecords, referenceSelection } from './load.ts'
export { countsOf, explainFaults, importRefused } from './outcome.ts'
export { chosenMapping, explained, mustFillRequired, newRecordValues, prepared, readTable } from './read-file.ts'
export { revertImport, type Undoer } from './reversal.ts'
export { committing, faults, importForm, planning, reading, rowCounts, rowFault } from './schema.ts'
export { getImport } from './stored.ts'
export { FEATURES, permissionsFor, portfolioTable, REFERS_TO } from './tables.ts'

const tag = 'imports'

const params = z.object(clientParam)
const importParams = z.object({ ...clientParam, import: idParam('import') })

const READING = 'sheet?, header_row?, encoding?, delimiter?, mapping?'
const PLANNING = 'create_missing?, defaults?, clear_empty?'

const preview = endpoint({
  method: 'post',
  path: '/clients/{client}/imports/preview',
  policy: { scope: 'client', permission: 'imports:write' },
  tag,
  operation: 'previewImport',
  summary: 'Look into a file and see what importing it would do',
  description:
    'Answers columns and first rows, a guess of the mapping with its reasons, and the plan under the given mapping (or the guess). Also needs read and write on the table and read on those that it refers to.',
  params,
  form: importForm(`{${READING}, ${PLANNING}}`),
  max_body: MAX_FORM,
  answers: { 200: { description: 'What was found; nothing is written', schema: importPreview } },
  handle: async ({ ctx, request }) => previewFile(ctx, await readImportForm(request, previewOptions)),
})

const create = endpoint({
  method: 'post',
  path: '/clients/{client}/imports',
  policy: { scope: 'client', permission: 'imports:write' },
  tag,
  operation: 'createImport',
  summary: 'Import a CSV or XLSX file',
  description:
    'All or nothing, in one transaction. Records are found again by Bearing id, external id or name, so the same file imported again changes nothing. Also needs read and write on the table and read on those that it refers to.',
  params,
  form: importForm(`{${READING}, ${PLANNING}, on_error?: "refuse_all" | "skip_rows", dry_run?}`),
  idempotent: true,
  max_body: MAX_FORM,
  answers: {
    200: { description: 'The dry run: what would happen', schema: importDryRun },
    201: { description: 'Imported', schema: importCommitted },
  },
  async handle({ ctx, request, idempotency }) {
    const form = await readImportForm(request, importOptions)
    return importFile(ctx, form, await formIdempotency(idempotency, form))
  },
})

const list = endpoint({
  method: 'get',
  path: '/clients/{client}/imports',
  policy: { scope: 'client', permission: 'imports:read' },
  tag,
  operation: 'listImports',
  summary: 'List imports',
  params,
  query: z.strictObject({
    ...pageQuery,
    ...sortQuery(['created_at', 'file_name'], '-created_at'),
    table_name: oneOrMore(PORTFOLIO_TABLES),
    state: oneOrMore(['committed', 'reverted']),
  }),
  answers: { 200: { description: 'A page', schema: pageOf(importSummary) } },
  async handle({ ctx, query }) {
    const { limit, cursor, sort = '-created_at' } = query
    const where = (['table_name', 'state'] as const).flatMap((column) => {
      const wanted = query[column]
      return wanted
        ? [sql`${sql.raw(column)} IN (SELECT value FROM json_each(${JSON.stringify(wanted.split(','))}))`]
        : []
    })
    return { status: 200, body: await listImports(ctx.db, where, { limit, cursor, sort }) }
  },
})

const get = endpoint({
  method: 'get',
  path: '/clients/{client}/imports/{import}',
  policy: { scope: 'client', permission: 'imports:read' },
  tag,
  operation: 'getImport',
  summary: 'Get an import with its refused rows',
  description: 'Also needs read on the table: refused rows show what stood in their cells.',
  params: importParams,
  answers: { 200: { description: 'The import', schema: importRecord } },
  async handle({ ctx, params }) {
    const found = await getImport(ctx.db, params.import)
    const table = portfolioTable(found.table_name)
    if (table) mustAlso(ctx, `${table}:read`)
    return { status: 200, body: found }
  },
})

const reversal = endpoint({
  method: 'post',
  path: '/clients/{client}/imports/{import}/reversal',
  policy: { scope: 'client', permission: 'imports:write' },
  tag,
  operation: 'revertImport',
  summary: 'Undo an import',
  description:
    'What the import created is deleted, what it changed is as it was before. Refused with `import_edited`, naming the records, when some were changed since or are in use; an import is undone once. To undo several, begin with the newest.',
  params: importParams,
  answers: { 200: { description: 'The import, undone', schema: importRecord } },
  async handle({ ctx, params }) {
    const body = await revertImport(ctx, params.import)
    await ctx.control.write([markPartReverted(ctx.client.id, params.import, ctx.now)])
    return { status: 200, body }
  },
})

export const importEndpoints: Endpoint[] = [preview, create, list, get, reversal]
