/*
 * A stream is a connection that the server keeps for whoever holds its baton. Opening one makes SQLite parse the whole
 * schema, which takes the server longer than most statements; so a few are held open for each database that people work
 * with, and lent to one call at a time. Batons are words, not sockets: one request may use what another one left.
 *
 * Whoever holds a baton is on its database whatever the other headers say, so a stream is found by the address and the name
 * of its database and never leaves this folder.
 */

/** Streams held for one database; what is asked beyond that opens and closes one of its own. The server allows 128. */
const HELD = 4

/** How long an idle stream is trusted; the server ends one after 10 seconds. */
const IDLE_MS = 5_000

/** Databases for which streams are held; beyond that the one first asked is forgotten. */
const DATABASES = 500

type Slot = { url: string; baton: string | null; lease: number; until: number }

/** The right to use one stream for one call. */
export type Lease = {
  /** Where the server wants the stream's next request. */
  url: string
  /** Null: the call opens the stream. */
  baton: string | null
  /** Puts the stream back. What is not put back ends on the server, and its place is free again after a while. */
  giveBack(stream: { url: string; baton: string }): void
}

const held = new Map<string, Slot[]>()
let leases = 0

const slotsOf = (database: string): Slot[] => {
  const known = held.get(database)
  if (known) return known
  const [oldest] = held.size >= DATABASES ? held.keys() : []
  if (oldest !== undefined) held.delete(oldest)
  const slots: Slot[] = []
  held.set(database, slots)
  return slots
}

/** The stream used last, so that those which are not needed grow old; else a place for a new one. */
const freeSlot = (slots: Slot[], now: number): Slot | null => {
  const idle = slots.filter(({ baton, until }) => baton !== null && until > now)
  const last = idle.reduce<Slot | null>((latest, slot) => (latest && latest.until > slot.until ? latest : slot), null)
  const place = last ?? slots.find(({ until }) => until <= now)
  if (place || slots.length >= HELD) return place ?? null
  const added: Slot = { url: '', baton: null, lease: 0, until: 0 }
  slots.push(added)
  return added
}

/**
 * Lends a stream of a database.
 *
 * @param url address of the server
 * @param namespace name of the database there, null where the address alone says which one is meant
 * @param busyMs how long the call may take at most: a call that was cut off never gives anything back
 * @returns null when all that are held are in use
 */
export const lendStream = (url: string, namespace: string | null, busyMs: number): Lease | null => {
  const now = Date.now()
  const slot = freeSlot(slotsOf(`${url} ${namespace ?? ''}`), now)
  if (!slot) return null
  leases += 1
  const lease = leases
  const alive = slot.until > now && slot.baton !== null
  const lent = alive ? { url: slot.url, baton: slot.baton } : { url, baton: null }
  Object.assign(slot, { baton: null, lease, until: now + busyMs })
  return {
    ...lent,
    giveBack(stream) {
      // Somebody else has the place when this call took longer than it may.
      if (slot.lease === lease) Object.assign(slot, stream, { until: Date.now() + IDLE_MS })
    },
  }
}
