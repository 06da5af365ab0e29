import { Problem } from '../../app/problem.ts'
import { toast } from '../../ui/index.ts'

/** Says in a toast why something was refused; for `catch`, where no form is there to say it. */
export const sayRefusal = (thrown: unknown): void => {
  toast({ problem: Problem.of(thrown) })
}
