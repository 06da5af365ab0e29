import { useSignal } from '@preact/signals'
import { Problem } from './problem.ts'

export type Submission = {
  /** For `<form onSubmit>`; sends once, however often it is pressed. */
  onSubmit: (event: Event) => void
  busy: boolean
  problem: Problem | undefined
  /** The reason why a field was refused, by its JSON pointer: `error={form.at('/name')}`. */
  at: (pointer: string) => string | undefined
}

/**
 * Sends a form and holds what the API refused. `send` throws a Problem to refuse; after a success it goes on itself.
 *
 * @example
 * const form = useSubmission(async () => { await createUnit(values); close() })
 * <form onSubmit={form.onSubmit}><Problems of={form.problem} /> … <Button type="submit" busy={form.busy}>…
 */
export function useSubmission(send: () => Promise<unknown>): Submission {
  const busy = useSignal(false)
  const problem = useSignal<Problem | undefined>(undefined)
  const submit = async () => {
    if (busy.peek()) return
    busy.value = true
    problem.value = undefined
    try {
      await send()
    } catch (thrown) {
      problem.value = Problem.of(thrown)
    } finally {
      busy.value = false
    }
  }
  return {
    onSubmit: (event) => {
      event.preventDefault()
      void submit()
    },
    busy: busy.value,
    problem: problem.value,
    at: (pointer) => problem.value?.at(pointer),
  }
}
