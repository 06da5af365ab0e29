import { placeOf } from './cells.ts'
import type { CoercedRow, FieldValue } from './coerce.ts'
import type { ImportField } from './fields/index.ts'
import type { StoredRecord } from './plan-types.ts'
import type { PreparedField } from './prepare.ts'
import { type RowError, type RowNote, rowError } from './problems.ts'
import { AMOUNTS, statedLine } from './row-checks.ts'
import type { TableRow } from './table.ts'

/** `source` is the row that states the value. */
type Stated = { value: string | number; row: number; source: TableRow }

/** All rows of a file that speak of the same record. */
export type RowGroup = {
  /** The record that exists already; null where the rows create one. */
  target: StoredRecord | null
  rows: TableRow[]
  values: Map<string, Stated>
  /** By field; null while no row states any, as most rows do not. */
  tags: Map<string, Set<string>> | null
  /** Amounts by year, then by property; null while no row states any. */
  budget: Map<number, Map<string, Stated>> | null
  notes: RowNote[]
  /** Whether only a name led here, so that its spelling is no news. */
  by_name_only: boolean
}

export const newGroup = (target: StoredRecord | null): RowGroup => ({
  target,
  rows: [],
  values: new Map(),
  tags: null,
  budget: null,
  notes: [],
  by_name_only: true,
})

type Clash = { prepared: PreparedField; first: Stated }

const agree = (
  field: ImportField,
  one: FieldValue,
  other: FieldValue,
  sameName: (a: string, b: string) => boolean,
): boolean =>
  one === other ||
  (field.name === 'name' && typeof one === 'string' && typeof other === 'string' && sameName(one, other))

const budgetClashes = (group: RowGroup, row: CoercedRow, fields: readonly PreparedField[]): Clash[] => {
  const line = statedLine(row.values)
  if (line === null || line === 'missing') return []
  const known = group.budget?.get(line.year)
  return fields.flatMap((prepared) => {
    const name = AMOUNTS.find((amount) => amount === prepared.field.name)
    const value = name === undefined ? undefined : line[name]
    const first = name === undefined ? undefined : known?.get(name)
    if (value === undefined || !first || first.value === value) return []
    return [{ prepared, first }]
  })
}

const valueClashes = (
  group: RowGroup,
  row: CoercedRow,
  fields: readonly PreparedField[],
  sameName: (a: string, b: string) => boolean,
): Clash[] =>
  fields.flatMap((prepared) => {
    const { field } = prepared
    const value = row.values.get(field.name)
    const first = group.values.get(field.name)
    if (field.on_conflict === 'combine' || value === null || value === undefined || !first) return []
    return agree(field, first.value, value, sameName) ? [] : [{ prepared, first }]
  })

const takeBudget = (group: RowGroup, row: CoercedRow): void => {
  const line = statedLine(row.values)
  if (line === null || line === 'missing') return
  group.budget ??= new Map()
  const year = group.budget.get(line.year) ?? new Map<string, Stated>()
  group.budget.set(line.year, year)
  for (const name of AMOUNTS) {
    const value = line[name]
    if (value !== undefined && !year.has(name)) year.set(name, { value, row: row.row, source: row.source })
  }
}

const takeValues = (group: RowGroup, row: CoercedRow, fields: readonly PreparedField[]): void => {
  for (const { field } of fields) {
    const value = row.values.get(field.name)
    if (value === null || value === undefined || field.of_budget || field.name === 'id') continue
    if (Array.isArray(value)) {
      group.tags ??= new Map()
      const tags = group.tags.get(field.name) ?? new Set<string>()
      for (const tag of value) if (typeof tag === 'string') tags.add(tag)
      group.tags.set(field.name, tags)
    } else if (!group.values.has(field.name)) {
      group.values.set(field.name, { value, row: row.row, source: row.source })
    }
  }
}

/**
 * Lets a row join the rows that speak of the same record. Where it contradicts one of them in a field that cannot be
 * combined, nothing is taken from it and the errors name the row that came first.
 */
export const joinGroup = (
  group: RowGroup,
  row: CoercedRow,
  fields: readonly PreparedField[],
  sameName: (a: string, b: string) => boolean,
): RowError[] => {
  const clashes =
    group.rows.length === 0 ? [] : [...valueClashes(group, row, fields, sameName), ...budgetClashes(group, row, fields)]
  const describe = ({ prepared, first }: Clash, code: string): RowError =>
    rowError(row.row, code, {
      ...placeOf(prepared, row.source),
      params: { first_row: first.row, first_value: placeOf(prepared, first.source).value.slice(0, 100) },
    })
  const errors = clashes
    .filter(({ prepared }) => prepared.field.on_conflict !== 'keep_first')
    .map((clash) => describe(clash, 'contradicts_row'))
  if (errors.length > 0) return errors
  for (const clash of clashes) group.notes.push(describe(clash, 'kept_first'))
  group.notes.push(...row.notes)
  group.rows.push(row.source)
  takeValues(group, row, fields)
  takeBudget(group, row)
  return []
}
