import { normaliseText, normaliseWords } from '../imports/normalise.ts'
import { type RowError, rowError } from '../imports/problems.ts'
import type { ParsedTable, TableRow } from '../imports/table.ts'
import { COST_CLASSES, type CostClass, MOSCOW_PRIORITIES, type MoscowPriority } from '../vocabulary/index.ts'

/** Rows of a table that become requirements at once. */
export const MOST_TABLE_ROWS = 2_000

/** What a row says of a requirement; units and objectives as they are written there, null where the cell is empty. */
export type RequirementRow = {
  row: number
  external_id: string | null
  statement: string
  rationale: string | null
  unit: string | null
  objective: string | null
  moscow: MoscowPriority
  value_score: number
  urgency_score: number
  expected_benefit: string | null
  cost_class: CostClass | null
}

type Field = Exclude<keyof RequirementRow, 'row'>

/**
 * Headings by which a column is known, the usual ones first; English and German, without case and marks. A running number
 * is no external id: the tables of two units both begin with 1.
 */
const HEADINGS: Record<Field, readonly string[]> = {
  external_id: ['external id', 'key', 'kennung'],
  statement: [
    'statement',
    'requirement',
    'anforderung',
    'digital requirement',
    'text',
    'bedarf',
    'beschreibung',
    'description',
  ],
  rationale: ['rationale', 'reason', 'why', 'begruendung', 'grund', 'warum'],
  unit: ['unit', 'department', 'organizational unit', 'einheit', 'abteilung', 'bereich', 'organisationseinheit'],
  objective: ['objective', 'strategic objective', 'goal', 'ziel', 'strategisches ziel'],
  moscow: ['moscow', 'priority', 'prioritaet', 'prio'],
  value_score: ['value score', 'value', 'wert', 'nutzenwert'],
  urgency_score: ['urgency score', 'urgency', 'dringlichkeit'],
  expected_benefit: ['expected benefit', 'benefit', 'nutzen', 'erwarteter nutzen'],
  cost_class: ['cost class', 'cost', 'costs', 'effort', 'kosten', 'kostenklasse', 'aufwand'],
}

const MOSCOW_WORDS: Record<MoscowPriority, readonly string[]> = {
  must: ['must', 'must have', 'muss', 'm'],
  should: ['should', 'should have', 'soll', 'sollte', 's'],
  could: ['could', 'could have', 'kann', 'koennte', 'c'],
  wont: ['wont', 'won t', 'wont have', 'won t have', 'nicht', 'wird nicht', 'w'],
}
const COST_WORDS: Record<CostClass, readonly string[]> = {
  small: ['small', 's', 'klein', 'gering', 'low'],
  medium: ['medium', 'm', 'mittel'],
  large: ['large', 'l', 'gross', 'hoch', 'high'],
  very_large: ['very large', 'xl', 'sehr gross', 'sehr hoch', 'very high'],
}

/** Which column says what: each column once, each field by its most usual heading. */
export const requirementColumns = (columns: readonly string[]): Partial<Record<Field, string>> => {
  const words = columns.map((column) => ({ column, words: normaliseWords(column) }))
  const found: Partial<Record<Field, string>> = {}
  for (const [field, headings] of Object.entries(HEADINGS) as [Field, readonly string[]][])
    for (const heading of headings) {
      const match = words.find((one) => one.words === heading)
      if (!match) continue
      found[field] = match.column
      break
    }
  return found
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/

/** Reads the cells of one row and collects what is wrong with them. */
class RowReader {
  readonly errors: RowError[]
  readonly #row: TableRow
  readonly #columns: ParsedTable['columns']
  readonly #of: Partial<Record<Field, string>>

  constructor(row: TableRow, columns: ParsedTable['columns'], of: Partial<Record<Field, string>>) {
    this.#row = row
    this.#columns = columns
    this.#of = of
    this.errors = [...(row.errors ?? [])]
  }

  #cell(field: Field): string {
    const column = this.#of[field]
    return column === undefined ? '' : normaliseText(this.#row.cells[this.#columns.indexOf(column)] ?? '')
  }

  refuse(field: Field, code: string, params: RowError['params'] = {}): void {
    const column = this.#of[field] ?? null
    this.errors.push(rowError(this.#row.number, code, { column, field, value: this.#cell(field), params }))
  }

  text(field: Field, limit: number): string | null {
    const cell = this.#cell(field)
    const control = CONTROL.exec(cell)?.[0]
    if (cell.length > limit) this.refuse(field, 'too_long', { length: cell.length, limit })
    if (control !== undefined)
      this.refuse(field, 'control_character', {
        code: control.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase(),
      })
    return cell === '' ? null : cell
  }

  line(field: Field, limit: number): string | null {
    const text = this.text(field, limit)
    if (text?.includes('\n')) this.refuse(field, 'line_break')
    return text
  }

  choice<T extends string>(field: Field, words: Record<T, readonly string[]>, values: readonly T[]): T | null {
    const cell = this.#cell(field)
    if (cell === '') return null
    const said = normaliseWords(cell)
    const value = values.find((one) => words[one].includes(said))
    if (value === undefined)
      this.refuse(field, 'unknown_value', { value: cell.slice(0, 100), allowed: values.join(', ') })
    return value ?? null
  }

  score(field: Field): number {
    const cell = this.#cell(field)
    if (cell === '') return 3
    if (!/^[1-5](?:[.,]0+)?$/.test(cell)) {
      this.refuse(field, 'number_out_of_range', { from: 1, to: 5 })
      return 3
    }
    return Number(cell[0])
  }
}

const readRow = (reader: RowReader, row: number): RequirementRow => {
  const statement = reader.text('statement', 4_000)
  if (statement === null) reader.refuse('statement', 'required')
  return {
    row,
    external_id: reader.line('external_id', 200),
    statement: statement ?? '',
    rationale: reader.text('rationale', 10_000),
    unit: reader.line('unit', 200),
    objective: reader.line('objective', 300),
    moscow: reader.choice('moscow', MOSCOW_WORDS, MOSCOW_PRIORITIES) ?? 'should',
    value_score: reader.score('value_score'),
    urgency_score: reader.score('urgency_score'),
    expected_benefit: reader.text('expected_benefit', 4_000),
    cost_class: reader.choice('cost_class', COST_WORDS, COST_CLASSES),
  }
}

export type ReadRequirements = {
  /** The column that was taken for each field. */
  columns: Partial<Record<Field, string>>
  rows: RequirementRow[]
  faults: RowError[]
}

/** Reads a table whose columns are headed as `HEADINGS` know them; null where no column holds statements. */
export const readRequirements = (table: ParsedTable): ReadRequirements | null => {
  const columns = requirementColumns(table.columns)
  if (columns.statement === undefined) return null
  const faults: RowError[] = []
  const rows = table.rows.map((row) => {
    const reader = new RowReader(row, table.columns, columns)
    const read = readRow(reader, row.number)
    faults.push(...reader.errors)
    return read
  })
  return { columns, rows, faults }
}

/** A record that rows name by its external id or its name. */
export type NamedRecord = { id: string; name: string; external_id: string | null }

/** The ids of what the rows name, and a fault for each name that is unknown or stands for several. */
export const resolveNames = (
  rows: readonly RequirementRow[],
  field: 'unit' | 'objective',
  records: readonly NamedRecord[],
  column: string | null,
): { ids: Map<string, string>; faults: RowError[] } => {
  const byName = new Map<string, string[]>()
  const add = (name: string, id: string): void => {
    const known = byName.get(name) ?? []
    if (!known.includes(id)) byName.set(name, [...known, id])
  }
  const external = new Map(records.flatMap(({ id, external_id }) => (external_id ? [[external_id, id] as const] : [])))
  for (const { id, name } of records) add(normaliseWords(name), id)
  const ids = new Map<string, string>()
  const faults: RowError[] = []
  for (const row of rows) {
    const said = row[field]
    if (said === null || ids.has(said)) continue
    const found = external.has(said) ? [external.get(said) ?? ''] : (byName.get(normaliseWords(said)) ?? [])
    if (found.length === 1) ids.set(said, found[0] ?? '')
    else {
      const code = found.length === 0 ? 'unknown_reference' : 'ambiguous_reference'
      faults.push(rowError(row.row, code, { column, field, value: said, params: { table: `${field}s` } }))
    }
  }
  return { ids, faults }
}

/** A fault for each row whose external id a requirement of the client has already, or a row before it. */
export const takenExternalIds = (
  rows: readonly RequirementRow[],
  taken: ReadonlySet<string>,
  column: string | null,
): RowError[] => {
  const seen = new Set(taken)
  return rows.flatMap(({ row, external_id }) => {
    if (external_id === null) return []
    if (!seen.has(external_id)) {
      seen.add(external_id)
      return []
    }
    return [
      rowError(row, 'external_id_taken', { column, field: 'external_id', value: external_id, params: { external_id } }),
    ]
  })
}
