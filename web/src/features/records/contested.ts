import type { Schema } from '../../app/api.ts'
import { Problem } from '../../app/problem.ts'

type HistoryEntry = Schema<'HistoryEntry'>

/** How a record is saved, read again, and whose its last change was. */
export type Saving<T, C> = {
  /** Sends the changes over this state. Throws a Problem with status 412 if the record has moved on. */
  patch: (over: T, changes: C) => Promise<T>
  load: () => Promise<T>
  lastChange: () => Promise<HistoryEntry | undefined>
}

/** Somebody else changed the same fields. Nothing was saved; `theirs` is the record as it is now. */
export class Contested<T> extends Problem {
  readonly theirs: T
  readonly fields: readonly string[]
  readonly last: HistoryEntry | undefined

  constructor(theirs: T, fields: readonly string[], last: HistoryEntry | undefined) {
    super({ type: 'about:blank', title: 'Contested', status: 412, code: 'contested' })
    this.theirs = theirs
    this.fields = fields
    this.last = last
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The fields that somebody else changed meanwhile, to something else than what is wanted now. */
export const contestedFields = (read: object, now: object, changes: object): string[] => {
  const [before, there] = [new Map(Object.entries(read)), new Map(Object.entries(now))]
  return Object.entries(changes)
    .filter(([field, wanted]) => !same(before.get(field), there.get(field)) && !same(there.get(field), wanted))
    .map(([field]) => field)
}

/**
 * Saves changes over the state that was read. If somebody saved other fields meanwhile, both changes stand. Throws
 * {@link Contested} if they changed the same ones, and a Problem for every other refusal.
 */
export const saveRecord = async <T extends object, C extends object>(
  read: T,
  changes: C,
  { patch, load, lastChange }: Saving<T, C>,
): Promise<T> => {
  try {
    return await patch(read, changes)
  } catch (thrown) {
    const problem = Problem.of(thrown)
    if (problem.status !== 412) throw problem
    const now = await load()
    const fields = contestedFields(read, now, changes)
    if (fields.length > 0) throw new Contested(now, fields, await lastChange().catch(() => undefined))
    return await patch(now, changes)
  }
}
