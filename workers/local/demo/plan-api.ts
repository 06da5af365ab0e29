import * as z from 'zod'
import type { Session } from './session.ts'

const withId = z.object({ id: z.string() })
const keyed = withId.extend({ external_id: z.string().nullable() })
const documentAnswer = z.object({ requirements: z.array(keyed) })
const splitAnswer = z.object({ parts: z.array(withId) })
const pairsAnswer = z.object({
  data: z.array(withId.extend({ kind: z.string(), first_id: z.string(), second_id: z.string() })),
})
const peopleAnswer = z.object({ data: z.array(withId.extend({ name: z.string() })) })
const submissionAnswer = z.object({ version: z.object({ content_hash: z.string() }) })

/** A record that has just been made, or read: as versions start with 1, what nobody has changed since is at 1. */
const UNTOUCHED = { 'if-match': '"1"' }

type Body = Readonly<Record<string, unknown>>
export type Pair = z.infer<typeof pairsAnswer>['data'][number]

/** The addresses of the masterplan in the public API, for one client and one person. */
export const planApi = (session: Session, client: string) => {
  const at = (path: string): string => `/clients/${client}/${path}`
  const post = (path: string, json: Body = {}): Promise<void> => session.do(at(path), { method: 'POST', json })
  const create = async (path: string, json: Body): Promise<string> =>
    (await session.call(withId, at(path), { method: 'POST', json })).id
  const change = (path: string, json: Body): Promise<void> =>
    session.do(at(path), { method: 'PATCH', json, headers: UNTOUCHED })
  return {
    /** Sets what the import of units does not know. `version` is the one that was read. */
    placeUnit: (unit: string, version: number, json: Body): Promise<void> =>
      session.do(at(`units/${unit}`), { method: 'PATCH', json, headers: { 'if-match': `"${version}"` } }),
    createObjective: (json: Body): Promise<string> => create('objectives', json),
    createKeyResult: (json: Body): Promise<string> => create('key-results', json),
    changeSettings: (json: Body): Promise<void> => change('masterplan-settings', json),

    createRequirement: (json: Body): Promise<string> => create('requirements', json),
    /** Hands in a document; answers its requirements with the ids that they were given. */
    createDocument: async (json: Body): Promise<readonly z.infer<typeof keyed>[]> =>
      (await session.call(documentAnswer, at('requirement-documents'), { method: 'POST', json })).requirements,
    review: (requirement: string): Promise<void> => post(`requirements/${requirement}/review`),
    end: (requirement: string, ending: 'deferral' | 'rejection', json: Body): Promise<void> =>
      post(`requirements/${requirement}/${ending}`, json),
    adopt: (json: Body): Promise<void> => post('requirements/adoptions', json),
    merge: (json: Body): Promise<void> => post('requirements/mergers', json),
    /** Answers the ids of the parts in their order. */
    split: async (requirement: string, json: Body): Promise<readonly string[]> => {
      const path = at(`requirements/${requirement}/split`)
      return (await session.call(splitAnswer, path, { method: 'POST', json })).parts.map(({ id }) => id)
    },

    compare: (): Promise<void> => post('unification/proposal-runs'),
    openPairs: async (): Promise<readonly Pair[]> =>
      (await session.call(pairsAnswer, at('unification/proposals?state=open&limit=200'))).data,
    decidePair: (pair: string, said: 'confirmation' | 'dismissal', reason: string): Promise<void> =>
      post(`unification/proposals/${pair}/${said}`, { reason }),

    createVersion: (json: Body): Promise<string> => create('masterplan-versions', json),
    createInitiative: (version: string, json: Body): Promise<string> =>
      create(`masterplan-versions/${version}/initiatives`, json),
    changeInitiative: (version: string, initiative: string, json: Body): Promise<void> =>
      change(`masterplan-versions/${version}/initiatives/${initiative}`, json),
    dropInitiative: (version: string, initiative: string): Promise<void> =>
      session.do(at(`masterplan-versions/${version}/initiatives/${initiative}`), {
        method: 'DELETE',
        headers: UNTOUCHED,
      }),
    nameCause: (version: string, json: Body): Promise<void> => post(`masterplan-versions/${version}/causes`, json),
    /** Submits a draft; answers the hash of its content, which an approval names. */
    submit: async (version: string): Promise<string> => {
      const path = at(`masterplan-versions/${version}/submission`)
      return (await session.call(submissionAnswer, path, { method: 'POST' })).version.content_hash
    },
    approve: (version: string, content_hash: string, note: string): Promise<void> =>
      post(`masterplan-versions/${version}/approvals`, { decision: 'approved', content_hash, note }),
    enforce: (version: string, in_force_on: string): Promise<void> =>
      post(`masterplan-versions/${version}/enforcement`, { in_force_on }),

    /** Whoever is signed in has read all that it was told so far. */
    readAll: (): Promise<void> => post('notifications/readings'),
    comment: (path: string, record: string, body: string): Promise<void> =>
      post(`${path}/${record}/comments`, { body }),
    /** Ids of everybody who reaches the client, by name. */
    people: async (): Promise<ReadonlyMap<string, string>> => {
      const { data } = await session.call(peopleAnswer, at('mentionable-people'))
      return new Map(data.map(({ name, id }) => [name, id]))
    },
  }
}

export type PlanApi = ReturnType<typeof planApi>
