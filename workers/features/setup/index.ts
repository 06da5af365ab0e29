import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { settingsOf } from '../../env.ts'
import { endpoint } from '../../http/endpoint.ts'
import { line } from '../../http/fields.ts'
import { sha256 } from '../../http/hash.ts'
import { newId } from '../../http/ids.ts'
import { notFound } from '../../http/problem.ts'
import { personStatements } from '../../identity/people.ts'
import { audit } from '../../records/audit.ts'
import { commitOnce, sealed } from '../../records/idempotency.ts'
import { ensureControl } from '../../tenancy/provision.ts'

const created = z.object({ consultancy_id: z.string(), person_id: z.string() }).meta({ id: 'SetUp' })

/** Equal in time whatever the texts are: their digests are compared, not they themselves. */
const same = async (a: string, b: string): Promise<boolean> => (await sha256(a)) === (await sha256(b))

/** Whoever holds the set-up token: its keys are kept apart from everybody else's. */
const OPERATOR = { id: 'operator' }

const setUp = endpoint({
  method: 'post',
  path: '/setup',
  policy: { scope: 'public' },
  tag: 'setup',
  operation: 'setUp',
  summary: 'Create a consultancy with its first owner',
  description: 'For whoever operates Bearing: it needs the set-up token of the installation, and is 404 without one.',
  body: z
    .strictObject({
      setup_token: z.string().max(200),
      consultancy_name: line(200),
      owner: z.strictObject({
        name: line(200),
        email: z.email('Give an e-mail address.').max(254).toLowerCase(),
        password: z.string().min(10, 'At least 10 characters.').max(128),
      }),
    })
    .meta({ id: 'SetUpRequest' }),
  idempotent: true,
  answers: { 201: { description: 'Created', schema: created } },
  async handle({ ctx, body, idempotency }) {
    const settings = settingsOf(ctx.bindings)
    if (!settings.SETUP_TOKEN || !(await same(settings.SETUP_TOKEN, body.setup_token))) throw notFound()
    const control = await ensureControl(settings)
    const { now, request_id } = ctx
    const consultancy_id = newId('consultancy')
    const person_id = newId('person')
    const actor = {
      kind: 'person' as const,
      id: person_id,
      name: body.owner.name,
      email: body.owner.email,
      language: 'en' as const,
      session_id: '',
    }
    const answered = { status: 201 as const, subject_id: consultancy_id, body: { consultancy_id, person_id } }
    const once = await sealed(idempotency, settings.AUTH_SECRET)
    return commitOnce({ actor: OPERATOR, now }, control, once, answered, [
      ...(await personStatements({ id: person_id, ...body.owner }, now)),
      sql`INSERT INTO consultancies (id, name, created_at, updated_at) VALUES (${consultancy_id}, ${body.consultancy_name}, ${now}, ${now})`,
      sql`INSERT INTO members (id, consultancy_id, person_id, role, created_at, updated_at)
        VALUES (${newId('member')}, ${consultancy_id}, ${person_id}, 'owner', ${now}, ${now})`,
      audit(
        { actor, now, request_id },
        {
          action: 'create',
          subject_type: 'consultancy',
          subject_id: consultancy_id,
          after: { name: body.consultancy_name },
        },
      ),
    ])
  },
})

export const setupEndpoints = [setUp]
