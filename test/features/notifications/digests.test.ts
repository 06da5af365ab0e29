import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../db/client.ts'
import { notifyStatement } from '../../../workers/features/notifications/notify.ts'
import type { Actor } from '../../../workers/identity/actor.ts'
import type { NotificationsMessage } from '../../../workers/jobs/messages.ts'
import { type Answered, type ClientWorld, newClientWorld } from '../../support/client.ts'
import { ask, consume, control, eventually, tenantOf, tick } from '../../support/jobs.ts'
import { join, localPage, mailTo, type SentMail } from '../../support/mail.ts'
import { anonymous, json } from '../../support/world.ts'

type Person = Awaited<ReturnType<typeof join>>

let client: ClientWorld
let db: Database
let project: Answered
let reader: Person
let other: Person
beforeAll(async () => {
  client = await newClientWorld()
  db = await tenantOf(client.id)
  reader = await join(client.owner, client.path('people'), { role: 'tactical' })
  other = await join(client.owner, client.path('people'), { role: 'strategic' })
  project = await client.post('projects', { name: '<Presses> & more', track: 'technology', kind: 'pilot' })
})

const ACTOR: Actor = { kind: 'api_key', id: 'key_1', name: 'Anna "A." Berg' }
let at = Date.now() - 1_000

/** An event as a write leaves it, and then the Worker dies. */
const happen = async (
  to: { person_ids?: string[]; roles?: ('tactical' | 'strategic')[] },
  excerpt = 'Look <b>here</b>.',
) => {
  at += 1
  const details = { comment_id: 'com_1', excerpt }
  const event = { kind: 'mention', subject_type: 'project', subject_id: project.id, details, to } as const
  await db.write([notifyStatement({ actor: ACTOR, now: at }, event)])
}
const message = (): NotificationsMessage => ({
  ...{ id: `notifications/${client.id}`, kind: 'notifications', client_id: client.id, payload: {} },
})
const mails = async (to: string): Promise<SentMail[]> =>
  (await json<SentMail[]>(await localPage('/local/mail.json'))).filter(
    (mail) => mail.recipient === to && !/Invitation/.test(mail.subject),
  )
const makeDue = () => db.write([sql`UPDATE notifications SET mail_due_at = 1 WHERE mailed_at IS NULL`])
const dueRow = async () =>
  (await ask(control(), sql`SELECT marked_at, due_at FROM notification_dues WHERE client_id = ${client.id}`))[0]
const setDue = (change: SQL) =>
  control().write([sql`UPDATE notification_dues SET ${change} WHERE client_id = ${client.id}`])
const rowsOf = (person: Person) =>
  ask(db, sql`SELECT id, mailed_at FROM notifications WHERE person_id = ${person.person_id} ORDER BY id`)

describe('an event whose Worker died', () => {
  it('is found by the schedule through its mark, and told once however often it is looked for', async () => {
    await json(
      await client.owner.fetch('POST', client.path(`projects/${project.id}/comments`), { body: 'Marks the client.' }),
      201,
    )
    expect(await dueRow()).toBeDefined()
    await happen({ person_ids: [reader.person_id], roles: ['tactical'] })
    await setDue(sql`due_at = 1, marked_at = 1`)
    await tick(new Date().toISOString(), client.consultancy.id)
    await eventually(async () => (await rowsOf(reader)).length === 1)
    await consume([message(), message(), message()])
    expect(await rowsOf(reader)).toHaveLength(1)
    expect(await rowsOf(other)).toHaveLength(0)
  })

  it('leaves the client due exactly while something waits there', async () => {
    await setDue(sql`due_at = 1, marked_at = 1`)
    await consume([message()])
    // The digest of the next morning.
    const [row] = await ask(db, sql`SELECT min(mail_due_at) AS due FROM notifications WHERE mailed_at IS NULL`)
    expect((await dueRow())?.due_at).toBe(row?.due)
    await makeDue()
    await consume([message()])
    expect(await dueRow()).toBeUndefined()
  })

  it('keeps a client due that was marked a moment ago', async () => {
    const now = Date.now()
    await control().write([
      sql`INSERT INTO notification_dues (client_id, marked_at, due_at) VALUES (${client.id}, ${now}, 1)`,
    ])
    await consume([message()])
    expect((await dueRow())?.due_at).toBeGreaterThan(now)
  })
})

describe('a digest', () => {
  it('is one mail a person, in their language, with every value escaped', async () => {
    const before = (await mails(other.email)).length
    await happen({ roles: ['strategic'] })
    await happen({ person_ids: [other.person_id] }, 'And there.')
    await consume([message()])
    expect((await mails(other.email)).length, 'not before it is due').toBe(before)
    await makeDue()
    await consume([message(), message()])
    await consume([message()])
    const sent = await mails(other.email)
    expect(sent).toHaveLength(before + 1)
    const [mail] = sent
    expect(mail?.text).toContain('Anna "A." Berg mentions you in a comment on “<Presses> & more”.')
    expect(mail?.text).toContain(`/clients/${client.id}/projects/${project.id}`)
    expect(mail?.html).toContain('&lt;Presses&gt; &amp; more')
    expect(mail?.html).toContain('Look &lt;b&gt;here&lt;/b&gt;.')
    expect(mail?.html).toContain('And there.')
    expect(mail?.html).toContain('<html lang="en">')
  })

  it('is in German for whoever reads German', async () => {
    await json(await other.caller.fetch('PATCH', '/me', { language: 'de' }, { 'if-match': await versionOf(other) }))
    await happen({ person_ids: [other.person_id] })
    await consume([message()])
    await makeDue()
    await consume([message()])
    const [mail] = await mailTo(other.email)
    expect(mail?.subject).toContain('erwähnt Sie')
  })

  it('leaves out what was read, and goes to nobody who has left', async () => {
    const leaver = await join(client.owner, client.path('people'), { role: 'tactical' })
    await happen({ person_ids: [leaver.person_id, reader.person_id] })
    await consume([message()])
    await json(await reader.caller.fetch('POST', client.path('notifications/readings')))
    const people = await client.get<{ data: { id: string; person_id: string; version: number }[] }>('people?limit=200')
    const place = people.data.find((one) => one.person_id === leaver.person_id)
    await client.remove(`people/${place?.id}`, place?.version ?? 1)
    const before = [await mails(reader.email), await mails(leaver.email)].map((all) => all.length)
    await makeDue()
    await consume([message()])
    expect([await mails(reader.email), await mails(leaver.email)].map((all) => all.length)).toEqual(before)
    expect((await rowsOf(leaver)).every((row) => row.mailed_at !== null)).toBe(true)
  })

  it('ends with the link in it, which nobody can make', async () => {
    const [mail] = await mailTo(other.email)
    const token = /unsubscribe\/([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    const end = (text: string) => anonymous.fetch('POST', `/notification-unsubscriptions/${text}`)
    expect((await end(`${token.slice(0, -4)}AAAA`)).status).toBe(404)
    expect((await anonymous.fetch('POST', `/report-unsubscriptions/${token}`)).status).toBe(404)
    expect((await end(token)).status).toBe(204)
    expect((await end(token)).status).toBe(204)
    const { data } = await json<{ data: { mail: string; web: boolean }[] }>(
      await other.caller.fetch('GET', client.path('notification-preferences')),
    )
    expect(data.every((one) => one.mail === 'off' && one.web)).toBe(true)
  })
})

/** The ETag that a person's own record asks for. */
const versionOf = async ({ caller }: Person): Promise<string> => {
  const answer = await caller.fetch('GET', '/me')
  return answer.headers.get('etag') ?? '"1"'
}
