import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Database, DatabaseError, openDatabase } from '../../db/client.ts'
import { lendStream } from '../../db/streams.ts'
import { settingsOf } from '../../workers/env.ts'
import { selfHosted } from '../../workers/tenancy/server.ts'
import { namespaceToken } from '../../workers/tenancy/token.ts'

const settings = settingsOf(env)

/** A database of its own with one table, opened as the Worker opens that of a client that somebody works with. */
const newDatabase = async (): Promise<{ namespace: string; database: Database }> => {
  const namespace = `streams-${crypto.randomUUID().slice(0, 20)}`
  await selfHosted(settings).create(namespace)
  const token = () => namespaceToken(settings, namespace)
  const database = openDatabase({ url: settings.DB_URL, namespace, token, holdsStreams: true })
  await database.write([sql`CREATE TABLE notes (text TEXT NOT NULL UNIQUE)`])
  return { namespace, database }
}

const texts = async (database: Database): Promise<unknown[]> => {
  const [rows = []] = await database.read([sql`SELECT text FROM notes ORDER BY text`])
  return rows.map(({ text }) => text)
}

/** What the connection that answers has written so far: SQLite counts it for each connection. */
const writtenHere = async (database: Database): Promise<unknown> => {
  const [rows = []] = await database.read([sql`SELECT total_changes() AS written`])
  return rows[0]?.written
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('holds the stream of one call for the next', async () => {
  const { database } = await newDatabase()
  await database.write([sql`INSERT INTO notes VALUES ('written')`])
  expect(await writtenHere(database)).toBe(1)
})

it('opens a new stream where the held one has been idle for longer than the server is trusted to keep it', async () => {
  const { database } = await newDatabase()
  await database.write([sql`INSERT INTO notes VALUES ('written')`])
  vi.setSystemTime(Date.now() + 6_000)
  expect(await writtenHere(database)).toBe(0)
})

it('asks once more on a new stream when the server does not know the held one, be it a read or a write', async () => {
  const { namespace, database } = await newDatabase()
  const forget = () =>
    lendStream(settings.DB_URL, namespace, 1_000)?.giveBack({ url: settings.DB_URL, baton: 'of a server before' })
  forget()
  await database.write([sql`INSERT INTO notes VALUES ('written once')`])
  forget()
  expect(await texts(database)).toEqual(['written once'])
})

it('answers more calls at a time than streams are held', async () => {
  const { database } = await newDatabase()
  const written = Array.from({ length: 24 }, (_, i) => `note ${String(i).padStart(2, '0')}`)
  await Promise.all(written.map((text) => database.write([sql`INSERT INTO notes VALUES (${text})`])))
  expect(await texts(database)).toEqual(written)
})

it('leaves no transaction open where a statement was refused', async () => {
  const { database } = await newDatabase()
  await database.write([sql`INSERT INTO notes VALUES ('taken')`])
  const refused = database.write([sql`INSERT INTO notes VALUES ('new')`, sql`INSERT INTO notes VALUES ('taken')`])
  await expect(refused).rejects.toThrow(DatabaseError)
  await Promise.all(
    [database, database].map((each, i) => each.write([sql`INSERT INTO notes VALUES (${`after ${i}`})`])),
  )
  expect(await texts(database)).toEqual(['after 0', 'after 1', 'taken'])
})

it('never lends the stream of one database to another', async () => {
  const [one, two] = await Promise.all([newDatabase(), newDatabase()])
  await Promise.all([
    one.database.write([sql`INSERT INTO notes VALUES ('of one')`]),
    two.database.write([sql`INSERT INTO notes VALUES ('of two')`]),
  ])
  for (let i = 0; i < 5; i += 1) {
    expect(await texts(one.database)).toEqual(['of one'])
    expect(await texts(two.database)).toEqual(['of two'])
  }
})

it('takes nothing back from a call that took longer than its time, once somebody else has its place', () => {
  const place = `streams-${crypto.randomUUID()}`
  const lend = () => lendStream('http://server.example', place, 1_000)
  const late = lend()
  const others = [lend(), lend(), lend()]
  expect(lend()).toBe(null)
  vi.setSystemTime(Date.now() + 2_000)
  const next = [lend(), lend(), lend(), lend()]
  late?.giveBack({ url: 'http://server.example', baton: 'late' })
  expect(lend()).toBe(null)
  next[0]?.giveBack({ url: 'http://server.example', baton: 'in time' })
  expect(lend()?.baton).toBe('in time')
  expect(others.every((lease) => lease?.baton === null)).toBe(true)
})
