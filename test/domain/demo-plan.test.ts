import { describe, expect, it } from 'vitest'
import { addDays } from '../../shared/domain/calendar/index.ts'
import {
  DEFAULT_PLAN_THRESHOLDS,
  diffPlans,
  judgeMateriality,
  type PlanInitiative,
} from '../../shared/domain/masterplan/index.ts'
import { mentionsIn } from '../../shared/domain/mentions/index.ts'
import { clientRolePermissions, consultancyRoleInClient } from '../../shared/domain/permissions/index.ts'
import { propose } from '../../shared/domain/similarity/index.ts'
import { HOSPITAL } from '../../workers/local/demo/hospital/index.ts'
import { MANUFACTURER } from '../../workers/local/demo/manufacturer/index.ts'
import { DEMO_MEMBERS } from '../../workers/local/demo/people.ts'
import type { CauseSeed, DecisionSeed, InitiativeSeed, PlanSeed } from '../../workers/local/demo/plan-types.ts'
import { envelopeOf, initiativesAfter } from '../../workers/local/demo/plan-versions.ts'
import { RETAILER } from '../../workers/local/demo/retailer/index.ts'
import type { ClientSeed } from '../../workers/local/demo/types.ts'
import { comparedIn, decidedIn, handedInBefore, openRequirements, outcomesOf, requirementsOf } from './demo/plan.ts'

const DAYS = ['2026-11-21', '2027-01-02', '2028-02-29', '2026-06-15', '2027-12-31']

const planOf = (client: ClientSeed): PlanSeed => {
  if (!client.plan) throw new Error(`${client.name} has no plan.`)
  return client.plan
}

const clients = [MANUFACTURER, HOSPITAL].map((client) => ({ name: client.name, client, plan: planOf(client) }))
const SENTENCE = /^[A-Z0-9“@].{15,}[.!?]$/u

const permissionsOf = (client: ClientSeed, email: string): ReadonlySet<string> => {
  const person = client.people.find((one) => one.email === email)
  const member = DEMO_MEMBERS.find((one) => one.email === email)
  if (person) return clientRolePermissions(person.role)
  return member ? consultancyRoleInClient(member.role) : new Set()
}

const causesOf = (plan: PlanSeed): CauseSeed[] =>
  plan.rounds
    .flatMap(({ version }) => [...version.added, ...version.changed, ...version.dropped])
    .flatMap(({ causes = [] }) => causes)

const reasonsOf = (decision: DecisionSeed): string[] => ('reason' in decision ? [decision.reason] : [])

describe.each(clients)('the plan of $name', ({ client, plan }) => {
  const versions = plan.rounds.map(({ version }) => version)
  const initiatives = versions.flatMap((_, i) => [...initiativesAfter(versions.slice(0, i + 1)).values()])
  const requirements = requirementsOf(plan)

  it('refers only to what exists, at the time when it exists', () => {
    const units = client.units.map((unit) => unit.external_id)
    const objectives = plan.objectives.map(({ key }) => key)
    for (const { unit, parent = unit } of plan.units) expect(units).toEqual(expect.arrayContaining([unit, parent]))
    for (const { seed, unit } of requirements) {
      expect(units).toEqual(expect.arrayContaining([unit, ...seed.affects]))
      expect(seed.affects).not.toContain(unit)
      expect(objectives).toContain(seed.objective)
    }
    const among = (known: readonly { external_id: string }[], wanted: readonly string[]) =>
      expect(known.map((one) => one.external_id)).toEqual(expect.arrayContaining([...wanted]))
    for (const initiative of initiatives) {
      among(client.units, initiative.units)
      among(client.vendors, initiative.vendors)
      among(client.projects, initiative.projects)
      expect(objectives).toEqual(expect.arrayContaining([...initiative.objectives]))
    }
    for (const [i, round] of plan.rounds.entries()) {
      const standing = initiativesAfter(versions.slice(0, i + 1))
      const open = new Set(openRequirements(plan, i))
      for (const key of round.decisions.flatMap(decidedIn)) expect(open, key).toContain(key)
      for (const decision of round.decisions)
        if (decision.kind === 'adopt') expect(standing.has(decision.initiative), decision.initiative).toBe(true)
      const known = handedInBefore(plan, i)
      for (const { requirement } of causesOf({ ...plan, rounds: [round] }))
        if (requirement !== undefined) expect(known).toContain(requirement)
    }
  })

  it('names nothing twice', () => {
    const keys = requirements.map(({ seed }) => seed.key)
    expect(new Set(keys).size).toBe(keys.length)
    const codes = versions.flatMap(({ added }) => added.map(({ code }) => code))
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(requirements.map(({ seed }) => seed.statement)).size).toBe(keys.length)
  })

  it('ends each requirement at most once', () => {
    const ended = plan.rounds
      .flatMap(({ decisions }) => decisions.filter(({ kind }) => kind !== 'review'))
      .flatMap(decidedIn)
    expect(new Set(ended).size).toBe(ended.length)
  })

  it('lets everybody do only what they may', () => {
    expect(permissionsOf(client, plan.approver)).toContain('masterplan_approvals:write')
    for (const wanted of ['unification:write', 'masterplan:write', 'objectives:write', 'units:write'])
      expect(permissionsOf(client, plan.board)).toContain(wanted)
    for (const { author } of plan.rounds.flatMap(({ handed_in }) => handed_in))
      expect(permissionsOf(client, author), author).toContain('requirements:write')
    for (const { author } of plan.comments) expect(permissionsOf(client, author), author).toContain('comments:write')
  })

  it('mentions people who reach the client', () => {
    const names = [...client.people, ...DEMO_MEMBERS].map(({ name }) => name)
    const id = `per_${'0'.repeat(26)}`
    const mentioned = plan.comments.flatMap(({ body }) => mentionsIn(body.replace(/@\[[^\]]+\]/g, `$&(${id})`)))
    expect(mentioned.length).toBeGreaterThan(0)
    expect(names).toEqual(expect.arrayContaining(mentioned.map(({ name }) => name)))
  })

  it('has a sentence wherever people read one', () => {
    const texts = [
      ...plan.objectives.map(({ description }) => description),
      ...requirements.flatMap(({ seed }) => [seed.statement, seed.rationale, seed.benefit]),
      ...plan.rounds.flatMap(({ decisions }) => decisions.flatMap(reasonsOf)),
      ...plan.rounds.flatMap(({ pairs }) => pairs.flatMap(({ verdict }) => verdict?.reason ?? [])),
      ...initiatives.map(({ description }) => description),
      ...causesOf(plan).map(({ note }) => note),
      ...versions.flatMap(({ note, approval }) => [note, ...(approval ? [approval.note] : [])]),
      ...plan.comments.map(({ body }) => body),
    ]
    for (const text of texts) expect(text).toMatch(SENTENCE)
    for (const { goals, expected_benefits, sponsor } of initiatives)
      expect(Math.min(goals.length, expected_benefits.length, sponsor.length)).toBeGreaterThan(0)
  })

  it('names a cause for everything that a version changes', () => {
    for (const { changed, dropped, added } of versions.slice(1))
      for (const { code, causes = [] } of [...changed, ...dropped, ...added])
        expect(causes.length, code).toBeGreaterThan(0)
  })

  it.each(DAYS)('has money for two or three calendar years, near the budgets of the projects, told on %s', (asOfOn) => {
    for (const initiative of initiatives) {
      const envelope = envelopeOf(initiative, asOfOn)
      expect(envelope.length, initiative.code).toBeGreaterThanOrEqual(2)
      expect(envelope.length, initiative.code).toBeLessThanOrEqual(3)
      expect(envelope.reduce((sum, { amount_minor }) => sum + amount_minor, 0)).toBe(initiative.money * 100_000)
      const budgets = client.projects.filter((one) => initiative.projects.includes(one.external_id))
      const planned = budgets.reduce((sum, { cost }) => sum + cost.planned, 0)
      expect(initiative.money / planned, initiative.code).toBeGreaterThan(0.9)
      expect(initiative.money / planned, initiative.code).toBeLessThan(1.6)
    }
  })

  it('begins each initiative no later than its work', () => {
    for (const initiative of initiatives) {
      const begun = client.projects.filter((one) => initiative.projects.includes(one.external_id) && one.actual)
      expect(initiative.window[0], initiative.code).toBeLessThan(initiative.window[1])
      for (const { track, forecast } of begun)
        if (track === 'technology') expect(initiative.window[1], initiative.code).toBeGreaterThan(forecast[1])
    }
  })

  it('is found by the comparison exactly as the story says', () => {
    for (const [i, { pairs }] of plan.rounds.entries()) {
      const open = new Set(comparedIn(plan, i))
      const compared = requirements
        .filter(({ seed }) => open.has(seed.key))
        .map(({ seed, unit }) => ({ id: seed.key, statement: seed.statement, unit_id: unit, moscow: seed.moscow }))
      const found = propose(compared).proposals.map(
        ({ kind, first_id, second_id }) => `${kind} ${first_id} ${second_id}`,
      )
      const told = pairs.map(({ kind, pair }) => `${kind} ${[...pair].sort().join(' ')}`)
      const standing = plan.rounds
        .slice(0, i)
        .flatMap((round) => round.pairs)
        .filter(({ pair, verdict }) => !verdict && pair.every((key) => open.has(key)))
        .map(({ kind, pair }) => `${kind} ${[...pair].sort().join(' ')}`)
      expect(found.sort()).toEqual([...told, ...standing].sort())
    }
  })
})

describe('the sizes that were promised', () => {
  it('counts objectives, requirements, initiatives and versions of the manufacturer', () => {
    const plan = planOf(MANUFACTURER)
    expect(plan.objectives).toHaveLength(5)
    for (const { key_results } of plan.objectives) {
      expect(key_results.length).toBeGreaterThanOrEqual(2)
      expect(key_results.length).toBeLessThanOrEqual(3)
    }
    expect(plan.units.map(({ unit }) => unit).sort()).toEqual(MANUFACTURER.units.map((one) => one.external_id).sort())
    expect(new Set(requirementsOf(plan).map(({ unit }) => unit)).size).toBe(9)
    expect(requirementsOf(plan)).toHaveLength(70)
    expect(plan.rounds.map(({ version }) => [version.submitted, version.approval !== undefined])).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ])
    expect(outcomesOf(plan)).toEqual({
      ...{ adopted: 42, merged: 4, split: 2, deferred: 3, rejected: 5 },
      ...{ under_review: 4, submitted: 8, draft: 2 },
    })
  })

  it('leaves the retailer without a plan, and the first one of the hospital waiting', () => {
    expect(RETAILER.plan).toBeUndefined()
    const plan = planOf(HOSPITAL)
    expect(requirementsOf(plan)).toHaveLength(10)
    expect(plan.rounds.map(({ version }) => [version.submitted, version.approval])).toEqual([[true, undefined]])
  })
})

describe.each(DAYS)('the versions of the manufacturer, told on %s', (asOfOn) => {
  const plan = planOf(MANUFACTURER)
  const versions = plan.rounds.map(({ version }) => version)
  const contentOf = ({ window, money, objectives, units, vendors, projects, code, ...plain }: InitiativeSeed) => ({
    ...{ ...plain, id: code, code, envelope: envelopeOf({ window, money }, asOfOn), requirement_ids: [] },
    ...{ starts_on: addDays(asOfOn, window[0]), ends_on: addDays(asOfOn, window[1]), objective_ids: [...objectives] },
    ...{ unit_ids: [...units], vendor_ids: [...vendors], project_ids: [...projects] },
    ...{ goals: [...plain.goals], expected_benefits: [...plain.expected_benefits] },
  })
  const contents = (count: number): PlanInitiative[] =>
    [...initiativesAfter(versions.slice(0, count)).values()].map(contentOf)

  it('change enough to be approved anew, and say so in money, dates and scope', () => {
    const second = diffPlans(contents(1), contents(2))
    expect(second.added.map(({ code }) => code)).toEqual(['I-13'])
    expect(judgeMateriality(second, DEFAULT_PLAN_THRESHOLDS).material).toBe(true)
    const third = diffPlans(contents(2), contents(3))
    expect(third.added.map(({ code }) => code)).toEqual(['I-14'])
    expect(third.removed.map(({ code }) => code)).toEqual(['I-06'])
    const fields = third.changed.flatMap(({ changes }) => changes.map(({ field }) => field))
    expect(fields).toEqual(expect.arrayContaining(['envelope', 'ends_on', 'alternative', 'project_ids']))
  })

  it('came into force one after the other', () => {
    const days = versions.flatMap(({ approval }) => approval?.in_force ?? [])
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect(Math.max(...days)).toBeLessThan(0)
  })
})
