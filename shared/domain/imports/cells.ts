import { normaliseText } from './normalise.ts'
import type { ColumnReading, PreparedField, PreparedImport } from './prepare.ts'
import type { TableRow } from './table.ts'

/** What the file says for one field, and the column that says it; null where a constant does. */
export type Cell = { text: string; reading: ColumnReading | null }

/** The cell of a field: its columns joined, else the first fallback that says something, else the constant. */
export const cellOf = (prepared: PreparedField, row: TableRow): Cell => {
  const parts = prepared.columns.map(({ index }) => normaliseText(row.cells[index] ?? '')).filter((part) => part !== '')
  if (parts.length > 0) {
    return { text: parts.join(prepared.mapping.join ?? ' '), reading: prepared.columns[0] ?? null }
  }
  for (const reading of prepared.fallback) {
    const text = normaliseText(row.cells[reading.index] ?? '')
    if (text !== '') return { text, reading }
  }
  return { text: normaliseText(prepared.mapping.constant ?? ''), reading: null }
}

/** Where a fault of a field stands in the file, and the text of the cell as it stands there. */
export const placeOf = (
  prepared: PreparedField,
  row: TableRow,
): { column: string | null; field: string; value: string } => {
  const { text, reading } = cellOf(prepared, row)
  return { column: reading?.column ?? prepared.columns[0]?.column ?? null, field: prepared.field.name, value: text }
}

/**
 * The place of the first of the fields that the file fills; without any, the first field and no column. A fault between two
 * fields, such as a start after a finish, may have only one of them in the file.
 */
export const placeOfFirst = (prepared: PreparedImport, row: TableRow, names: readonly string[]) => {
  for (const name of names) {
    const found = prepared.fields.find(({ field }) => field.name === name)
    if (found) return placeOf(found, row)
  }
  return { column: null, field: names[0] ?? null, value: '' }
}
