import { beforeAll, describe, expect, it } from 'vitest'
import { type Answered, type ClientWorld, newClientWorld } from '../../support/client.ts'
import { eventually } from '../../support/jobs.ts'
import { join } from '../../support/mail.ts'
import { type Caller, json } from '../../support/world.ts'

type Notification = {
  id: string
  kind: string
  subject_id: string
  details: Record<string, string>
  actor_name: string
}
type Person = { caller: Caller; person_id: string; email: string }

let client: ClientWorld
let project: Answered
let tactical: Person
let contributor: Person
beforeAll(async () => {
  client = await newClientWorld()
  tactical = await join(client.owner, client.path('people'), { role: 'tactical' })
  contributor = await join(client.owner, client.path('people'), { role: 'contributor' })
  project = await client.post('projects', { name: 'Presses', track: 'technology', kind: 'pilot' })
})

const notificationsOf = async ({ caller }: Person): Promise<Notification[]> =>
  (await json<{ data: Notification[] }>(await caller.fetch('GET', client.path('notifications?limit=200')))).data
const comment = (as: Caller, body: string, path = `projects/${project.id}`) =>
  as.fetch('POST', client.path(`${path}/comments`), { body })
const mention = ({ person_id }: Person, name = 'Somebody'): string => `@[${name}](${person_id})`

describe('a mention', () => {
  it('tells the person, under their own name, once', async () => {
    const made = await json<Answered & { body: string }>(
      await comment(client.owner, `Look, ${mention(tactical, 'The chief')} and ${mention(tactical)}!`),
      201,
    )
    expect(made.body).not.toContain('The chief')
    const told = await eventually(async () => {
      const found = (await notificationsOf(tactical)).filter((one) => one.details.comment_id === made.id)
      return found.length > 0 && found
    })
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({
      kind: 'mention',
      subject_id: project.id,
      actor_name: 'Olga Owner',
      details: { title: 'Presses', comment_id: made.id },
    })
    expect(told[0]?.details.excerpt).toMatch(/^Look, @Person person-/)
  })

  it('of somebody who does not reach the client is refused, naming them', async () => {
    const stranger = 'per_01jd0000000000000000000000'
    for (const body of [`Hello @[Mr Nobody](${stranger})`, `Hello @[Mr Nobody](${stranger}) ${mention(tactical)}`]) {
      const problem = await json<{ errors: { pointer: string; detail: string }[] }>(
        await comment(client.owner, body),
        422,
      )
      expect(problem.errors[0]?.pointer).toBe('/body')
      expect(problem.errors[0]?.detail).toContain('Mr Nobody')
    }
    const elsewhere = await newClientWorld()
    const theirs = await join(elsewhere.owner, elsewhere.path('people'), { role: 'admin' })
    expect((await comment(client.owner, mention(theirs))).status).toBe(422)
  })

  it('in an edited comment tells those who were not mentioned before', async () => {
    const made = await json<Answered>(await comment(client.owner, `One: ${mention(contributor)}`), 201)
    const edit = { body: `Two: ${mention(contributor)} ${mention(tactical)}` }
    await json(await client.owner.fetch('PATCH', client.path(`comments/${made.id}`), edit, { 'if-match': '"1"' }))
    const about = (all: Notification[]) => all.filter((one) => one.details.comment_id === made.id)
    await eventually(async () => about(await notificationsOf(tactical)).some((one) => one.kind === 'mention'))
    expect(about(await notificationsOf(contributor))).toHaveLength(1)
  })

  it('tells nobody of a record that they may not read', async () => {
    const vendor = await client.post('vendors', { name: 'Hidden Supplies' })
    await json(await comment(client.owner, `${mention(contributor)} ${mention(tactical)}`, `vendors/${vendor.id}`), 201)
    await eventually(async () => (await notificationsOf(tactical)).some((one) => one.subject_id === vendor.id))
    expect((await notificationsOf(contributor)).some((one) => one.subject_id === vendor.id)).toBe(false)
  })
})

describe('a comment', () => {
  it('tells whoever made the record and whoever commented before, but not who writes it', async () => {
    const unit = await json<Answered>(await tactical.caller.fetch('POST', client.path('units'), { name: 'Plant' }), 201)
    await json(await comment(contributor.caller, 'First.', `units/${unit.id}`), 201)
    const about = (all: Notification[]) => all.filter((one) => one.subject_id === unit.id)
    const [made] = await eventually(async () => {
      const found = about(await notificationsOf(tactical))
      return found.length > 0 && found
    })
    expect(made).toMatchObject({ kind: 'comment_on_mine', details: { title: 'Plant', excerpt: 'First.' } })
    await json(await comment(tactical.caller, `Second, ${mention(contributor)}.`, `units/${unit.id}`), 201)
    const heard = await eventually(async () => {
      const found = about(await notificationsOf(contributor))
      return found.length > 0 && found
    })
    // Who is mentioned hears of it once.
    expect(heard.map((one) => one.kind)).toEqual(['mention'])
    expect(about(await notificationsOf(tactical))).toHaveLength(1)
  })
})

describe('whom a comment may mention', () => {
  it('is known to those who may comment, by name and id alone', async () => {
    const { data } = await json<{ data: Record<string, string>[] }>(
      await contributor.caller.fetch('GET', client.path('mentionable-people')),
    )
    expect(data.map((person) => person.id)).toContain(tactical.person_id)
    expect(data.every((person) => Object.keys(person).join() === 'id,name')).toBe(true)
    const { caller: viewer } = await join(client.owner, client.path('people'), { role: 'viewer' })
    expect((await viewer.fetch('GET', client.path('mentionable-people'))).status).toBe(403)
  })
})
