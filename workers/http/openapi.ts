import { createRoute, OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import { allEndpoints, FEATURES } from '../features/index.ts'
import type { Documented, Endpoint } from './endpoint.ts'
import { PROBLEMS, type ProblemCode } from './problem.ts'

/*
 * Makes the OpenAPI document from the same declarations that the router mounts. Runs at build time only: the Worker
 * serves the bytes, and the generator is not part of its bundle.
 */

const problemSchema = z
  .object({
    type: z.string().meta({ example: '/problems/stale_version' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
    request_id: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    deleted_id: z.string().optional().meta({ description: 'With `duplicate`: the deleted record that has the value.' }),
    restoration: z
      .string()
      .optional()
      .meta({ description: 'With `duplicate`: the address that brings the deleted record back.' }),
    conflicts: z
      .array(z.looseObject({ field: z.string() }))
      .optional()
      .meta({
        description:
          'With `field_conflict`: each field in conflict. Of an edited record with `current`, `changed_by`, `changed_at` and `your_base_version`; of a merge as in its preview.',
      }),
    current_version: z.int().optional().meta({ description: 'With `field_conflict`: the version of the record now.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' })

const header = (description: string) => ({ description, schema: { type: 'string' as const } })

/** Headers of many answers, described once. */
const HEADERS = {
  'X-Request-Id': header('The id under which this request is logged.'),
  'Retry-After': header('Seconds to wait before the request is sent again.'),
  'RateLimit-Policy': header(
    'The limits that the request was counted against, told with successes and problems alike: requests (`q`) in a window of seconds (`w`). `key` is the limit of the API key or session, `client` of the client organization, `sign_in` of attempts to sign in.',
  ),
  RateLimit: header(
    'What remains (`r`) of each limit, and the seconds (`t`) until it starts anew. Left out where the installation counts across machines and the limit is not reached.',
  ),
}
const named = (...names: (keyof typeof HEADERS)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const LIMITS = ['RateLimit-Policy', 'RateLimit'] as const

const problem = (description: string, ...headers: (keyof typeof HEADERS)[]) => ({
  description,
  ...(headers.length > 0 ? { headers: named(...headers) } : {}),
  content: { 'application/problem+json': { schema: problemSchema } },
})

/** The problems that an endpoint can answer with follow from what it declares. */
const problemsOf = (declared: Endpoint) => ({
  400: problem('A parameter, header or the JSON is malformed'),
  ...(declared.policy.scope === 'public' ? {} : { 401: problem('Not signed in') }),
  ...(declared.policy.scope === 'public' ? {} : { 403: problem('Not allowed') }),
  404: problem('Not there, or out of reach'),
  ...(declared.method === 'get' ? {} : { 409: problem('Conflict') }),
  ...(declared.if_match ? { 412: problem('Changed in the meantime'), 428: problem('If-Match is missing') } : {}),
  ...(declared.body || declared.form
    ? {
        413: problem('Too large'),
        415: problem('Wrong content type'),
        422: problem('A field is not valid'),
      }
    : {}),
  429: problem('Too many requests', 'Retry-After', ...LIMITS),
  503: problem('Not available right now', 'Retry-After'),
})

const answerOf = (documented: Documented, declared: Endpoint) => ({
  description: documented.description,
  headers: {
    ...named('X-Request-Id', ...(declared.policy.scope === 'public' ? [] : LIMITS)),
    ...(documented.etag ? { ETag: header('The version of the record, for If-Match') } : {}),
    ...(declared.idempotent ? { 'Idempotency-Replayed': header('`true` where an earlier answer is repeated') } : {}),
  },
  ...(documented.schema ? { content: { 'application/json': { schema: documented.schema } } } : {}),
  ...(documented.content
    ? { content: Object.fromEntries(documented.content.map((type) => [type, { schema: z.string() }])) }
    : {}),
})

const headersOf = (declared: Endpoint) => {
  const headers: Record<string, z.ZodType> = {}
  if (declared.if_match)
    headers['If-Match'] = z.string().meta({ description: 'The ETag that you read.', example: '"3"' })
  if (declared.idempotent)
    headers['Idempotency-Key'] = z
      .string()
      .max(128)
      .optional()
      .meta({ description: 'A new value for each new request; the same value repeats the first answer for 24 hours.' })
  return Object.keys(headers).length > 0 ? z.object(headers) : undefined
}

const bodyOf = (declared: Endpoint) => {
  if (declared.body) return { required: true, content: { 'application/json': { schema: declared.body } } }
  if (declared.form) return { required: true, content: { 'multipart/form-data': { schema: declared.form } } }
  return undefined
}

const routeOf = (declared: Endpoint): RouteConfig => {
  const { policy } = declared
  const body = bodyOf(declared)
  const headers = headersOf(declared)
  const permission = 'permission' in policy ? `Permission \`${policy.permission}\`.` : ''
  const responses = Object.fromEntries([
    ...Object.entries(declared.answers).map(([status, documented]) => [status, answerOf(documented, declared)]),
    ...Object.entries(problemsOf(declared)),
  ])
  return createRoute({
    method: declared.method,
    path: declared.path,
    operationId: declared.operation,
    tags: [declared.tag],
    summary: declared.summary,
    description: [declared.description, permission].filter(Boolean).join('\n\n') || declared.summary,
    security:
      policy.scope === 'public'
        ? []
        : policy.scope === 'person'
          ? [{ session: [] }]
          : [{ session: [] }, { api_key: [] }],
    request: {
      ...(declared.params ? { params: declared.params as z.ZodObject } : {}),
      ...(declared.query ? { query: declared.query as z.ZodObject } : {}),
      ...(headers ? { headers } : {}),
      ...(body ? { body } : {}),
    },
    responses,
  })
}

/** @throws when an endpoint lacks a policy or two share an operation name: the build stops there */
export const openapiDocument = async () => {
  const endpoints = await allEndpoints()
  const app = new OpenAPIHono()
  const names = new Set<string>()
  for (const declared of endpoints) {
    if (!declared.policy?.scope) throw new Error(`${declared.method} ${declared.path} declares no policy`)
    const open = declared.policy.scope === 'public' || declared.policy.scope === 'person'
    if (!open && !('permission' in declared.policy)) throw new Error(`${declared.operation} declares no permission`)
    if (names.has(declared.operation)) throw new Error(`two endpoints are called ${declared.operation}`)
    names.add(declared.operation)
    app.openAPIRegistry.registerPath(routeOf(declared))
  }
  for (const [name, described] of Object.entries(HEADERS))
    app.openAPIRegistry.registerComponent('headers', name, described)
  app.openAPIRegistry.registerComponent('securitySchemes', 'api_key', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key of a client or consultancy: `Authorization: Bearer brg_...`.',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'bearing.session_token',
    description: 'The session of a signed-in person; writes also need the header `x-bearing-csrf: 1`.',
  })
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Bearing API',
      version: '1',
      description:
        'Steer the digital transformation of many client organizations. Dates end in `_on` (ISO dates), instants in `_at` (UTC epoch milliseconds), money in `_minor` (whole minor units of the client’s currency).',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set(endpoints.map((declared) => declared.tag))]
      .sort()
      .map((name) => ({ name, description: `The ${name.replaceAll('-', ' ')} of Bearing.` })),
  })
}

/** The text of `routes.gen.ts`: every address with the feature that declares it. */
export const routeTable = async (): Promise<string> => {
  const rows: string[] = []
  for (const [feature, load] of Object.entries(FEATURES))
    for (const { method, path } of await load()) rows.push(`  ['${method}', '${path}', '${feature}'],`)
  return `// Made from the endpoints by \`npm run generate\`; do not edit.\n\nexport const ROUTES = [\n${rows.join('\n')}\n] as const\n`
}
