import { toast } from '../ui/toast/toasts.ts'
import type { Resource } from './cache.ts'
import { Problem } from './problem.ts'

export type Change<T, A> = {
  /** The value as it will be; shown before the API has answered. */
  apply?: (now: T) => T
  send: () => Promise<A>
  /** The value with the API's answer in it, for example the new version; without it the value is loaded again. */
  settle?: (now: T, answer: A) => T
  /** What is said when it is done. */
  done?: string
  /** Takes the change back; gives the toast its Undo. The value is loaded again afterwards. */
  undo?: (answer: A) => Promise<unknown>
}

/**
 * Changes a watched value: shows it at once, sends it, and puts it back with the reason if the API refuses. Gives the
 * API's answer, or undefined after a refusal (which has been said in a toast by then).
 *
 * @example
 * await change(project, {
 *   apply: (now) => ({ ...now, status: 'paused' }),
 *   send: () => updateProject(project.data.value, { status: 'paused' }),
 *   settle: (_, answer) => answer,
 * })
 */
export const change = async <T, A>(resource: Resource<T>, how: Change<T, A>): Promise<A | undefined> => {
  const before = resource.data.peek()
  const shown = before !== undefined && how.apply ? how.apply(before) : before
  if (shown !== undefined && shown !== before) resource.set(shown)
  let answer: A
  try {
    answer = await how.send()
  } catch (thrown) {
    putBack(resource, before, shown)
    toast({ problem: Problem.of(thrown) })
    return undefined
  }
  const now = resource.data.peek()
  if (how.settle && now !== undefined) resource.set(how.settle(now, answer))
  else await resource.reload()
  if (how.done !== undefined) announce(resource, how.done, how.undo && (() => how.undo?.(answer)))
  return answer
}

/** Another change may have come on top meanwhile; then only the API knows what is true. */
const putBack = <T>(resource: Resource<T>, before: T | undefined, shown: T | undefined): void => {
  if (before !== undefined && resource.data.peek() === shown) resource.set(before)
  resource.expire()
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
