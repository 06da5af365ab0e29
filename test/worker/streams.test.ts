import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

it('lends none to a call whose values cannot be sent', async () => {
  const { database } = await newDatabase()
  for (let i = 0; i < 5; i += 1)
    await expect(database.write([sql`INSERT INTO notes VALUES (${'\ud800'})`])).rejects.toThrow(DatabaseError)
  await database.write([sql`INSERT INTO notes VALUES ('written')`])
  expect(await writtenHere(database)).toBe(1)
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

describe('the places for streams', () => {
  const url = 'http://server.example'
  const lend = (place: string) => lendStream(url, place, 1_000)
  const later = (ms: number) => vi.setSystemTime(Date.now() + ms)

  it('are four at a database, the one used last first', () => {
    later(20_000)
    const place = crypto.randomUUID()
    const leases = [lend(place), lend(place), lend(place), lend(place)]
    expect(leases.every((lease) => lease?.baton === null)).toBe(true)
    expect(lend(place)).toBe(null)
    for (const [i, lease] of leases.entries()) {
      lease?.giveBack({ url, baton: `stream ${i}` })
      later(1)
    }
    expect(lend(place)?.baton).toBe('stream 3')
  })

  it('are few in all, and free again when the server has ended what was forgotten or cut off', () => {
    later(60_000)
    const lent = Array.from({ length: 40 }, () => lend(crypto.randomUUID()))
    expect(lent.filter((lease) => lease === null)).toHaveLength(8)
    lent[0]?.giveBack({ url, baton: 'idle' })
    later(11_000)
    expect(lend(crypto.randomUUID())?.baton).toBe(null)
    expect(lend(crypto.randomUUID())).toBe(null)
    later(1_000)
    expect(lend(crypto.randomUUID())?.baton).toBe(null)
  })
})
