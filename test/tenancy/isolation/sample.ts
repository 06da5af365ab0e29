import * as z from 'zod'
import { validBody } from '../../support/valid-body.ts'
import type { Ids } from './canaries.ts'

type JsonSchema = { properties?: Record<string, unknown> }

/** The id that a field of this name would hold. `unit_id` is a unit's; `client_ids` are clients'. */
const idFor = (name: string, ids: Ids): string | undefined => {
  const kind = name
    .replace(/_ids?$/, '')
    .replace(/^(technology|administrative)_project$/, (whole) =>
      whole.startsWith('t') ? 'project' : 'administrative_project',
    )
  if (name === 'ids') return ids.requirement
  // Under `version` the suite keeps what an ETag says.
  if (name === 'version' || name === 'version_id') return ids.masterplan_version
  if (name === 'id' || name === 'suggestions') return ids.suggestion ?? ids.project
  if (name === 'setup_token') return ids.setup_token ?? ids.token
  if (/_ids?$/.test(name)) return ids[kind]
  return undefined
}

/** Values that a schema does not tell, for the fields of these names. */
const TEXTS: Readonly<Record<string, string>> = { currency: 'EUR', query: 'q=probe', page: 'projects', code: 'I-99' }

const valueFor = (name: string, ids: Ids): unknown => {
  if (name === 'email') return `probe-${crypto.randomUUID()}@example.com`
  if (name === 'until_on') return '2999-01-01'
  // A mark that begins at 1 ends behind it.
  if (name === 'end') return 5
  if (name.endsWith('_on')) return '2026-11-01'
  if (name === 'year') return 2026
  if (name === 'expires_at') return Date.now() + 86_400_000
  return idFor(name, ids) ?? TEXTS[name]
}

/** A body that fits the schema, with `ids` wherever it refers to records; it starts from the declaration, so new endpoints are covered too. */
export const sampleBody = (schema: z.ZodType, ids: Ids): unknown => validBody(schema, (name) => valueFor(name, ids))

/** Query parameters that refer to records, each set to an id of `ids`. */
export const sampleQueries = (schema: z.ZodType | undefined, ids: Ids, cursor: string): string[] => {
  if (!schema) return ['']
  const properties = (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema).properties ?? {}
  const queries = Object.keys(properties).flatMap((name) => {
    if (name === 'cursor') return [`?cursor=${encodeURIComponent(cursor)}`]
    const id = idFor(name, ids) ?? ids[name]
    return id ? [`?${name}=${encodeURIComponent(id)}`] : []
  })
  return ['', ...queries]
}
