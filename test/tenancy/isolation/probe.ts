import type { ZodType } from 'zod'
import type { Endpoint } from '../../../workers/http/endpoint.ts'
import { paragraph, wordFile } from '../../support/word.ts'
import type { Caller } from '../../support/world.ts'
import { type Ids, USED_KEYS, usedKey } from './canaries.ts'
import type { Principal } from './principals.ts'
import { sampleBody } from './sample.ts'
import { ANSWER_CANARY } from './sides.ts'

/** What was probed, for the line that the suite prints and for its own completeness. */
export const tally = { probes: 0, answered: 0, refused: 0, invalid: 0, addresses: new Set<string>() }

export const nameOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): string => `${method.toUpperCase()} ${path}`

/** Fills an address; a parameter that nobody taught this suite to fill fails it, so that no new route stays unprobed. */
export const fill = (path: string, idOf: (parameter: string) => string | undefined): string =>
  path.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const id = idOf(parameter)
    if (!id) throw new Error(`the isolation suite has no id for {${parameter}} of ${path}`)
    return encodeURIComponent(id)
  })

export const bodyFor = (declared: Endpoint, ids: Ids): unknown => {
  if (declared.form) {
    const form = new FormData()
    if (declared.path.endsWith('/attachments')) {
      form.set('file', new File(['probe'], 'probe.txt', { type: 'text/plain' }))
      return form
    }
    if (declared.path.endsWith('/uploads')) {
      form.set('file', new File([wordFile(paragraph('probe'))], 'probe.docx'))
      form.set('unit_id', ids.unit ?? '')
      return form
    }
    form.set('file', new File([`external_id,name\n${ids.project},${ids.unit}\n`], 'probe.csv', { type: 'text/csv' }))
    form.set('table', 'units')
    form.set('options', JSON.stringify({ create_missing: true }))
    return form
  }
  return declared.body ? sampleBody(declared.body as ZodType, ids) : undefined
}

export type Probe = {
  principal: Principal
  /** The address as it is declared, for the count. */
  address: string
  method: string
  path: string
  body?: unknown
  headers: Record<string, string>
  /** Whether anything but a refusal is a leak. */
  must_refuse: boolean
  way: string
}

let keys = 0

/** Headers of a probe: an ETag that the record at the address has, and an Idempotency-Key that somebody else has used. */
export const headersFor = (declared: Endpoint, version: string | undefined): Record<string, string> => {
  if (keys === USED_KEYS) throw new Error('more probes than Idempotency-Keys were planted')
  return {
    ...(declared.if_match ? { 'if-match': `"${version ?? 1}"` } : {}),
    ...(declared.idempotent ? { 'idempotency-key': usedKey(keys++) } : {}),
  }
}

const count = (status: number): void => {
  tally.probes += 1
  if (status < 400) tally.answered += 1
  else if ([400, 412, 415, 422, 428].includes(status)) tally.invalid += 1
  else tally.refused += 1
}

const fetchAs = (caller: Caller, { method, path, body, headers }: Probe): Promise<Response> =>
  caller.fetch(method.toUpperCase(), path, body, headers)

/** Sends a probe and fails on whatever it must not get. @param victims texts that no answer may hold */
export const send = async (probe: Probe, victims: readonly string[]): Promise<Response> => {
  const response = await fetchAs(probe.principal.caller, probe)
  const body = await response.text()
  const text = `${JSON.stringify([...response.headers])}${body}`
  const what = `${probe.principal.name}, ${probe.way}: ${probe.method.toUpperCase()} ${probe.path} answered ${response.status}`
  tally.addresses.add(probe.address)
  count(response.status)
  for (const victim of [ANSWER_CANARY, ...victims])
    if (text.includes(victim)) throw new Error(`${what} and shows ${victim}: ${text.slice(0, 500)}`)
  // Either would tell that somebody else has used the key.
  if (response.headers.has('idempotency-replayed') || body.includes('"code":"idempotency_mismatch"'))
    throw new Error(`${what}: an Idempotency-Key of somebody else was recognised`)
  if (response.status >= 500) throw new Error(`${what}: ${text.slice(0, 300)}`)
  if (probe.must_refuse && response.status < 400) throw new Error(`${what}, where nothing may be reached`)
  return new Response(body || null, {
    status: response.status === 204 ? 200 : response.status,
    headers: response.headers,
  })
}
