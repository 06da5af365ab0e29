import { z } from 'zod'
import { units } from '../../../db/tenant/units.ts'
import { UNIT_FUNCTIONS } from '../../../shared/domain/vocabulary/index.ts'
import { line, oneOrMore, recordFields } from '../../http/fields.ts'
import { type RecordFeature, recordEndpoints } from '../../records/endpoints.ts'
import { describeTable } from '../../records/table.ts'

const fields = {
  external_id: line(200).nullable().optional().meta({ description: 'Id of the unit in the system it comes from.' }),
  name: line(200),
  function: z
    .enum(UNIT_FUNCTIONS)
    .optional()
    .meta({ description: 'What the unit does: playbook rules find it by this.' }),
  head: line(200).nullable().optional().meta({ description: 'Who leads the unit.' }),
}

export const unitFeature: RecordFeature = {
  table: describeTable(units),
  subject_type: 'unit',
  referenced_by: [
    ['projects', 'unit_id'],
    ['causal_links', 'unit_id'],
  ],
  path: 'units',
  param: 'unit',
  names: ['Unit', 'Units'],
  id: 'unit',
  resource: 'units',
  record: z
    .object({
      ...recordFields,
      external_id: z.string().nullable(),
      name: z.string(),
      function: z.enum(UNIT_FUNCTIONS),
      head: z.string().nullable(),
    })
    .meta({ id: 'Unit' }),
  create: z.strictObject({ ...fields, function: z.enum(UNIT_FUNCTIONS).default('other') }).meta({ id: 'NewUnit' }),
  update: z.strictObject(fields).partial().meta({ id: 'UnitChanges' }),
  sorts: ['name', 'function', 'updated_at'],
  first_sort: 'name',
  search: ['name', 'head', 'external_id'],
  filters: { function: oneOrMore(UNIT_FUNCTIONS) },
}

export const unitEndpoints = recordEndpoints(unitFeature)
