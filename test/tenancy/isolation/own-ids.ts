import type { Endpoint } from '../../../workers/http/endpoint.ts'
import type { Caller } from '../../support/world.ts'
import type { Ids } from './canaries.ts'
import { bodyFor, fill, nameOf } from './probe.ts'

/**
 * Bodies that are refused although every id in them is the caller's own, and why. For these a refusal of the same body with
 * foreign ids proves nothing; what each is kept by instead is said here.
 */
export const REFUSED_ALTHOUGH_OWN: Readonly<Record<string, string>> = {
  'POST /consultancies/{consultancy}/imports':
    'its file names clients by their names, not by ids; test/features/fleet-imports names those of another consultancy',
  'POST /clients/{client}/masterplan-versions/{masterplan_version}/approvals':
    'it names no record, but the hash of a content in review; test/features/masterplan-versions gives another hash',
  'POST /clients/{client}/masterplan-versions/{masterplan_version}/enforcement':
    'it names no record, and the planted version is a draft',
  'POST /clients/{client}/masterplan-versions/{masterplan_version}/rebase':
    'initiatives in it are only compared with those of the draft’s own conflicts, and the planted draft has none',
  'PATCH /clients/{client}/masterplan-versions/{masterplan_version}/initiatives/{initiative}':
    'requirements are taken that were adopted into this very initiative; test/features/initiatives gives others',
}

/** Sends the body with own ids, in the version that the record has by now. */
const sendOwn = async (caller: Caller, declared: Endpoint, ids: Ids): Promise<Response> => {
  const path = fill(declared.path, (name) => ids[name])
  const send = (version: string) =>
    caller.fetch(declared.method.toUpperCase(), path, bodyFor(declared, ids), {
      ...(declared.if_match ? { 'if-match': version } : {}),
      ...(declared.idempotent ? { 'idempotency-key': crypto.randomUUID() } : {}),
    })
  const first = await send('"1"')
  if (first.status !== 412) return first
  const etag = (await caller.fetch('GET', path)).headers.get('etag')
  return send(etag ?? '"2"')
}

/**
 * The positive control: what each address answers the body of the probes when all ids in it are own. A probe with foreign ids
 * is refused for those ids only if this is a success.
 *
 * @param callers tried one after the other until one may
 * @param idsFor the own ids for an address; a suggestion that was decided once is none any more
 * @returns the refused ones with their answers
 */
export const refusedWithOwnIds = async (
  endpoints: readonly Endpoint[],
  callers: readonly Caller[],
  idsFor: (declared: Endpoint) => Promise<Ids>,
): Promise<Map<string, string>> => {
  const refused = new Map<string, string>()
  for (const declared of endpoints.filter(({ body, form }) => body || form)) {
    const ids = await idsFor(declared)
    let answer = 'nobody may'
    for (const caller of callers) {
      const response = await sendOwn(caller, declared, ids)
      const text = await response.text()
      answer = response.ok ? '' : `${response.status} ${text.slice(0, 300)}`
      if (response.status !== 403) break
    }
    if (answer) refused.set(nameOf(declared), answer)
  }
  return refused
}
