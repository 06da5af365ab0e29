import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { type ListPage, type ListResource, useList } from '../../app/resource.ts'

export type Objective = Schema<'Objective'>
export type ObjectiveChanges = Schema<'ObjectiveChanges'>
export type NewObjective = Schema<'NewObjective'>
export type KeyResult = Schema<'KeyResult'>
export type KeyResultChanges = Schema<'KeyResultChanges'>
export type NewKeyResult = Schema<'NewKeyResult'>

/** All pages of a list as one: objectives stand with their key results, so both must be at hand. */
const everything = async <T>(load: (cursor: string | undefined) => Promise<ListPage<T>>): Promise<ListPage<T>> => {
  const data: T[] = []
  let cursor: string | undefined
  do {
    const page = await load(cursor)
    data.push(...page.data)
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined)
  return { data, next_cursor: null, total: data.length }
}

const pageOf = (cursor: string | undefined) => ({ limit: '200', ...(cursor && { cursor }) })

export const useObjectives = (client: string): ListResource<Objective> =>
  useList<Objective>(`/clients/${client}/objectives`, (_, signal) =>
    everything((cursor) =>
      answer(api.GET('/clients/{client}/objectives', { params: { path: { client }, query: pageOf(cursor) }, signal })),
    ),
  )

export const useKeyResults = (client: string): ListResource<KeyResult> =>
  useList<KeyResult>(`/clients/${client}/key-results`, (_, signal) =>
    everything((cursor) =>
      answer(api.GET('/clients/{client}/key-results', { params: { path: { client }, query: pageOf(cursor) }, signal })),
    ),
  )

export const createObjective = (client: string, body: NewObjective): Promise<Objective> =>
  answer(api.POST('/clients/{client}/objectives', { params: { path: { client } }, body }))

const objectiveAt = (client: string, row: Objective) => ({
  params: { path: { client, objective: row.id }, header: ifMatch(row) },
})

export const updateObjective = (client: string, row: Objective, body: ObjectiveChanges): Promise<Objective> =>
  answer(api.PATCH('/clients/{client}/objectives/{objective}', { ...objectiveAt(client, row), body }))

export const deleteObjective = (client: string, row: Objective): Promise<unknown> =>
  answer(api.DELETE('/clients/{client}/objectives/{objective}', objectiveAt(client, row)))

export const restoreObjective = (client: string, objective: string): Promise<Objective> =>
  answer(api.POST('/clients/{client}/objectives/{objective}/restoration', { params: { path: { client, objective } } }))

export const createKeyResult = (client: string, body: NewKeyResult): Promise<KeyResult> =>
  answer(api.POST('/clients/{client}/key-results', { params: { path: { client } }, body }))

const keyResultAt = (client: string, row: KeyResult) => ({
  params: { path: { client, key_result: row.id }, header: ifMatch(row) },
})

export const updateKeyResult = (client: string, row: KeyResult, body: KeyResultChanges): Promise<KeyResult> =>
  answer(api.PATCH('/clients/{client}/key-results/{key_result}', { ...keyResultAt(client, row), body }))

export const deleteKeyResult = (client: string, row: KeyResult): Promise<unknown> =>
  answer(api.DELETE('/clients/{client}/key-results/{key_result}', keyResultAt(client, row)))

export const restoreKeyResult = (client: string, key_result: string): Promise<KeyResult> =>
  answer(
    api.POST('/clients/{client}/key-results/{key_result}/restoration', { params: { path: { client, key_result } } }),
  )
