import * as z from 'zod'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { idParam } from '../../records/endpoints.ts'
import { pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { formIdempotency, importForm, MAX_FORM, readImportForm } from '../imports/index.ts'
import { importFleet } from './import-fleet.ts'
import { revertFleet } from './revert-fleet.ts'
import {
  fleetImport,
  fleetImportOptions,
  fleetImportRecord,
  fleetImportReversal,
  fleetImportSummary,
} from './schema.ts'
import { getFleetImport, listFleetImports } from './stored.ts'

const tag = 'imports'
const params = z.object({ consultancy: idParam('consultancy') })
const importParams = z.object({ consultancy: idParam('consultancy'), fleet_import: idParam('import') })

const create = endpoint({
  method: 'post',
  path: '/consultancies/{consultancy}/imports',
  policy: { scope: 'consultancy', permission: 'fleet_imports:write' },
  tag,
  operation: 'createFleetImport',
  summary: 'Import one file into many client organizations',
  description:
    'The field `client` names the client organization of each row, by name or external id. Everything is planned first; with `on_error: refuse_all` one refused row refuses the whole file before anything is written. Then each client is committed in a transaction of its own, so a failure half way leaves some clients imported and others not: `complete` is false, each client says what became of it, and sending the same file again completes it without doubling anything. Also needs the permissions of an import in each client, and `fleet:write` to create clients.',
  params,
  form: importForm(
    '{sheet?, encoding?, delimiter?, mapping?, create_missing?, defaults?, clear_empty?, on_error?: "refuse_all" | "skip_rows", dry_run?, create_clients?, currency?}',
  ),
  idempotent: true,
  max_body: MAX_FORM,
  answers: {
    200: { description: 'The dry run, or an import that did not complete', schema: fleetImport },
    201: { description: 'Imported', schema: fleetImport },
  },
  async handle({ ctx, request, idempotency }) {
    const form = await readImportForm(request, fleetImportOptions)
    return importFleet(ctx, form, await formIdempotency(idempotency, form))
  },
})

const list = endpoint({
  method: 'get',
  path: '/consultancies/{consultancy}/imports',
  policy: { scope: 'consultancy', permission: 'fleet_imports:read' },
  tag,
  operation: 'listFleetImports',
  summary: 'List the imports into many client organizations',
  params,
  query: z.strictObject({ ...pageQuery, ...sortQuery(['created_at', 'file_name'], '-created_at') }),
  answers: { 200: { description: 'A page', schema: pageOf(fleetImportSummary) } },
  async handle({ ctx, query }) {
    const { limit, cursor, sort = '-created_at' } = query
    return { status: 200, body: await listFleetImports(ctx, { limit, cursor, sort }) }
  },
})

const get = endpoint({
  method: 'get',
  path: '/consultancies/{consultancy}/imports/{fleet_import}',
  policy: { scope: 'consultancy', permission: 'fleet_imports:read' },
  tag,
  operation: 'getFleetImport',
  summary: 'Get an import into many client organizations, with its clients',
  params: importParams,
  answers: { 200: { description: 'The import', schema: fleetImportRecord } },
  handle: async ({ ctx, params }) => ({ status: 200, body: await getFleetImport(ctx, params.fleet_import) }),
})

const reversal = endpoint({
  method: 'post',
  path: '/consultancies/{consultancy}/imports/{fleet_import}/reversal',
  policy: { scope: 'consultancy', permission: 'fleet_imports:write' },
  tag,
  operation: 'revertFleetImport',
  summary: 'Undo an import in all its client organizations',
  description:
    'Undoes the part of each client in a transaction of its own, as the import of one client is undone. Where records were changed since or are in use, that client stays as it is and `records` names them. Clients that the import created are removed again with `fleet:write`, if they are empty and nobody was given access. Asked again, it does what is left, so a lost answer is no loss. Also needs the permissions of an import in each client.',
  params: importParams,
  answers: { 200: { description: 'What became of each client', schema: fleetImportReversal } },
  handle: async ({ ctx, params }) => ({ status: 200, body: await revertFleet(ctx, params.fleet_import) }),
})

export const fleetImportEndpoints: Endpoint[] = [create, list, get, reversal]
