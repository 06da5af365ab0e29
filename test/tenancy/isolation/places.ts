import type { ZodType } from 'zod'
import type { Endpoint } from '../../../workers/http/endpoint.ts'
import { FOREIGN_VERSION } from './canaries.ts'
import type { Principal } from './principals.ts'
import { bodyFor, fill, headersFor, nameOf, type Probe, send } from './probe.ts'
import { sampleQueries } from './sample.ts'
import { FOREIGN_CANARY, type Side } from './sides.ts'

export type Sides = {
  own: Side
  foreign: Side
  /** A second client of the own consultancy, to which the consultant is not assigned. */
  sibling: Side
}

/** Who reaches the sibling by right: the owner, the analyst and the key of the whole consultancy. */
export const reachesSibling = (name: string): boolean => ['owner', 'analyst', 'consultancy key'].includes(name)

/** Who reaches nothing at all: every answer is the same refusal, so each further query, client or ETag proves nothing. */
const isNobody = (name: string): boolean => ['anonymous', 'stranger', 'expired key', 'revoked key'].includes(name)

export const ofClient = ({ path }: Endpoint): boolean => path.startsWith('/clients/{client}')
export const ofConsultancy = ({ path }: Endpoint): boolean => path.startsWith('/consultancies/{consultancy}')
const hasOwnId = ({ path }: Endpoint): boolean => (path.match(/\{/g) ?? []).length > 1

/** Taking something away from the own side would leave the probes after it nothing to find. */
const takesAway = ({ method, path }: Endpoint): boolean => method === 'delete' || path.endsWith('/suspension')

const probeOf = (
  principal: Principal,
  declared: Endpoint,
  path: string,
  ids: Side['ids'],
): Omit<Probe, 'must_refuse' | 'way' | 'headers'> => ({
  principal,
  address: nameOf(declared),
  method: declared.method,
  path,
  body: bodyFor(declared, ids),
})

/** The version that the own record has by now, so that a change is not refused for being late. */
const versionNow = async ({ owner }: Side['consultancy'], path: string): Promise<string | undefined> => {
  const etag = (await owner.fetch('GET', path)).headers.get('etag')
  return etag?.replaceAll('"', '')
}

/** Foreign ids in body, query and cursor of an own address; a version that has become old meanwhile is read anew. */
const probeHere = async (
  principal: Principal,
  declared: Endpoint,
  [own, victim]: readonly [Side, Side],
  victims: readonly string[],
): Promise<void> => {
  const here = fill(declared.path, (name) => own.ids[name])
  const all = sampleQueries(declared.query as ZodType | undefined, victim.ids, victim.cursor)
  // The sibling is another database just as the foreign client is: one of the two is enough for every parameter.
  const few = isNobody(principal.name) || own.consultancy.id === victim.consultancy.id
  for (const query of few ? all.slice(0, 1) : all) {
    const probe = { ...probeOf(principal, declared, `${here}${query}`, victim.ids), must_refuse: false }
    const way = 'foreign id in body, query or cursor'
    const answer = await send({ ...probe, way, headers: headersFor(declared, own.ids.version) }, victims)
    const version = answer.status === 412 ? await versionNow(own.consultancy, here) : undefined
    if (version) await send({ ...probe, way, headers: headersFor(declared, version) }, victims)
  }
}

/** The ETag of a foreign record for the own one, which has another. */
const probeEtag = async (principal: Principal, declared: Endpoint, own: Side): Promise<void> => {
  if (!declared.if_match || isNobody(principal.name)) return
  const here = fill(declared.path, (name) => own.ids[name])
  const headers = headersFor(declared, String(FOREIGN_VERSION))
  await send({ ...probeOf(principal, declared, here, own.ids), must_refuse: true, way: 'foreign ETag', headers }, [])
}

/** The client's addresses: foreign client, foreign record under the own client, foreign ids in body, query and cursor. */
export const probeClient = async (principal: Principal, declared: Endpoint, own: Side, victim: Side): Promise<void> => {
  const victims = [FOREIGN_CANARY]
  const there = fill(declared.path, (name) => victim.ids[name])
  const headers = () => headersFor(declared, victim.ids.version)
  const foreign = { must_refuse: true, way: 'foreign client', headers: headers() }
  await send({ ...probeOf(principal, declared, there, victim.ids), ...foreign }, victims)
  if (hasOwnId(declared)) {
    const mixed = fill(declared.path, (name) => (name === 'client' ? own.client : victim.ids[name]))
    const inPath = { must_refuse: true, way: 'foreign id in path', headers: headers() }
    await send({ ...probeOf(principal, declared, mixed, own.ids), ...inPath }, victims)
  }
  if (!takesAway(declared)) await probeHere(principal, declared, [own, victim], victims)
}

/** What nobody of the own side may see, by principal: some reach the sibling by right. */
export const victimsOf = ({ name }: Principal): string[] => [
  `${FOREIGN_CANARY} consultancy`,
  `${FOREIGN_CANARY} client`,
  ...(reachesSibling(name) ? [] : [`${FOREIGN_CANARY} sibling`]),
]

const probeConsultancy = async (principal: Principal, declared: Endpoint, { own, foreign }: Sides): Promise<void> => {
  const victims = victimsOf(principal)
  const there = fill(declared.path, (name) => foreign.ids[name])
  const headers = () => headersFor(declared, foreign.ids.version)
  const whole = { must_refuse: true, way: 'foreign consultancy', headers: headers() }
  await send({ ...probeOf(principal, declared, there, foreign.ids), ...whole }, victims)
  if (hasOwnId(declared)) {
    const mixed = fill(declared.path, (name) => (name === 'consultancy' ? own.consultancy.id : foreign.ids[name]))
    const inPath = { must_refuse: true, way: 'foreign id in path', headers: headers() }
    await send({ ...probeOf(principal, declared, mixed, foreign.ids), ...inPath }, victims)
  }
  if (!takesAway(declared)) await probeHere(principal, declared, [own, foreign], victims)
}

/** All addresses of clients and consultancies, as one principal. */
export const probePlaces = async (
  principal: Principal,
  endpoints: readonly Endpoint[],
  sides: Sides,
): Promise<void> => {
  const { own, foreign, sibling } = sides
  for (const declared of endpoints.filter(ofClient))
    for (const victim of reachesSibling(principal.name) || isNobody(principal.name) ? [foreign] : [foreign, sibling])
      await probeClient(principal, declared, own, victim)
  for (const declared of endpoints.filter(ofConsultancy)) await probeConsultancy(principal, declared, sides)
  for (const declared of endpoints)
    if (ofClient(declared) || ofConsultancy(declared)) await probeEtag(principal, declared, own)
}
