import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { ask, control } from '../../support/jobs.ts'
import { accept, invitationToken, someEmail } from '../../support/mail.ts'
import { anonymous, type Caller, json, newConsultancy, PASSWORD, signInAs } from '../../support/world.ts'

const replayed = (response: Response): boolean => response.headers.get('idempotency-replayed') === 'true'

describe('setting up a consultancy', () => {
  const request = (email: string) => ({
    setup_token: env.SETUP_TOKEN,
    consultancy_name: `Consultancy of ${email}`,
    owner: { name: 'Olga Owner', email, password: PASSWORD },
  })
  const setUp = (body: unknown, key: string) => anonymous.fetch('POST', '/setup', body, { 'idempotency-key': key })

  it('happens once for each Idempotency-Key, also when two calls meet', async () => {
    const [body, key] = [request(someEmail()), crypto.randomUUID()]
    const answers = await Promise.all([setUp(body, key), setUp(body, key)])
    answers.push(await setUp(body, key))
    const bodies = await Promise.all(answers.map((answer) => json<{ consultancy_id: string }>(answer, 201)))
    expect(new Set(bodies.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers.filter(replayed)).toHaveLength(2)
    const name = body.consultancy_name
    expect(await ask(control(), sql`SELECT id FROM consultancies WHERE name = ${name}`)).toHaveLength(1)
  })

  it('refuses the key for another request, and for nobody without the token', async () => {
    const [body, key] = [request(someEmail()), crypto.randomUUID()]
    await json(await setUp(body, key), 201)
    expect((await json(await setUp(request(someEmail()), key), 409)).code).toBe('idempotency_mismatch')
    expect((await setUp({ ...body, setup_token: 'somebody who guesses a token' }, key)).status).toBe(404)
  })
})

describe('accepting an invitation', () => {
  const acceptWith = (token: string, key: string, body: unknown = {}, as: Caller = anonymous) =>
    as.fetch('POST', `/invitations/${token}/acceptance`, body, { 'idempotency-key': key })
  const invited = async (email: string): Promise<string> => {
    const { owner, id } = await newConsultancy()
    await json(await owner.fetch('POST', `/consultancies/${id}/members`, { email, role: 'analyst' }), 201)
    return invitationToken(email)
  }

  it('as a new person is answered again when the answer was lost', async () => {
    const email = someEmail()
    const [token, key] = [await invited(email), crypto.randomUUID()]
    const body = { name: 'Nora New', password: PASSWORD }
    const first = await json(await acceptWith(token, key, body), 201)
    const again = await acceptWith(token, key, body)
    expect(replayed(again)).toBe(true)
    expect(await json(again, 201)).toEqual(first)
    const other = await acceptWith(token, key, { ...body, password: 'another long password' })
    expect((await json(other, 409)).code).toBe('idempotency_mismatch')
    expect((await json(await acceptWith(token, crypto.randomUUID(), body), 410)).code).toBe('gone')
    expect((await json(await accept(token, body), 410)).code).toBe('gone')
  })

  it('as a known person is answered again to their session only', async () => {
    const known = await newConsultancy()
    const [token, key] = [await invited(known.owner_email), crypto.randomUUID()]
    const first = await json(await acceptWith(token, key, {}, known.owner), 201)
    expect(await json(await acceptWith(token, key, {}, known.owner), 201)).toEqual(first)
    expect((await acceptWith(token, key, {}, anonymous)).status).toBe(409)
    expect((await acceptWith(token, key, {}, await signInAs(known.owner_email))).status).toBe(409)
  })

  it('keeps nothing by which a password could be tried', async () => {
    const email = someEmail()
    const [token, key] = [await invited(email), crypto.randomUUID()]
    const body = { name: 'Nora New', password: PASSWORD }
    await json(await acceptWith(token, key, body), 201)
    const text = `POST /api/v1/invitations/${token}/acceptance ${JSON.stringify(body)}`
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    const plain = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    const [row] = await ask(control(), sql`SELECT fingerprint, body FROM idempotency_keys WHERE key = ${key}`)
    expect(row?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(row?.fingerprint).not.toBe(plain)
    expect(row?.body).not.toContain(PASSWORD)
  })
})
