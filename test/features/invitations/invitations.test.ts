import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { settingsOf } from '../../../workers/env.ts'
import { openControl } from '../../../workers/tenancy/open.ts'
import { accept, invitationToken, join, mailTo, type Page, someEmail } from '../../support/mail.ts'
import {
  anonymous,
  type Caller,
  type Consultancy,
  json,
  newClient,
  newConsultancy,
  PASSWORD,
  signInAs,
} from '../../support/world.ts'

type Invitation = { id: string; email: string; role: string; version: number; expires_at: number; created_at: number }

let consultancy: Consultancy
let client: string
let members: string
let people: string
beforeAll(async () => {
  consultancy = await newConsultancy('Weber & <Söhne>')
  client = await newClient(consultancy, 'Foundry')
  members = `/consultancies/${consultancy.id}/members`
  people = `/clients/${client}/people`
})

const newcomer = { name: 'Nora Newcomer', password: PASSWORD }
const control = () => openControl(settingsOf(env))

/** Invites somebody to the client and answers the token of the mail. */
const invited = async (email = someEmail(), body: Record<string, unknown> = {}, mails = 1) => {
  const invitation = await json<Invitation>(
    await consultancy.owner.fetch('POST', people, { email, role: 'viewer', ...body }),
    201,
  )
  return { email, invitation, token: await invitationToken(email, mails) }
}

describe('an invitation', () => {
  it('reaches its reader by mail, as HTML and as text, with a link that tells what it is about', async () => {
    const email = someEmail()
    const body = { email, role: 'consultant' }
    const made = await consultancy.owner.fetch('POST', members, body)
    const invitation = await json<Invitation>(made, 201)
    expect(made.headers.get('location')).toBe(`/api/v1/consultancies/${consultancy.id}/invitations/${invitation.id}`)
    expect(invitation.expires_at - invitation.created_at).toBe(14 * 86_400_000)
    const [mail] = await mailTo(email)
    const token = await invitationToken(email)
    expect(mail?.subject).toBe('Invitation to Weber & <Söhne> in Bearing')
    expect(mail?.html).toContain('Weber &amp; &lt;Söhne&gt;')
    expect(mail?.html).toContain(`http://localhost/invitations/${token}`)
    expect(await json(await anonymous.fetch('GET', `/invitations/${token}`))).toEqual({
      consultancy_name: 'Weber & <Söhne>',
      client_name: null,
      role: 'consultant',
      email,
      language: 'en',
      expires_at: invitation.expires_at,
      person_exists: false,
    })
  })

  it('is written in German where that was asked for, and makes the new person read German', async () => {
    const { email, token } = await invited(someEmail(), { language: 'de' })
    expect((await mailTo(email))[0]?.subject).toBe('Einladung zu Foundry in Bearing')
    await json(await accept(token, newcomer), 201)
    const me = await json(await (await signInAs(email)).fetch('GET', '/me'))
    expect(me).toMatchObject({ name: 'Nora Newcomer', language: 'de' })
  })

  it('keeps its token out of the database, the answer and the audit', async () => {
    const { email, token, invitation } = await invited()
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(invitation)).not.toContain(token)
    expect(invitation).not.toHaveProperty('token_hash')
    const [rows, log] = await control().read([
      sql`SELECT * FROM invitations WHERE email = ${email}`,
      sql`SELECT * FROM audit_log WHERE subject_id = ${invitation.id}`,
    ])
    expect(JSON.stringify([rows, log])).not.toContain(token)
    expect(JSON.stringify(log)).not.toContain('token_hash')
    expect(rows?.[0]?.token_hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is made once for each Idempotency-Key, with one mail', async () => {
    const email = someEmail()
    const key = { 'idempotency-key': crypto.randomUUID() }
    const first = await json(await consultancy.owner.fetch('POST', people, { email, role: 'viewer' }, key), 201)
    const second = await consultancy.owner.fetch('POST', people, { email, role: 'viewer' }, key)
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(await json(second, 201)).toEqual(first)
    expect(await mailTo(email)).toHaveLength(1)
  })

  it('replaces the one before to the same address and place', async () => {
    const { email, token } = await invited()
    const { token: fresh } = await invited(email, { role: 'tactical' }, 2)
    expect(fresh).not.toBe(token)
    expect((await anonymous.fetch('GET', `/invitations/${token}`)).status).toBe(410)
    expect((await accept(token, newcomer)).status).toBe(410)
    const waiting = await json<Page<Invitation>>(
      await consultancy.owner.fetch('GET', `/clients/${client}/invitations?limit=200`),
    )
    expect(waiting.data.filter((one) => one.email === email).map((one) => one.role)).toEqual(['tactical'])
  })

  it('names the field that is wrong', async () => {
    const cases: [Record<string, unknown>, string][] = [
      [{ email: 'nobody', role: 'viewer' }, '/email'],
      [{ email: someEmail(), role: 'owner' }, '/role'],
      [{ email: someEmail(), role: 'viewer', language: 'fr' }, '/language'],
      [{ email: someEmail(), role: 'viewer', token: 'x' }, '/token'],
    ]
    for (const [body, pointer] of cases) {
      const problem = await json<{ errors: { pointer: string }[] }>(
        await consultancy.owner.fetch('POST', people, body),
        422,
      )
      expect(problem.errors[0]?.pointer).toBe(pointer)
    }
  })

  it('is refused for somebody who is there already, whatever the case of the address', async () => {
    const { email } = await join(consultancy.owner, people, { role: 'viewer' })
    const again = await consultancy.owner.fetch('POST', people, { email: email.toUpperCase(), role: 'admin' })
    expect((await json(again, 409)).code).toBe('conflict')
  })
})

describe('accepting', () => {
  it('makes a new person who can sign in, in whatever case the address was given', async () => {
    const email = someEmail()
    const shouted = email.toUpperCase()
    await json(await consultancy.owner.fetch('POST', people, { email: shouted, role: 'viewer' }), 201)
    const answer = await accept(await invitationToken(email), newcomer)
    expect(await json(answer, 201)).toMatchObject({ email, client_id: client, consultancy_id: consultancy.id })
    const me = await json<{ clients: { id: string; role: string }[] }>(
      await (await signInAs(shouted)).fetch('GET', '/me'),
    )
    expect(me.clients).toMatchObject([{ id: client, role: 'viewer' }])
  })

  it('asks a new person for a name and a good password', async () => {
    const { token } = await invited()
    const nothing = await json<{ errors: { pointer: string }[] }>(await accept(token), 422)
    expect(nothing.errors.map((error) => error.pointer)).toEqual(['/name', '/password'])
    const short = await json<{ errors: { pointer: string }[] }>(
      await accept(token, { name: 'N', password: 'short' }),
      422,
    )
    expect(short.errors[0]?.pointer).toBe('/password')
    await json(await accept(token, newcomer), 201)
  })

  it('works once', async () => {
    const { token } = await invited()
    await json(await accept(token, newcomer), 201)
    expect((await json(await accept(token, newcomer), 410)).code).toBe('gone')
    expect((await anonymous.fetch('GET', `/invitations/${token}`)).status).toBe(410)
  })

  it('works once also for calls at the same moment', async () => {
    const { token, email } = await invited()
    const answers = await Promise.all([1, 2, 3].map(() => accept(token, newcomer)))
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
    const [rows] = await control().read([sql`SELECT id FROM people WHERE email = ${email}`])
    expect(rows).toHaveLength(1)
  })

  it('is refused with a token that was changed, cut or made up', async () => {
    const { token } = await invited()
    const last = token.at(-1) === 'A' ? 'B' : 'A'
    for (const wrong of [`${token.slice(0, -1)}${last}`, token.slice(0, 20), token.toUpperCase(), 'a'.repeat(43)]) {
      expect((await anonymous.fetch('GET', `/invitations/${wrong}`)).status).toBe(404)
      expect((await accept(wrong, newcomer)).status).toBe(404)
    }
    expect((await anonymous.fetch('GET', `/invitations/${token}`)).status).toBe(200)
  })

  it('is refused after fourteen days', async () => {
    const { token, invitation } = await invited()
    await control().write([sql`UPDATE invitations SET expires_at = ${Date.now() - 1} WHERE id = ${invitation.id}`])
    expect((await json(await anonymous.fetch('GET', `/invitations/${token}`), 410)).code).toBe('gone')
    expect((await accept(token, newcomer)).status).toBe(410)
  })

  it('is refused once withdrawn', async () => {
    const { token, invitation } = await invited()
    const address = `/clients/${client}/invitations/${invitation.id}`
    const withdraw = () => consultancy.owner.fetch('DELETE', address, undefined, { 'if-match': '"1"' })
    expect((await withdraw()).status).toBe(204)
    expect((await withdraw()).status).toBe(404)
    expect((await accept(token, newcomer)).status).toBe(410)
  })

  it('asks a person who exists to be signed in as themselves', async () => {
    const known = await join(consultancy.owner, members, { role: 'analyst' })
    await json(await consultancy.owner.fetch('POST', people, { email: known.email, role: 'viewer' }), 201)
    const fresh = await invitationToken(known.email, 2)
    const about = await json(await anonymous.fetch('GET', `/invitations/${fresh}`))
    expect(about.person_exists).toBe(true)
    // A link alone must never set a new password for somebody who has one.
    expect((await accept(fresh, { name: 'Mallory', password: 'another password' })).status).toBe(401)
    expect((await accept(fresh, {}, consultancy.owner)).status).toBe(403)
    await json(await accept(fresh, {}, known.caller), 201)
    const me = await json<{ name: string; clients: { id: string; role: string }[] }>(
      await known.caller.fetch('GET', '/me'),
    )
    expect(me.name).not.toBe('Mallory')
    expect(me.clients.find((one) => one.id === client)?.role).toBe('viewer')
  })

  it('by session needs the header that a foreign page cannot send', async () => {
    const known = await join(consultancy.owner, members, { role: 'analyst' })
    await json(await consultancy.owner.fetch('POST', people, { email: known.email, role: 'viewer' }), 201)
    const token = await invitationToken(known.email, 2)
    const answer = await known.caller.fetch(
      'POST',
      `/invitations/${token}/acceptance`,
      {},
      {
        'x-bearing-csrf': '0',
        'cf-connecting-ip': crypto.randomUUID(),
      },
    )
    expect((await json(answer, 403)).code).toBe('csrf')
  })
})

describe('invitations that wait', () => {
  it('are listed and withdrawn only in their own place', async () => {
    const { invitation } = await invited()
    const other = await newConsultancy()
    const foreignClient = await newClient(consultancy)
    const places: [Consultancy, string][] = [
      [other, `/clients/${client}/invitations`],
      [other, `/consultancies/${other.id}/invitations`],
      [consultancy, `/consultancies/${consultancy.id}/invitations`],
      [consultancy, `/clients/${foreignClient}/invitations`],
    ]
    for (const [{ owner }, address] of places) {
      const listed = await owner.fetch('GET', address)
      expect(await listed.text()).not.toContain(invitation.id)
      const answer = await owner.fetch('DELETE', `${address}/${invitation.id}`, undefined, { 'if-match': '"1"' })
      expect(answer.status).toBe(404)
    }
    const own = await consultancy.owner.fetch('GET', `/clients/${client}/invitations?limit=200`)
    expect(await own.text()).toContain(invitation.id)
  })

  it('are listed for a consultancy to its members and withdrawn by owners', async () => {
    const { caller } = await join(consultancy.owner, members, { role: 'consultant' })
    const email = someEmail()
    const made = await json<Invitation>(await consultancy.owner.fetch('POST', members, { email, role: 'analyst' }), 201)
    const address = `/consultancies/${consultancy.id}/invitations`
    expect(await (await caller.fetch('GET', `${address}?limit=200`)).text()).toContain(made.id)
    const withdraw = { 'if-match': '"1"' }
    expect((await caller.fetch('DELETE', `${address}/${made.id}`, undefined, withdraw)).status).toBe(403)
    expect((await consultancy.owner.fetch('DELETE', `${address}/${made.id}`, undefined, withdraw)).status).toBe(204)
  })

  it('tell a consultant only of the clients that they reach', async () => {
    const members = `/consultancies/${consultancy.id}/members`
    const out = await newClient(consultancy)
    const { caller } = await join(consultancy.owner, members, { role: 'consultant', client_ids: [client] })
    const body = { email: someEmail(), role: 'consultant', client_ids: [client, out] }
    const { id } = await json<{ id: string }>(await consultancy.owner.fetch('POST', members, body), 201)
    const seen = async (who: Caller) => {
      const address = `/consultancies/${consultancy.id}/invitations?limit=200`
      const { data } = await json<Page<{ id: string; client_ids: string[] }>>(await who.fetch('GET', address))
      return data.find((row) => row.id === id)?.client_ids
    }
    expect(await seen(consultancy.owner)).toEqual([client, out])
    expect(await seen(caller)).toEqual([client])
  })
})
