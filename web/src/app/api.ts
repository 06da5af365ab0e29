import createClient from 'openapi-fetch'
import type { components, paths } from '../../../shared/api/types.gen.ts'
import { send } from './http.ts'

/** A record or an input of the API's contract by its name: `Schema<'Project'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/**
 * The typed client of the API, made from its contract. Every failure is thrown as a Problem.
 *
 * @example
 * const page = await answer(api.GET('/clients/{client}/projects', { params: { path: { client } }, signal }))
 */
export const api = createClient<paths>({ baseUrl: '/api/v1', fetch: send })

type Answered<C> = C extends { data: infer Data } ? Exclude<Data, undefined> : never

/** The body of a call's answer. A refusal never comes this far: it was thrown on the way. */
export const answer = async <C extends { data?: unknown; response: Response }>(
  call: Promise<C>,
): Promise<Answered<C>> => {
  const { data } = await call
  // Answers that are not ok were thrown, so the data is that of a success.
  return data as Answered<C>
}

/** The header that lets a change through only if the record is still the one that was read. */
export const ifMatch = (record: { version: number }): { 'If-Match': string } => ({ 'If-Match': `"${record.version}"` })
