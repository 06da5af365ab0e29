import * as z from 'zod'
import { SUBJECT_TYPES } from '../../../shared/domain/permissions/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { instant, oneOrMore } from '../../http/fields.ts'
import { clientParam } from '../../records/endpoints.ts'
import { pageQuery } from '../../records/list.ts'
import { activityPage } from './stream.ts'

const activityEntry = z
  .object({
    id: z.string(),
    at: instant,
    actor_kind: z.enum(['person', 'api_key', 'job']),
    actor_id: z.string(),
    actor_name: z.string().meta({ description: 'As it was when it happened.' }),
    action: z.string().meta({ example: 'update' }),
    subject_type: z.string().meta({ example: 'project' }),
    subject_id: z.string(),
    name: z.string().nullable().meta({ description: 'What the record was called; null for a comment.' }),
    parent: z
      .object({ subject_type: z.string(), subject_id: z.string(), name: z.string().nullable() })
      .nullable()
      .meta({ description: 'What it belongs to: the record that a comment is about, the objective of a key result.' }),
    changed: z.array(z.string()).meta({ description: 'The fields that an update changed.' }),
    count: z.int().meta({
      description:
        'How many records of the kind one request treated alike, for instance an import; the entry is one of them.',
    }),
  })
  .meta({ id: 'ActivityEntry' })

const list = endpoint({
  method: 'get',
  path: '/clients/{client}/activity',
  policy: { scope: 'client', permission: 'activity:read' },
  tag: 'activity',
  operation: 'listActivity',
  summary: 'List what happened in the client organization, newest first',
  description:
    'Only what you may read yourself is told of. What one request did to many records of a kind is one entry with a count.',
  params: z.object(clientParam),
  query: z.strictObject({
    ...pageQuery,
    subject_type: oneOrMore(SUBJECT_TYPES),
    actor_id: z.string().min(1).max(60).optional().meta({ description: 'Id of the person, API key or job, exactly.' }),
  }),
  answers: {
    200: {
      description: 'A page',
      schema: z.object({ data: z.array(activityEntry), next_cursor: z.string().nullable() }),
    },
  },
  async handle({ ctx, query }) {
    return { status: 200, body: await activityPage(ctx, query) }
  },
})

export const activityEndpoints: Endpoint[] = [list]
