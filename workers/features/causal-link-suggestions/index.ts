import * as z from 'zod'
import { TECHNOLOGY_CATEGORIES } from '../../../shared/domain/vocabulary/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { idFilter, oneOrMore } from '../../http/fields.ts'
import { decodeCursor, encodeCursor } from '../../records/cursor.ts'
import { clientParam } from '../../records/endpoints.ts'
import { pageOf, pageQuery } from '../../records/list.ts'
import { mustAlso } from '../../records/permission.ts'
import { acceptSuggestions } from './accept-many.ts'
import { acceptSuggestion, dismissSuggestion } from './decide-one.ts'
import { loadSuggestions } from './load-suggestions.ts'
import { suggestionRecord } from './schema.ts'

const SORT = 'playbook'

const list = endpoint({
  method: 'get',
  path: '/clients/{client}/causal-link-suggestions',
  policy: { scope: 'client', permission: 'causal_links:read' },
  tag: 'causal-link-suggestions',
  operation: 'listCausalLinkSuggestions',
  summary: 'List the administrative changes that the playbook expects and nobody has linked yet',
  description:
    'By project, rule and unit. For technology projects that have a category and are neither completed nor cancelled. Needs `projects:read` and `units:read` too.',
  params: z.object(clientParam),
  query: z.strictObject({
    ...pageQuery,
    technology_project_id: idFilter.meta({ description: 'One or more technology projects, with commas.' }),
    unit_id: idFilter.meta({ description: 'One or more units, with commas.' }),
    category: oneOrMore(TECHNOLOGY_CATEGORIES),
  }),
  answers: { 200: { description: 'A page', schema: pageOf(suggestionRecord) } },
  async handle({ ctx, query: { limit = 50, cursor, ...filter } }) {
    mustAlso(ctx, 'projects:read', 'units:read')
    const from = cursor === undefined ? null : decodeCursor(cursor, SORT)
    const { found, names } = await loadSuggestions(ctx.db, filter, from?.id ?? null)
    const data = found.slice(0, limit).map((suggestion) => ({
      ...suggestion,
      technology_project_name: names.get(suggestion.technology_project_id) ?? '',
      unit_name: names.get(suggestion.unit_id) ?? '',
    }))
    const last = found.length > limit ? data.at(-1) : undefined
    const next_cursor = last ? encodeCursor({ sort: SORT, value: null, id: last.id }) : null
    return { status: 200, body: { data, next_cursor, total: from ? null : found.length } }
  },
})

export const suggestionEndpoints: Endpoint[] = [list, acceptSuggestions, acceptSuggestion, dismissSuggestion]
