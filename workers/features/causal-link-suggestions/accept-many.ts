import * as z from 'zod'
import { endpoint } from '../../http/endpoint.ts'
import { AppError, type FieldError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam } from '../../records/endpoints.ts'
import { commitOnce, type Idempotency } from '../../records/idempotency.ts'
import { mustAlso } from '../../records/permission.ts'
import { asAnswer, createStatements, newRecord } from '../../records/verbs.ts'
import { causalLinkFeature, causalLinkRecord } from '../causal-links/index.ts'
import { alreadyDecided, isRefused } from './decide.ts'
import { guardSuggested, type Suggested, standingOfSuggested, suggested } from './link-of-suggestion.ts'
import { MOST_ACCEPTED, suggestionsAcceptance } from './schema.ts'

const NO_SUGGESTION = 'The playbook suggests no such thing.'

const refuse = (errors: FieldError[]): AppError => new AppError('invalid_body', NO_SUGGESTION, { errors })

const readAll = (ctx: ClientContext, ids: readonly string[]): Suggested[] => {
  const found = ids.map((id) => suggested(ctx, id))
  const errors = found.flatMap((entry, i) => (entry ? [] : [{ pointer: `/suggestions/${i}`, detail: NO_SUGGESTION }]))
  if (errors.length > 0) throw refuse(errors)
  return found.filter((entry) => entry !== null)
}

/** Says which of the suggestions stood in the way. */
const explain = async (ctx: ClientContext, wanted: readonly Suggested[]): Promise<AppError> => {
  const [rows = []] = await ctx.db.read([standingOfSuggested(wanted)])
  const at = (test: (row: (typeof rows)[number]) => boolean, detail: string): FieldError[] =>
    rows.flatMap((row, i) => (test(row) ? [{ pointer: `/suggestions/${i}`, detail }] : []))
  const linked = alreadyDecided()
  const decided = at((row) => row.linked === 1, linked.detail)
  if (decided.length > 0) return new AppError('duplicate', linked.detail, { errors: decided })
  return refuse(at((row) => row.fits !== 1, NO_SUGGESTION))
}

const acceptAll = async (ctx: ClientContext, ids: readonly string[], idempotency: Idempotency) => {
  const wanted = readAll(ctx, ids)
  const records = wanted.map(({ link }) => newRecord(causalLinkFeature.table, { ...link, state: 'confirmed' }, ctx.now))
  const body = { data: records.map((record) => asAnswer(causalLinkFeature.table, record)) }
  const answered = { status: 201, subject_id: records[0]?.id ?? '', body } as const
  const creates = records.flatMap((record) => createStatements(ctx, causalLinkFeature, record))
  try {
    return await commitOnce(ctx, ctx.db, idempotency, answered, [guardSuggested(wanted), ...creates])
  } catch (error) {
    throw isRefused(error) ? await explain(ctx, wanted) : error
  }
}

export const acceptSuggestions = endpoint({
  method: 'post',
  path: '/clients/{client}/causal-link-suggestions/acceptance',
  policy: { scope: 'client', permission: 'causal_links:write' },
  tag: 'causal-link-suggestions',
  operation: 'acceptCausalLinkSuggestions',
  summary: `Accept up to ${MOST_ACCEPTED} suggestions: all of them or none`,
  description: 'Needs `projects:read` and `units:read` too.',
  params: z.object(clientParam),
  body: suggestionsAcceptance,
  idempotent: true,
  answers: {
    201: {
      description: 'The causal links, in the order of the suggestions',
      schema: z.object({ data: z.array(causalLinkRecord) }),
    },
  },
  async handle({ ctx, body, idempotency }) {
    mustAlso(ctx, 'projects:read', 'units:read')
    return acceptAll(ctx, body.suggestions, idempotency)
  },
})
