import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { isFrozen, nextState, type PlanCommand, type PlanStanding } from '../../../shared/domain/masterplan/index.ts'
import { newPlanWorld, type PlanWorld, type Version } from './plan-world.ts'

let world: PlanWorld
beforeAll(async () => {
  world = await newPlanWorld()
})

/** What people can do with a version; superseding it is what happens to it when another one comes into force. */
const COMMANDS = ['edit', 'submit', 'withdraw', 'reject', 'approve', 'enforce', 'discard'] as const

/** Sends a command as the person who may, about the version as it stands now. */
const send = async (version: Version, initiative: string, command: PlanCommand, hash: string): Promise<Response> => {
  const path = world.path(`masterplan-versions/${version.id}`)
  const now = await world.owner.fetch('GET', path)
  const etag = now.headers.get('etag') ?? '"1"'
  switch (command) {
    case 'edit': {
      const at = `${path}/initiatives/${initiative}`
      const read = await world.owner.fetch('GET', at)
      const name = `Name ${crypto.randomUUID()}`
      return world.owner.fetch('PATCH', at, { name }, { 'if-match': read.headers.get('etag') ?? '"1"' })
    }
    case 'discard':
      return world.owner.fetch('DELETE', path, undefined, { 'if-match': etag })
    case 'approve':
      return world.leader.fetch('POST', `${path}/approvals`, { decision: 'approved', content_hash: hash })
    case 'reject':
      return world.leader.fetch('POST', `${path}/approvals`, { decision: 'rejected', content_hash: hash, note: 'No' })
    case 'enforce':
      return world.owner.fetch('POST', `${path}/enforcement`, {})
    case 'withdraw':
      return world.owner.fetch('POST', `${path}/withdrawal`)
    default:
      return world.owner.fetch('POST', `${path}/submission`)
  }
}

/** The changes that the audit knows of; that an approval lapsed for one is told in an entry of its own. */
const auditedChanges = async (ids: readonly string[]): Promise<number> => {
  const { data } = await world.get<{ data: { subject_id: string; action: string }[] }>('audit?limit=200')
  return data.filter(({ subject_id, action }) => ids.includes(subject_id) && action !== 'approval_lapsed').length
}

it('random commands over the API: the state is the machine’s, frozen content keeps its hash, all of it is audited', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...COMMANDS), { minLength: 3, maxLength: 9 }), async (commands) => {
      const version = await world.draft()
      const { id } = await world.initiative(version)
      let state: PlanStanding = 'draft'
      let hash = 'a'.repeat(64)
      let changes = 2
      for (const command of commands) {
        const next = nextState(state, command)
        const response = await send(version, id, command, hash)
        expect(response.ok, `${command} of ${state}: ${response.status} ${await response.text()}`).toBe(next !== null)
        if (next === null) continue
        state = next
        changes += 1
        if (state === 'discarded') break
        const now = await world.read(version)
        expect(now.state).toBe(state)
        if (isFrozen(state)) expect(now.content_hash).toBe(hash)
        hash = now.content_hash ?? hash
      }
      expect(await auditedChanges([version.id, id])).toBe(changes)
    }),
    { numRuns: 12 },
  )
})
