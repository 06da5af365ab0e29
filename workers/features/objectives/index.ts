import * as z from 'zod'
import { objectives } from '../../../db/tenant/objectives.ts'
import { OBJECTIVE_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { date, line, oneOrMore, prose, recordFields } from '../../http/fields.ts'
import { type RecordFeature, recordEndpoints } from '../../records/endpoints.ts'
import { describeTable } from '../../records/table.ts'

const fields = {
  external_id: line(200).nullable().optional().meta({ description: 'Id in the system it comes from.' }),
  name: line(300).meta({ description: 'What is to be reached.' }),
  description: prose(10_000).nullable().optional(),
  owner: line(200).nullable().optional().meta({ description: 'Who answers for it.' }),
  starts_on: date.nullable().optional(),
  ends_on: date.nullable().optional(),
  state: z.enum(OBJECTIVE_STATES).optional(),
}
const text = z.string().nullable()

export const objectiveFeature: RecordFeature = {
  table: describeTable(objectives),
  subject_type: 'objective',
  referenced_by: [
    ['key_results', 'objective_id'],
    ['requirements', 'objective_id'],
  ],
  path: 'objectives',
  param: 'objective',
  names: ['Objective', 'Objectives'],
  id: 'objective',
  resource: 'objectives',
  record: z
    .object({
      ...recordFields,
      external_id: text,
      name: z.string(),
      description: text,
      owner: text,
      starts_on: text,
      ends_on: text,
      state: z.enum(OBJECTIVE_STATES),
    })
    .meta({ id: 'Objective' }),
  create: z.strictObject({ ...fields, state: z.enum(OBJECTIVE_STATES).default('active') }).meta({ id: 'NewObjective' }),
  update: z.strictObject(fields).partial().meta({ id: 'ObjectiveChanges' }),
  sorts: ['name', 'owner', 'starts_on', 'ends_on', 'state', 'updated_at'],
  first_sort: 'name',
  search: ['name', 'description', 'owner', 'external_id'],
  filters: { state: oneOrMore(OBJECTIVE_STATES) },
}

export const objectiveEndpoints = recordEndpoints(objectiveFeature)
