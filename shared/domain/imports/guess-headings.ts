import { type PortfolioTable, RECORD_LIMITS } from '../vocabulary/index.ts'
import type { ImportField } from './fields/index.ts'
import { normaliseWords } from './normalise.ts'

/** Words that name the table itself: "Project Name" in a file of projects is the name. */
const OWN_WORDS: Record<PortfolioTable, readonly string[]> = {
  units: ['unit', 'department', 'abteilung', 'bereich', 'einheit'],
  projects: ['project', 'projekt', 'projects', 'projekte'],
  vendors: ['vendor', 'supplier', 'lieferant', 'lieferanten', 'vendors', 'suppliers'],
  contracts: ['contract', 'vertrag', 'vertrags', 'contracts'],
  causal_links: ['link', 'causal', 'kausal'],
}
const FILLERS = ['of', 'the', 'in', 'der', 'die', 'das', 'des', 'von', 'am', 'und', 'and']

const YEAR = /^(19|20)\d\d$/

/** A heading taken apart for comparison. */
export type Heading = {
  /** All words, bracketed remarks included. */
  whole: string
  /** Words without bracketed remarks, fillers, years and the name of the table. */
  core: string
  words: ReadonlySet<string>
}

/** Takes a heading apart: "Contract Number (PIID)" of a contract has the core "number". */
export const readHeading = (table: PortfolioTable, column: string): Heading => {
  const outside = normaliseWords(column.replace(/[([{][^)\]}]*[)\]}]/g, ' '))
  const all = (outside === '' ? normaliseWords(column) : outside).split(' ')
  const timeless = all.filter((word) => !YEAR.test(word))
  const words = timeless.length > 0 ? timeless : all
  const kept = words.filter((word) => !OWN_WORDS[table].includes(word) && !FILLERS.includes(word))
  return { whole: normaliseWords(column), core: (kept.length > 0 ? kept : words).join(' '), words: new Set(words) }
}

export type HeadingMatch = { score: number; code: 'heading_exact' | 'heading_contains'; heading: string }

const matchOne = (heading: Heading, wanted: string, rank: number): HeadingMatch | null => {
  if (heading.core === wanted || heading.whole === wanted) {
    return { score: Math.max(0.85, 1 - rank * 0.01), code: 'heading_exact', heading: wanted }
  }
  const words = wanted.split(' ')
  if (!words.every((word) => heading.words.has(word))) return null
  return { score: 0.5 + 0.3 * (words.length / heading.words.size), code: 'heading_contains', heading: wanted }
}

/** How well a heading names a field; null where it does not. Earlier headings of the field count for more. */
export const matchHeading = (field: ImportField, heading: Heading): HeadingMatch | null => {
  const own = normaliseWords(field.header)
  if (heading.whole === own) return { score: 1, code: 'heading_exact', heading: own }
  const words = heading.core.split(' ')
  if (field.not.some((word) => heading.words.has(word) || words.includes(word))) return null
  let best: HeadingMatch | null = null
  field.headings.forEach((wanted, rank) => {
    const match = matchOne(heading, wanted, rank)
    if (match && (best === null || match.score > best.score)) best = match
  })
  return best
}

/** The one year that a heading names, as "Budget 2026" does; null where it names none or several. */
export const headingYear = (column: string): number | null => {
  const years = new Set(column.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.map(Number))
  const [year] = years
  if (years.size !== 1 || year === undefined) return null
  return year >= RECORD_LIMITS.first_year && year <= RECORD_LIMITS.last_year ? year : null
}

const SCALES: readonly { scale: number; sign: RegExp }[] = [
  { scale: 1_000_000_000, sign: /\b(billions?|bn|milliarden?|mrd)\b/i },
  {
    scale: 1_000_000,
    sign: /\b(millions?|millionen|mio|mln)\b|[$€£]\s*M\b|\bM\s*[$€£]|\(\s*M\s*\)|\bM(EUR|USD|CHF|GBP)\b/i,
  },
  {
    scale: 1_000,
    sign: /\b(thousands?|tausend|tsd)\b|[$€£]\s*[kKT]\b|\b[kKT]\s*[$€£]|\b[kT](EUR|USD|CHF|GBP)\b|\b000s?\b/i,
  },
]

/** The multiplier that a heading announces, such as 1,000,000 for "($ M)"; 1 where it announces none. */
export const headingScale = (column: string): number => SCALES.find(({ sign }) => sign.test(column))?.scale ?? 1
