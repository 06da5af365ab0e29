/** Milliseconds between two attempts to reach the service while it is away. */
const EVERY = 4000
/** After its own reload a page may still lack its code; within this many milliseconds it does not load itself again. */
const RELOADED_LATELY = 30_000
const STORED = 'bearing.reloaded'

/** Whether the service answers at all: any answer counts, a failure of the network does not. */
export const reaches = async (): Promise<boolean> => {
  try {
    await fetch('/api/v1/health', { cache: 'no-store' })
    return true
  } catch {
    return false
  }
}

/** Calls back when the service may be there again: when the system says so, and every few seconds. Gives what ends it. */
export const whenBack = (retry: () => void): (() => void) => {
  const timer = setInterval(retry, EVERY)
  addEventListener('online', retry)
  return () => {
    clearInterval(timer)
    removeEventListener('online', retry)
  }
}

/**
 * Whether a page whose code did not come may load itself again, and remembers that it does: once, since a reload that
 * did not help would be repeated for ever.
 * @param now milliseconds since 1970
 * @param store what outlasts a reload of this window
 */
export const mayReload = (now: number, store: Pick<Storage, 'getItem' | 'setItem'>): boolean => {
  const last = Number(store.getItem(STORED) ?? 0)
  if (now - last < RELOADED_LATELY) return false
  store.setItem(STORED, String(now))
  return true
}
