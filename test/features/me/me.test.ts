import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { ask, control } from '../../support/jobs.ts'
import { type Caller, json, newConsultancy } from '../../support/world.ts'

type Me = { id: string; name: string; language: string; version: number }

const load = async (caller: Caller): Promise<Me> => json<Me>(await caller.fetch('GET', '/me'))

const change = async (caller: Caller, version: number, body: Partial<Me>): Promise<Response> =>
  caller.fetch('PATCH', '/me', body, { 'if-match': `"${version}"` })

describe('what people change about themselves', () => {
  it('builds on what they read: of two changes at the same moment one is refused, and told so', async () => {
    const { owner } = await newConsultancy()
    for (let round = 0; round < 5; round += 1) {
      const { version } = await load(owner)
      const bodies: Partial<Me>[] = [{ name: `Olga ${round}` }, { language: round % 2 === 0 ? 'de' : 'en' }]
      const answers = await Promise.all(bodies.map((body) => change(owner, version, body)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
      const won = answers.findIndex(({ status }) => status === 200)
      expect(await load(owner)).toMatchObject(bodies[won] ?? {})
    }
  })

  it('gives another ETag every time, and needs the newest one', async () => {
    const { owner } = await newConsultancy()
    const seen = new Set<string | null>()
    for (const name of ['Olga 1', 'Olga 2', 'Olga 3']) {
      const first = await owner.fetch('GET', '/me')
      const etag = first.headers.get('etag')
      const changed = await owner.fetch('PATCH', '/me', { name }, { 'if-match': etag ?? '' })
      expect(changed.status).toBe(200)
      seen.add(etag).add(changed.headers.get('etag'))
      const outdated = await owner.fetch('PATCH', '/me', { name: 'lost' }, { 'if-match': etag ?? '' })
      expect((await json(outdated, 412)).code).toBe('stale_version')
    }
    expect(seen.size).toBe(4)
    expect((await json(await owner.fetch('PATCH', '/me', { name: 'Olga' }), 428)).code).toBe('precondition_required')
    expect((await load(owner)).name).toBe('Olga 3')
  })

  it('is answered and audited with what was there before', async () => {
    const { owner, person_id } = await newConsultancy()
    const { version } = await load(owner)
    expect(await json<Me>(await change(owner, version, { language: 'de' }))).toMatchObject({
      name: 'Olga Owner',
      language: 'de',
    })
    expect((await change(owner, version, { name: 'lost' })).status).toBe(412)
    const rows = await ask(
      control(),
      sql`SELECT before, after FROM audit_log
        WHERE subject_type = 'person' AND action = 'update' AND subject_id = ${person_id}`,
    )
    expect(rows.map((row) => [JSON.parse(String(row.before)), JSON.parse(String(row.after))])).toEqual([
      [
        { name: 'Olga Owner', language: 'en' },
        { name: 'Olga Owner', language: 'de' },
      ],
    ])
  })
})
