import { importFields } from './fields/index.ts'
import type { ImportPlan } from './plan-types.ts'
import type { PreparedImport } from './prepare.ts'
import { type ImportProblem, problem } from './problems.ts'

/**
 * Fields that new records need and no column fills, where they keep every row from being taken: one problem of the mapping
 * rather than one of each row. A file that changes records which are there already may leave such fields out. `plans` are
 * the parts of one file.
 */
export const unmappedRequired = (prepared: PreparedImport, plans: readonly ImportPlan[]): ImportProblem[] => {
  const taken = plans.some(({ create, update, unchanged }) => create.length + update.length + unchanged.length > 0)
  if (taken) return []
  const mapped = new Set(prepared.fields.map(({ field }) => field.name))
  const missed = new Set(
    plans.flatMap(({ refused }) =>
      refused.flatMap(({ errors }) => errors.flatMap(({ code, field }) => (code === 'required' ? [field] : []))),
    ),
  )
  return importFields(prepared.table)
    .filter(({ name, required }) => required && !mapped.has(name) && missed.has(name))
    .map(({ name }) => problem('required_field_unmapped', { field: name }))
}
