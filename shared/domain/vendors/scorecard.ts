import { ratio } from '../arithmetic/index.ts'

/** Vendor scorecard = SUM(weight x score) / SUM(weight), on the scale of the scores; null where the weights sum to zero. */
export const scorecard = (entries: readonly { weight: number; score: number }[]): number | null => {
  let weighted = 0
  let weights = 0
  for (const { weight, score } of entries) {
    weighted += weight * score
    weights += weight
  }
  return ratio(weighted, weights)
}
