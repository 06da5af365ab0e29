import type { PlanApi } from './plan-api.ts'
import type { PlanSeed } from './plan-types.ts'

/** The ids of what has been brought in, by kind and by the key that the story calls it by. */
export type Known = {
  units: Map<string, string>
  projects: Map<string, string>
  vendors: Map<string, string>
  objectives: Map<string, string>
  requirements: Map<string, string>
  initiatives: Map<string, string>
  /** By their numbers, `1`, `2` ... */
  versions: Map<string, string>
}

/** What the steps of a plan share. */
export type PlanWork = {
  plan: PlanSeed
  asOfOn: string
  known: Known
  /** The way of an account, by its e-mail, to this client's plan. */
  as: (email: string) => Promise<PlanApi>
}

export const idOf = (known: Known, kind: keyof Known, key: string): string => {
  const id = known[kind].get(key)
  if (id === undefined) throw new Error(`The plan names ${key}, which is not among its ${kind}.`)
  return id
}

export const idsOf = (known: Known, kind: keyof Known, keys: readonly string[]): string[] =>
  keys.map((key) => idOf(known, kind, key))

/** Writers of one client wait for each other: more at a time only keep the database busy with waiting. */
const AT_ONCE = 2

/** Works through a list, some at a time. */
export const eachOf = async <T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> => {
  const left = [...list]
  const take = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, take))
}
