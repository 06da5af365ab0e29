/*
 * A stream is a connection that the server keeps for whoever holds its baton. Opening one makes SQLite parse the whole
 * schema, which takes the server longer than most statements; so some are held open for the databases that people work
 * with, and lent to one call at a time. Batons are words, not sockets: one request may use what another one left.
 *
 * Whoever holds a baton is on its database whatever the other headers say, so a stream is found by the address and the name
 * of its database and never leaves this folder.
 */

/** Streams held for one database; what is asked beyond that opens and closes one of its own. */
const AT_A_DATABASE = 4

/** Streams held in all. The server has a limit for all databases and all isolates together, 128 unless it is told otherwise. */
const IN_ALL = 32

/** How long an idle stream is trusted. */
const TRUSTED_MS = 5_000

/** When the server has ended an idle stream, and its place can be given to another: after 10 seconds, and some air. */
const ENDED_MS = 11_000

type Slot = { database: string; url: string; baton: string | null; used: number; ends: number }

/** The right to use one stream for one call. */
export type Lease = {
  /** Where the server wants the stream's next request. */
  url: string
  /** Null: the call opens the stream. */
  baton: string | null
  /** Puts the stream back. What is not put back ends on the server, and its place is free again after a while. */
  giveBack(stream: { url: string; baton: string }): void
}

let slots: Slot[] = []

const isIdle = ({ baton, used }: Slot, now: number): boolean => baton !== null && now < used + TRUSTED_MS

/** The stream used last, so that those which are not needed grow old; else a place for a new one. */
const freeSlot = (database: string, now: number): Slot | null => {
  slots = slots.filter(({ ends }) => now < ends)
  const own = slots.filter((slot) => slot.database === database)
  const [latest] = own.filter((slot) => isIdle(slot, now)).sort((a, b) => b.used - a.used)
  if (latest) return latest
  if (own.length >= AT_A_DATABASE || slots.length >= IN_ALL) return null
  const added: Slot = { database, url: '', baton: null, used: 0, ends: 0 }
  slots.push(added)
  return added
}

/**
 * Lends a stream of a database.
 *
 * @param url address of the server
 * @param namespace name of the database there, null where the address alone says which one is meant
 * @param busyMs how long the call may take at most: a call that was cut off never gives anything back
 * @returns null when no more can be held: the call opens and closes a stream of its own
 */
export const lendStream = (url: string, namespace: string | null, busyMs: number): Lease | null => {
  const now = Date.now()
  const slot = freeSlot(`${url} ${namespace ?? ''}`, now)
  if (!slot) return null
  const lent = slot.baton === null ? { url, baton: null } : { url: slot.url, baton: slot.baton }
  Object.assign(slot, { baton: null, ends: now + busyMs + ENDED_MS })
  return {
    ...lent,
    giveBack(stream) {
      const used = Date.now()
      Object.assign(slot, stream, { used, ends: used + ENDED_MS })
    },
  }
}
