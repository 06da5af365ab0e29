import type { Context } from 'hono'
import type { z } from 'zod'
import type { ClientPermission, ConsultancyPermission } from '../../shared/domain/permissions/index.ts'
import type { Bindings } from '../env.ts'
import type { ClientContext, ConsultancyContext, PersonContext } from '../identity/context.ts'
import type { Counted } from './rate-limit.ts'

export type HonoEnv = {
  Bindings: Bindings
  Variables: { request_id: string /** The limits that the request was counted against so far. */; counted?: Counted[] }
}

/** What an endpoint declares about who may call it. There is no default: an endpoint without a policy does not compile. */
export type Policy =
  | { scope: 'public' }
  | { scope: 'person' }
  | { scope: 'consultancy'; permission: ConsultancyPermission }
  | { scope: 'client'; permission: ClientPermission | 'clients:write' }

export type PublicContext = { c: Context<HonoEnv>; request_id: string; now: number; bindings: Bindings }

type ContextOf<P extends Policy> = P extends { scope: 'client' }
  ? ClientContext
  : P extends { scope: 'consultancy' }
    ? ConsultancyContext
    : P extends { scope: 'person' }
      ? PersonContext
      : PublicContext

/** What an endpoint answers. `body` is sent as JSON unless it is a Response already. */
export type Answer =
  | { status: 200 | 201 | 202; body: unknown; headers?: Record<string, string> }
  | { status: 204; headers?: Record<string, string> }
  | Response

/** One documented answer; `schema` where the body is JSON, `content` where it is something else. */
export type Documented = { description: string; schema?: z.ZodType; content?: readonly string[]; etag?: boolean }

type Output<S extends z.ZodType | undefined> = S extends z.ZodType ? z.output<S> : undefined

export type EndpointInput<P extends Policy, Params, Query, Body> = {
  ctx: ContextOf<P>
  params: Params
  query: Query
  body: Body
  /** The version of `If-Match`; 0 where the endpoint does not ask for one. */
  if_match: number
  /** The caller's Idempotency-Key and a fingerprint of the request, where one was sent. */
  idempotency: { key: string; fingerprint: string } | null
  request: Request
}

export type Definition<
  P extends Policy,
  Params extends z.ZodType | undefined,
  Query extends z.ZodType | undefined,
  Body extends z.ZodType | undefined,
> = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** In OpenAPI's form, below `/api/v1`: `/clients/{client}/projects/{project}`. */
  path: string
  policy: P
  /** Feature that the endpoint belongs to: its heading in the reference. */
  tag: string
  /** Unique name of the operation: `listProjects`. */
  operation: string
  summary: string
  description?: string
  params?: Params
  query?: Query
  body?: Body
  /** The body is a form with files; it is read and checked by the handler. The schema here documents it. */
  form?: z.ZodType
  /** Asks for `If-Match` with the version that the caller read. */
  if_match?: boolean
  /** Takes an `Idempotency-Key`. */
  idempotent?: boolean
  /** Largest body in bytes; 1 MiB unless said. */
  max_body?: number
  answers: Partial<Record<200 | 201 | 202 | 204, Documented>>
  handle(input: EndpointInput<P, Output<Params>, Output<Query>, Output<Body>>): Promise<Answer> | Answer
}

export type Endpoint = Omit<Definition<Policy, z.ZodType, z.ZodType, z.ZodType>, 'handle'> & {
  handle(input: never): Promise<Answer> | Answer
}

/**
 * Declares one endpoint: contract, policy and handler in one place. `app.ts` mounts it, the OpenAPI document is made
 * from it, and the isolation tests probe it, all from this one declaration.
 */
export const endpoint = <
  const P extends Policy,
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  definition: Definition<P, Params, Query, Body>,
): Endpoint => definition as unknown as Endpoint
