import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { app } from '../../../workers/app.ts'
import type { Bindings } from '../../../workers/env.ts'
import { localPage, mailTo, someEmail } from '../../support/mail.ts'
import { json, newConsultancy } from '../../support/world.ts'

const sent = async (consultancyName: string) => {
  const { id, owner } = await newConsultancy(consultancyName)
  const email = someEmail()
  await json(await owner.fetch('POST', `/consultancies/${id}/members`, { email, role: 'analyst' }), 201)
  const [mail] = await mailTo(email)
  if (!mail) throw new Error('no mail')
  return mail
}

describe('mail on a developer’s machine', () => {
  it('is listed and read as HTML and as text', async () => {
    const mail = await sent('Testing & Partners')
    const list = await (await localPage('/local/mail')).text()
    expect(list).toContain(`/local/mail/${mail.id}`)
    expect(list).toContain(mail.recipient)
    const page = await (await localPage(`/local/mail/${mail.id}`)).text()
    expect(page).toContain('Invitation to Testing &amp; Partners in Bearing')
    const link = /http:\/\/localhost\/invitations\/[\w-]+/.exec(mail.text)?.[0]
    expect(page).toContain(`<a href="${link}">`)
    expect(await (await localPage(`/local/mail/${mail.id}/html`)).text()).toBe(mail.html)
    expect((await localPage('/local/mail/msg_unknown')).status).toBe(404)
  })

  it('runs no script, whatever names stand in it', async () => {
    const mail = await sent('<script>alert(1)</script>')
    for (const address of ['/local/mail', `/local/mail/${mail.id}`, `/local/mail/${mail.id}/html`]) {
      const answer = await localPage(address)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('script-src')
      expect(await answer.text()).not.toContain('<script')
    }
    const message = await localPage(`/local/mail/${mail.id}/html`)
    expect(message.headers.get('content-security-policy')).toMatch(/sandbox(?!.*allow-scripts)/)
  })

  it('is shown to the machine itself only', async () => {
    const ask = async (origin: string, more: Partial<Bindings> = {}) =>
      (await app.request(new Request(`${origin}/local/mail.json`), undefined, { ...env, ...more })).status
    expect(await ask('http://localhost')).toBe(200)
    expect(await ask('http://127.0.0.1:8787')).toBe(200)
    expect(await ask('https://bearing.example')).toBe(404)
    expect(await ask('http://localhost.bearing.example')).toBe(404)
    expect(await ask('http://localhost', { MAILER: 'cloudflare' })).toBe(404)
    // A proxy on the same machine may call it by its local name.
    expect(await ask('http://127.0.0.1:8787', { PUBLIC_URL: 'https://bearing.example' })).toBe(404)
  })
})
