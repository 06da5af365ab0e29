import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '../../support/client.ts'
import { json } from '../../support/world.ts'
import { type Initiative, newPlanWorld, type PlanWorld, type Version } from '../masterplan-versions/plan-world.ts'

type Through = {
  id: string
  name: string
  versions: { version_id: string; number: number; state: string; name: string }[]
}
type Entry = { action: string; actor_name: string; changes: { field: string; before: unknown; after: unknown }[] }

let world: PlanWorld
let first: Version
let second: Version
let initiative: Initiative

const of = (id: string, rest = '') => `initiatives/${id}${rest}`

beforeAll(async () => {
  world = await newPlanWorld()
  first = await world.draft('First plan')
  initiative = await world.initiative(first, { name: 'Paperless ward' })
  first = await world.adoptPlan(first)
  second = await world.draft('Second plan')
  const path = `masterplan-versions/${second.id}/initiatives/${initiative.id}`
  await world.patch(path, { name: 'Paperless hospital' }, 1)
})

describe('an initiative through the versions of the plan', () => {
  it('is in each of them under its own name there, the one in force first', async () => {
    expect(await world.get<Through>(of(initiative.id))).toMatchObject({
      id: initiative.id,
      name: 'Paperless ward',
      versions: [
        { version_id: first.id, state: 'in_force', name: 'Paperless ward' },
        { version_id: second.id, state: 'draft', name: 'Paperless hospital' },
      ],
    })
  })

  it('carries its comments, whichever version they were written at', async () => {
    const said = await world.post(of(initiative.id, '/comments'), { body: 'The wards ask for a pilot first.' })
    const comments = await world.get<Page>(of(initiative.id, '/comments'))
    expect(comments).toMatchObject({ total: 1, data: [{ id: said.id, subject_type: 'initiative' }] })
  })

  it('has files, as every record has', async () => {
    const form = new FormData()
    form.set('file', new File(['Minutes of the wards'], 'minutes.txt', { type: 'text/plain' }))
    const made = await world.owner.fetch('POST', world.path(of(initiative.id, '/attachments')), form)
    const file = await json<{ id: string }>(made, 201)
    const files = await world.get<Page>(of(initiative.id, '/attachments'))
    expect(files.data.map(({ id }) => id)).toEqual([file.id])
  })

  it('tells who changed what, in all versions', async () => {
    const history = await world.get<{ data: Entry[] }>(of(initiative.id, '/history'))
    const changes = history.data.flatMap((entry) => entry.changes)
    expect(changes).toContainEqual({ field: 'name', before: 'Paperless ward', after: 'Paperless hospital' })
    expect(history.data.at(-1)).toMatchObject({ action: 'create', actor_name: 'Olga Owner' })
  })

  it('leads from a comment that was found or told of to the initiative', async () => {
    const found = await world.get<{ data: { subject_type: string; parent: unknown }[] }>('search?q=pilot')
    expect(found.data).toContainEqual(
      expect.objectContaining({
        subject_type: 'comment',
        parent: expect.objectContaining({ subject_type: 'initiative', subject_id: initiative.id }),
      }),
    )
    const activity = await world.get<{ data: Record<string, unknown>[] }>('activity?subject_type=comment')
    expect(activity.data[0]).toMatchObject({ parent: { subject_type: 'initiative', subject_id: initiative.id } })
  })

  it('is none where no version has it', async () => {
    for (const rest of ['', '/comments', '/attachments', '/history'])
      expect((await world.owner.fetch('GET', world.path(of('ini_made_up', rest)))).status, rest).toBe(404)
    const refused = await world.owner.fetch('POST', world.path(of('ini_made_up', '/comments')), { body: 'To nobody' })
    expect(refused.status).toBe(404)
  })

  it('is read by whoever may read the plan, and by nobody else', async () => {
    const reader = await world.key('masterplan:read')
    expect((await reader.fetch('GET', world.path(of(initiative.id)))).status).toBe(200)
    expect((await reader.fetch('GET', world.path(of(initiative.id, '/comments')))).status).toBe(403)
    const other = await world.key('comments:read', 'projects:read')
    for (const rest of ['', '/comments', '/history'])
      expect((await other.fetch('GET', world.path(of(initiative.id, rest)))).status, rest).toBe(403)
  })
})
