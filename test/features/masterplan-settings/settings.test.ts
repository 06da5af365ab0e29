import { describe, expect, it } from 'vitest'
import { type ClientWorld, newClientWorld } from '../../support/client.ts'
import { newLeader } from '../../support/leadership.ts'
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

/** Changes the settings as leadership does. */
const changing = async (world: ClientWorld) => {
  const leader = await newLeader(world.owner, world.id)
  return async (body: unknown, version: number, status = 200): Promise<Settings> =>
    json(await leader.fetch('PATCH', world.path('masterplan-settings'), body, { 'if-match': `"${version}"` }), status)
}

describe('the settings of the masterplan', () => {
  it('are the defaults until somebody changes one, and again when it is changed back', async () => {
    const world = await newClientWorld()
    const change = await changing(world)
    const none = { version: 1, updated_at: null, thresholds: DEFAULTS, defaults: DEFAULTS }
    expect(await world.get<Settings>('masterplan-settings')).toEqual(none)
    expect(await change({ days: 60, money_minor: 500 }, 1)).toMatchObject({
      version: 2,
      thresholds: { ...DEFAULTS, days: 60, money_minor: 500 },
    })
    expect(await change({ money_minor: null }, 2)).toMatchObject({
      thresholds: { ...DEFAULTS, days: 60 },
    })
    expect(await world.get<Settings>('masterplan-settings')).toMatchObject({
      version: 3,
      updated_at: expect.any(Number),
    })
  })

  it('are not written over by somebody who has not seen the last change', async () => {
    const world = await newClientWorld()
    const change = await changing(world)
    await change({ days: 5 }, 7, 412)
    await change({ days: 5 }, 1)
    await change({ days: 6 }, 1, 412)
    for (const wrong of [{ days: -1 }, { approvals_needed: 0 }, { money_percent: 'much' }, { colour: 1 }])
      await change(wrong, 2, 422)
  })

  it('are set by leadership alone: whoever could widen them could do without its approval', async () => {
    const world = await newClientWorld()
    const wide = { money_percent: 1_000, days: 3_650 }
    const asOwner = await world.owner.fetch('PATCH', world.path('masterplan-settings'), wide, { 'if-match': '"1"' })
    expect(asOwner.status).toBe(403)
    expect(await world.get<Settings>('masterplan-settings')).toMatchObject({ thresholds: DEFAULTS })
  })

  it('are read by those who may', async () => {
    const world = await newClientWorld()
    const reader = await world.key('masterplan:read')
    expect((await reader.fetch('GET', world.path('masterplan-settings'))).status).toBe(403)
  })
})
