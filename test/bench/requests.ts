import { projectFeature } from '../../workers/features/projects/index.ts'
import { listPage } from '../../workers/records/list.ts'
import { getRecord, updateRecord } from '../../workers/records/verbs.ts'
import { bodyOf, record, straight } from './direct.ts'
import { CONNECTIONS, type Sent, throughput, throughputInTurn } from './load.ts'
import type { Product } from './product.ts'
import type { Measure } from './report.ts'

const ROWS = 50

const project = (n: number): Record<string, unknown> => ({
  name: `Project ${String(n).padStart(3, '0')}`,
  description: 'Connect the machines of the line and show their state where the shift decides. '.repeat(2),
  track: 'technology',
  kind: 'pilot',
  category: 'sensors',
  owner: 'Owner of the project',
  status: 'running',
  baseline_start_on: '2026-01-01',
  baseline_finish_on: '2026-12-31',
  forecast_finish_on: '2027-02-28',
  progress: n,
  budget: [{ year: 2026, planned_minor: 120_000_00, actual_minor: 40_000_00, forecast_minor: 130_000_00 }],
})

const tripsOf = async (product: Product, times: number, work: () => Promise<unknown>): Promise<number> => {
  const count = async () => (await product.call<{ count: number }>('GET', '/api/../local/trips')).count
  const before = await count()
  for (let i = 0; i < times; i += 1) await work()
  return ((await count()) - before) / times
}

const writer = { actor: { kind: 'job' as const, id: 'bench', name: 'bench' }, now: 0, request_id: 'bench' }

const share = (name: string, worker: number, direct: number): Measure => ({
  name,
  value: worker / direct,
  unit: 'share',
  at_least: 0.25,
  detail: `${worker.toFixed(0)}/s of ${direct.toFixed(0)}/s`,
})

const updates = async (product: Product, client: string, ids: readonly string[], seconds: number): Promise<Measure> => {
  const path = (id: string) => `/api/v1/clients/${client}/projects/${id}`
  const versions = new Map<string, number>()
  const patch = (id: string, version: number): Sent => ({
    method: 'PATCH',
    path: path(id),
    headers: { ...product.headers, 'content-type': 'application/json', 'if-match': `"${version}"` },
    body: JSON.stringify({ progress: version % 100 }),
  })
  const idOf = (sent: Sent): string => sent.path.split('/').at(-1) ?? ''
  const worker = await throughputInTurn(
    product.address,
    (connection) => patch(ids[connection] ?? '', 1),
    (sent, answer) => {
      const { version } = JSON.parse(answer) as { version: number }
      versions.set(idOf(sent), version)
      return patch(idOf(sent), version)
    },
    seconds,
  )
  const bodyFor = async (id: string, version: number): Promise<string> =>
    bodyOf(await record((db) => updateRecord(writer, db, projectFeature, id, version, { progress: version % 100 })))
  const first = await Promise.all(
    ids.slice(0, CONNECTIONS).map(async (id) => {
      const version = versions.get(id) ?? 1
      return {
        ...(await straight(product, client, { statements: [], mode: 'write' })),
        body: await bodyFor(id, version),
      }
    }),
  )
  const direct = await directUpdates(product, ids, versions, first, bodyFor, seconds)
  return share('update of a project with audit, against its own SQL', worker, direct)
}

const directUpdates = async (
  product: Product,
  ids: readonly string[],
  versions: ReadonlyMap<string, number>,
  first: readonly Sent[],
  bodyFor: (id: string, version: number) => Promise<string>,
  seconds: number,
): Promise<number> => {
  // Bodies are made beforehand, so that only sending and answering is measured.
  const PREPARED = Math.max(400, seconds * 400)
  const bodies = await Promise.all(
    first.map((_, connection) => {
      const id = ids[connection] ?? ''
      const from = versions.get(id) ?? 1
      return Promise.all(Array.from({ length: PREPARED }, (_unused, i) => bodyFor(id, from + i)))
    }),
  )
  const at = new Array<number>(first.length).fill(0)
  const next = (connection: number, sent: Sent): Sent => {
    at[connection] = (at[connection] ?? 0) + 1
    const body = bodies[connection]?.[at[connection] ?? 0]
    if (!body) throw new Error('more updates than were prepared')
    return { ...sent, body, headers: { ...sent.headers, 'x-connection': String(connection) } }
  }
  return throughputInTurn(
    product.database.url,
    (connection) => ({
      ...(first[connection] as Sent),
      headers: { ...first[connection]?.headers, 'x-connection': String(connection) },
    }),
    (sent, answer) => {
      if (answer.includes('SQLITE_BUSY')) return sent // another one was writing: the same again, as the Worker does
      if (answer.includes('"step_errors":[{')) throw new Error(answer.slice(0, 300))
      return next(Number(sent.headers['x-connection']), sent)
    },
    seconds,
  )
}

/** Round trips, and the speed of a page, a record and an update, each against its own SQL sent straight to the server. */
export const measureRequests = async (product: Product, seconds: number): Promise<Measure[]> => {
  const { id: client } = await product.call<{ id: string }>('POST', `/consultancies/${product.consultancy}/clients`, {
    name: 'Requests',
  })
  const ids: string[] = []
  for (let n = 0; n < ROWS; n += 1)
    ids.push((await product.call<{ id: string }>('POST', `/clients/${client}/projects`, project(n))).id)
  const page: Sent = {
    method: 'GET',
    path: `/api/v1/clients/${client}/projects?limit=${ROWS}`,
    headers: product.headers,
  }
  const one: Sent = { method: 'GET', path: `/api/v1/clients/${client}/projects/${ids[20]}`, headers: product.headers }
  const listSql = await record((db) => listPage(db, projectFeature.table, [], { limit: ROWS, sort: 'name' }))
  const oneSql = await record((db) => getRecord(db, projectFeature, ids[20] ?? ''))
  await throughput(product.address, page, 1) // warm
  const reads = await tripsOf(product, 20, () => product.call('GET', page.path))
  let version = 1
  const writes = await tripsOf(product, 20, async () => {
    await product.call(
      'PATCH',
      `/clients/${client}/projects/${ids[40]}`,
      { progress: version },
      { 'if-match': `"${version}"` },
    )
    version += 1
  })
  const list = share(
    `list of ${ROWS} projects, against its own SQL`,
    await throughput(product.address, page, seconds),
    await throughput(product.database.url, await straight(product, client, listSql), seconds),
  )
  const single = share(
    'project by id, against its own SQL',
    await throughput(product.address, one, seconds),
    await throughput(product.database.url, await straight(product, client, oneSql), seconds),
  )
  return [
    { name: 'round trips of an authorised read', value: reads, unit: 'trips', at_most: 2 },
    { name: 'round trips of an authorised write', value: writes, unit: 'trips', at_most: 2 },
    list,
    single,
    await updates(product, client, ids, seconds),
  ]
}
