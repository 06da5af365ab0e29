import type { HandInSeed, RequirementSeed } from './plan-types.ts'
import { idOf, idsOf, type PlanWork } from './plan-work.ts'

const bodyOf = (work: PlanWork, seed: RequirementSeed) => ({
  external_id: seed.key,
  statement: seed.statement,
  rationale: seed.rationale,
  objective_id: idOf(work.known, 'objectives', seed.objective),
  moscow: seed.moscow,
  value_score: seed.value,
  urgency_score: seed.urgency,
  expected_benefit: seed.benefit,
  cost_class: seed.cost,
  affected_unit_ids: idsOf(work.known, 'units', seed.affects),
})

/** Hands in one after another, so that they are numbered in the order of the story and each is compared with those before. */
export const bringRequirements = async (work: PlanWork, handed_in: readonly HandInSeed[]): Promise<void> => {
  const { known } = work
  for (const { unit, author, document, state, requirements } of handed_in) {
    const api = await work.as(author)
    const place = { unit_id: idOf(known, 'units', unit), state }
    const bodies = requirements.map((seed) => bodyOf(work, seed))
    if (document !== undefined) {
      const made = await api.createDocument({ ...place, title: document, requirements: bodies })
      for (const { external_id, id } of made) known.requirements.set(external_id ?? '', id)
      continue
    }
    for (const body of bodies)
      known.requirements.set(body.external_id, await api.createRequirement({ ...place, ...body }))
  }
}
