import type { PortfolioTable } from '../vocabulary/index.ts'
import type { TextEncoding } from './decode-text.ts'
import { knownHeadings } from './header-row.ts'
import { DEFAULT_LIMITS, type ImportLimits } from './limits.ts'
import { type Delimiter, parseCsv } from './parse-csv.ts'
import { parseXlsx } from './parse-xlsx.ts'
import { type ImportProblem, problem, UnusableFile } from './problems.ts'
import type { ParsedTable } from './table.ts'

export type ParseOptions = {
  /** What the file is to fill: headings of this table are looked for where sheet or header row are not given. */
  table?: PortfolioTable
  /** The sheet to read; where not given, the visible one whose headings fit best, else the first. */
  sheet?: string
  /** Number of the row that the headings stand in, as a spreadsheet shows it; found where not given. */
  header_row?: number
  /** Windows-1252 is read only when asked for. */
  encoding?: TextEncoding
  delimiter?: Delimiter | 'auto'
  limits?: Partial<ImportLimits>
}

export type ParseResult = { ok: true; table: ParsedTable } | { ok: false; problems: ImportProblem[] }

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const FOREIGN: readonly { name: string; signature: readonly number[] }[] = [
  { name: 'PDF', signature: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'PNG', signature: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', signature: [0xff, 0xd8, 0xff] },
  { name: 'gzip', signature: [0x1f, 0x8b, 0x08] },
]
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])

/** What the bytes are, judged by the bytes alone; throws `UnusableFile` where they cannot be a table. */
const detectFormat = (bytes: Uint8Array): 'xlsx' | 'csv' => {
  if (startsWith(bytes, COMPOUND_FILE)) throw new UnusableFile('old_or_locked_workbook')
  const foreign = FOREIGN.find(({ signature }) => startsWith(bytes, signature))
  if (foreign) throw new UnusableFile('not_a_table', { found: foreign.name })
  return isZip(bytes) ? 'xlsx' : 'csv'
}

const refuseFalseName = (fileName: string, found: 'xlsx' | 'csv'): void => {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const named = /^xls[xm]?$/.test(ending) ? 'xlsx' : /^(csv|tsv|txt)$/.test(ending) ? 'csv' : found
  if (named !== found) throw new UnusableFile('type_mismatch', { named: ending, found: found.toUpperCase() })
}

/**
 * Reads a CSV or XLSX file into columns and rows. Never throws: whatever is wrong with the file comes back as problems,
 * whatever is wrong with one row stands in that row's `errors`.
 */
export const parseTable = async (
  input: Uint8Array | ArrayBuffer,
  fileName: string,
  options: ParseOptions = {},
): Promise<ParseResult> => {
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input)
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const header = { row: options.header_row, known: options.table ? knownHeadings(options.table) : () => false }
  let found: 'xlsx' | 'csv' = 'csv'
  try {
    if (bytes.length > limits.file_bytes) {
      throw new UnusableFile('file_too_large', { bytes: bytes.length, limit: limits.file_bytes })
    }
    if (bytes.length === 0) throw new UnusableFile('file_empty')
    found = detectFormat(bytes)
    refuseFalseName(fileName, found)
    const table =
      found === 'xlsx'
        ? await parseXlsx(bytes, { sheet: options.sheet, limits, header })
        : await parseCsv(bytes, {
            encoding: options.encoding ?? 'auto',
            delimiter: options.delimiter ?? 'auto',
            limits,
            header,
          })
    return { ok: true, table }
  } catch (error) {
    if (error instanceof UnusableFile) return { ok: false, problems: [error.problem] }
    // The readers behind this throw errors of many kinds on damaged input; all of them mean the same to the sender.
    return {
      ok: false,
      problems: [problem(found === 'xlsx' ? 'workbook_unreadable' : 'not_a_table', { found: 'unreadable' })],
    }
  }
}
