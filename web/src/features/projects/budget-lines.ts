import type { BudgetLine } from '../../../../shared/domain/vocabulary/index.ts'
import { parseMoney } from '../../app/money.ts'

export const MONEY_KINDS = ['planned', 'committed', 'actual', 'forecast'] as const
export type MoneyKind = (typeof MONEY_KINDS)[number]

/** The most years that the API takes. */
export const MOST_YEARS = 30

const emptyLine = (year: number): BudgetLine => ({
  year,
  planned_minor: 0,
  committed_minor: 0,
  actual_minor: 0,
  forecast_minor: 0,
})

/** The years that can be added: the one before the first and the one after the last, or this year where there is none. */
export const nextYears = (lines: readonly BudgetLine[], thisYear: number): readonly number[] => {
  if (lines.length === 0) return [thisYear]
  const years = lines.map((line) => line.year)
  return [Math.min(...years) - 1, Math.max(...years) + 1]
}

/** The lines with one more year, in the order of the years. */
export const addYear = (lines: readonly BudgetLine[], year: number): readonly BudgetLine[] =>
  [...lines, emptyLine(year)].sort((a, b) => a.year - b.year)

export const setAmount = (
  lines: readonly BudgetLine[],
  year: number,
  kind: MoneyKind,
  minor: number,
): readonly BudgetLine[] => lines.map((line) => (line.year === year ? { ...line, [`${kind}_minor`]: minor } : line))

export const totalOf = (lines: readonly BudgetLine[], kind: MoneyKind): number =>
  lines.reduce((sum, line) => sum + line[`${kind}_minor`], 0)

/**
 * Lays a block copied from a spreadsheet (tabs between cells, a line a row) over the lines from one cell on. Rows past
 * the last year add years; what is no amount leaves its cell as it was. Gives undefined for a text of a single cell.
 */
export const pasteBlock = (
  lines: readonly BudgetLine[],
  from: { row: number; kind: MoneyKind },
  text: string,
  money: { currency: string; locale: string },
): readonly BudgetLine[] | undefined => {
  const cells = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((row) => row.split('\t'))
  if (cells.length === 1 && cells[0]?.length === 1) return undefined
  let filled = lines
  const first = MONEY_KINDS.indexOf(from.kind)
  for (const [i, row] of cells.entries()) {
    if (from.row + i >= MOST_YEARS) break
    if (from.row + i >= filled.length) filled = addYear(filled, (filled.at(-1)?.year ?? 0) + 1)
    const line = filled[from.row + i]
    for (const [j, written] of row.entries()) {
      const kind = MONEY_KINDS[first + j]
      const minor = parseMoney(written, money.currency, money.locale)
      if (line && kind && minor !== undefined && minor !== null && minor >= 0)
        filled = setAmount(filled, line.year, kind, minor)
    }
  }
  return filled
}
