import { beforeAll, expect, it, vi } from 'vitest'
import type { ZodType } from 'zod'
import { app } from '../../../workers/app.ts'
import { allEndpoints } from '../../../workers/features/index.ts'
import type { Endpoint } from '../../../workers/http/endpoint.ts'
import { routerPath } from '../../../workers/http/mount.ts'
import { CONTROL_NAMESPACE } from '../../../workers/tenancy/open.ts'
import { type Caller, type Consultancy, json, newClient, newConsultancy } from '../../support/world.ts'
import { contents, type Ids, plant, tenantNamespace } from './canaries.ts'
import { type Principal, planPerson, principalsOf, victimOf } from './principals.ts'
import { sampleBody, sampleQueries } from './sample.ts'

const endpoints = await allEndpoints()

const OWN_CANARY = 'CANARY-OWN-7c1'
const FOREIGN_CANARY = 'CANARY-FOREIGN-9f4'

type Side = { consultancy: Consultancy; client: string; ids: Ids; cursor: string }

let own: Side
let foreign: Side
/** A second client of the same consultancy, to which the consultant is not assigned. */
let sibling: Side
let principals: Principal[]
let mailBefore = 0
const logged: string[] = []
const print = console.info.bind(console)
const tally = { probes: 0, answered: 0, refused: 0, invalid: 0 }

/** Ids of what the control database knows of a side, by the name under which addresses ask for it. */
const controlIds = async (consultancy: Consultancy, client: string): Promise<Ids> => {
  const { owner } = consultancy
  await json(
    await owner.fetch('POST', `/clients/${client}/people`, {
      email: `${crypto.randomUUID()}@example.com`,
      role: 'viewer',
    }),
    201,
  )
  await json(
    await owner.fetch('POST', `/clients/${client}/api-keys`, { name: 'third party', scopes: ['projects:read'] }),
    201,
  )
  const ids: Ids = {
    consultancy: consultancy.id,
    person: await planPerson(client),
    run_key: 'weekly:2026-W01',
    token: 'a'.repeat(43),
  }
  const lists = {
    member: `/consultancies/${consultancy.id}/members`,
    api_key: `/clients/${client}/api-keys`,
    invitation: `/clients/${client}/invitations`,
  }
  for (const [kind, path] of Object.entries(lists)) {
    const { data } = await json<{ data: { id: string }[] }>(await owner.fetch('GET', path))
    ids[kind] = data[0]?.id ?? ''
  }
  return ids
}

const side = async (consultancy: Consultancy, canary: string, name: string): Promise<Side> => {
  const client = await newClient(consultancy, name)
  const planted = await plant(client, canary, consultancy.person_id)
  const ids: Ids = { ...planted, ...(await controlIds(consultancy, client)) }
  const made = await consultancy.owner.fetch('POST', `/clients/${client}/reports`, {})
  ids.report = (await json<{ id: string }>(made, 201)).id
  ids.suggestion = `${planted.project}~any-rule~${planted.unit}`
  const page = await json<{ next_cursor: string | null }>(
    await consultancy.owner.fetch('GET', `/clients/${client}/projects?limit=1`),
  )
  return { consultancy, client, ids, cursor: page.next_cursor ?? '' }
}

/** All mail that was sent on this machine, oldest first. */
const mail = async (): Promise<unknown[]> => {
  const control = JSON.parse(await contents(CONTROL_NAMESPACE)) as [string, unknown[]][]
  return control.find(([name]) => name === 'local_mail')?.[1] ?? []
}

beforeAll(async () => {
  for (const level of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...parts) => void logged.push(parts.join(' ')))
  const [mine, theirs] = await Promise.all([newConsultancy('Own'), newConsultancy(`${FOREIGN_CANARY} consultancy`)])
  own = await side(mine, OWN_CANARY, 'Own client')
  sibling = await side(mine, FOREIGN_CANARY, `${FOREIGN_CANARY} sibling`)
  foreign = await side(theirs, FOREIGN_CANARY, `${FOREIGN_CANARY} client`)
  principals = await principalsOf(mine, own.client)
  mailBefore = (await mail()).length
}, 60_000)

/** Fills an address; a parameter that nobody taught this suite to fill fails it, so that no new route stays unprobed. */
const fill = (path: string, idOf: (parameter: string) => string | undefined): string =>
  path.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const id = idOf(parameter)
    if (!id) throw new Error(`the isolation suite has no id for {${parameter}} of ${path}`)
    return encodeURIComponent(id)
  })

const bodyFor = (declared: Endpoint, ids: Ids): unknown => {
  if (declared.form) {
    const form = new FormData()
    form.set('file', new File([`external_id,name\n${ids.project},${ids.unit}\n`], 'probe.csv', { type: 'text/csv' }))
    form.set('table', 'units')
    form.set('options', JSON.stringify({ create_missing: true }))
    return form
  }
  return declared.body ? sampleBody(declared.body as ZodType, ids) : undefined
}

type Probe = { principal: Principal; declared: Endpoint; path: string; ids: Ids; mustRefuse: boolean; way: string }

const send = async (probe: Probe, victims: readonly string[]): Promise<void> => {
  const { principal, declared, path, ids } = probe
  const headers = { 'if-match': '"1"', ...(declared.idempotent ? { 'idempotency-key': crypto.randomUUID() } : {}) }
  const response = await principal.caller.fetch(declared.method.toUpperCase(), path, bodyFor(declared, ids), headers)
  const text = `${JSON.stringify([...response.headers])}${await response.text()}`
  const what = `${principal.name}, ${probe.way}: ${declared.method.toUpperCase()} ${path} answered ${response.status}`
  tally.probes += 1
  if (response.status < 400) tally.answered += 1
  else if ([400, 415, 422, 428].includes(response.status)) tally.invalid += 1
  else tally.refused += 1
  for (const victim of victims)
    if (text.includes(victim)) throw new Error(`${what} and shows ${victim}: ${text.slice(0, 500)}`)
  if (response.status >= 500) throw new Error(`${what}: ${text.slice(0, 300)}`)
  if (probe.mustRefuse && response.status < 400) throw new Error(`${what}, where nothing may be reached`)
}

const clientEndpoints = endpoints.filter((declared) => declared.path.startsWith('/clients/{client}'))
const consultancyEndpoints = endpoints.filter((declared) => declared.path.startsWith('/consultancies/{consultancy}'))
const hasOwnId = (declared: Endpoint): boolean => (declared.path.match(/\{/g) ?? []).length > 1

/** Who reaches the sibling by right: the owner, the analyst and the key of the whole consultancy. */
const reachesSibling = (name: string): boolean => ['owner', 'analyst', 'consultancy key'].includes(name)

it('mounts nothing under /api/v1 that did not declare its policy', () => {
  const declared = new Set(endpoints.map((entry) => `${entry.method.toUpperCase()} ${routerPath(entry.path)}`))
  const open = new Set(['GET /api/v1/health', 'GET /api/v1/openapi.json'])
  const stray = app.routes
    .filter((route) => route.path.startsWith('/api/v1') && route.method !== 'ALL')
    .map((route) => `${route.method} ${route.path}`)
    .filter((route) => !declared.has(route) && !open.has(route))
  expect(stray).toEqual([])
})

it('shows the canary to those who may see it, so that its absence elsewhere means something', async () => {
  const key: Caller = await victimOf(foreign.consultancy, foreign.client)
  const list = await key.fetch('GET', `/clients/${foreign.client}/projects`)
  expect(await list.text()).toContain(FOREIGN_CANARY)
})

/** The client's addresses: foreign client, foreign record under the own client, foreign ids in body, query and cursor. */
const probeClient = async (principal: Principal, declared: Endpoint, victim: Side): Promise<void> => {
  const victims = [FOREIGN_CANARY]
  const probe = { principal, declared }
  const there = fill(declared.path, (name) => victim.ids[name])
  await send({ ...probe, ids: victim.ids, mustRefuse: true, way: 'foreign client', path: there }, victims)
  if (hasOwnId(declared)) {
    const mixed = fill(declared.path, (name) => (name === 'client' ? own.client : victim.ids[name]))
    await send({ ...probe, ids: own.ids, mustRefuse: true, way: 'foreign id in path', path: mixed }, victims)
  }
  // Taking something away from the own client would leave the probes after it nothing to find.
  if (declared.method === 'delete' || declared.path.endsWith('/suspension')) return
  const here = fill(declared.path, (name) => own.ids[name])
  for (const query of sampleQueries(declared.query as ZodType | undefined, victim.ids, victim.cursor)) {
    const way = 'foreign id in body, query or cursor'
    await send({ ...probe, ids: victim.ids, mustRefuse: false, way, path: `${here}${query}` }, victims)
  }
}

const probeConsultancy = async (principal: Principal, declared: Endpoint): Promise<void> => {
  const victims = [`${FOREIGN_CANARY} consultancy`, `${FOREIGN_CANARY} client`]
  if (!reachesSibling(principal.name)) victims.push(`${FOREIGN_CANARY} sibling`)
  const probe = { principal, declared, ids: foreign.ids }
  const there = fill(declared.path, (name) => foreign.ids[name])
  await send({ ...probe, mustRefuse: true, way: 'foreign consultancy', path: there }, victims)
  if (hasOwnId(declared)) {
    const mixed = fill(declared.path, (name) => (name === 'consultancy' ? own.consultancy.id : foreign.ids[name]))
    await send({ ...probe, mustRefuse: true, way: 'foreign id in path', path: mixed }, victims)
  }
  if (declared.method === 'delete') return
  const here = fill(declared.path, (name) => own.ids[name])
  await send({ ...probe, mustRefuse: false, way: 'foreign id in body', path: here }, victims)
}

const probeAs = async (principal: Principal): Promise<void> => {
  for (const declared of clientEndpoints)
    for (const victim of reachesSibling(principal.name) ? [foreign] : [foreign, sibling])
      await probeClient(principal, declared, victim)
  for (const declared of consultancyEndpoints) await probeConsultancy(principal, declared)
}

/** What the control database holds about a side; `last_used_at` of keys moves by itself. */
const controlOf = async (of: Side): Promise<string> => {
  const tables = JSON.parse(await contents(CONTROL_NAMESPACE, ['api_keys', 'sessions', 'local_mail'])) as [
    string,
    unknown[],
  ][]
  const about = (row: unknown) => [of.client, of.consultancy.id].some((id) => JSON.stringify(row).includes(id))
  return JSON.stringify(tables.map(([name, rows]) => [name, rows.filter(about)]))
}

const stateOf = async (of: Side): Promise<string> =>
  (await contents(tenantNamespace(of.client))) + (await controlOf(of))

it('keeps every route closed against foreign ids, for every principal', { timeout: 180_000 }, async () => {
  const before = await stateOf(foreign)
  const siblingBefore = await contents(tenantNamespace(sibling.client))
  // Those who reach the sibling by right come second: what they do there is theirs to do.
  await Promise.all(principals.filter(({ name }) => !reachesSibling(name)).map(probeAs))
  expect((await contents(tenantNamespace(sibling.client))) === siblingBefore, 'the sibling is as it was').toBe(true)
  await Promise.all(principals.filter(({ name }) => reachesSibling(name)).map(probeAs))
  expect((await stateOf(foreign)) === before, 'the foreign side is as it was').toBe(true)
  const { probes, refused, invalid, answered } = tally
  print(
    `isolation: ${probes} probes over ${endpoints.length} endpoints and ${principals.length} principals: ${refused} refused, ${invalid} invalid, ${answered} answered without a foreign canary`,
  )
})

it('let no foreign canary into the own client, the logs or the mail', async () => {
  expect(await contents(tenantNamespace(own.client))).not.toContain(FOREIGN_CANARY)
  expect(logged.filter((line) => line.includes(FOREIGN_CANARY) || line.includes(OWN_CANARY))).toEqual([])
  const sent = (await mail()).slice(mailBefore)
  expect(sent.filter((row) => JSON.stringify(row).includes(FOREIGN_CANARY))).toEqual([])
})
