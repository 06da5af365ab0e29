import { useSignal } from '@preact/signals'
import type { ListResource } from '../../app/resource.ts'
import { toast } from '../../ui/index.ts'
import { type BulkAnswer, changeEach, deleteEach, restoreEach } from './bulk-run.ts'
import type { Project, ProjectChanges } from './data.ts'
import { t } from './messages/index.ts'

type ChangesOf = (project: Project) => ProjectChanges | undefined

export type Bulk = {
  /** How far a run is; undefined while there is none. */
  progress: { done: number; total: number } | undefined
  /** Changes the chosen projects; undefined for one that needs no change. */
  change: (changesOf: ChangesOf) => Promise<void>
  remove: () => Promise<void>
}

export type BulkHow = {
  client: string
  list: ListResource<Project>
  chosen: readonly Project[]
  /** Runs when something was changed: computed health and counts are old then. */
  onChanged: () => void
  /** Runs when the chosen projects are gone. */
  onRemoved: () => void
}

const sayProblems = ({ problems }: BulkAnswer): void => {
  const [first] = problems
  if (!first) return
  const inUse = problems.filter((problem) => problem.code === 'in_use').length
  if (inUse > 0) toast({ message: t('bulk_in_use', { count: inUse }) })
  else toast({ problem: first })
}

/** The values that changes replace in a project. */
const replaced = (project: Project, changes: ProjectChanges): ProjectChanges =>
  Object.fromEntries(Object.entries(project).filter(([field]) => field in changes))

/** Works through the chosen projects one after the other, says how far it is, and can take all of it back. */
export function useBulk({ client, list, chosen, onChanged, onRemoved }: BulkHow): Bulk {
  const progress = useSignal<Bulk['progress']>(undefined)
  const start = () => {
    progress.value = { done: 0, total: chosen.length }
    return (done: number) => {
      progress.value = { done, total: chosen.length }
    }
  }
  const finish = (answer: BulkAnswer, message: string, undo: () => Promise<unknown>) => {
    progress.value = undefined
    sayProblems(answer)
    if (answer.done.length === 0) return
    onChanged()
    const takeBack = async () => {
      await undo()
      onChanged()
    }
    toast({ message, undo: takeBack })
  }
  return {
    progress: progress.value,
    change: async (changesOf) => {
      const answer = await changeEach(client, list, chosen, changesOf, start())
      const back: ChangesOf = (project) => replaced(project, changesOf(project) ?? {})
      finish(answer, t('bulk_changed', { count: answer.done.length }), () =>
        changeEach(client, list, answer.done, back, () => undefined),
      )
    },
    remove: async () => {
      const answer = await deleteEach(client, list, chosen, start())
      if (answer.problems.length === 0) onRemoved()
      finish(answer, t('bulk_deleted', { count: answer.done.length }), () => restoreEach(client, list, answer.done))
    },
  }
}
