import { beforeAll, describe, expect, it } from 'vitest'
import { type ClientWorld, newClientWorld } from '../support/client.ts'
import { json } from '../support/world.ts'

type Duplicate = {
  code: string
  detail: string
  deleted_id?: string
  restoration?: string
  errors: { pointer: string; detail: string }[]
}

let world: ClientWorld
beforeAll(async () => {
  world = await newClientWorld()
})

const BODIES: Record<string, Record<string, unknown>> = {
  units: { name: 'Line 1' },
  projects: { name: 'Robots', track: 'technology', kind: 'pilot' },
  vendors: { name: 'Hydra' },
}

describe('an external id that a deleted record keeps', () => {
  it.each(Object.entries(BODIES))('of %s is told with the address that brings the record back', async (path, body) => {
    const external_id = `X-${crypto.randomUUID()}`
    const made = await world.post(path, { ...body, external_id })
    await world.remove(`${path}/${made.id}`, 1)
    const problem = await world.post<Duplicate>(path, { ...body, external_id }, 409)
    expect(problem).toMatchObject({ code: 'duplicate', deleted_id: made.id })
    expect(problem.restoration).toBe(`/api/v1${world.path(`${path}/${made.id}/restoration`)}`)
    expect(problem.detail).toContain(problem.restoration)
    expect(problem.errors[0]?.pointer).toBe('/external_id')
    const restored = await json(await world.owner.fetch('POST', problem.restoration ?? ''))
    expect(restored).toMatchObject({ id: made.id, external_id })
    const again = await world.post<Duplicate>(path, { ...body, external_id }, 409)
    expect([again.code, again.deleted_id, again.restoration]).toEqual(['duplicate', undefined, undefined])
  })

  it('is told to a change as well', async () => {
    const external_id = `X-${crypto.randomUUID()}`
    const made = await world.post('projects', { ...BODIES.projects, external_id })
    await world.remove(`projects/${made.id}`, 1)
    const other = await world.post('projects', BODIES.projects)
    const answer = await world.owner.fetch(
      'PATCH',
      world.path(`projects/${other.id}`),
      { external_id },
      { 'if-match': '"1"' },
    )
    expect(await json<Duplicate>(answer, 409)).toMatchObject({ code: 'duplicate', deleted_id: made.id })
  })
})
