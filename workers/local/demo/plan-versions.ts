import { addDays } from '../../../shared/domain/calendar/index.ts'
import type { EnvelopeYear } from '../../../shared/domain/vocabulary/index.ts'
import type { CauseSeed, InitiativeSeed, VersionSeed } from './plan-types.ts'
import { eachOf, idOf, idsOf, type Known, type PlanWork } from './plan-work.ts'
import { MINOR_PER_THOUSAND, spread } from './stages.ts'

/** Money by calendar year over the window of an initiative, in proportion to days, as the budgets of its projects. */
export const envelopeOf = (
  { money, window }: Pick<InitiativeSeed, 'money' | 'window'>,
  asOfOn: string,
): EnvelopeYear[] =>
  [...spread(money, asOfOn, ...window)].map(([year, thousands]) => ({
    year,
    amount_minor: thousands * MINOR_PER_THOUSAND,
  }))

const fieldsOf = (known: Known, asOfOn: string, seed: Partial<Omit<InitiativeSeed, 'code'>>) => {
  const { window, money, objectives, units, vendors, projects, ...plain } = seed
  return {
    ...plain,
    ...(window ? { starts_on: addDays(asOfOn, window[0]), ends_on: addDays(asOfOn, window[1]) } : {}),
    ...(objectives ? { objective_ids: idsOf(known, 'objectives', objectives) } : {}),
    ...(units ? { unit_ids: idsOf(known, 'units', units) } : {}),
    ...(vendors ? { vendor_ids: idsOf(known, 'vendors', vendors) } : {}),
    ...(projects ? { project_ids: idsOf(known, 'projects', projects) } : {}),
  }
}

/** Every initiative as it stands after a version of the plan, by its code. */
export const initiativesAfter = (versions: readonly VersionSeed[]): ReadonlyMap<string, InitiativeSeed> => {
  const standing = new Map<string, InitiativeSeed>()
  for (const { added, changed, dropped } of versions) {
    for (const { causes: _, ...initiative } of added) standing.set(initiative.code, initiative)
    for (const { code, changes } of changed) {
      const before = standing.get(code)
      if (before) standing.set(code, { ...before, ...changes })
    }
    for (const { code } of dropped) standing.delete(code)
  }
  return standing
}

/** Makes the draft and what it adds, changes and leaves out. Nobody else has touched its initiatives yet. */
export const bringVersion = async (work: PlanWork, seed: VersionSeed): Promise<void> => {
  const { plan, asOfOn, known, as } = work
  const api = await as(plan.board)
  const id = await api.createVersion({ title: seed.title, note: seed.note })
  known.versions.set(String(known.versions.size + 1), id)
  const versions = plan.rounds.map(({ version }) => version)
  const standing = initiativesAfter(versions.slice(0, known.versions.size))
  // One after the other: documents tell initiatives in the order in which they were made.
  for (const { causes: _, code, ...initiative } of seed.added) {
    const body = { ...fieldsOf(known, asOfOn, initiative), code, envelope: envelopeOf(initiative, asOfOn) }
    known.initiatives.set(code, await api.createInitiative(id, body))
  }
  await eachOf(seed.changed, ({ code, changes }) => {
    const now = standing.get(code)
    if (!now) throw new Error(`A version changes ${code}, which is not in it.`)
    const money = changes.money !== undefined || changes.window ? { envelope: envelopeOf(now, asOfOn) } : {}
    const body = { ...fieldsOf(known, asOfOn, changes), ...money }
    return api.changeInitiative(id, idOf(known, 'initiatives', code), body)
  })
  await eachOf(seed.dropped, ({ code }) => api.dropInitiative(id, idOf(known, 'initiatives', code)))
}

const causeOf = (known: Known, code: string, { kind, requirement, field, note }: CauseSeed) => ({
  initiative_id: idOf(known, 'initiatives', code),
  kind,
  field: field ?? null,
  subject_id: requirement === undefined ? null : idOf(known, 'requirements', requirement),
  note,
})

/** Names the causes of the newest version's changes and takes it as far as it got. */
export const finishVersion = async ({ plan, asOfOn, known, as }: PlanWork, seed: VersionSeed): Promise<void> => {
  const board = await as(plan.board)
  const id = idOf(known, 'versions', String(known.versions.size))
  const told = [...seed.added, ...seed.changed, ...seed.dropped]
  const causes = told.flatMap(({ code, causes = [] }) => causes.map((cause) => causeOf(known, code, cause)))
  await eachOf(causes, (cause) => board.nameCause(id, cause))
  if (!seed.submitted) return
  const hash = await board.submit(id)
  if (!seed.approval) return
  await (await as(plan.approver)).approve(id, hash, seed.approval.note)
  await board.enforce(id, addDays(asOfOn, seed.approval.in_force))
}
