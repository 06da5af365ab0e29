import { beforeAll, expect, it, vi } from 'vitest'
import type { ZodType } from 'zod'
import { app } from '../../../workers/app.ts'
import { endpoints } from '../../../workers/features/index.ts'
import type { Endpoint } from '../../../workers/http/endpoint.ts'
import { routerPath } from '../../../workers/http/mount.ts'
import { CONTROL_NAMESPACE } from '../../../workers/tenancy/open.ts'
import { type Caller, type Consultancy, json, newClient, newConsultancy } from '../../support/world.ts'
import { contents, type Ids, plant, tenantNamespace } from './canaries.ts'
import { type Principal, principalsOf, victimOf } from './principals.ts'
import { sampleBody, sampleQueries } from './sample.ts'

const OWN_CANARY = 'CANARY-OWN-7c1'
const FOREIGN_CANARY = 'CANARY-FOREIGN-9f4'

type Side = { consultancy: Consultancy; client: string; ids: Ids; cursor: string }

let own: Side
let foreign: Side
/** A second client of the same consultancy, to which the consultant is not assigned. */
let sibling: Side
let principals: Principal[]
const logged: string[] = []
const tally = { probes: 0, answered: 0, refused: 0, invalid: 0 }

const controlIds = async (consultancy: Consultancy, client: string): Promise<Ids> => {
  const ids: Ids = {
    consultancy: consultancy.id,
    person: consultancy.person_id,
    run_key: `demand:${client}`,
    token: 'a'.repeat(43),
    table: 'projects',
  }
  for (const [kind, path] of [
    ['member', `/consultancies/${consultancy.id}/members`],
    ['api_key', `/clients/${client}/api-keys`],
  ] as const) {
    const listed = await consultancy.owner.fetch('GET', path)
    const { data } = await json<{ data: { id: string }[] }>(listed)
    ids[kind] = data[0]?.id ?? 'none'
  }
  return ids
}

const side = async (consultancy: Consultancy, canary: string, name: string): Promise<Side> => {
  const client = await newClient(consultancy, name)
  const planted = await plant(client, canary, consultancy.person_id)
  const ids = { ...planted, ...(await controlIds(consultancy, client)) }
  ids.suggestion = `${planted.project}~any-rule~${planted.unit}`
  const page = await json<{ next_cursor: string | null }>(
    await consultancy.owner.fetch('GET', `/clients/${client}/projects?limit=1`),
  )
  return { consultancy, client, ids, cursor: page.next_cursor ?? '' }
}

beforeAll(async () => {
  for (const level of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...parts) => void logged.push(parts.join(' ')))
  const [mine, theirs] = await Promise.all([newConsultancy('Own'), newConsultancy(`${FOREIGN_CANARY} consultancy`)])
  own = await side(mine, OWN_CANARY, 'Own client')
  sibling = await side(mine, FOREIGN_CANARY, `${FOREIGN_CANARY} sibling`)
  foreign = await side(theirs, FOREIGN_CANARY, `${FOREIGN_CANARY} client`)
  principals = await principalsOf(mine, own.client)
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

it('keeps every route closed against foreign ids, for every principal', { timeout: 180_000 }, async () => {
  const before = await Promise.all([foreign, sibling].map((victim) => contents(tenantNamespace(victim.client))))
  for (const principal of principals) {
    for (const declared of clientEndpoints) {
      for (const victim of reachesSibling(principal.name) ? [foreign] : [foreign, sibling]) {
        const victims = [FOREIGN_CANARY]
        // Whole foreign client: its own ids under its own address.
        await send(
          {
            principal,
            declared,
            ids: victim.ids,
            mustRefuse: true,
            way: 'foreign client',
            path: fill(`${declared.path}`, (name) => victim.ids[name]),
          },
          victims,
        )
        // Own client, foreign record.
        if (hasOwnId(declared)) {
          const mixed = { ...victim.ids, client: own.client }
          await send(
            {
              principal,
              declared,
              ids: own.ids,
              mustRefuse: !/\{(table|token|run_key)\}/.test(declared.path),
              way: 'foreign id in path',
              path: fill(declared.path, (name) => mixed[name as keyof typeof mixed]),
            },
            victims,
          )
        }
        // Own address, foreign ids in body, query and cursor. The own record may be written, so deletes come last and are left out.
        if (declared.method !== 'delete' && declared.method !== 'put')
          for (const query of sampleQueries(declared.query as ZodType | undefined, victim.ids, victim.cursor))
            await send(
              {
                principal,
                declared,
                ids: { ...victim.ids },
                mustRefuse: false,
                way: 'foreign id in body or query',
                path: `${fill(declared.path, (name) => own.ids[name])}${query}`,
              },
              victims,
            )
      }
    }
    for (const declared of consultancyEndpoints) {
      await send(
        {
          principal,
          declared,
          ids: foreign.ids,
          mustRefuse: true,
          way: 'foreign consultancy',
          path: fill(declared.path, (name) => foreign.ids[name]),
        },
        [`${FOREIGN_CANARY} consultancy`, `${FOREIGN_CANARY} client`],
      )
      if (declared.method !== 'delete' && declared.method !== 'put')
        await send(
          {
            principal,
            declared,
            ids: foreign.ids,
            mustRefuse: false,
            way: 'foreign id in body',
            path: fill(declared.path, (name) => own.ids[name]),
          },
          [`${FOREIGN_CANARY} consultancy`, `${FOREIGN_CANARY} client`],
        )
    }
  }
  const after = await Promise.all([foreign, sibling].map((victim) => contents(tenantNamespace(victim.client))))
  expect(after[0] === before[0], 'the foreign client is as it was').toBe(true)
  process.stdout.write(
    `isolation: ${tally.probes} probes over ${endpoints.length} endpoints and ${principals.length} principals: ${tally.refused} refused, ${tally.invalid} invalid, ${tally.answered} answered without a foreign canary\n`,
  )
})

it('let no foreign canary into the own client, the logs or the mail', async () => {
  expect(await contents(tenantNamespace(own.client))).not.toContain(FOREIGN_CANARY)
  expect(logged.filter((line) => line.includes(FOREIGN_CANARY) || line.includes(OWN_CANARY))).toEqual([])
  const control = JSON.parse(await contents(CONTROL_NAMESPACE)) as [string, Record<string, unknown>[]][]
  const mail = control.find(([name]) => name === 'local_mail')?.[1] ?? []
  expect(mail.filter((row) => JSON.stringify(row).includes(FOREIGN_CANARY))).toEqual([])
})
