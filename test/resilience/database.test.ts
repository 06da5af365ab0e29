import { connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildWorker } from '../../workers/local/bundle.ts'
import { freePort } from '../../workers/local/libsql.ts'
import { type Installation, send, setUp, startInstallation } from './installation.ts'

let installation: Installation
let headers: Record<string, string>
let newClient: (name: string) => Promise<string>
beforeAll(async () => {
  buildWorker()
  installation = await startInstallation({ DB_TIMEOUT_MS: '1500' })
  ;({ headers, newClient } = await setUp(installation))
})
afterAll(() => installation.stop())

const projects = (client: string): string => `${installation.address}/api/v1/clients/${client}/projects`
const project = (name: string) => ({ name, track: 'technology', kind: 'pilot' })

const namesOf = async (client: string): Promise<string[]> => {
  const { body } = await send(`${projects(client)}?limit=200`, 'GET', headers)
  return (body.data as { name: string }[]).map((row) => row.name)
}

/** Writes until it is acknowledged, as a careful caller does: the same Idempotency-Key each time. */
const writeUntilAcknowledged = async (client: string, name: string): Promise<string> => {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const answer = await send(projects(client), 'POST', { ...headers, 'idempotency-key': `key-${name}` }, project(name))
    if (answer.status === 201) return String(answer.body.id)
    expect([0, 503]).toContain(answer.status)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${name} was never acknowledged`)
}

it('loses no acknowledged write and doubles none when the database server is killed', async () => {
  const client = await newClient('Killed database')
  const acknowledged: string[] = []
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let n = 0; n < 15; n += 1) acknowledged.push(await writeUntilAcknowledged(client, `${writer}-${n}`))
  })
  for (let kill = 0; kill < 2; kill += 1) {
    while (acknowledged.length < 30 * (kill + 1)) await new Promise((resolve) => setTimeout(resolve, 5))
    await installation.killDatabase()
    await installation.startDatabase()
  }
  await Promise.all(writers)
  const names = await namesOf(client)
  expect(names.length).toBe(120)
  expect(new Set(names).size).toBe(120)
  expect(new Set(acknowledged).size).toBe(120)
  const audit = await send(
    `${installation.address}/api/v1/clients/${client}/audit?subject_type=project&limit=200`,
    'GET',
    headers,
  )
  expect((audit.body.data as unknown[]).length).toBe(120)
})

it('says that the database is down, writes nothing, and goes on when it is back', async () => {
  const client = await newClient('Database down')
  await installation.killDatabase()
  const read = await send(projects(client), 'GET', headers)
  expect([read.status, read.body.code, read.headers.get('retry-after')]).toEqual([503, 'unavailable', '2'])
  const write = await send(projects(client), 'POST', headers, project('Not written'))
  expect([write.status, write.body.code]).toEqual([503, 'unavailable'])
  await installation.startDatabase()
  expect(await namesOf(client)).toEqual([])
})

it('gives a database that does not answer up, and says so', async () => {
  const client = await newClient('Slow database')
  const held: Socket[] = []
  const port = await freePort()
  const target = new URL(installation.database.url)
  let hold = false
  // A line to the server that can be held: bytes go in and no answer comes out.
  const line = createServer((incoming) => {
    held.push(incoming)
    incoming.on('error', () => undefined)
    if (hold) return
    const outgoing = connect(Number(target.port), target.hostname)
    outgoing.on('error', () => undefined)
    incoming.pipe(outgoing).pipe(incoming)
  })
  await new Promise<void>((resolve) => line.listen(port, '127.0.0.1', resolve))
  await installation.killWorker()
  await installation.startWorker({ DB_URL: `http://127.0.0.1:${port}` })
  expect(await namesOf(client)).toEqual([])
  hold = true
  for (const socket of held) socket.destroy()
  const slow = await send(projects(client), 'POST', headers, project('Not written'))
  expect([slow.status, slow.body.code]).toEqual([503, 'unavailable'])
  hold = false
  for (const socket of held) socket.destroy()
  expect(await namesOf(client)).toEqual([])
  await installation.killWorker()
  line.close()
  await installation.startWorker()
})

it('says that the database is full and leaves nothing half written', async () => {
  const client = await newClient('Full database')
  const limited = await fetch(
    `${installation.database.adminUrl}/v1/namespaces/t-${client.replace('cli_', '')}/config`,
    {
      method: 'POST',
      headers: { authorization: `basic ${installation.secrets.admin_key}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        block_reads: false,
        block_writes: false,
        allow_attach: false,
        durability_mode: 'strong',
        max_db_size: '600KB',
      }),
    },
  )
  expect(limited.status).toBe(200)
  let answer = await send(projects(client), 'POST', headers, project('first'))
  let written = 0
  for (; answer.status === 201 && written < 200; written += 1)
    answer = await send(projects(client), 'POST', headers, {
      ...project(`n ${written}`),
      description: 'x'.repeat(9_000),
    })
  expect([answer.status, answer.body.code]).toEqual([503, 'database_full'])
  expect((await namesOf(client)).length).toBe(written)
})

it('keeps every acknowledged write when the Worker is killed', async () => {
  const client = await newClient('Killed Worker')
  const acknowledged: string[] = []
  const writers = Array.from({ length: 4 }, async (_, writer) => {
    for (let n = 0; n < 10; n += 1) acknowledged.push(await writeUntilAcknowledged(client, `${writer}-${n}`))
  })
  while (acknowledged.length < 10) await new Promise((resolve) => setTimeout(resolve, 5))
  await installation.killWorker()
  await installation.startWorker()
  await Promise.all(writers)
  expect((await namesOf(client)).sort()).toEqual(
    Array.from({ length: 40 }, (_, i) => `${Math.floor(i / 10)}-${i % 10}`).sort(),
  )
})
