import type { RebasePreview } from '../data.ts'

type Incoming = RebasePreview['incoming']
type Change = Incoming['changed'][number]['changes'][number]

/** The fields of a merge that a field of a difference belongs to. */
const settledIn = (change: Change, open: ReadonlySet<string>): Change[] => {
  if (change.kind === 'date') return open.has('window') ? [] : [change]
  if (change.kind !== 'money') return open.has(change.field) ? [] : [change]
  const years = change.years.filter(({ year }) => !open.has(`envelope:${year}`))
  if (years.length === change.years.length) return [change]
  const sum = (side: 'before_minor' | 'after_minor') => years.reduce((total, year) => total + year[side], 0)
  return years.length === 0
    ? []
    : [{ ...change, years, before_minor: sum('before_minor'), after_minor: sum('after_minor') }]
}

/**
 * What a draft gets without a question: the preview has the fields in conflict as they were before both sides changed them,
 * which neither side wants.
 */
export const withoutConflicts = ({ incoming, conflicts }: Pick<RebasePreview, 'incoming' | 'conflicts'>): Incoming => {
  const open = new Map<string, Set<string>>()
  for (const { initiative_id, field } of conflicts)
    open.set(initiative_id, (open.get(initiative_id) ?? new Set()).add(field))
  const whole = (id: string): boolean => open.get(id)?.has('initiative') ?? false
  return {
    ...incoming,
    added: incoming.added.filter(({ id }) => !whole(id)),
    removed: incoming.removed.filter(({ id }) => !whole(id)),
    changed: incoming.changed
      .filter(({ id }) => !whole(id))
      .map((one) => ({
        ...one,
        changes: one.changes.flatMap((change) => settledIn(change, open.get(one.id) ?? new Set())),
      }))
      .filter(({ changes }) => changes.length > 0),
  }
}
