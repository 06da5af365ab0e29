import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, consume, control, reportMessageFor, tenantOf } from '../../support/jobs.ts'
import { makeRecord, seedPortfolio } from '../../support/portfolio.ts'
import { anonymous, type Consultancy, json, newClient, newConsultancy } from '../../support/world.ts'

let consultancy: Consultancy
let client: string
beforeAll(async () => {
  consultancy = await newConsultancy()
  client = await newClient(consultancy, 'Halden <Werke> & Söhne')
  await seedPortfolio(consultancy, client)
})

const subscribe = (body: Record<string, unknown>) =>
  consultancy.owner.fetch('POST', `/clients/${client}/report-subscriptions`, body)
const send = (run: string, day: string) => consume([reportMessageFor(client, run, day)])
const mailsTo = (email: string) =>
  ask(control(), sql`SELECT subject, html, text FROM local_mail WHERE recipient = ${email} ORDER BY created_at, id`)
const address = () => `${crypto.randomUUID()}@example.com`

describe('subscriptions', () => {
  it('mail each reader in their language', async () => {
    const [english, german] = [address(), address()]
    await subscribe({ email: english })
    await subscribe({ email: german, language: 'de' })
    await send('weekly:languages', '2026-08-03')
    const [inEnglish] = await mailsTo(english)
    const [inGerman] = await mailsTo(german)
    expect(inEnglish?.subject).toBe('Off course: Halden <Werke> & Söhne, 3 Aug 2026')
    expect(inGerman?.subject).toContain('Vom Kurs ab: Halden <Werke> & Söhne, 3. Aug. 2026')
    expect(inEnglish?.html).toContain('Halden &lt;Werke&gt; &amp; Söhne')
    expect(inEnglish?.text).toContain('One project reports green while the evidence is red.')
    expect(inGerman?.text).toContain('Ein Projekt meldet Grün, obwohl die Belege rot sind.')
  })

  it('send nothing that a mail program would have to fetch', async () => {
    const email = address()
    await subscribe({ email })
    await send('weekly:self-contained', '2026-08-04')
    const [mail] = await mailsTo(email)
    const html = String(mail?.html)
    expect(html).not.toMatch(/<img|<svg|<script|<link|url\(|@import/i)
    expect(html.length).toBeLessThan(100_000)
  })

  it('are one for each address, and can be taken up again after they ended', async () => {
    const email = address()
    const made = await json<{ id: string }>(await subscribe({ email: email.toUpperCase() }), 201)
    expect((await json(await subscribe({ email }), 409)).code).toBe('duplicate')
    const path = `/clients/${client}/report-subscriptions/${made.id}`
    expect((await consultancy.owner.fetch('DELETE', path, undefined, { 'if-match': '"1"' })).status).toBe(204)
    await json(await subscribe({ email }), 201)
  })

  it('name what is wrong with them', async () => {
    const problem = await json<{ errors: { pointer: string }[] }>(
      await subscribe({ email: 'nobody', language: 'fr' }),
      422,
    )
    expect(problem.errors.map((error) => error.pointer).sort()).toEqual(['/email', '/language'])
  })

  it('end by the link of a mail, without signing in, and only that one', async () => {
    const [email, other] = [address(), address()]
    await subscribe({ email })
    await subscribe({ email: other })
    await send('weekly:leave-1', '2026-08-10')
    const [mail] = await mailsTo(email)
    const token = /\/unsubscribe\/([\w.-]+)/.exec(String(mail?.text))?.[1] ?? ''
    const leave = () => anonymous.fetch('POST', `/report-unsubscriptions/${token}`)
    expect((await leave()).status).toBe(204)
    expect((await leave()).status).toBe(204)
    await send('weekly:leave-2', '2026-08-11')
    expect(await mailsTo(email)).toHaveLength(1)
    expect(await mailsTo(other)).toHaveLength(2)
    const audited = await ask(
      await tenantOf(client),
      sql`SELECT actor_name FROM audit_log WHERE action = 'delete' AND before LIKE ${`%${email}%`}`,
    )
    expect(audited).toEqual([{ actor_name: 'unsubscribe link' }])
  })

  it('cannot be ended with a token that was made up or altered', async () => {
    const email = address()
    const made = await json<{ id: string }>(await subscribe({ email }), 201)
    await send('weekly:forged', '2026-08-12')
    const [mail] = await mailsTo(email)
    const token = /\/unsubscribe\/([\w.-]+)/.exec(String(mail?.text))?.[1] ?? ''
    const [at, id, signature = ''] = token.split('.')
    const another = await makeRecord(consultancy, client, 'report-subscriptions', { email: address() })
    const forged = [
      `${at}.${another}.${signature}`,
      `${at}.${id}.${signature.slice(0, -2)}AA`,
      `${at}.${id}.`,
      'x',
      `${token}.x`,
    ]
    for (const each of forged) {
      const answer = await anonymous.fetch('POST', `/report-unsubscriptions/${each}`)
      expect((await json(answer, 404)).code).toBe('not_found')
    }
    const still = await consultancy.owner.fetch('GET', `/clients/${client}/report-subscriptions/${made.id}`)
    expect(still.status).toBe(200)
  })
})

describe('the mail of a report', () => {
  it('is shown as it would be sent, in the language asked for', async () => {
    const made = await json<{ id: string }>(
      await consultancy.owner.fetch('POST', `/clients/${client}/reports`, {}),
      201,
    )
    const path = `/clients/${client}/reports/${made.id}/mail`
    const html = await consultancy.owner.fetch('GET', `${path}?language=de`)
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await html.text()).toContain('Lagebericht')
    const text = await consultancy.owner.fetch('GET', `${path}?language=en&format=text`)
    expect(await text.text()).toContain('OFF COURSE')
  })
})

describe('report settings', () => {
  const path = () => `/clients/${client}/report-settings`
  type Settings = { version: number; thresholds: Record<string, number>; effective: Record<string, number> }

  it('keep what differs from the defaults, for who read the latest version', async () => {
    const before = await json<Settings>(await consultancy.owner.fetch('GET', path()))
    expect(before.thresholds).toEqual({})
    const match = { 'if-match': `"${before.version}"` }
    const given = { thresholds: { cpi_watch: 0.97, cpi_off_course: 0.85 } }
    const after = await json<Settings>(await consultancy.owner.fetch('PUT', path(), given, match))
    expect(after.thresholds).toEqual({ cpi_watch: 0.97 })
    expect(after.effective).toMatchObject({ cpi_watch: 0.97, spi_watch: 0.9 })
    expect((await json(await consultancy.owner.fetch('PUT', path(), given, match), 412)).code).toBe('stale_version')
  })

  it('name every threshold that is wrong', async () => {
    const given = { thresholds: { cpi_watch: 99, nonsense: 1, overdue_days_watch: 'soon' } }
    const answer = await consultancy.owner.fetch('PUT', path(), given, { 'if-match': '"2"' })
    const problem = await json<{ errors: { pointer: string }[] }>(answer, 422)
    expect(problem.errors.map((error) => error.pointer).sort()).toEqual([
      '/thresholds/cpi_watch',
      '/thresholds/nonsense',
      '/thresholds/overdue_days_watch',
    ])
  })
})
