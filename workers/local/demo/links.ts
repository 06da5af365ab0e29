import type { Artefact, LinkState, LinkStrength } from '../../../shared/domain/vocabulary/index.ts'
import type { LinkSeed } from './types.ts'

type Draft = Omit<LinkSeed, 'external_id'>

/** A confirmed change that the administrative project `by` carries out. */
export const covered = (
  technology_project: string,
  by: string,
  unit: string,
  artefact: Artefact,
  strength: LinkStrength,
  lag_days: number,
  mechanism: string,
): Draft => ({
  technology_project,
  administrative_project: by,
  unit,
  artefact,
  strength,
  lag_days,
  state: 'confirmed',
  mechanism,
})

const open =
  (state: LinkState) =>
  (
    technology_project: string,
    unit: string,
    artefact: Artefact,
    strength: LinkStrength,
    lag_days: number,
    mechanism: string,
  ): Draft => ({ technology_project, unit, artefact, strength, lag_days, state, mechanism })

/** A confirmed change that nobody has planned yet. */
export const uncovered = open('confirmed')

/** A change that somebody expects and nobody has checked. */
export const suspected = open('suspected')

/** A change that was examined and found not to follow, with the reason. */
export const dismissed = (
  technology_project: string,
  unit: string,
  artefact: Artefact,
  mechanism: string,
  dismissal_reason: string,
): Draft => ({
  technology_project,
  unit,
  artefact,
  strength: 'weak',
  lag_days: 0,
  state: 'dismissed',
  mechanism,
  dismissal_reason,
})

/** Gives the links of a client their external ids, in order: `L-001`, `L-002` ... */
export const numbered = (drafts: readonly Draft[]): readonly LinkSeed[] =>
  drafts.map((draft, index) => ({ external_id: `L-${String(index + 1).padStart(3, '0')}`, ...draft }))
