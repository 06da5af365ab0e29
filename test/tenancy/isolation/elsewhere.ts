import { sql } from 'drizzle-orm'
import type { ZodType } from 'zod'
import type { Endpoint } from '../../../workers/http/endpoint.ts'
import { CONTROL_NAMESPACE } from '../../../workers/tenancy/open.ts'
import { anonymous, type Caller, PASSWORD } from '../../support/world.ts'
import { rawDatabase } from './canaries.ts'
import { type Sides, victimsOf } from './places.ts'
import { newPerson, type Principal } from './principals.ts'
import { bodyFor, fill, headersFor, nameOf, type Probe, send } from './probe.ts'
import { sampleQueries } from './sample.ts'
import { FOREIGN_CANARY } from './sides.ts'

/* Addresses of no client and no consultancy: about oneself, set-up, links that were mailed, and sign-in. */

type Elsewhere = Omit<Probe, 'principal' | 'headers' | 'must_refuse'> & { headers?: Record<string, string> }

const refuse = async (principal: Principal, probe: Elsewhere, victims = victimsOf(principal)): Promise<void> => {
  await send({ headers: {}, ...probe, principal, must_refuse: true }, victims)
}

/** The same token with another character near its end; the last one of base 64 holds bits that mean nothing. */
const altered = (token: string): string => {
  const at = token.length - 5
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
}

/** What might be taken for the token of a foreign link by whoever does not hold it; null: not an address with a token. */
const tokensFor = ({ path }: Endpoint, { own, foreign }: Sides): string[] | null => {
  if (!path.includes('{token}')) return null
  const { invitation = '', token = '', token_hash = '', report_subscription = '', unsubscription = '' } = foreign.ids
  if (path.startsWith('/invitations/')) {
    const guesses = [invitation, token_hash, altered(token)]
    // Whoever holds a link may look at it; only the person it was sent to may accept.
    return path.endsWith('/acceptance') ? [...guesses, token] : guesses
  }
  if (path.startsWith('/report-unsubscriptions/')) {
    const [, , signature = ''] = String(own.ids.unsubscription).split('.')
    const claims = [
      [foreign.client, report_subscription],
      [foreign.client, own.ids.report_subscription],
      [own.client, report_subscription],
    ]
    return [report_subscription, altered(unsubscription), ...claims.map((claim) => [...claim, signature].join('.'))]
  }
  if (path.startsWith('/notification-unsubscriptions/')) {
    const [, , signature = ''] = String(own.ids.notification_unsubscription).split('.')
    const claims = [
      [foreign.client, foreign.consultancy.person_id],
      [foreign.client, own.consultancy.person_id],
      [own.client, foreign.consultancy.person_id],
    ]
    const foreignStop = altered(foreign.ids.notification_unsubscription ?? '')
    return [foreignStop, unsubscription, ...claims.map((claim) => [...claim, signature].join('.'))]
  }
  throw new Error(`the isolation suite knows no foreign tokens for ${path}`)
}

const probeTokens = async (principal: Principal, declared: Endpoint, tokens: string[], sides: Sides): Promise<void> => {
  for (const token of tokens)
    await refuse(principal, {
      address: nameOf(declared),
      method: declared.method,
      path: fill(declared.path, () => token),
      body: bodyFor(declared, sides.foreign.ids),
      headers: headersFor(declared, undefined),
      way: 'foreign token',
    })
}

/** Foreign ids where the schema knows none: as fields and as parameters. */
const smuggled = ({ foreign }: Sides): Record<string, string> => ({
  id: foreign.consultancy.person_id,
  person_id: foreign.consultancy.person_id,
  client_id: foreign.client,
  consultancy_id: foreign.consultancy.id,
})

const probeFields = async (principal: Principal, declared: Endpoint, sides: Sides): Promise<void> => {
  const { foreign } = sides
  const version = (await principal.caller.fetch('GET', declared.path)).headers.get('etag')?.replaceAll('"', '')
  const common = { address: nameOf(declared), method: declared.method, principal }
  const headers = () => headersFor(declared, version)
  // A setting-up needs the installation's own token; a foreign one opens nothing.
  const closed = declared.path === '/setup'
  for (const query of sampleQueries(declared.query as ZodType | undefined, foreign.ids, foreign.cursor)) {
    const probe = { ...common, path: `${declared.path}${query}`, way: 'foreign ids', headers: headers() }
    await send({ ...probe, body: bodyFor(declared, foreign.ids), must_refuse: closed }, victimsOf(principal))
  }
  const more = new URLSearchParams(smuggled(sides))
  const parameters = { ...common, path: `${declared.path}?${more}`, way: 'foreign ids as parameters' }
  await refuse(principal, { ...parameters, body: bodyFor(declared, foreign.ids), headers: headers() })
  if (!declared.body) return
  const body = { ...(bodyFor(declared, foreign.ids) as object), ...smuggled(sides) }
  await refuse(principal, { ...common, path: declared.path, body, headers: headers(), way: 'foreign ids as fields' })
}

/** The addresses outside clients and consultancies, as one principal. A new one joins by itself. */
export const probeElsewhere = async (
  principal: Principal,
  endpoints: readonly Endpoint[],
  sides: Sides,
): Promise<void> => {
  for (const declared of endpoints) {
    const tokens = tokensFor(declared, sides)
    if (tokens) await probeTokens(principal, declared, tokens, sides)
    else await probeFields(principal, declared, sides)
  }
}

/** The token of a session that the foreign owner holds, as only the database and their cookie know it. */
export const foreignSession = async ({ foreign }: Sides): Promise<{ id: string; token: string }> => {
  const [rows] = await rawDatabase(CONTROL_NAMESPACE).read([
    sql`SELECT id, token FROM sessions WHERE person_id = ${foreign.consultancy.person_id} LIMIT 1`,
  ])
  return { id: String(rows?.[0]?.id), token: String(rows?.[0]?.token) }
}

/** Addresses of the sign-in library that the Worker lets through, and how each is asked for what is somebody else's. */
const signInProbes = (sides: Sides, token: string): Elsewhere[] => {
  const { owner_email: email, person_id } = sides.foreign.consultancy
  const ids = { userId: person_id, id: person_id, email }
  const newPassword = 'another long password'
  const post = (name: string, body: Record<string, unknown>, way: string): Elsewhere => ({
    address: `POST /api/auth/${name}`,
    method: 'post',
    path: `/api/auth/${name}`,
    body,
    way,
  })
  return [
    post('sign-in/email', { email, password: 'not their password' }, 'foreign account'),
    post('sign-in/email', { ...ids, password: `${PASSWORD}!` }, 'foreign account'),
    post('change-password', { ...ids, currentPassword: 'not their password', newPassword }, 'foreign account'),
    post('change-password', { ...ids, currentPassword: `${PASSWORD}!`, newPassword, token }, 'foreign session'),
  ]
}

/** Addresses of the sign-in library that nobody may reach, whatever it makes of them. */
const CLOSED = [
  'sign-up/email',
  'update-user',
  'delete-user',
  'change-email',
  'list-accounts',
  'request-password-reset',
]

const reads = (name: string, parameters: Record<string, string>): Elsewhere => ({
  address: `GET /api/auth/${name}`,
  method: 'get',
  path: `/api/auth/${name}?${new URLSearchParams(parameters)}`,
  way: 'foreign session',
})

/** The sign-in addresses, as one principal. @param session of the foreign owner */
export const probeSignIn = async (principal: Principal, sides: Sides, session: { id: string; token: string }) => {
  const { token } = session
  const { owner_email, person_id } = sides.foreign.consultancy
  const victims = [FOREIGN_CANARY, owner_email, person_id, token]
  for (const probe of signInProbes(sides, token)) await refuse(principal, probe, victims)
  for (const name of ['get-session', 'list-sessions'])
    await send(
      {
        headers: {},
        ...reads(name, { userId: person_id, token, sessionId: session.id }),
        principal,
        must_refuse: false,
      },
      victims,
    )
  // The library answers the end of an unknown session as it answers that of a foreign one; the session must still be there.
  const ends = { method: 'post', way: 'foreign session', headers: {}, principal, must_refuse: false }
  for (const name of ['revoke-session', 'revoke-other-sessions'])
    await send(
      { ...ends, address: `POST /api/auth/${name}`, path: `/api/auth/${name}`, body: { token, userId: person_id } },
      victims,
    )
  for (const name of CLOSED) {
    const body = { userId: person_id, email: owner_email, newEmail: 'x@example.com', name: 'x', password: PASSWORD }
    const path = `/api/auth/${name}`
    await refuse(principal, { address: `POST ${path}`, method: 'post', path, body, way: 'closed address' }, victims)
  }
}

/** Signs out somebody who then has no session, with a foreign session's token beside their own. */
export const probeSignOut = async (sides: Sides, token: string): Promise<void> => {
  const { caller } = await newPerson()
  const { owner_email: email, person_id } = sides.foreign.consultancy
  const path = '/api/auth/sign-out'
  const probe = { address: `POST ${path}`, method: 'post', path, body: { token, userId: person_id }, headers: {} }
  const principal = { name: 'somebody who signs out', caller }
  await send({ ...probe, principal, must_refuse: false, way: 'foreign session' }, [email, person_id, token])
}

/** The signature of a cookie that somebody holds by right, for a forged one. */
const signatureOf = async (email: string): Promise<string> => {
  const answer = await anonymous.fetch('POST', '/api/auth/sign-in/email', { email, password: PASSWORD })
  const cookie = decodeURIComponent(
    answer.headers.get('set-cookie')?.split(';')[0]?.split('=').slice(1).join('=') ?? '',
  )
  return cookie.split('.').at(-1) ?? ''
}

/** Credentials in headers that are made of a foreign one: its session with another signature, its key's prefix and hash. */
export const probeCredentials = async (sides: Sides, token: string): Promise<void> => {
  const signature = await signatureOf(sides.own.consultancy.owner_email)
  const [rows = []] = await rawDatabase(CONTROL_NAMESPACE).read([
    sql`SELECT prefix, hash FROM api_keys WHERE consultancy_id = ${sides.foreign.consultancy.id}`,
  ])
  const cookies = [token, `${token}.`, `${token}.${signature}`, `${token}.${altered(signature)}`]
  const headers: Record<string, string>[] = [
    ...cookies.map((value) => ({
      cookie: `bearing.session_token=${encodeURIComponent(value)}`,
      'x-bearing-csrf': '1',
    })),
    ...rows.flatMap(({ prefix, hash }) => [
      { authorization: `Bearer ${prefix}${'0'.repeat(36)}` },
      { authorization: `Bearer brg_${String(hash).slice(0, 40)}` },
    ]),
  ]
  const principal = { name: 'forger', caller: anonymous as Caller }
  for (const path of [
    '/me',
    `/clients/${sides.foreign.client}`,
    `/consultancies/${sides.foreign.consultancy.id}/clients`,
  ])
    for (const forged of headers)
      await refuse(principal, { address: 'forged credential', method: 'get', path, headers: forged, way: 'forged' })
}
