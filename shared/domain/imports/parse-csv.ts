import type { ParseStepResult } from 'papaparse'
import { loadOnce } from '../../load-once.ts'
import { decodeText, type TextEncoding } from './decode-text.ts'
import { unguardFormula } from './formula-guard.ts'
import type { ImportLimits } from './limits.ts'
import { UnusableFile } from './problems.ts'
import { type HeaderSearch, type ParsedTable, TableBuilder } from './table.ts'

export const loadCsvParser = loadOnce(() => import('papaparse'))

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const SAMPLE_CHARACTERS = 65_536

/** How many of the sign stand outside quotes on each of the first lines. */
const countsByLine = (sample: string, delimiter: string): number[] => {
  const counts: number[] = []
  let count = 0
  let quoted = false
  for (const sign of sample) {
    if (sign === '"') quoted = !quoted
    else if (!quoted && sign === delimiter) count += 1
    else if (!quoted && sign === '\n') {
      counts.push(count)
      count = 0
    }
  }
  if (count > 0 || counts.length === 0) counts.push(count)
  return counts.slice(0, 50)
}

/** What lines agree on where the first has no sign: a title stands above the table. */
const usualCount = (counts: readonly number[]): number => {
  const divided = counts.filter((count) => count > 0)
  const share = (count: number): number => divided.filter((one) => one === count).length
  const [usual = 0] = [...divided].sort((one, other) => share(other) - share(one) || other - one)
  // One sign a line is as often a mark of prose in a file of one column.
  return usual >= 2 && share(usual) * 2 >= divided.length ? usual : 0
}

/**
 * The sign that divides the header and the most lines into the same number of cells. A tie goes to the sign that
 * divides more; a file with one column has none and is read with commas.
 */
export const guessDelimiter = (text: string): Delimiter => {
  const sample = text.slice(0, SAMPLE_CHARACTERS).replace(/^[\r\n]+/, '')
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const counts = countsByLine(sample, delimiter)
    const first = counts[0] || usualCount(counts)
    const agreeing = counts.filter((count) => count === first).length / counts.length
    const score = first === 0 ? 0 : agreeing * 1000 + first
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

/** Refuses lines with absurdly many cells before a parser makes an array of them. */
const refuseWideLines = (text: string, delimiter: string, limits: ImportLimits): void => {
  const limit = limits.columns * 10
  let cells = 1
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]
    if (sign === '"') quoted = !quoted
    else if (sign === '\n' && !quoted) cells = 1
    else if (sign === delimiter && !quoted) {
      cells += 1
      if (cells > limit) throw new UnusableFile('too_many_columns', { columns: cells, limit: limits.columns })
    }
  }
}

/** Reads delimited text; rows are numbered as a spreadsheet program shows them. Throws `UnusableFile`. */
export const parseCsv = async (
  bytes: Uint8Array,
  options: { encoding: TextEncoding; delimiter: Delimiter | 'auto'; limits: ImportLimits; header: HeaderSearch },
): Promise<ParsedTable> => {
  const text = decodeText(bytes, options.encoding)
  const delimiter = options.delimiter === 'auto' ? guessDelimiter(text) : options.delimiter
  refuseWideLines(text, delimiter, options.limits)
  const builder = new TableBuilder(options.limits, options.header, false)
  const { default: Papa } = await loadCsvParser()
  let number = 0
  let failure: unknown = null
  Papa.parse<string[]>(text, {
    delimiter,
    step: (result: ParseStepResult<string[]>, parser) => {
      number += 1
      try {
        if (result.errors.some((error) => error.code === 'MissingQuotes')) {
          throw new UnusableFile('broken_quotes', { row: number })
        }
        builder.add(number, result.data.map(unguardFormula))
      } catch (error) {
        failure = error
        parser.abort()
      }
    },
  })
  if (failure !== null) throw failure
  return { format: 'csv', sheets: [], sheet: null, delimiter, ...builder.finish() }
}
