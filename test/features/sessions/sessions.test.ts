import { describe, expect, it } from 'vitest'
import { type Caller, json, newConsultancy, PASSWORD, signInAs } from '../../support/world.ts'

type Session = { id: string; token: string; userId: string }

const origin = { origin: 'http://localhost' }
const sessionsOf = async (caller: Caller) =>
  json<Session[]>(await caller.fetch('GET', '/api/auth/list-sessions', undefined, origin))
const tokenOf = async (caller: Caller) =>
  (await json<{ session: Session }>(await caller.fetch('GET', '/api/auth/get-session'))).session.token
const reaches = async (caller: Caller) => (await caller.fetch('GET', '/me')).status

describe('sessions', () => {
  it('are listed, and a revoked one is refused on its next request', async () => {
    const { owner, owner_email } = await newConsultancy()
    const phone = await signInAs(owner_email)
    expect(await sessionsOf(owner)).toHaveLength(2)
    expect(await reaches(phone)).toBe(200)
    const token = await tokenOf(phone)
    await json(await owner.fetch('POST', '/api/auth/revoke-session', { token }, origin))
    expect(await reaches(phone)).toBe(401)
    expect(await reaches(owner)).toBe(200)
    expect(await sessionsOf(owner)).toHaveLength(1)
  })

  it('of somebody else are neither listed nor revoked', async () => {
    const victim = await newConsultancy()
    const attacker = await newConsultancy()
    const token = await tokenOf(victim.owner)
    expect((await sessionsOf(attacker.owner)).map((session) => session.token)).not.toContain(token)
    await attacker.owner.fetch('POST', '/api/auth/revoke-session', { token }, origin)
    expect(await reaches(victim.owner)).toBe(200)
  })

  it('end with sign-out', async () => {
    const { owner } = await newConsultancy()
    await json(await owner.fetch('POST', '/api/auth/sign-out', {}, origin))
    expect(await reaches(owner)).toBe(401)
  })

  it('elsewhere end when the password is changed, asked for or not', async () => {
    const { owner, owner_email } = await newConsultancy()
    const phone = await signInAs(owner_email)
    const fresh = 'a completely new password'
    const body = { currentPassword: PASSWORD, newPassword: fresh, revokeOtherSessions: false }
    const wrong = { ...body, currentPassword: 'not the password' }
    expect((await owner.fetch('POST', '/api/auth/change-password', wrong, origin)).ok).toBe(false)
    expect(await reaches(phone)).toBe(200)
    await json(await owner.fetch('POST', '/api/auth/change-password', body, origin))
    expect(await reaches(phone)).toBe(401)
    await expect(signInAs(owner_email)).rejects.toThrow('401')
    expect(await reaches(await signInAs(owner_email, fresh))).toBe(200)
  })

  it('are not changed from a foreign page', async () => {
    const { owner, owner_email } = await newConsultancy()
    const phone = await signInAs(owner_email)
    const foreign = { origin: 'https://evil.example' }
    const answer = await owner.fetch('POST', '/api/auth/revoke-other-sessions', {}, foreign)
    expect(answer.status).toBe(403)
    expect(await reaches(phone)).toBe(200)
  })
})
