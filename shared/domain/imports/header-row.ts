import type { PortfolioTable } from '../vocabulary/index.ts'
import { parseDate } from './dates.ts'
import { styleEvidence } from './decimals.ts'
import { importFields } from './fields/index.ts'
import { readHeading } from './guess-headings.ts'
import { normaliseWords } from './normalise.ts'

/** So many filled rows are looked at for the headings; titles and remarks above a table are seldom longer. */
export const LOOKED_AT = 20

/** A row as it stands in the file; `number` as a spreadsheet shows it. */
export type SourceRow = { number: number; cells: readonly string[] }

/** Whether a cell is, word for word, a heading that the table knows. */
export type KnownHeading = (cell: string) => boolean

const LONGEST_HEADING = 100

/** The headings of the table's fields, in English and German. */
export const knownHeadings = (table: PortfolioTable): KnownHeading => {
  const fields = importFields(table, { fleet: true })
  const known = new Set(fields.flatMap(({ header, headings }) => [normaliseWords(header), ...headings]))
  return (cell) => {
    if (cell.length > LONGEST_HEADING) return false
    const { whole, core } = readHeading(table, cell)
    return known.has(whole) || known.has(core)
  }
}

type Judged = { row: SourceRow; filled: number; texts: number; known: number }

const isFigure = (cell: string): boolean =>
  styleEvidence(cell.replace(/\s*%$/, '')) !== 'none' ||
  parseDate(cell, 'dmy') !== null ||
  parseDate(cell, 'mdy') !== null

/** Equal cells count once: a title that was merged over the table stands in all of them. */
const judge = (row: SourceRow, known: KnownHeading): Judged => {
  const cells = [...new Set(row.cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))]
  return {
    row,
    filled: cells.length,
    texts: cells.filter((cell) => !isFigure(cell)).length,
    known: cells.filter(known).length,
  }
}

const readsLikeHeadings = ({ filled, texts, known }: Judged): boolean =>
  known >= 2 && known * 2 >= filled && texts * 2 > filled

const find = (rows: readonly SourceRow[], known: KnownHeading): Judged | null => {
  const [first, ...others] = rows.map((row) => judge(row, known))
  if (!first) return null
  if (readsLikeHeadings(first)) return first
  const named = others.filter((one) => readsLikeHeadings(one) && one.known > first.known && one.filled >= first.filled)
  const [best] = named.sort((one, other) => other.known - one.known)
  if (best) return best
  // Without a word that is known, only a row or two of titles over a wide table speak against the first row.
  if (first.known > 0 || first.filled > 2) return first
  const widest = Math.max(...others.map(({ filled }) => filled))
  const wide = ({ filled, texts }: Judged): boolean =>
    filled >= 3 && filled > first.filled * 2 && texts === filled && filled * 2 > widest
  return others.find(wide) ?? first
}

/** The row that holds the headings: the first, unless a later one of these reads more like it. Null without rows. */
export const findHeaderRow = (rows: readonly SourceRow[], known: KnownHeading): SourceRow | null =>
  find(rows, known)?.row ?? null

/** How well the best row of these reads as the headings of a table: more for more known words, less for unknown ones. */
export const headingsFit = (rows: readonly SourceRow[], known: KnownHeading): number => {
  const found = find(rows, known)
  return found && found.filled > 0 ? found.known ** 2 / found.filled : 0
}

const SHOWN_CHARACTERS = 120

/** What a row says, short enough to choose it by. */
export const rowText = (cells: readonly string[]): string => {
  const text = [...new Set(cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((cell) => cell !== ''))]
    .join(' · ')
    .slice(0, SHOWN_CHARACTERS + 1)
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text
}
