import type { KeyResultFigures } from './types.ts'

/**
 * How far a key result has come: (actual - baseline) / (target - baseline). 0 at the baseline, 1 at the target, below 0 where
 * it got worse, above 1 beyond the target. Null where a figure is missing or baseline and target are the same.
 */
export const keyResultProgress = ({ baseline, target, actual }: KeyResultFigures): number | null => {
  if (baseline === null || actual === null || target === baseline) return null
  const progress = (actual - baseline) / (target - baseline)
  // A difference that a double cannot hold gives no answer, rather than an infinite one.
  return Number.isFinite(progress) ? progress : null
}

const within = (progress: number): number => Math.min(1, Math.max(0, progress))

/**
 * How far an objective has come: the mean over its key results that have a progress, each counted from 0 to 1, so that one
 * beyond its target hides no other. Null where none has one.
 */
export const objectiveProgress = (keyResults: readonly KeyResultFigures[]): number | null => {
  const known = keyResults.flatMap((figures) => keyResultProgress(figures) ?? [])
  return known.length === 0 ? null : known.reduce((sum, progress) => sum + within(progress), 0) / known.length
}
