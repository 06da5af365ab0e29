/** How long the second key of a sequence may take, in milliseconds. */
const PATIENCE = 1200

/** Keys that open a sequence such as `g p`. */
const LEADERS: ReadonlySet<string> = new Set(['g'])

export type Sequence = {
  /** Takes a key at a time; gives the full keys ('g p' or '?') if `known` has them, else undefined. */
  press: (key: string, at: number, known: (keys: string) => boolean) => string | undefined
}

/** Recognises single keys and two keys pressed one after the other; the clock comes with each key. */
export const createSequence = (): Sequence => {
  let leader: string | undefined
  let since = 0
  return {
    press(key, at, known) {
      if (key.length > 1) return undefined
      const first = leader !== undefined && at - since <= PATIENCE ? leader : undefined
      leader = undefined
      if (first !== undefined) {
        const both = `${first} ${key.toLowerCase()}`
        return known(both) ? both : undefined
      }
      if (LEADERS.has(key)) {
        leader = key
        since = at
        return undefined
      }
      return known(key) ? key : undefined
    },
  }
}
