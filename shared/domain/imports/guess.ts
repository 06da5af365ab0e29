import type { PortfolioTable } from '../vocabulary/index.ts'
import { ownId } from './fields/field.ts'
import { type ImportField, importFields } from './fields/index.ts'
import { yearOfHeadings } from './guess-budget-year.ts'
import {
  type Heading,
  type HeadingMatch,
  headingScale,
  headingYear,
  matchHeading,
  readHeading,
} from './guess-headings.ts'
import { type ColumnProfile, isOfList, profileColumns, proposedOrder, tagSign, valueFit } from './guess-values.ts'
import type { FieldMapping, Mapping } from './mapping.ts'
import { normaliseWords } from './normalise.ts'
import type { MessageParams } from './problems.ts'
import type { ParsedTable } from './table.ts'

/** Why a column was chosen; `code` names the sentence. */
export type GuessReason = {
  code:
    | 'heading_exact'
    | 'heading_contains'
    | 'values_fit'
    | 'values_misfit'
    | 'unique_values'
    | 'composite_key'
    | 'fallback'
    | 'scale'
    | 'values_listed'
    | 'heading_year'
  params: MessageParams
}

/** How sure a guess is, 0 to 1, and why. */
export type GuessDetail = { confidence: number; reasons: GuessReason[] }

export type MappingGuess = {
  mapping: Mapping
  details: Record<string, GuessDetail>
  /** Columns that no field uses. */
  unused_columns: string[]
  /** Columns of amounts whose headings name another year than the one that is read. */
  other_years: string[]
}

type Candidate = { profile: ColumnProfile; match: HeadingMatch; score: number; fit: number; weak: boolean }
type Guess = { mapping: FieldMapping; detail: GuessDetail; weak?: boolean }
type Context = {
  table: PortfolioTable
  profiles: ColumnProfile[]
  headings: Heading[]
  /** Columns that no field may take. */
  barred: ReadonlySet<string>
}

/** Below this a guess would more often be wrong than right. */
const LEAST_SCORE = 0.6
const LEAST_FIT = 0.8
/** A heading that says exactly the field's name counts although few values fit: they are then shown as faults of their rows. */
const WEAK_SPAN = 0.1
/** A column that only its values explain is likely meant, and to be looked at. */
const LISTED = 0.8

const OWN_ID = normaliseWords(ownId.header)

/** Headings of the number of a framework agreement; an order placed under one has a number that is unique only there. */
const PARENT_NUMBER = [
  ...['idv piid', 'parent piid', 'parent award id', 'parent contract number', 'parent number', 'framework number'],
  ...['framework agreement number', 'master agreement number', 'rahmenvertragsnummer', 'rahmenvertrag'],
]

const round = (value: number): number => Math.round(value * 100) / 100

const candidatesOf = (context: Context, field: ImportField): Candidate[] => {
  const found: Candidate[] = []
  // A heading as our own exports write it settles the field, also where its column happens to be empty.
  const header = normaliseWords(field.header)
  const own = context.headings.some(({ whole }) => whole === header) ? header : null
  context.profiles.forEach((profile, index) => {
    const heading = context.headings[index]
    if (context.barred.has(profile.column) && field.of_budget) return
    const match = heading && (own === null || heading.whole === own) ? matchHeading(field, heading) : null
    if (!match || (heading?.whole === OWN_ID && field.name !== 'id')) return
    const fit = valueFit(field, profile)
    const weak = fit < LEAST_FIT
    if (weak && (match.code !== 'heading_exact' || fit === 0)) return
    found.push({ profile, match, fit, weak, score: weak ? LEAST_SCORE + WEAK_SPAN * fit : match.score * fit })
  })
  const strong = found.filter((one) => !one.weak && one.score >= LEAST_SCORE)
  // Array sort is stable: equal scores stay in the order of the columns, so a guess is the same every time.
  return (strong.length > 0 ? found.filter((one) => !one.weak) : found).sort((one, other) => other.score - one.score)
}

/** Where dates of the chosen column are missing, other columns of the same meaning stand in. */
const dateFallback = (best: Candidate, others: readonly Candidate[]): string[] =>
  best.profile.filled === 1
    ? []
    : others
        .filter(({ score, weak }) => score >= LEAST_SCORE && !weak)
        .map(({ profile }) => profile.column)
        .slice(0, 2)

const reasonsFor = (field: ImportField, { match, profile, fit, weak }: Candidate): GuessReason[] => {
  const reasons: GuessReason[] = [{ code: match.code, params: { column: profile.column, heading: match.heading } }]
  if (!profile.no_rows && field.type !== 'text' && field.type !== 'reference' && field.type !== 'tags') {
    reasons.push({ code: weak ? 'values_misfit' : 'values_fit', params: { share: Math.floor(fit * 100) / 100 } })
  }
  return reasons
}

const guessField = (context: Context, field: ImportField): Guess | null => {
  const [best, ...others] = candidatesOf(context, field)
  if (!best || best.score < LEAST_SCORE) return null
  const mapping: FieldMapping = { columns: [best.profile.column] }
  const reasons = reasonsFor(field, best)
  if (field.type === 'money') {
    const scale = headingScale(best.profile.column)
    if (scale > 1) {
      mapping.scale = scale
      reasons.push({ code: 'scale', params: { scale } })
    }
  }
  if (field.type === 'date' || field.type === 'instant') {
    const order = proposedOrder(best.profile)
    if (order) mapping.date_format = order
  }
  if (field.type === 'date') {
    const fallback = dateFallback(best, others)
    if (fallback.length > 0) {
      mapping.fallback = fallback
      reasons.push({ code: 'fallback', params: { columns: fallback.join(', ') } })
    }
  }
  if (
    field.type === 'tags' &&
    ['tags', 'labels', 'keywords', 'schlagworte', 'stichworte'].includes(best.match.heading)
  ) {
    mapping.split = tagSign(best.profile)
  }
  return { mapping, detail: { confidence: round(best.score), reasons }, weak: best.weak }
}

const compositeKey = (context: Context, numberField: ImportField): Guess | null => {
  const [number] = candidatesOf(context, numberField)
  const parent = context.profiles.find(
    (profile, index) => profile.filled > 0 && PARENT_NUMBER.some((name) => context.headings[index]?.whole === name),
  )
  if (!number || !parent || parent === number.profile) return null
  const columns = [number.profile.column, parent.column]
  return {
    mapping: { columns, join: '/' },
    detail: { confidence: 0.9, reasons: [{ code: 'composite_key', params: { columns: columns.join(' + ') } }] },
  }
}

/**
 * The key of the records. What identifies is judged by the values first: a column that gives every row its own value
 * wins over one that is merely called an id. Contracts without such a column are known by their number, together with
 * the number of the framework agreement where there is one.
 */
const guessKey = (context: Context, field: ImportField, numberField: ImportField | undefined): Guess | null => {
  const ranked = candidatesOf(context, field)
    .filter(({ profile }) => profile.filled > 0 || profile.no_rows)
    .map((candidate) => ({ ...candidate, score: candidate.score * (0.4 + 0.6 * candidate.profile.unique) }))
    .sort(
      (one, other) => Number(other.profile.unique === 1) - Number(one.profile.unique === 1) || other.score - one.score,
    )
  const best = ranked[0]
  const composite = numberField && best?.profile.unique !== 1 ? compositeKey(context, numberField) : null
  if (composite) return composite
  if (!best || best.score < LEAST_SCORE * 0.7) return null
  const reasons = reasonsFor(field, best)
  if (best.profile.unique === 1 && !best.profile.no_rows)
    reasons.push({ code: 'unique_values', params: { column: best.profile.column } })
  return { mapping: { columns: [best.profile.column] }, detail: { confidence: round(best.score), reasons } }
}

const addTextFallbacks = (
  fields: readonly ImportField[],
  guesses: Map<string, Guess>,
  profiles: ColumnProfile[],
): void => {
  for (const { name, falls_back_to } of fields) {
    const guess = guesses.get(name)
    const column = falls_back_to === null ? undefined : guesses.get(falls_back_to)?.mapping.columns[0]
    if (!guess || column === undefined || guess.mapping.columns[0] === column) continue
    const profile = profiles.find((one) => one.column === guess.mapping.columns[0])
    if (!profile || profile.filled === 1) continue
    guess.mapping.fallback = [column]
    guess.detail.reasons.push({ code: 'fallback', params: { columns: column } })
  }
}

/** A column whose values fit another field belongs to that one. */
const dropContestedWeak = (guesses: Map<string, Guess>): void => {
  const claimed = new Set([...guesses.values()].flatMap(({ weak, mapping }) => (weak ? [] : mapping.columns)))
  for (const [name, { weak, mapping }] of guesses)
    if (weak && mapping.columns.some((column) => claimed.has(column))) guesses.delete(name)
}

/** Columns that no heading explains, by what stands in them. */
const guessByValues = ({ profiles }: Context, fields: readonly ImportField[], guesses: Map<string, Guess>): void => {
  const used = columnsOf(guesses)
  for (const field of fields) {
    if (guesses.has(field.name)) continue
    const profile = profiles.find((one) => !used.has(one.column) && isOfList(field, one))
    if (!profile) continue
    const { column } = profile
    used.add(column)
    const params = { column, share: Math.floor(valueFit(field, profile) * 100) / 100 }
    guesses.set(field.name, {
      mapping: { columns: [column] },
      detail: { confidence: LISTED, reasons: [{ code: 'values_listed', params }] },
    })
  }
}

/** Where headings name the year of the amounts and no column does, every row states that year. */
const guessYear = (year: number | null, guesses: Map<string, Guess>): void => {
  if (year === null || guesses.has('budget_year')) return
  const named = [...guesses.values()].flatMap(({ mapping }) => mapping.columns).find((one) => headingYear(one) === year)
  if (named === undefined) return
  guesses.set('budget_year', {
    mapping: { columns: [], constant: String(year) },
    detail: { confidence: 0.9, reasons: [{ code: 'heading_year', params: { column: named, year } }] },
  })
}

const columnsOf = (guesses: ReadonlyMap<string, Guess>): Set<string> =>
  new Set([...guesses.values()].flatMap(({ mapping }) => [...mapping.columns, ...(mapping.fallback ?? [])]))

/**
 * Proposes which columns fill which fields, from headings in English or German and from the values. The same file always
 * gets the same proposal; every part of it says how sure it is and why.
 */
export const guessMapping = (
  table: PortfolioTable,
  parsed: ParsedTable,
  options: { fleet?: boolean } = {},
): MappingGuess => {
  const fields = importFields(table, options)
  const profiles = profileColumns(parsed)
  const headings = parsed.columns.map((column) => readHeading(table, column))
  const { year, others } = yearOfHeadings(fields, headings, profiles)
  const context: Context = { table, profiles, headings, barred: new Set(others) }
  const numberField = fields.find(({ name }) => name === 'number')
  const guesses = new Map<string, Guess>()
  for (const field of fields) {
    const guess = field.name === 'external_id' ? guessKey(context, field, numberField) : guessField(context, field)
    if (guess) guesses.set(field.name, guess)
  }
  dropContestedWeak(guesses)
  addTextFallbacks(fields, guesses, context.profiles)
  guessByValues(context, fields, guesses)
  guessYear(year, guesses)
  const used = columnsOf(guesses)
  return {
    mapping: Object.fromEntries([...guesses].map(([name, guess]) => [name, guess.mapping])),
    details: Object.fromEntries([...guesses].map(([name, guess]) => [name, guess.detail])),
    unused_columns: parsed.columns.filter((column) => !used.has(column)),
    other_years: others,
  }
}
