import type { PortfolioTable } from '../vocabulary/index.ts'
import { type DateOrder, orderEvidence } from './dates.ts'
import { type NumberStyle, parseDecimal, styleEvidence } from './decimals.ts'
import { type ImportField, importFields } from './fields/index.ts'
import type { FieldMapping, Mapping } from './mapping.ts'
import { type ImportProblem, problem } from './problems.ts'
import type { ParsedTable } from './table.ts'

export type PrepareOptions = {
  /** Digits after the point of the client's currency; 2 for EUR and USD. */
  minor_digits?: number
  /** Whether the file covers a consultancy and names the client of each row. */
  fleet?: boolean
}

/** How the cells of one column are read for one field; decided once for the whole column. */
export type ColumnReading = {
  index: number
  column: string
  date_order: DateOrder
  number_style: NumberStyle
  /** Whether percentages are written as fractions of 1. */
  fractions: boolean
}

/** One mapped field with everything that reading a cell needs. */
export type PreparedField = {
  field: ImportField
  mapping: FieldMapping
  columns: ColumnReading[]
  fallback: ColumnReading[]
}

export type PreparedImport = {
  table: PortfolioTable
  parsed: ParsedTable
  fields: PreparedField[]
  minor_digits: number
}

export type PrepareResult = { ok: true; prepared: PreparedImport } | { ok: false; problems: ImportProblem[] }

const cellsOf = (parsed: ParsedTable, index: number): string[] => {
  const cells = new Set<string>()
  for (const row of parsed.rows) {
    const cell = row.cells[index]?.trim() ?? ''
    if (cell !== '') cells.add(cell)
  }
  return [...cells]
}

/** The day and month order that the cells prove, or why they do not. */
export const decideDateOrder = (cells: readonly string[]): DateOrder | 'ambiguous' | 'mixed' => {
  const found = new Set(cells.map(orderEvidence))
  if (found.has('dmy') && found.has('mdy')) return 'mixed'
  if (found.has('dmy')) return 'dmy'
  if (found.has('mdy')) return 'mdy'
  if (found.has('unclear')) return 'ambiguous'
  return found.has('same') ? 'dmy' : 'iso'
}

/** The number style that the cells prove, or why they do not. */
export const decideNumberStyle = (cells: readonly string[]): NumberStyle | 'ambiguous' | 'mixed' => {
  const found = new Set(cells.map(styleEvidence))
  if (found.has('en') && found.has('de')) return 'mixed'
  if (found.has('de')) return 'de'
  if (found.has('en') || !found.has('unclear')) return 'en'
  return 'ambiguous'
}

/** Fractions of 1, unless a sign or a value above 1 says otherwise. Only zeros and ones mean "not done" and "done". */
const decideFractions = (cells: readonly string[], style: NumberStyle): boolean =>
  cells.length > 0 &&
  cells.every((cell) => {
    const decimal = parseDecimal(cell, style)
    return decimal !== null && decimal.digits <= 10n ** BigInt(decimal.places)
  })

/** A column, and the name of the field that it is read for. */
type ColumnOf = { column: string; field: string }

const bothIf = <T>(decided: T | 'ambiguous' | 'mixed', both: readonly T[]): readonly T[] =>
  decided === 'ambiguous' || decided === 'mixed' ? both : [decided]

/** Every way in which these cells of one column may be read for a field; one where they prove it. */
export const possibleReadings = (field: ImportField, column: string, cells: readonly string[]): ColumnReading[] => {
  const reading: ColumnReading = { index: 0, column, date_order: 'iso', number_style: 'en', fractions: false }
  if (field.type === 'date' || field.type === 'instant')
    return bothIf<DateOrder>(decideDateOrder(cells), ['dmy', 'mdy']).map((date_order) => ({ ...reading, date_order }))
  if (field.type !== 'money' && field.type !== 'integer' && field.type !== 'percent') return [reading]
  const bare = cells.map((cell) => cell.replace(/\s*%$/, ''))
  const signed = cells.some((cell) => cell.includes('%'))
  return bothIf<NumberStyle>(decideNumberStyle(bare), ['en', 'de']).map((number_style) => ({
    ...reading,
    number_style,
    fractions: field.type === 'percent' && !signed && decideFractions(bare, number_style),
  }))
}

const readDates = (cells: string[], mapping: FieldMapping, { column, field }: ColumnOf): DateOrder | ImportProblem => {
  if (mapping.date_format && mapping.date_format !== 'auto') return mapping.date_format
  const order = decideDateOrder(cells)
  if (order === 'ambiguous' || order === 'mixed') return problem(`date_order_${order}`, { column, field })
  return order
}

const readNumbers = (
  cells: string[],
  mapping: FieldMapping,
  { column, field }: ColumnOf,
  format: ParsedTable['format'],
): NumberStyle | ImportProblem => {
  if (mapping.number_format && mapping.number_format !== 'auto') return mapping.number_format
  const style = decideNumberStyle(cells)
  // Numbers of a workbook come out with a point whatever the language of the program.
  if (style === 'ambiguous' && format === 'xlsx') return 'en'
  if (style === 'ambiguous' || style === 'mixed') return problem(`number_style_${style}`, { column, field })
  return style
}

const readColumn = (
  parsed: ParsedTable,
  field: ImportField,
  mapping: FieldMapping,
  column: string,
): ColumnReading | ImportProblem => {
  const index = parsed.columns.indexOf(column)
  if (index < 0) return problem('unknown_column', { column, field: field.name })
  const reading: ColumnReading = { index, column, date_order: 'iso', number_style: 'en', fractions: false }
  if (field.type === 'date' || field.type === 'instant') {
    const order = readDates(cellsOf(parsed, index), mapping, { column, field: field.name })
    if (typeof order !== 'string') return order
    return { ...reading, date_order: order }
  }
  if (field.type === 'money' || field.type === 'integer' || field.type === 'percent') {
    const cells = cellsOf(parsed, index).map((cell) => cell.replace(/\s*%$/, ''))
    const style = readNumbers(cells, mapping, { column, field: field.name }, parsed.format)
    if (typeof style !== 'string') return style
    const signed = parsed.rows.some((row) => row.cells[index]?.includes('%'))
    return {
      ...reading,
      number_style: style,
      fractions: field.type === 'percent' && !signed && decideFractions(cells, style),
    }
  }
  return reading
}

const prepareField = (
  parsed: ParsedTable,
  field: ImportField,
  mapping: FieldMapping,
  problems: ImportProblem[],
): PreparedField => {
  const read = (columns: readonly string[]): ColumnReading[] =>
    columns.flatMap((column) => {
      const reading = readColumn(parsed, field, mapping, column)
      if ('code' in reading) {
        problems.push(reading)
        return []
      }
      return [reading]
    })
  return { field, mapping, columns: read(mapping.columns), fallback: read(mapping.fallback ?? []) }
}

/**
 * Settles what only a whole column can tell: the order of day and month, the decimal sign, percentages as fractions.
 * Fails with problems where a column leaves it open or the mapping names what does not exist.
 */
export const prepareImport = (
  table: PortfolioTable,
  parsed: ParsedTable,
  mapping: Mapping,
  options: PrepareOptions = {},
): PrepareResult => {
  const problems: ImportProblem[] = []
  const fields = importFields(table, { fleet: options.fleet ?? false })
  const known = new Set(fields.map((field) => field.name))
  for (const name of Object.keys(mapping))
    if (!known.has(name)) problems.push(problem('unknown_field', { field: name }))
  const prepared = fields.flatMap((field) => {
    const chosen = Object.hasOwn(mapping, field.name) ? mapping[field.name] : undefined
    return chosen ? [prepareField(parsed, field, chosen, problems)] : []
  })
  if (options.fleet && !prepared.some(({ field }) => field.name === 'client')) {
    problems.push(problem('required_field_unmapped', { field: 'client' }))
  }
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, prepared: { table, parsed, fields: prepared, minor_digits: options.minor_digits ?? 2 } }
}
