import { describe, expect, it } from 'vitest'
import { join } from '../../support/mail.ts'
import { json } from '../../support/world.ts'
import { newPlanWorld, type PlanWorld, type Problem, type Version } from './plan-world.ts'

type Approval = { decision: string; person_id: string; lapsed_at: number | null; lapse_reason: string | null }

const approvalsOf = async (world: PlanWorld, { id }: Version) =>
  (await world.get<{ data: Approval[] }>(`masterplan-versions/${id}/approvals`)).data

const approvals = (world: PlanWorld, { id }: Version) => world.path(`masterplan-versions/${id}/approvals`)

const auditOf = async (world: PlanWorld, { id }: Version): Promise<string[]> => {
  const { data } = await world.get<{ data: { action: string; subject_id: string }[] }>('audit?limit=200')
  return data.filter(({ subject_id }) => subject_id === id).map(({ action }) => action)
}

/** A first version in force whose one initiative has 1,000.00 in 2027. */
const inForce = async () => {
  const world = await newPlanWorld()
  const first = await world.draft('First')
  const { id } = await world.initiative(first, {
    envelope: [{ year: 2027, amount_minor: 100_000 }],
    starts_on: '2027-01-01',
    ends_on: '2027-12-31',
  })
  await world.adoptPlan(first)
  return { world, first, id }
}

describe('approval', () => {
  it('binds to the content that was read: another hash is refused and nothing changes', async () => {
    const world = await newPlanWorld()
    const draft = await world.draft()
    await world.initiative(draft)
    await world.submit(draft)
    const other = { decision: 'approved', content_hash: 'a'.repeat(64) }
    const problem = await json<Problem>(await world.leader.fetch('POST', approvals(world, draft), other), 409)
    expect(problem.code).toBe('hash_mismatch')
    expect(await approvalsOf(world, draft)).toEqual([])
    expect(await world.read(draft)).toMatchObject({ state: 'in_review' })
  })

  it('is leadership’s alone: neither the owner nor tactical governance nor a key gives it', async () => {
    const world = await newPlanWorld()
    const draft = await world.draft()
    await world.initiative(draft)
    const { version } = await world.submit(draft)
    const body = { decision: 'approved', content_hash: version.content_hash }
    const { caller: tactical } = await join(world.owner, world.path('people'), { role: 'tactical' })
    for (const caller of [world.owner, tactical])
      expect((await caller.fetch('POST', approvals(world, draft), body)).status).toBe(403)
    expect(await world.read(draft)).toMatchObject({ state: 'in_review' })
  })

  it('takes as many people as the client asks for, each of them once', async () => {
    const world = await newPlanWorld()
    await world.setThresholds({ approvals_needed: 2 }, 1)
    const draft = await world.draft()
    await world.initiative(draft)
    await world.submit(draft)
    await json(await world.decide(draft), 201)
    expect(await world.read(draft)).toMatchObject({ state: 'in_review', approvals_given: 1, approvals_needed: 2 })
    expect(await json<Problem>(await world.decide(draft), 409)).toMatchObject({ code: 'duplicate' })
    const second = await join(world.owner, world.path('people'), { role: 'strategic' })
    const { content_hash } = await world.read(draft)
    await json(await second.caller.fetch('POST', approvals(world, draft), { decision: 'approved', content_hash }), 201)
    expect(await world.read(draft)).toMatchObject({ state: 'approved', approvals_given: 2 })
  })

  it('that was given stays when the same content is submitted again, and lapses with another one', async () => {
    const world = await newPlanWorld()
    await world.setThresholds({ approvals_needed: 2 }, 1)
    const draft = await world.draft()
    const { id } = await world.initiative(draft)
    await world.submit(draft)
    await json(await world.decide(draft), 201)
    const again = async () => {
      await world.post(`masterplan-versions/${draft.id}/withdrawal`, undefined, 200)
      await world.submit(draft)
    }
    await again()
    expect(await approvalsOf(world, draft)).toMatchObject([{ decision: 'approved', lapsed_at: null }])
    await world.post(`masterplan-versions/${draft.id}/withdrawal`, undefined, 200)
    await world.edit(draft, id, { name: 'Other' })
    await world.submit(draft)
    expect(await approvalsOf(world, draft)).toMatchObject([
      { lapsed_at: expect.any(Number), lapse_reason: 'content_changed' },
    ])
  })

  it('that is refused sends the version back as a draft, with a reason; the author asks again', async () => {
    const world = await newPlanWorld()
    const draft = await world.draft()
    await world.initiative(draft)
    await world.submit(draft)
    expect(await json<Problem>(await world.decide(draft, 'rejected'), 422)).toMatchObject({
      errors: [{ pointer: '/note' }],
    })
    await json(await world.decide(draft, 'rejected', { note: 'Too little for the customers' }), 201)
    expect(await world.read(draft)).toMatchObject({ state: 'draft', content_hash: null })
    await world.submit(draft)
    await json(await world.decide(draft), 201)
    expect(await world.read(draft)).toMatchObject({ state: 'approved' })
    expect((await approvalsOf(world, draft)).map(({ lapse_reason }) => lapse_reason)).toEqual(['submitted_again', null])
    expect(await auditOf(world, draft)).toEqual(['approve', 'submit', 'reject', 'submit', 'create'])
  })
})

describe('a small change of an approved plan', () => {
  it('keeps the approval, and the audit says so', async () => {
    const { world, first, id } = await inForce()
    const draft = await world.draft('Small')
    await world.edit(draft, id, { envelope: [{ year: 2027, amount_minor: 104_000 }], name: 'Renamed' })
    const { version, materiality } = await world.submit(draft)
    expect(materiality).toMatchObject({ material: false, approved_version_id: first.id, reasons: [] })
    expect(version).toMatchObject({
      state: 'approved',
      approval_basis: { version_id: first.id, content_hash: (await world.read(first)).content_hash, carried: true },
    })
    expect(await auditOf(world, draft)).toContain('approval_carried')
    expect(await approvalsOf(world, draft)).toEqual([])
    expect(await world.enforce(draft)).toMatchObject({ state: 'in_force' })
  })

  it('does not keep it when several of them add up to a material one', async () => {
    const { world, first, id } = await inForce()
    for (const amount_minor of [103_000, 105_000]) {
      const draft = await world.draft(`To ${amount_minor}`)
      await world.edit(draft, id, { envelope: [{ year: 2027, amount_minor }] })
      expect((await world.submit(draft)).version.state).toBe('approved')
      await world.enforce(draft)
    }
    const last = await world.draft('One too many')
    await world.edit(last, id, { envelope: [{ year: 2027, amount_minor: 106_000 }] })
    const { version, materiality } = await world.submit(last)
    expect(version).toMatchObject({ state: 'in_review', approval_basis: null })
    expect(materiality).toMatchObject({
      approved_version_id: first.id,
      reasons: [{ code: 'money_percent', value: 6, limit: 5 }],
    })
  })
})

describe('a material change of an approved plan', () => {
  it('makes the approval lapse for this version, says why, and waits', async () => {
    const { world, first, id } = await inForce()
    const draft = await world.draft('Large')
    await world.edit(draft, id, { ends_on: '2028-12-31', alternative: 'alt_3' })
    const judged = await world.get<{ material: boolean; reasons: { code: string }[] }>(
      `masterplan-versions/${draft.id}/materiality`,
    )
    const { version, materiality } = await world.submit(draft)
    expect(materiality.reasons.map(({ code }) => code)).toEqual(['days', 'alternative'])
    expect(judged).toEqual(materiality)
    expect(version.state).toBe('in_review')
    expect(await auditOf(world, draft)).toContain('approval_lapsed')
    expect(await world.read(first)).toMatchObject({ state: 'in_force', approval_basis: { carried: false } })
  })

  it('is judged by the thresholds of the client', async () => {
    const { world, id } = await inForce()
    await world.setThresholds({ days: 400, scope_initiatives: 1 }, 1)
    const draft = await world.draft()
    await world.edit(draft, id, { ends_on: '2028-12-31' })
    await world.initiative(draft, { name: 'One more' })
    expect((await world.submit(draft)).version.state).toBe('approved')
  })
})
