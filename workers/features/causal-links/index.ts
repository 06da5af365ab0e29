import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { causalLinks } from '../../../db/tenant/causal-links.ts'
import { ARTEFACTS, LINK_ORIGINS, LINK_STATES, LINK_STRENGTHS } from '../../../shared/domain/vocabulary/index.ts'
import { idFilter, line, oneOrMore, prose, recordFields } from '../../http/fields.ts'
import { type RecordFeature, recordEndpoints } from '../../records/endpoints.ts'
import { describeTable, guardExists } from '../../records/table.ts'

const fields = {
  external_id: line(200).nullable().optional(),
  technology_project_id: z.string().max(60),
  administrative_project_id: z
    .string()
    .max(60)
    .nullable()
    .optional()
    .meta({ description: 'The project that carries the change out; null while nobody has planned it.' }),
  unit_id: z.string().max(60).meta({ description: 'The unit in which the change lands.' }),
  artefact: z.enum(ARTEFACTS),
  mechanism: prose(2_000).refine((text) => text.length > 0, 'Say in a sentence how the technology causes the change.'),
  strength: z.enum(LINK_STRENGTHS).optional(),
  lag_days: z.int().min(-3_650).max(3_650).optional(),
  state: z.enum(LINK_STATES).optional(),
  dismissal_reason: prose(2_000)
    .refine((text) => text.length > 0, 'Say why the link is dismissed.')
    .nullable()
    .optional(),
}
const text = z.string().nullable()

const dismissedWithReason = (link: {
  state?: string | undefined
  dismissal_reason?: string | null | undefined
}): boolean => link.state !== 'dismissed' || Boolean(link.dismissal_reason)

const reasonMissing = { path: ['dismissal_reason'], message: 'Say why the link is dismissed.' }

/** A link joins a technology project to an administrative one; the guard holds when the project is of that track. */
const guardTrack = (id: string, track: 'technology' | 'administrative'): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'foreign_reference', count(*)
    FROM projects WHERE id = ${id} AND track = ${track} AND deleted_at IS NULL`

const guards = (values: Record<string, unknown>): SQL[] => [
  ...(typeof values.unit_id === 'string' ? [guardExists('units', [values.unit_id])] : []),
  ...(typeof values.technology_project_id === 'string' ? [guardTrack(values.technology_project_id, 'technology')] : []),
  ...(typeof values.administrative_project_id === 'string'
    ? [guardTrack(values.administrative_project_id, 'administrative')]
    : []),
]

export const causalLinkRecord = z
  .object({
    ...recordFields,
    external_id: text,
    technology_project_id: z.string(),
    administrative_project_id: text,
    unit_id: z.string(),
    artefact: z.enum(ARTEFACTS),
    mechanism: z.string(),
    strength: z.enum(LINK_STRENGTHS),
    lag_days: z.int(),
    state: z.enum(LINK_STATES),
    dismissal_reason: text,
    origin: z.enum(LINK_ORIGINS),
    rule_id: text,
  })
  .meta({ id: 'CausalLink' })

export const causalLinkFeature: RecordFeature = {
  table: describeTable(causalLinks),
  subject_type: 'causal_link',
  refers_to: [
    ['technology_project_id', 'projects'],
    ['administrative_project_id', 'projects'],
    ['unit_id', 'units'],
  ],
  path: 'causal-links',
  param: 'causal_link',
  names: ['CausalLink', 'CausalLinks'],
  id: 'causal_link',
  resource: 'causal_links',
  record: causalLinkRecord,
  create: z
    .strictObject({
      ...fields,
      strength: z.enum(LINK_STRENGTHS).default('moderate'),
      lag_days: z.int().min(-3_650).max(3_650).default(0),
      state: z.enum(LINK_STATES).default('suspected'),
    })
    .refine(dismissedWithReason, reasonMissing)
    .meta({ id: 'NewCausalLink' }),
  update: z.strictObject(fields).partial().meta({ id: 'CausalLinkChanges' }),
  sorts: ['updated_at', 'mechanism', 'state', 'strength', 'artefact'],
  first_sort: '-updated_at',
  search: ['mechanism', 'external_id', 'dismissal_reason'],
  filters: {
    state: oneOrMore(LINK_STATES),
    strength: oneOrMore(LINK_STRENGTHS),
    artefact: oneOrMore(ARTEFACTS),
    unit_id: idFilter,
    technology_project_id: idFilter,
    administrative_project_id: idFilter,
  },
  defaults: { origin: 'manual' },
  guards,
}

export const causalLinkEndpoints = recordEndpoints(causalLinkFeature)
