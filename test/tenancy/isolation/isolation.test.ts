import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, it, vi } from 'vitest'
import { app } from '../../../workers/app.ts'
import { allEndpoints } from '../../../workers/features/index.ts'
import type { Endpoint } from '../../../workers/http/endpoint.ts'
import { routerPath } from '../../../workers/http/mount.ts'
import { newConsultancy } from '../../support/world.ts'
import { contents, type Ids, rawDatabase, tenantNamespace } from './canaries.ts'
import { foreignSession, probeCredentials, probeElsewhere, probeSignIn, probeSignOut } from './elsewhere.ts'
import { REFUSED_ALTHOUGH_OWN, refusedWithOwnIds } from './own-ids.ts'
import { ofClient, ofConsultancy, probePlaces, reachesSibling, type Sides } from './places.ts'
import { type Principal, principalsOf, victimOf } from './principals.ts'
import { nameOf, tally } from './probe.ts'
import { undecided } from './requirement-canaries.ts'
import {
  allMail,
  FOREIGN_CANARY,
  invite,
  newSide,
  OWN_CANARY,
  plantControlKeys,
  raiseMembers,
  someSuggestion,
  stateOf,
} from './sides.ts'

const endpoints = await allEndpoints()
const elsewhere = endpoints.filter((declared) => !ofClient(declared) && !ofConsultancy(declared))

let sides: Sides
let principals: Principal[]
let mailBefore = 0
const logged: string[] = []
const print = console.info.bind(console)

beforeAll(async () => {
  for (const level of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...parts) => void logged.push(parts.join(' ')))
  const [mine, theirs] = await Promise.all([newConsultancy('Own'), newConsultancy(`${FOREIGN_CANARY} consultancy`)])
  sides = {
    own: await newSide(mine, OWN_CANARY, 'Own client'),
    sibling: await newSide(mine, FOREIGN_CANARY, `${FOREIGN_CANARY} sibling`),
    foreign: await newSide(theirs, FOREIGN_CANARY, `${FOREIGN_CANARY} client`),
  }
  await raiseMembers(theirs)
  await plantControlKeys()
  principals = await principalsOf(mine, sides.own.client)
  mailBefore = (await allMail()).length
}, 60_000)

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
  const { consultancy, client } = sides.foreign
  const list = await (await victimOf(consultancy, client)).fetch('GET', `/clients/${client}/projects`)
  expect(await list.text()).toContain(FOREIGN_CANARY)
  const link = await consultancy.owner.fetch('GET', `/invitations/${sides.foreign.ids.token}`)
  expect(await link.text()).toContain(FOREIGN_CANARY)
})

it('takes the bodies of its probes when their ids are own, so that a refusal means the foreign ids', {
  timeout: 60_000,
}, async () => {
  const consultancy = await newConsultancy('Control')
  const side = await newSide(consultancy, OWN_CANARY, 'Control client')
  const { token } = await invite(consultancy, `${crypto.randomUUID()}@example.com`)
  const ids: Ids = { ...side.ids, setup_token: env.SETUP_TOKEN ?? '', token }
  const aboutSuggestions = ({ path }: Endpoint) => path.includes('/causal-link-suggestions')
  const idsFor = async (declared: Endpoint): Promise<Ids> => {
    if (!aboutSuggestions(declared)) return undecided(rawDatabase(tenantNamespace(side.client)), declared, ids)
    const accepted = sql`DELETE FROM causal_links WHERE id <> ${ids.causal_link}`
    await rawDatabase(tenantNamespace(side.client)).write([accepted])
    return { ...ids, suggestion: await someSuggestion(consultancy, side.client) }
  }
  // First, while the planted project still is what suggestions are made for.
  const inOrder = [...endpoints].sort((a, b) => Number(aboutSuggestions(b)) - Number(aboutSuggestions(a)))
  const leader = (await principalsOf(consultancy, side.client)).find(({ name }) => name === 'client strategic')
  const callers = [consultancy.owner, ...(leader ? [leader.caller] : [])]
  const refused = await refusedWithOwnIds(inOrder, callers, idsFor)
  const unexpected = [...refused].filter(([name]) => !(name in REFUSED_ALTHOUGH_OWN))
  expect(unexpected).toEqual([])
  expect(Object.keys(REFUSED_ALTHOUGH_OWN).filter((name) => !refused.has(name))).toEqual([])
})

it('keeps every route closed against foreign ids, for every principal', { timeout: 420_000 }, async () => {
  const { foreign, sibling } = sides
  const session = await foreignSession(sides)
  const before = await stateOf(foreign)
  const siblingBefore = await contents(tenantNamespace(sibling.client))
  const probeAs = async (principal: Principal): Promise<void> => {
    await probePlaces(principal, endpoints, sides)
    await probeElsewhere(principal, elsewhere, sides)
    await probeSignIn(principal, sides, session)
  }
  // Those who reach the sibling by right come second: what they do there is theirs to do.
  for (const principal of principals.filter(({ name }) => !reachesSibling(name))) await probeAs(principal)
  expect((await contents(tenantNamespace(sibling.client))) === siblingBefore, 'the sibling is as it was').toBe(true)
  for (const principal of principals.filter(({ name }) => reachesSibling(name))) await probeAs(principal)
  await probeSignOut(sides, session.token)
  await probeCredentials(sides, session.token)
  expect((await stateOf(foreign)) === before, 'the foreign side is as it was').toBe(true)
  expect((await foreign.consultancy.owner.fetch('GET', '/me')).status, 'the foreign session').toBe(200)
})

it('left out no endpoint', () => {
  const { addresses, probes, refused, invalid, answered } = tally
  const probed = endpoints.filter((declared) => addresses.has(nameOf(declared)))
  const signIn = [...addresses].filter((name) => name.includes(' /api/auth/'))
  print(
    `isolation: ${probes} probes as ${principals.length} principals of ${probed.length} of ${endpoints.length} endpoints and ${signIn.length} sign-in addresses: ${refused} refused, ${invalid} invalid, ${answered} answered without a foreign canary`,
  )
  expect(endpoints.filter((declared) => !addresses.has(nameOf(declared))).map(nameOf)).toEqual([])
})

it('let no foreign canary into the own client, the logs or the mail', async () => {
  expect(await contents(tenantNamespace(sides.own.client))).not.toContain(FOREIGN_CANARY)
  expect(logged.filter((line) => line.includes(FOREIGN_CANARY) || line.includes(OWN_CANARY))).toEqual([])
  const sent = (await allMail()).slice(mailBefore)
  // The owner may have reports made of the sibling, which go to the sibling's own readers.
  const leaks = sent.filter(({ recipient, ...mail }) => {
    const text = JSON.stringify(mail)
    const sibling = recipient.includes(FOREIGN_CANARY) && text.includes(`${FOREIGN_CANARY} sibling`)
    return text.includes(FOREIGN_CANARY) && (!sibling || /CANARY-FOREIGN-9f4 (client|consultancy)/.test(text))
  })
  expect(leaks.map(({ recipient, subject }) => `${recipient}: ${subject}`)).toEqual([])
})
