import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { Problem } from './problem.ts'

/** Fetches a value; the signal ends when nobody waits for it any more. */
export type Load<T> = (abort: AbortSignal) => Promise<T>

/** How long a value counts as fresh, in milliseconds: coming back to a page within it asks nothing. */
const FRESH_FOR = 15_000
/** How many values that no page shows are kept for coming back. */
const KEPT = 60

type Layer<T> = { readonly apply: (now: T) => T }

/**
 * A value of the API that pages watch. `data` stays while it is loaded again, so a page never jumps; `problem` is the
 * last failure, and goes with the next success. Changes on their way lie over the API's value as layers, so that one
 * that is refused can be lifted off without disturbing the others.
 */
export class Resource<T> {
  readonly key: string
  readonly #known: Signal<T | undefined> = signal(undefined)
  readonly #layers: Signal<readonly Layer<T>[]> = signal([])
  readonly #data = computed(() => {
    const known = this.#known.value
    return known === undefined ? undefined : this.#layers.value.reduce<T>((now, layer) => layer.apply(now), known)
  })
  #turn: Promise<unknown> = Promise.resolve()
  readonly #problem: Signal<Problem | undefined> = signal(undefined)
  readonly #busy = signal(false)
  #load: Load<T>
  #running: AbortController | undefined
  #loadedAt = 0
  watchers = 0

  constructor(key: string, load: Load<T>) {
    this.key = key
    this.#load = load
  }

  get data(): ReadonlySignal<T | undefined> {
    return this.#data
  }
  /** What the API last said, without the changes on their way. */
  get known(): T | undefined {
    return this.#known.peek()
  }
  get problem(): ReadonlySignal<Problem | undefined> {
    return this.#problem
  }
  /** True while a request is on its way. */
  get busy(): ReadonlySignal<boolean> {
    return this.#busy
  }

  /** The way to load may close over newer props; the latest one counts. */
  use(load: Load<T>): void {
    this.#load = load
  }

  /** Puts a value in place without asking the API, for example the answer to a change. */
  set(value: T): void {
    this.#known.value = value
    this.#problem.value = undefined
    this.#loadedAt = Date.now()
  }

  /** Shows a change before the API has answered; gives the function that takes it off again. */
  cover(apply: (now: T) => T): () => void {
    const layer: Layer<T> = { apply }
    this.#layers.value = [...this.#layers.peek(), layer]
    return () => {
      this.#layers.value = this.#layers.peek().filter((other) => other !== layer)
    }
  }

  /** Does one change after the other, so that each knows the version that the last one made. */
  inTurn<A>(work: () => Promise<A>): Promise<A> {
    const mine = this.#turn.then(work)
    this.#turn = mine.catch(() => undefined)
    return mine
  }

  /** Marks the value as old: it is loaded again at once if a page shows it, else when one does. */
  expire(): void {
    this.#loadedAt = 0
    if (this.watchers > 0) void this.reload()
  }

  async loadIfOld(): Promise<void> {
    const fresh = this.#data.peek() !== undefined && Date.now() - this.#loadedAt < FRESH_FOR
    if (!fresh && !this.#busy.peek()) await this.reload()
  }

  /** Asks the API again. Never throws: a failure is in `problem`. */
  async reload(): Promise<void> {
    this.stop()
    const running = new AbortController()
    this.#running = running
    this.#busy.value = true
    try {
      const value = await this.#load(running.signal)
      if (!running.signal.aborted) this.set(value)
    } catch (thrown) {
      if (!running.signal.aborted) this.#problem.value = Problem.of(thrown)
    } finally {
      if (this.#running === running) this.#busy.value = false
    }
  }

  /** Lets go of the request on its way. */
  stop(): void {
    this.#running?.abort()
    this.#running = undefined
    this.#busy.value = false
  }
}

/** A resource for those who need not know what it holds. */
export type AnyResource = Pick<Resource<unknown>, 'key' | 'problem' | 'busy' | 'reload' | 'expire'>

const resources = new Map<string, Resource<unknown>>()

/** The one resource of a key. A key names one kind of value for ever: it starts with the address it is loaded from. */
export const resourceOf = <T>(key: string, load: Load<T>): Resource<T> => {
  const known = resources.get(key)
  // A key names one kind of value, so what lies under it was made with the same T.
  if (known) return known as Resource<T>
  const made = new Resource(key, load)
  resources.set(key, made as Resource<unknown>)
  for (const [old, resource] of resources) {
    if (resources.size <= KEPT) break
    if (resource.watchers === 0 && old !== key) resources.delete(old)
  }
  return made
}

/** Marks all values whose key starts with `prefix` as old; those on the screen load again. */
export const expire = (prefix: string): void => {
  for (const [key, resource] of resources) if (key.startsWith(prefix)) resource.expire()
}

/** Loads again what could not be loaded for lack of a connection, where a page still waits for it. */
export const retryOffline = (): void => {
  for (const resource of resources.values())
    if (resource.watchers > 0 && resource.problem.peek()?.code === 'offline') void resource.reload()
}

/** Forgets everything, so that the next person at this screen sees nothing of the last. */
export const forgetAll = (): void => {
  for (const resource of resources.values()) resource.stop()
  resources.clear()
}
