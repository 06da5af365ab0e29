import { Problem } from '../../app/problem.ts'
import { type Initiative, type InitiativeChanges, loadInitiative, type Place, patchInitiative } from './data.ts'
import { type Clash, reconcile } from './reconcile.ts'

/** Who wrote a field last, as far as the API knows. */
export type Author = { name: string; at: number }

/** Somebody else changed the same fields. Nothing was saved yet; what does not clash is in `changes`. */
export class Clashed extends Problem {
  readonly theirs: Initiative
  readonly changes: InitiativeChanges
  readonly clashes: readonly Clash[]
  readonly author: Author | undefined

  constructor(theirs: Initiative, changes: InitiativeChanges, clashes: readonly Clash[], author: Author | undefined) {
    super({ type: 'about:blank', title: 'Clashed', status: 409, code: 'clashed' })
    this.theirs = theirs
    this.changes = changes
    this.clashes = clashes
    this.author = author
  }
}

const authorOf = (problem: Problem): Author | undefined => {
  const { conflicts } = problem.extra
  for (const conflict of Array.isArray(conflicts) ? conflicts : []) {
    const { changed_by: name, changed_at: at } = Object(conflict)
    if (typeof name === 'string' && typeof at === 'number') return { name, at }
  }
  return undefined
}

const ATTEMPTS = 4

/**
 * Saves changes over the state that was read. Fields that others changed meanwhile stand beside them; years of money and
 * members of sets are brought together. Throws {@link Clashed} where both changed the same field.
 */
export const saveInitiative = async (
  place: Place,
  read: Initiative,
  wanted: InitiativeChanges,
): Promise<Initiative> => {
  let over = read
  let changes = wanted
  for (let attempt = 1; ; attempt += 1)
    try {
      return await patchInitiative(place, over, changes)
    } catch (thrown) {
      const problem = Problem.of(thrown)
      if (problem.code !== 'field_conflict' || attempt === ATTEMPTS) throw problem
      const now = await loadInitiative(place, read.id)
      const reconciled = reconcile(read, now, wanted)
      if (reconciled.clashes.length > 0)
        throw new Clashed(now, reconciled.changes, reconciled.clashes, authorOf(problem))
      over = now
      changes = reconciled.changes
    }
}
