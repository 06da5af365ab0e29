import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { settingsOf } from '../../../workers/env.ts'
import { openControl } from '../../../workers/tenancy/open.ts'
import { json, newConsultancy } from '../../support/world.ts'

type Me = { id: string; name: string; language: string }

describe('what people change about themselves', () => {
  it('is kept when name and language are changed at the same moment', async () => {
    const { owner } = await newConsultancy()
    for (let round = 0; round < 5; round += 1) {
      const name = `Olga ${round}`
      const language = round % 2 === 0 ? 'de' : 'en'
      await Promise.all([{ name }, { language }].map(async (body) => json(await owner.fetch('PATCH', '/me', body))))
      expect(await json<Me>(await owner.fetch('GET', '/me'))).toMatchObject({ name, language })
    }
  })

  it('is answered and audited with what was there before', async () => {
    const { owner, person_id } = await newConsultancy()
    expect(await json<Me>(await owner.fetch('PATCH', '/me', { language: 'de' }))).toMatchObject({
      name: 'Olga Owner',
      language: 'de',
    })
    const [rows = []] = await openControl(settingsOf(env)).read([
      sql`SELECT before, after FROM audit_log WHERE subject_type = 'person' AND subject_id = ${person_id}`,
    ])
    expect(rows.map((row) => [JSON.parse(String(row.before)), JSON.parse(String(row.after))])).toEqual([
      [
        { name: 'Olga Owner', language: 'en' },
        { name: 'Olga Owner', language: 'de' },
      ],
    ])
  })
})
