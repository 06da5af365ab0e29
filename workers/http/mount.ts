import type { Context, Hono } from 'hono'
import { authoriseClient, authoriseConsultancy, authorisePerson } from '../identity/authorise.ts'
import type { Answer, Endpoint, HonoEnv } from './endpoint.ts'
import { AppError } from './problem.ts'
import { readRequest } from './read-request.ts'

/** `/clients/{client}/projects` as the router writes it. Only one segment matches: an encoded slash stays in its place. */
export const routerPath = (path: string): string => `/api/v1${path.replace(/\{(\w+)\}/g, ':$1')}`

const contextFor = async (c: Context<HonoEnv>, declared: Endpoint) => {
  const { policy } = declared
  switch (policy.scope) {
    case 'public':
      return { c, request_id: c.get('request_id'), now: Date.now(), bindings: c.env }
    case 'person':
      return authorisePerson(c)
    case 'consultancy':
      return authoriseConsultancy(c, c.req.param('consultancy') ?? '', policy.permission)
    case 'client':
      return authoriseClient(c, c.req.param('client') ?? '', policy.permission as never)
  }
}

const respond = (answer: Answer): Response => {
  if (answer instanceof Response) return answer
  const headers = new Headers({ 'cache-control': 'no-store', ...answer.headers })
  if (answer.status === 204) return new Response(null, { status: 204, headers })
  headers.set('content-type', 'application/json; charset=utf-8')
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
  return new Response(text, { status: answer.status, headers })
}

/** Authorises, then reads and checks the request, then calls the verb. */
const serve = async (c: Context<HonoEnv>, declared: Endpoint): Promise<Response> => {
  const ctx = await contextFor(c, declared)
  const input = await readRequest(c, declared)
  return respond(await declared.handle({ ctx, ...input } as never))
}

/** The methods of each address, as `Allow` lists them. The router answers HEAD wherever it answers GET. */
const methodsOf = (routes: readonly (readonly [Endpoint['method'], string, string])[]): Map<string, string[]> => {
  const methods = new Map<string, string[]>()
  for (const [method, path] of routes) {
    const own = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]
    methods.set(path, [...(methods.get(path) ?? []), ...own])
  }
  return methods
}

const parametersIn = (path: string): number => path.split('{').length

/**
 * Answers the methods that an address does not take. It tells strangers no more than the published contract does, so
 * nobody is asked who they are. Addresses with fewer parameters come first: they are what was meant.
 */
const mountRefusals = (app: Hono<HonoEnv>, methods: ReadonlyMap<string, readonly string[]>): void => {
  const paths = [...methods].sort(([a], [b]) => parametersIn(a) - parametersIn(b))
  for (const [path, own] of paths) {
    const allow = [...own, 'OPTIONS'].join(', ')
    app.all(routerPath(path), (c) => {
      if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } })
      const detail = `This address takes ${own.join(', ')}, not ${c.req.method}.`
      throw new AppError('method_not_allowed', detail, { headers: { allow } })
    })
  }
}

/** Mounts addresses; the endpoint behind one is loaded with its feature when it is first asked for. */
export const mount = <F extends string>(
  app: Hono<HonoEnv>,
  routes: readonly (readonly [Endpoint['method'], string, F])[],
  features: Record<F, () => Promise<readonly Endpoint[]>>,
): void => {
  for (const [method, path, feature] of routes) {
    let declared: Endpoint | undefined
    app.on(method.toUpperCase(), routerPath(path), async (c) => {
      declared ??= (await features[feature]()).find((entry) => entry.method === method && entry.path === path)
      if (!declared) throw new Error(`routes.gen.ts lists ${method} ${path}, which ${feature} does not declare`)
      return serve(c, declared)
    })
  }
  mountRefusals(app, methodsOf(routes))
}
