import { type Answered, type ClientWorld, newClientWorld } from '../../support/client.ts'
import { type Caller, json } from '../../support/world.ts'

export type Requirement = Answered & {
  number: number
  state: string
  ending: string | null
  ended_reason: string | null
  merged_into_id: string | null
  submitter_name: string
}

export type Problem = { code: string; detail: string; errors?: { pointer: string; detail: string }[] }

/** A client with two units, an objective, and a draft of the masterplan with one initiative. */
export type UnificationWorld = ClientWorld & {
  production: string
  legal: string
  objective: string
  version: string
  initiative: string
  /** Hands a requirement in, or writes a draft. */
  requirement(more?: Record<string, unknown>, state?: 'draft' | 'submitted'): Promise<Requirement>
  /** POST to a sub-resource of a requirement. */
  act<T = Requirement>(id: string, what: string, body?: unknown, status?: number): Promise<T>
}

let made = 0

export const newUnificationWorld = async (): Promise<UnificationWorld> => {
  const client = await newClientWorld()
  const production = (await client.post('units', { name: 'Production' })).id
  const legal = (await client.post('units', { name: 'Legal' })).id
  const objective = (await client.post('objectives', { name: 'Shorten delivery' })).id
  const version = (await client.post('masterplan-versions', { title: 'First plan' })).id
  const initiative = (
    await client.post(`masterplan-versions/${version}/initiatives`, {
      code: 'I-01',
      name: 'Connected production',
      alternative: 'alt_1',
    })
  ).id
  const requirement: UnificationWorld['requirement'] = (more = {}, state = 'submitted') => {
    made += 1
    // No two have a word in common, so that they are duplicates only where a test wants them to be.
    const words = [...String(made)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
    const statement = `Wunsch${words} zeigt${words} Dinge${words}.`
    return client.post<Requirement>('requirements', { statement, unit_id: production, state, ...more })
  }
  return {
    ...client,
    ...{ production, legal, objective, version, initiative, requirement },
    act: (id, what, body, status = 200) => client.post(`requirements/${id}/${what}`, body, status),
  }
}

/** What an answer that was refused says. */
export const problemOf = async (caller: Caller, path: string, body: unknown, status: number): Promise<Problem> =>
  json<Problem>(await caller.fetch('POST', path, body), status)
