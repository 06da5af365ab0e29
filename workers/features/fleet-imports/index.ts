import { z } from 'zod'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { idParam } from '../../records/endpoints.ts'
import { formIdempotency, importForm, MAX_FORM, readImportForm } from '../imports/index.ts'
import { importFleet } from './import-fleet.ts'
import { fleetImport, fleetImportOptions } from './schema.ts'

const create = endpoint({
  method: 'post',
  path: '/consultancies/{consultancy}/imports',
  policy: { scope: 'consultancy', permission: 'fleet_imports:write' },
  tag: 'imports',
  operation: 'createFleetImport',
  summary: 'Import one file into many client organizations',
  description:
    'The field `client` names the client organization of each row, by name or external id. Everything is planned first; with `on_error: refuse_all` one refused row refuses the whole file before anything is written. Then each client is committed in a transaction of its own, so a failure half way leaves some clients imported and others not: `complete` is false, each client says what became of it, and sending the same file again completes it without doubling anything. Also needs the permissions of an import in each client, and `fleet:write` to create clients.',
  params: z.object({ consultancy: idParam('consultancy') }),
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

export const fleetImportEndpoints: Endpoint[] = [create]
