import type { DateField, LineField, PlanInitiative, SetField, TextField } from './types.ts'

export type YearChange = { year: number; before_minor: number; after_minor: number }
export type SetChange = { added: string[]; removed: string[] }

/** What differs in one field of an initiative. Money has a line for each year that differs, whole minor units. */
export type FieldChange =
  | { kind: 'text'; field: TextField; before: string | null; after: string | null }
  /** `days`: how far the date moved, later above zero; null where one of the two is missing. */
  | { kind: 'date'; field: DateField; before: string | null; after: string | null; days: number | null }
  | ({ kind: 'lines'; field: LineField; before: string[]; after: string[] } & SetChange)
  | ({ kind: 'set'; field: SetField } & SetChange)
  | { kind: 'money'; field: 'envelope'; years: YearChange[]; before_minor: number; after_minor: number }

/** An initiative that both plans have; code and name as they are after. */
export type InitiativeChange = { id: string; code: string; name: string; changes: FieldChange[] }

export type PlanWindow = { starts_on: string | null; ends_on: string | null }

export type PlanDiff = {
  counts: { added: number; removed: number; changed: number; unchanged: number }
  added: PlanInitiative[]
  removed: PlanInitiative[]
  changed: InitiativeChange[]
  /** Money of the whole plan: every year that either plan has, and the totals. */
  money: { years: YearChange[]; before_minor: number; after_minor: number }
  /** From the first start to the last end of the whole plan. */
  dates: { before: PlanWindow; after: PlanWindow }
  /** What the whole plan serves and needs now that it did not before, and the other way round. */
  sets: Record<SetField, SetChange>
}
