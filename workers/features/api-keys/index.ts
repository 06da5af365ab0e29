import * as z from 'zod'
import { CLIENT_PERMISSIONS, CONSULTANCY_PERMISSIONS } from '../../../shared/domain/permissions/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import type { ClientContext, ConsultancyContext } from '../../identity/context.ts'
import { idParam } from '../../records/endpoints.ts'
import { pageQuery, sortQuery } from '../../records/list.ts'
import { apiKeyPage, createKey, type KeyScope, listKeys, newApiKey, newApiKeyRecord, revokeKey } from './keys.ts'

const query = z.strictObject({
  ...pageQuery,
  ...sortQuery(['name', 'created_at', 'last_used_at', 'expires_at'], '-created_at'),
})
const consultancyParams = z.object({ consultancy: idParam('consultancy') })
const clientParams = z.object({ client: idParam('client organization') })
const api_key = idParam('API key')

const ofConsultancy = ({ consultancy }: ConsultancyContext): KeyScope => ({
  consultancy_id: consultancy.id,
  client_id: null,
})
const ofClient = ({ client }: ClientContext): KeyScope => ({
  consultancy_id: client.consultancy_id,
  client_id: client.id,
})

const tag = 'api-keys'
const listed = { 200: { description: 'A page; secrets are never answered', schema: apiKeyPage } }
const created = { 201: { description: 'Created, with the secret', schema: newApiKeyRecord, etag: true } }
const revoked = { 204: { description: 'Revoked' } }
const creation =
  'The secret is answered once and stored as a hash. A key carries only permissions that you hold yourself, and only people make keys. A repeated Idempotency-Key answers the key without its secret: if the first answer was lost, revoke that key and make another.'
const revocation = 'Counts from the next request on. Revoking again changes nothing.'

const clientScopes = newApiKey(CLIENT_PERMISSIONS, 'NewApiKey')
const allScopes = newApiKey([...CLIENT_PERMISSIONS, ...CONSULTANCY_PERMISSIONS], 'NewConsultancyApiKey')

const listOfConsultancy = endpoint({
  method: 'get',
  path: '/consultancies/{consultancy}/api-keys',
  policy: { scope: 'consultancy', permission: 'consultancy_keys:read' },
  tag,
  operation: 'listConsultancyApiKeys',
  summary: 'List the API keys of the consultancy',
  params: consultancyParams,
  query,
  answers: listed,
  async handle({ ctx, query: { limit, cursor, sort = '-created_at' } }) {
    return { status: 200, body: await listKeys(ctx, ofConsultancy(ctx), { limit, cursor, sort }) }
  },
})

const listOfClient = endpoint({
  method: 'get',
  path: '/clients/{client}/api-keys',
  policy: { scope: 'client', permission: 'api_keys:read' },
  tag,
  operation: 'listApiKeys',
  summary: 'List the API keys of the client organization',
  params: clientParams,
  query,
  answers: listed,
  async handle({ ctx, query: { limit, cursor, sort = '-created_at' } }) {
    return { status: 200, body: await listKeys(ctx, ofClient(ctx), { limit, cursor, sort }) }
  },
})

const createOfConsultancy = endpoint({
  method: 'post',
  path: '/consultancies/{consultancy}/api-keys',
  policy: { scope: 'consultancy', permission: 'consultancy_keys:write' },
  tag,
  operation: 'createConsultancyApiKey',
  summary: 'Make an API key for the consultancy and all of its clients',
  description: creation,
  params: consultancyParams,
  body: allScopes,
  idempotent: true,
  answers: created,
  handle: ({ ctx, body, idempotency }) =>
    createKey(ctx, ofConsultancy(ctx), body, idempotency, `/api/v1/consultancies/${ctx.consultancy.id}/api-keys`),
})

const createOfClient = endpoint({
  method: 'post',
  path: '/clients/{client}/api-keys',
  policy: { scope: 'client', permission: 'api_keys:write' },
  tag,
  operation: 'createApiKey',
  summary: 'Make an API key for the client organization',
  description: creation,
  params: clientParams,
  body: clientScopes,
  idempotent: true,
  answers: created,
  handle: ({ ctx, body, idempotency }) =>
    createKey(ctx, ofClient(ctx), body, idempotency, `/api/v1/clients/${ctx.client.id}/api-keys`),
})

const revokeOfConsultancy = endpoint({
  method: 'delete',
  path: '/consultancies/{consultancy}/api-keys/{api_key}',
  policy: { scope: 'consultancy', permission: 'consultancy_keys:write' },
  tag,
  operation: 'revokeConsultancyApiKey',
  summary: 'Revoke an API key of the consultancy',
  description: revocation,
  params: consultancyParams.extend({ api_key }),
  answers: revoked,
  async handle({ ctx, params }) {
    await revokeKey(ctx, ofConsultancy(ctx), params.api_key)
    return { status: 204 }
  },
})

const revokeOfClient = endpoint({
  method: 'delete',
  path: '/clients/{client}/api-keys/{api_key}',
  policy: { scope: 'client', permission: 'api_keys:write' },
  tag,
  operation: 'revokeApiKey',
  summary: 'Revoke an API key of the client organization',
  description: revocation,
  params: clientParams.extend({ api_key }),
  answers: revoked,
  async handle({ ctx, params }) {
    await revokeKey(ctx, ofClient(ctx), params.api_key)
    return { status: 204 }
  },
})

export const apiKeyEndpoints: Endpoint[] = [
  listOfConsultancy,
  createOfConsultancy,
  revokeOfConsultancy,
  listOfClient,
  createOfClient,
  revokeOfClient,
]
