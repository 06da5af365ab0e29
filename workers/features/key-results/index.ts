import * as z from 'zod'
import { keyResults } from '../../../db/tenant/objectives.ts'
import { date, idFilter, line, recordFields } from '../../http/fields.ts'
import { type RecordFeature, recordEndpoints } from '../../records/endpoints.ts'
import { describeTable, guardExists } from '../../records/table.ts'

/** Far inside what a double holds exactly to the cent. */
const MOST = 1e12

const figure = z.number().min(-MOST).max(MOST)

const fields = {
  objective_id: z.string().max(60).meta({ description: 'The objective that it measures.' }),
  name: line(300),
  unit_of_measure: line(60).meta({ example: '%' }),
  baseline: figure.nullable().optional().meta({ description: 'Where the figure stood at the start.' }),
  target: figure,
  actual: figure.nullable().optional().meta({ description: 'Where it stands now; null while nobody has measured it.' }),
  owner: line(200).nullable().optional(),
  due_on: date.nullable().optional(),
}
const text = z.string().nullable()

export const keyResultFeature: RecordFeature = {
  table: describeTable(keyResults),
  subject_type: 'key_result',
  refers_to: [['objective_id', 'objectives']],
  path: 'key-results',
  param: 'key_result',
  names: ['KeyResult', 'KeyResults'],
  id: 'key_result',
  resource: 'objectives',
  record: z
    .object({
      ...recordFields,
      objective_id: z.string(),
      name: z.string(),
      unit_of_measure: z.string(),
      baseline: z.number().nullable(),
      target: z.number(),
      actual: z.number().nullable(),
      owner: text,
      due_on: text,
    })
    .meta({ id: 'KeyResult' }),
  create: z.strictObject(fields).meta({ id: 'NewKeyResult' }),
  update: z.strictObject(fields).partial().meta({ id: 'KeyResultChanges' }),
  sorts: ['name', 'owner', 'due_on', 'updated_at'],
  first_sort: 'name',
  search: ['name', 'unit_of_measure', 'owner'],
  filters: { objective_id: idFilter },
  guards: ({ objective_id }) => (typeof objective_id === 'string' ? [guardExists('objectives', [objective_id])] : []),
}

export const keyResultEndpoints = recordEndpoints(keyResultFeature)
