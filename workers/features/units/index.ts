import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { units } from '../../../db/tenant/units.ts'
import { UNIT_FUNCTIONS } from '../../../shared/domain/vocabulary/index.ts'
import { idFilter, line, oneOrMore, recordFields } from '../../http/fields.ts'
import { type RecordFeature, recordEndpoints } from '../../records/endpoints.ts'
import { describeTable, guardExists } from '../../records/table.ts'

const representative = z
  .strictObject({
    name: line(200),
    person_id: z.string().max(60).nullable().default(null).meta({ description: 'Set where they have an account.' }),
  })
  .meta({ id: 'Representative', description: 'Somebody who speaks for the unit in tactical governance.' })

const representatives = z.array(representative).max(20)

const fields = {
  external_id: line(200).nullable().optional().meta({ description: 'Id of the unit in the system it comes from.' }),
  name: line(200),
  function: z
    .enum(UNIT_FUNCTIONS)
    .optional()
    .meta({ description: 'What the unit does: playbook rules find it by this.' }),
  head: line(200).nullable().optional().meta({ description: 'Who leads the unit.' }),
  parent_id: z
    .string()
    .max(60)
    .nullable()
    .optional()
    .meta({ description: 'The unit that it is part of; null at the top of the tree.' }),
  representatives: representatives.optional(),
}

const parentThere = (values: Record<string, unknown>): SQL[] =>
  typeof values.parent_id === 'string' ? [guardExists('units', [values.parent_id])] : []

/** Aborts the batch when the new parent is the unit itself or below it: a tree has no rings. */
const guardNoRing = (changes: Record<string, unknown>, id: string): SQL[] =>
  typeof changes.parent_id === 'string'
    ? [
        sql`INSERT INTO guard (code, passed) SELECT 'conflict', NOT EXISTS (
          WITH RECURSIVE above (id) AS (
            SELECT ${changes.parent_id} UNION SELECT u.parent_id FROM units u JOIN above ON u.id = above.id
          ) SELECT 1 FROM above WHERE id = ${id})`,
      ]
    : []

export const unitFeature: RecordFeature = {
  table: describeTable(units),
  subject_type: 'unit',
  referenced_by: [
    ['projects', 'unit_id'],
    ['causal_links', 'unit_id'],
    ['units', 'parent_id'],
    ['requirements', 'unit_id'],
    ['requirement_documents', 'unit_id'],
  ],
  refers_to: [['parent_id', 'units']],
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
      parent_id: z.string().nullable(),
      representatives: z.array(representative),
    })
    .meta({ id: 'Unit' }),
  create: z
    .strictObject({
      ...fields,
      function: z.enum(UNIT_FUNCTIONS).default('other'),
      representatives: representatives.default([]),
    })
    .meta({ id: 'NewUnit' }),
  update: z.strictObject(fields).partial().meta({ id: 'UnitChanges' }),
  sorts: ['name', 'function', 'updated_at'],
  first_sort: 'name',
  search: ['name', 'head', 'external_id'],
  filters: { function: oneOrMore(UNIT_FUNCTIONS), parent_id: idFilter },
  guards: parentThere,
  changeGuards: guardNoRing,
}

export const unitEndpoints = recordEndpoints(unitFeature)
