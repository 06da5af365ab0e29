import * as z from 'zod'

type JsonSchema = {
  $ref?: string
  $defs?: Record<string, JsonSchema>
  type?: string
  enum?: unknown[]
  const?: unknown
  format?: string
  minimum?: number
  minItems?: number
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
}

/** The value of a field by its name, where its schema says too little; undefined: the schema decides. */
export type Named = (name: string) => unknown

const REF = '#/$defs/'

const textOf = (name: string, { format }: JsonSchema): string => {
  if (format === 'email') return `probe-${crypto.randomUUID()}@example.com`
  if (format === 'date') return '2026-11-01'
  return `${name} ${crypto.randomUUID()}`
}

const sampleOf = (given: JsonSchema, name: string, defs: Record<string, JsonSchema>, named: Named): unknown => {
  const schema = given.$ref === undefined ? given : (defs[given.$ref.slice(REF.length)] ?? {})
  const known = named(name)
  if (known !== undefined && schema.type !== 'array') return known
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const options = schema.anyOf ?? schema.oneOf
  if (options) return sampleOf(options.find((option) => option.type !== 'null') ?? {}, name, defs, named)
  if (schema.type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, value]) => [key, sampleOf(value, key, defs, named)]),
    )
  if (schema.type === 'array')
    return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () =>
      sampleOf(schema.items ?? {}, name, defs, named),
    )
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1)
  if (schema.type === 'boolean') return true
  return textOf(name, schema)
}

/** A body with every field that the schema knows, made from the declaration, so that new endpoints are covered too. */
export const validBody = (schema: z.ZodType, named: Named): unknown => {
  const root: JsonSchema = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' })),
  )
  return sampleOf(root, '', root.$defs ?? {}, named)
}

/** Where each text of a body stands: the keys and indexes that lead to it. */
export const textsIn = (body: unknown, at: readonly string[] = []): string[][] => {
  if (typeof body === 'string') return [[...at]]
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([key, value]) => textsIn(value, [...at, key]))
}

/** A copy of a body with one value replaced. */
export const withValueAt = (body: unknown, at: readonly string[], value: unknown): unknown => {
  const [key, ...rest] = at
  if (key === undefined) return value
  if (Array.isArray(body))
    return body.map((entry, index) => (String(index) === key ? withValueAt(entry, rest, value) : entry))
  const fields: Record<string, unknown> = { ...(body as Record<string, unknown>) }
  return { ...fields, [key]: withValueAt(fields[key], rest, value) }
}
