import type { EnvelopeYear } from '../../../../shared/domain/vocabulary/index.ts'
import type { InitiativeChanges } from './data.ts'

/** A field of an initiative, or the money of one year. */
export type ClashField = keyof InitiativeChanges | `envelope:${number}`

/** A field that somebody else changed since it was read, to something else than what is wanted now. */
export type Clash = { field: ClashField; mine: unknown; theirs: unknown }

/** What can be sent over the newest state, and what people must decide first. Clashing fields are not in `changes`. */
export type Reconciled = { changes: InitiativeChanges; clashes: Clash[] }

type Fields = { readonly [field: string]: unknown }

const SETS: ReadonlySet<string> = new Set(['requirement_ids', 'objective_ids', 'unit_ids', 'vendor_ids', 'project_ids'])

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Each member of a set is there or not: what one side added or took away holds for both. */
const mergedSet = (read: unknown, wanted: unknown, now: unknown): string[] => {
  const [before, mine, theirs] = [new Set(texts(read)), new Set(texts(wanted)), new Set(texts(now))]
  const stays = (id: string): boolean => (before.has(id) ? mine.has(id) && theirs.has(id) : true)
  return [...new Set([...before, ...theirs, ...mine])].filter(stays)
}

const isYear = (value: unknown): value is EnvelopeYear =>
  typeof value === 'object' && value !== null && 'year' in value && 'amount_minor' in value

const moneyOf = (value: unknown): Map<number, number> =>
  new Map((Array.isArray(value) ? value.filter(isYear) : []).map(({ year, amount_minor }) => [year, amount_minor]))

const linesOf = (money: ReadonlyMap<number, number>): EnvelopeYear[] =>
  [...money]
    .filter(([, amount]) => amount !== 0)
    .sort((a, b) => a[0] - b[0])
    .map(([year, amount_minor]) => ({ year, amount_minor }))

/** Each year is a field of its own. Years that clash are as the others have them. */
const mergedMoney = (read: unknown, wanted: unknown, now: unknown): { envelope: EnvelopeYear[]; clashes: Clash[] } => {
  const [before, mine, theirs] = [moneyOf(read), moneyOf(wanted), moneyOf(now)]
  const merged = new Map(theirs)
  const clashes: Clash[] = []
  for (const year of new Set([...before.keys(), ...mine.keys(), ...theirs.keys()])) {
    const [was, want, is] = [before.get(year) ?? 0, mine.get(year) ?? 0, theirs.get(year) ?? 0]
    if (want === was || want === is) continue
    if (is === was) merged.set(year, want)
    else clashes.push({ field: `envelope:${year}`, mine: want, theirs: is })
  }
  return { envelope: linesOf(merged), clashes }
}

/**
 * Lays changes of a person who read an initiative over what it has become meanwhile. Members of sets and years of money
 * that only one side changed are brought together; for every other field that both changed people must choose.
 */
export const reconcile = (read: Fields, now: Fields, wanted: InitiativeChanges): Reconciled => {
  const changes: { [field: string]: unknown } = {}
  const clashes: Clash[] = []
  for (const [field, value] of Object.entries(wanted)) {
    if (same(read[field], now[field]) || same(now[field], value)) changes[field] = value
    else if (SETS.has(field)) changes[field] = mergedSet(read[field], value, now[field])
    else if (field === 'envelope') {
      const merged = mergedMoney(read.envelope, value, now.envelope)
      clashes.push(...merged.clashes)
      if (merged.clashes.length === 0 || !same(merged.envelope, now.envelope)) changes.envelope = merged.envelope
    } else clashes.push({ field: field as ClashField, mine: value, theirs: now[field] })
  }
  return { changes, clashes }
}

/** Puts what people decided to write over the others' into the changes. */
export const withMine = (changes: InitiativeChanges, now: Fields, mine: readonly Clash[]): InitiativeChanges => {
  const money = moneyOf(changes.envelope ?? now.envelope)
  const own: { [field: string]: unknown } = {}
  for (const { field, mine: value } of mine) {
    if (field.startsWith('envelope:')) {
      money.set(Number(field.slice('envelope:'.length)), Number(value))
      own.envelope = linesOf(money)
    } else own[field] = value
  }
  return { ...changes, ...own }
}
