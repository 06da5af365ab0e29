import type { PortfolioTable } from '../vocabulary/index.ts'
import { placeOf } from './cells.ts'
import type { CoercedRow } from './coerce.ts'
import { type ImportField, matchValue } from './fields/index.ts'
import { FUNCTION_VALUES } from './fields/synonyms.ts'
import { normaliseName } from './normalise.ts'
import type { ExistingRecords, PlannedReference, PlanOptions, RecordValues, StoredRecord } from './plan-types.ts'
import type { PreparedField } from './prepare.ts'
import { type MessageParams, rowError } from './problems.ts'

type Found = { record: StoredRecord } | { pending: string } | 'ambiguous' | 'unknown'

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Finds records of one table by id, external id or name, in constant time. */
class ReferenceIndex {
  readonly #byId = new Map<string, StoredRecord>()
  readonly #byExternalId = new Map<string, StoredRecord>()
  readonly #byName = new Map<string, StoredRecord | 'ambiguous'>()
  readonly #pending = new Map<string, string>()

  constructor(records: readonly StoredRecord[]) {
    for (const record of records) {
      if (record.deleted_at !== undefined && record.deleted_at !== null) continue
      this.#byId.set(record.id, record)
      const externalId = text(record.external_id)
      if (externalId !== null) this.#byExternalId.set(externalId, record)
      const name = text(record.name)
      if (name === null) continue
      const key = normaliseName(name)
      this.#byName.set(key, this.#byName.has(key) ? 'ambiguous' : record)
    }
  }

  find(written: string): Found {
    const exact = this.#byId.get(written) ?? this.#byExternalId.get(written)
    if (exact) return { record: exact }
    const key = normaliseName(written)
    const named = this.#byName.get(key)
    if (named === 'ambiguous') return 'ambiguous'
    if (named) return { record: named }
    const pending = this.#pending.get(key)
    return pending === undefined ? 'unknown' : { pending }
  }

  remember(written: string, id: string): void {
    this.#pending.set(normaliseName(written), id)
  }
}

/** Turns what rows call their units, vendors and projects into ids, and plans those that are missing. */
export class References {
  readonly #indices = new Map<PortfolioTable, ReferenceIndex>()
  readonly #planned = new Map<string, PlannedReference>()
  readonly #existing: ExistingRecords
  readonly #options: PlanOptions

  constructor(existing: ExistingRecords, options: PlanOptions) {
    this.#existing = existing
    this.#options = options
  }

  /** Replaces the references of a row by ids; what cannot be found is an error of the row. */
  resolve(row: CoercedRow, fields: readonly PreparedField[]): void {
    for (const prepared of fields) {
      const { field } = prepared
      const written = row.values.get(field.name)
      if (field.reference === null || typeof written !== 'string') continue
      const fail = (code: string, params: MessageParams): void => {
        row.errors.push(rowError(row.row, code, { ...placeOf(prepared, row.source), params }))
      }
      const id = this.#idOf(field.reference, field, written, row.row, fail)
      if (id !== null) row.values.set(field.name, id)
    }
  }

  /** The planned records among the ids; the others were named by refused rows only and are not needed. */
  needed(ids: ReadonlySet<string>): PlannedReference[] {
    return [...this.#planned.values()].filter(({ id }) => ids.has(id))
  }

  #index(table: PortfolioTable): ReferenceIndex {
    const known = this.#indices.get(table)
    if (known) return known
    const index = new ReferenceIndex(this.#existing[table] ?? [])
    this.#indices.set(table, index)
    return index
  }

  #idOf(
    table: PortfolioTable,
    field: ImportField,
    written: string,
    row: number,
    fail: (code: string, params: MessageParams) => void,
  ): string | null {
    const found = this.#index(table).find(written)
    if (found === 'ambiguous') fail('ambiguous_reference', { table })
    else if (found === 'unknown') {
      if (this.#options.create_missing && (table === 'units' || table === 'vendors'))
        return this.#plan(table, written, row)
      fail('unknown_reference', { table })
    } else if ('pending' in found) return found.pending
    else {
      const expected = field.name === 'technology_project_id' ? 'technology' : 'administrative'
      if (table === 'projects' && found.record.track !== expected) {
        fail('wrong_track', { found: String(found.record.track), expected })
        return null
      }
      return found.record.id
    }
    return null
  }

  #plan(table: 'units' | 'vendors', name: string, row: number): string {
    const id = this.#options.new_id(table)
    const record: RecordValues = { name }
    if (table === 'units') record.function = matchValue(FUNCTION_VALUES, name) ?? 'other'
    this.#index(table).remember(name, id)
    this.#planned.set(id, { table, id, record, row })
    return id
  }
}
