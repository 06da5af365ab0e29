import type { ClientRole } from '../../../../shared/domain/vocabulary/index.ts'
import { answer, api, ifMatch, type Schema } from '../../app/api.ts'

export type Person = Schema<'ClientPerson'>

export const SORTS = ['name', '-name', 'role', '-role', 'created_at', '-created_at'] as const
export type PersonFilters = { q: string; role: string; sort: (typeof SORTS)[number] }

export const listPeople = (client: string, filters: PersonFilters, cursor?: string, signal?: AbortSignal) => {
  const { q, role, sort } = filters
  const query = { limit: '200', sort, ...(q && { q }), ...(role && { role }), ...(cursor && { cursor }) }
  return answer(api.GET('/clients/{client}/people', { params: { path: { client }, query }, ...(signal && { signal }) }))
}

const place = (client: string, person: Person) => ({ path: { client, person: person.id }, header: ifMatch(person) })

export const changeRole = (client: string, person: Person, role: ClientRole, keep_keys = false): Promise<Person> =>
  answer(api.PATCH('/clients/{client}/people/{person}', { params: place(client, person), body: { role, keep_keys } }))

export const removePerson = (client: string, person: Person, keepKeys: boolean): Promise<unknown> =>
  api.DELETE('/clients/{client}/people/{person}', {
    params: { ...place(client, person), query: { keep_keys: keepKeys ? 'true' : 'false' } },
  })

/** One person as they are now, found by address: the API lists people and has no address for one alone. */
export const findPerson = async (client: string, person: Person): Promise<Person | undefined> => {
  const page = await listPeople(client, { q: person.email, role: '', sort: 'name' })
  return page.data.find((one) => one.id === person.id)
}
