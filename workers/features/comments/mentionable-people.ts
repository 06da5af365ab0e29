import * as z from 'zod'
import { endpoint } from '../../http/endpoint.ts'
import { reachingPeople } from '../../identity/reaching-people.ts'
import { clientParam } from '../../records/endpoints.ts'

/** Far more than a person chooses from; nobody reads on. */
const MOST = 500

const mentionablePerson = z.object({ id: z.string(), name: z.string() }).meta({ id: 'MentionablePerson' })

export const listMentionablePeople = endpoint({
  method: 'get',
  path: '/clients/{client}/mentionable-people',
  policy: { scope: 'client', permission: 'comments:write' },
  tag: 'comments',
  operation: 'listMentionablePeople',
  summary: 'List whom a comment may mention',
  description: `Everybody who reaches the client, by name, at most ${MOST}. A comment mentions somebody as \`@[Name](per_…)\`.`,
  params: z.object(clientParam),
  answers: { 200: { description: 'The people', schema: z.object({ data: z.array(mentionablePerson) }) } },
  async handle({ ctx }) {
    const people = await reachingPeople(ctx)
    return { status: 200, body: { data: people.slice(0, MOST).map(({ id, name }) => ({ id, name })) } }
  },
})
