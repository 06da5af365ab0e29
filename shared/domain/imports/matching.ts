import type { PortfolioTable } from '../vocabulary/index.ts'
import { placeOfFirst } from './cells.ts'
import type { CoercedRow } from './coerce.ts'
import { nameField } from './fields/index.ts'
import { normaliseName, normaliseText } from './normalise.ts'
import type { StoredRecord } from './plan-types.ts'
import type { PreparedImport } from './prepare.ts'
import { type RowError, rowError } from './problems.ts'
import { joinGroup, newGroup, type RowGroup } from './row-groups.ts'

/** A record, stored or to be created, with the rows that speak of it. */
type Entity = { record: StoredRecord | null; externalId: string | null; group: RowGroup | null }

/** Records of one name: those with an external id and those without are told apart. */
type Namesakes = { bare: Entity[]; keyed: Entity[] }

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const has = (row: CoercedRow, name: string): boolean => text(row.values.get(name)) !== null
const isDeleted = (record: StoredRecord): boolean => record.deleted_at !== undefined && record.deleted_at !== null

/** Whether two names of the table's records mean the same. Units and vendors are known by name, however it is spelled. */
const nameKey = (table: PortfolioTable, name: string): string =>
  table === 'units' || table === 'vendors' ? normaliseName(name) : normaliseText(name)

const LINK_IDENTITY = ['technology_project_id', 'unit_id', 'artefact']

/** What stands for the name of a record: a causal link is known by its project, unit and artefact. */
const identityOf = (table: PortfolioTable, read: (property: string) => unknown): string | null => {
  if (table !== 'causal_links') {
    const name = text(read(nameField(table)))
    return name === null ? null : nameKey(table, name)
  }
  const parts = LINK_IDENTITY.map((property) => text(read(property)))
  return parts.includes(null) ? null : parts.join('\n')
}

/**
 * Finds the record of every row: first by Bearing's id, then by external id, then by name. Each step sees the records as
 * the step before leaves them, so that importing the same file again finds the same records.
 */
export class Matcher {
  readonly groups: RowGroup[] = []
  readonly refused: { row: number; errors: RowError[] }[] = []
  readonly #prepared: PreparedImport
  readonly #table: PortfolioTable
  readonly #entities: Entity[]
  readonly #byId = new Map<string, Entity>()
  readonly #byExternalId = new Map<string, Entity>()

  constructor(prepared: PreparedImport, existing: readonly StoredRecord[]) {
    this.#prepared = prepared
    this.#table = prepared.table
    this.#entities = existing.map((record) => ({ record, externalId: text(record.external_id), group: null }))
    for (const entity of this.#entities) {
      if (entity.record) this.#byId.set(entity.record.id, entity)
      if (entity.externalId !== null) this.#byExternalId.set(entity.externalId, entity)
    }
  }

  /** Sorts all rows into groups; rows that no record can be found for are refused. */
  match(rows: readonly CoercedRow[]): void {
    const byId = rows.filter((row) => has(row, 'id'))
    const byExternalId = rows.filter((row) => !has(row, 'id') && has(row, 'external_id'))
    const byName = rows.filter((row) => !has(row, 'id') && !has(row, 'external_id'))
    for (const row of byId) this.#matchId(row)
    this.#matchExternalIds(byExternalId)
    this.#matchNames(byName)
  }

  #refuse(row: CoercedRow, code: string, field: string, params: Record<string, string> = {}): void {
    const at = { ...placeOfFirst(this.#prepared, row.source, [field]), params }
    this.refused.push({ row: row.row, errors: [rowError(row.row, code, at)] })
  }

  /** Adds the row to the entity's group; false where it contradicts the rows before. */
  #join(entity: Entity, row: CoercedRow, byName: boolean): boolean {
    const group = entity.group ?? newGroup(entity.record)
    const errors = joinGroup(
      group,
      row,
      this.#prepared.fields,
      (one, other) => nameKey(this.#table, one) === nameKey(this.#table, other),
    )
    if (errors.length > 0) {
      this.refused.push({ row: row.row, errors })
      return false
    }
    if (!byName) group.by_name_only = false
    if (entity.group === null) {
      entity.group = group
      this.groups.push(group)
    }
    return true
  }

  #create(externalId: string | null): Entity {
    const entity: Entity = { record: null, externalId, group: null }
    this.#entities.push(entity)
    if (externalId !== null) this.#byExternalId.set(externalId, entity)
    return entity
  }

  #matchId(row: CoercedRow): void {
    const entity = this.#byId.get(text(row.values.get('id')) ?? '')
    const externalId = text(row.values.get('external_id'))
    if (!entity) {
      this.#refuse(row, 'unknown_id', 'id')
      return
    }
    if (externalId !== null && entity.externalId !== null && externalId !== entity.externalId) {
      this.#refuse(row, 'external_id_differs', 'external_id', { existing: entity.externalId })
      return
    }
    const owner = externalId === null ? undefined : this.#byExternalId.get(externalId)
    if (owner && owner !== entity && externalId !== null) {
      this.#refuse(row, 'external_id_taken', 'external_id', { external_id: externalId })
      return
    }
    if (this.#join(entity, row, false) && externalId !== null) {
      entity.externalId = externalId
      this.#byExternalId.set(externalId, entity)
    }
  }

  #matchExternalIds(rows: readonly CoercedRow[]): void {
    const adoptable = this.#adoptable(rows)
    for (const row of rows) {
      const externalId = text(row.values.get('external_id')) ?? ''
      let entity = this.#byExternalId.get(externalId)
      if (!entity) {
        const key = identityOf(this.#table, (property) => row.values.get(property))
        entity = key === null ? undefined : adoptable.get(key)
        if (entity) {
          entity.externalId = externalId
          this.#byExternalId.set(externalId, entity)
        }
      }
      this.#join(entity ?? this.#create(externalId), row, false)
    }
  }

  /**
   * Units and vendors that were once created by name alone and to which the file now gives an external id: the only
   * record of that name, and only one external id in the file goes with the name.
   */
  #adoptable(rows: readonly CoercedRow[]): Map<string, Entity> {
    const adoptable = new Map<string, Entity>()
    if (this.#table !== 'units' && this.#table !== 'vendors') return adoptable
    const idsOfName = new Map<string, Set<string>>()
    for (const row of rows) {
      const key = identityOf(this.#table, (property) => row.values.get(property))
      if (key === null) continue
      idsOfName.set(key, (idsOfName.get(key) ?? new Set()).add(text(row.values.get('external_id')) ?? ''))
    }
    for (const [key, { bare, keyed }] of this.#namesakes()) {
      const only = bare[0]
      if (only && bare.length === 1 && keyed.length === 0 && idsOfName.get(key)?.size === 1) adoptable.set(key, only)
    }
    return adoptable
  }

  #namesakes(): Map<string, Namesakes> {
    const names = new Map<string, Namesakes>()
    for (const entity of this.#entities) {
      const { record, group } = entity
      if (record && isDeleted(record) && group === null) continue
      const key = identityOf(this.#table, (property) => group?.values.get(property)?.value ?? record?.[property])
      if (key === null) continue
      const found = names.get(key) ?? { bare: [], keyed: [] }
      names.set(key, found)
      if (entity.externalId === null) found.bare.push(entity)
      else found.keyed.push(entity)
    }
    return names
  }

  #matchNames(rows: readonly CoercedRow[]): void {
    const names = this.#namesakes()
    for (const row of rows) {
      const key = identityOf(this.#table, (property) => row.values.get(property))
      const [naming = 'name'] = this.#table === 'causal_links' ? LINK_IDENTITY : [nameField(this.#table)]
      if (key === null) {
        const parts = this.#table === 'causal_links' ? LINK_IDENTITY : [naming]
        this.#refuse(row, 'required', parts.find((part) => !has(row, part)) ?? naming)
        continue
      }
      const found = names.get(key) ?? { bare: [], keyed: [] }
      names.set(key, found)
      const candidates = found.bare.length > 0 ? found.bare : found.keyed
      if (candidates.length > 1) {
        this.#refuse(row, 'ambiguous_match', naming)
        continue
      }
      let entity = candidates[0]
      if (!entity) {
        entity = this.#create(null)
        found.bare.push(entity)
      }
      this.#join(entity, row, true)
    }
  }
}
