import { describe, expect, it } from 'vitest'
import { newClientWorld } from '../../support/client.ts'
import { json } from '../../support/world.ts'

type Settings = { version: number; updated_at: number | null; thresholds: Record<string, number | null> }

const DEFAULTS = {
  money_percent: 5,
  money_minor: null,
  days: 30,
  scope_initiatives: 0,
  scope_requirements: 5,
  approvals_needed: 1,
}

describe('the settings of the masterplan', () => {
  it('are the defaults until somebody changes one, and again when it is changed back', async () => {
    const world = await newClientWorld()
    const none = { version: 1, updated_at: null, thresholds: DEFAULTS, defaults: DEFAULTS }
    expect(await world.get<Settings>('masterplan-settings')).toEqual(none)
    expect(await world.patch('masterplan-settings', { days: 60, money_minor: 500 }, 1)).toMatchObject({
      version: 2,
      thresholds: { ...DEFAULTS, days: 60, money_minor: 500 },
    })
    expect(await world.patch('masterplan-settings', { money_minor: null }, 2)).toMatchObject({
      thresholds: { ...DEFAULTS, days: 60 },
    })
    expect(await world.get<Settings>('masterplan-settings')).toMatchObject({
      version: 3,
      updated_at: expect.any(Number),
    })
  })

  it('are not written over by somebody who has not seen the last change', async () => {
    const world = await newClientWorld()
    const patch = (body: unknown, version: number) =>
      world.owner.fetch('PATCH', world.path('masterplan-settings'), body, { 'if-match': `"${version}"` })
    await json(await patch({ days: 5 }, 7), 412)
    await json(await patch({ days: 5 }, 1))
    await json(await patch({ days: 6 }, 1), 412)
    for (const wrong of [{ days: -1 }, { approvals_needed: 0 }, { money_percent: 'much' }, { colour: 1 }])
      await json(await patch(wrong, 2), 422)
  })

  it('are read and set by those who may', async () => {
    const world = await newClientWorld()
    const reader = await world.key('masterplan:read')
    expect((await reader.fetch('GET', world.path('masterplan-settings'))).status).toBe(403)
  })
})
