import { z } from 'zod'
import type { Ids } from './canaries.ts'

type JsonSchema = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  minimum?: number
  minLength?: number
  items?: JsonSchema
  anyOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  default?: unknown
  $ref?: string
}

/** The id that a field of this name would hold. `unit_id` is a unit's; `client_ids` are clients'. */
const idFor = (name: string, ids: Ids): string | undefined => {
  const kind = name
    .replace(/_ids?$/, '')
    .replace(/^(technology|administrative)_project$/, (whole) =>
      whole.startsWith('t') ? 'project' : 'administrative_project',
    )
  if (name === 'id' || name === 'ids' || name === 'suggestions') return ids.suggestion ?? ids.project
  if (/_ids?$/.test(name)) return ids[kind]
  return undefined
}

const textFor = (name: string, schema: JsonSchema): string => {
  if (schema.format === 'email' || name === 'email') return `probe-${crypto.randomUUID()}@example.com`
  if (schema.format === 'date' || name.endsWith('_on')) return '2026-11-01'
  if (name === 'currency') return 'EUR'
  if (name === 'query') return 'q=probe'
  if (name === 'page') return 'projects'
  return 'probe text of twelve'
}

const sampleOf = (schema: JsonSchema, name: string, ids: Ids): unknown => {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return sampleOf(schema.anyOf.find((option) => option.type !== 'null') ?? {}, name, ids)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, value]) => [key, sampleOf(value, key, ids)]),
    )
  if (type === 'array') return [sampleOf(schema.items ?? {}, name, ids)]
  if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 1, name === 'year' ? 2026 : 1)
  if (type === 'boolean') return true
  return idFor(name, ids) ?? textFor(name, schema)
}

/** A body that fits the schema, with `ids` wherever it refers to records; it starts from the declaration, so new endpoints are covered too. */
export const sampleBody = (schema: z.ZodType, ids: Ids): unknown =>
  sampleOf(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' }) as JsonSchema,
    '',
    ids,
  )

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
