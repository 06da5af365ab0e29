import { toast } from '../ui/toast/toasts.ts'
import type { Resource } from './cache.ts'
import { Problem } from './problem.ts'

export type Change<T, A> = {
  /** The value as it will be; shown before the API has answered. */
  apply?: (now: T) => T
  /** Sends it. `known` is the API's newest value, with the version that the change before this one made. */
  send: (known: T | undefined) => Promise<A>
  /** The value with the API's answer in it, for example the new version; without it the value is loaded again. */
  settle?: (known: T, answer: A) => T
  /** What is said when it is done. */
  done?: string
  /** Takes the change back; gives the toast its Undo. The value is loaded again afterwards. */
  undo?: (answer: A) => Promise<unknown>
}

/**
 * Changes a watched value: shows it at once, sends it after the changes before it, and takes it off again with the
 * reason if the API refuses. Gives the API's answer, or undefined after a refusal (which has been said by then).
 *
 * @example
 * await change(project, {
 *   apply: (now) => ({ ...now, status: 'paused' }),
 *   send: (known) => updateProject(known ?? shown, { status: 'paused' }),
 *   settle: (_, answer) => answer,
 * })
 */
export const change = async <T, A>(resource: Resource<T>, how: Change<T, A>): Promise<A | undefined> => {
  const uncover = resource.cover(how.apply ?? ((now) => now))
  try {
    const answer = await resource.inTurn(async () => {
      const sent = await how.send(resource.known)
      if (how.settle && resource.known !== undefined) resource.set(how.settle(resource.known, sent))
      else await resource.reload()
      return sent
    })
    uncover()
    if (how.done !== undefined) announce(resource, how.done, how.undo && (() => how.undo?.(answer)))
    return answer
  } catch (thrown) {
    uncover()
    resource.expire()
    toast({ problem: Problem.of(thrown) })
    return undefined
  }
}

const announce = <T>(resource: Resource<T>, message: string, undo: (() => unknown) | undefined): void => {
  if (!undo) {
    toast({ message })
    return
  }
  toast({
    message,
    undo: async () => {
      await undo()
      await resource.reload()
    },
  })
}
