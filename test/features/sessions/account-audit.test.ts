import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { ask, control } from '../../support/jobs.ts'
import { type Caller, json, newConsultancy, PASSWORD, signInAs } from '../../support/world.ts'

type Session = { id: string; ip_address: string | null; user_agent: string | null }
type Sessions = { sessions: Session[] } | null
type Entry = {
  action: string
  actor_id: string
  actor_name: string
  subject_id: string
  request_id: string
  before: Sessions
  after: Sessions
}

const origin = { origin: 'http://localhost' }

const entriesOf = async (caller: Caller): Promise<Entry[]> =>
  (await json<{ data: Entry[] }>(await caller.fetch('GET', '/me/audit'))).data
const actionsOf = async (caller: Caller): Promise<string[]> => (await entriesOf(caller)).map(({ action }) => action)

const tokenOf = async (caller: Caller): Promise<string> =>
  (await json<{ session: { token: string } }>(await caller.fetch('GET', '/api/auth/get-session'))).session.token

describe('the audit of an account', () => {
  it('tells who signed in, from where, and under which request', async () => {
    const { owner, person_id } = await newConsultancy()
    const [entry, ...older] = await entriesOf(owner)
    expect(older).toEqual([])
    expect(entry).toMatchObject({
      action: 'sign_in',
      actor_id: person_id,
      actor_name: 'Olga Owner',
      subject_id: person_id,
      before: null,
    })
    expect(entry?.after?.sessions).toHaveLength(1)
    expect(entry?.request_id).toMatch(/^req_/)
    const [session] = await ask(control(), sql`SELECT id FROM sessions WHERE person_id = ${person_id}`)
    expect(entry?.after?.sessions[0]?.id).toBe(session?.id)
  })

  it('tells which sessions somebody ended, and nothing of those of somebody else', async () => {
    const { owner, owner_email } = await newConsultancy()
    const other = await newConsultancy()
    const phones = [await signInAs(owner_email), await signInAs(owner_email), await signInAs(owner_email)]
    const token = phones[0] ? await tokenOf(phones[0]) : ''
    await other.owner.fetch('POST', '/api/auth/revoke-session', { token }, origin)
    expect(await actionsOf(other.owner)).toEqual(['sign_in'])
    await json(await owner.fetch('POST', '/api/auth/revoke-session', { token }, origin))
    await json(await owner.fetch('POST', '/api/auth/revoke-other-sessions', {}, origin))
    const [others, one] = await entriesOf(owner)
    expect([others?.action, one?.action]).toEqual(['end_sessions', 'end_sessions'])
    expect([others?.before?.sessions.length, one?.before?.sessions.length]).toEqual([2, 1])
  })

  it('tells of a new password, with the sessions that it ended, and of sign-out', async () => {
    const { owner, owner_email, person_id } = await newConsultancy()
    await signInAs(owner_email)
    const fresh = 'a completely new password'
    const wrong = { currentPassword: 'not the password', newPassword: fresh }
    expect((await owner.fetch('POST', '/api/auth/change-password', wrong, origin)).ok).toBe(false)
    const right = { currentPassword: PASSWORD, newPassword: fresh }
    await json(await owner.fetch('POST', '/api/auth/change-password', right, origin))
    const again = await signInAs(owner_email, fresh)
    await json(await again.fetch('POST', '/api/auth/sign-out', {}, origin))
    const entries = await entriesOf(await signInAs(owner_email, fresh))
    expect(entries.map(({ action }) => action)).toEqual([
      'sign_in',
      'sign_out',
      'sign_in',
      'change_password',
      'sign_in',
      'sign_in',
    ])
    expect(entries[3]?.before?.sessions).toHaveLength(2)
    expect(entries[3]?.after?.sessions).toHaveLength(1)
    const rows = await ask(control(), sql`SELECT * FROM audit_log WHERE subject_id = ${person_id}`)
    for (const secret of [fresh, PASSWORD, 'token']) expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('is not written by questions, and by nobody who is refused', async () => {
    const { owner, owner_email, person_id } = await newConsultancy()
    await owner.fetch('GET', '/api/auth/get-session')
    await owner.fetch('GET', '/api/auth/list-sessions', undefined, origin)
    await expect(signInAs(owner_email, 'not the password')).rejects.toThrow('401')
    expect(
      await ask(control(), sql`SELECT id FROM audit_log WHERE actor_id = ${person_id} AND subject_type = 'person'`),
    ).toHaveLength(1)
  })
})
