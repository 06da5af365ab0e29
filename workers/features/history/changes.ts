/** One field that a write changed, with its values before and after; null where there was or is none. */
export type FieldChange = { field: string; before: unknown; after: unknown }

type Fields = Readonly<Record<string, unknown>>

/** What every write changes, and nobody asks about. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['id', 'version', 'created_at', 'updated_at', 'deleted_at'])

const parse = (text: string | null): Fields | null => {
  if (text === null) return null
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null ? { ...value } : null
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/**
 * The fields that differ between the two states of a record that an audit row keeps, in the order of the record. A new
 * record tells of every field that got a value; an audit row without a state after tells of none.
 */
export const changesOf = (action: string, before: string | null, after: string | null): FieldChange[] => {
  const [old, current] = [parse(before) ?? {}, parse(after)]
  // A restored record comes back as it was; its audit row has no state before to compare with.
  if (current === null || (before === null && action === 'restore')) return []
  return Object.keys({ ...current, ...old })
    .filter((field) => !BOOKKEEPING.has(field) && !same(old[field], current[field]))
    .map((field) => ({ field, before: old[field] ?? null, after: current[field] ?? null }))
}
