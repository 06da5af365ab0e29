import * as z from 'zod'
import { endpoint } from '../../http/endpoint.ts'
import { clientParam } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'
import { causalLinkFeature, causalLinkRecord } from '../causal-links/index.ts'
import { decide } from './decide.ts'
import { suggestionAcceptance, suggestionDismissal } from './schema.ts'

const one = {
  policy: { scope: 'client', permission: 'causal_links:write' },
  tag: 'causal-link-suggestions',
  params: z.object({
    ...clientParam,
    suggestion: z.string().min(1).max(200).meta({ description: 'Id of the suggestion.' }),
  }),
  idempotent: true,
  answers: { 201: { description: 'The causal link', schema: causalLinkRecord, etag: true } },
} as const

export const acceptSuggestion = endpoint({
  method: 'post',
  ...one,
  path: '/clients/{client}/causal-link-suggestions/{suggestion}/acceptance',
  operation: 'acceptCausalLinkSuggestion',
  summary: 'Accept a suggestion: it becomes a confirmed causal link',
  description: 'Deleting the link brings the suggestion back. Needs `projects:read` and `units:read` too.',
  body: suggestionAcceptance,
  async handle({ ctx, params, body, idempotency }) {
    mustAlso(ctx, 'projects:read', 'units:read')
    const guards = causalLinkFeature.guards?.({ administrative_project_id: body.administrative_project_id }) ?? []
    return decide(ctx, params.suggestion, { ...body, state: 'confirmed' }, { idempotency, guards })
  },
})

export const dismissSuggestion = endpoint({
  method: 'post',
  ...one,
  path: '/clients/{client}/causal-link-suggestions/{suggestion}/dismissal',
  operation: 'dismissCausalLinkSuggestion',
  summary: 'Dismiss a suggestion with a reason: it becomes a dismissed causal link and does not come back',
  description: 'Deleting the link brings the suggestion back. Needs `projects:read` and `units:read` too.',
  body: suggestionDismissal,
  async handle({ ctx, params, body, idempotency }) {
    mustAlso(ctx, 'projects:read', 'units:read')
    const decision = { state: 'dismissed', dismissal_reason: body.reason } as const
    return decide(ctx, params.suggestion, decision, { idempotency })
  },
})
