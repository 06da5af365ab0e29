import { expect } from 'vitest'
import type { ClientPermission } from '../../shared/domain/permissions/index.ts'
import { type Caller, type Consultancy, json, newClient, newConsultancy, withKey } from './world.ts'

/** A record as the API answers it; tests read the fields that they are about. */
export type Answered = Record<string, unknown> & { id: string; version: number }
export type Page<T = Answered> = { data: T[]; next_cursor: string | null; total: number | null }

/** A fresh client organization with its owner, and short words for what tests do in it. */
export type ClientWorld = {
  consultancy: Consultancy
  id: string
  owner: Caller
  path(rest: string): string
  get<T>(rest: string, status?: number): Promise<T>
  post<T = Answered>(rest: string, body?: unknown, status?: number): Promise<T>
  patch(rest: string, body: unknown, version: number): Promise<Answered>
  remove(rest: string, version: number): Promise<void>
  /** A system that has a key with these permissions. */
  key(...scopes: ClientPermission[]): Promise<Caller>
}

/** The consultancy of the test file that is running, for tests that are about one client only: signing in costs time. */
let sharedHome: { file: string | undefined; consultancy: Consultancy } | undefined

const homeOfFile = async (): Promise<Consultancy> => {
  const { testPath: file } = expect.getState()
  if (sharedHome?.file !== file) sharedHome = { file, consultancy: await newConsultancy() }
  return sharedHome?.consultancy ?? newConsultancy()
}

/** @param consultancy one to make the client in; the one that all tests of the file share unless given */
export const newClientWorld = async (consultancy?: Consultancy): Promise<ClientWorld> => {
  const home = consultancy ?? (await homeOfFile())
  const id = await newClient(home)
  const { owner } = home
  const path = (rest: string): string => `/clients/${id}/${rest}`
  return {
    consultancy: home,
    id,
    owner,
    path,
    get: async (rest, status) => json(await owner.fetch('GET', path(rest)), status),
    post: async (rest, body, status = 201) => json(await owner.fetch('POST', path(rest), body), status),
    patch: async (rest, body, version) =>
      json(await owner.fetch('PATCH', path(rest), body, { 'if-match': `"${version}"` })),
    remove: async (rest, version) => {
      await json(await owner.fetch('DELETE', path(rest), undefined, { 'if-match': `"${version}"` }), 204)
    },
    key: async (...scopes) => {
      const made = await json<{ secret: string }>(
        await owner.fetch('POST', path('api-keys'), { name: `System ${crypto.randomUUID().slice(0, 8)}`, scopes }),
        201,
      )
      return withKey(made.secret)
    },
  }
}

/** All rows of a list, page by page, as a careful client reads them. */
export const allPages = async <T = Answered>(world: ClientWorld, rest: string): Promise<T[]> => {
  const rows: T[] = []
  let cursor = ''
  do {
    const page = await world.get<Page<T>>(`${rest}${rest.includes('?') ? '&' : '?'}limit=2${cursor}`)
    rows.push(...page.data)
    cursor = page.next_cursor === null ? '' : `&cursor=${page.next_cursor}`
  } while (cursor !== '')
  return rows
}
