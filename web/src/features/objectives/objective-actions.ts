import { Problem } from '../../app/problem.ts'
import { change, dropRow, expire, type ListResource, newest, patchRow, putRow, type Rows } from '../../app/resource.ts'
import { toast } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import {
  deleteKeyResult,
  deleteObjective,
  type KeyResult,
  type KeyResultChanges,
  type Objective,
  type ObjectiveChanges,
  restoreKeyResult,
  restoreObjective,
  updateKeyResult,
  updateObjective,
} from './objectives-data.ts'

export type Goals = { client: string; objectives: ListResource<Objective>; keyResults: ListResource<KeyResult> }

/** Other pages show objectives and how far they have come. */
const expireElsewhere = ({ client }: Goals): void => expire(`/clients/${client}/alignment-map`)

const appended = <T extends { id: string }>(now: Rows<T>, row: T): Rows<T> => ({
  ...now,
  rows: [...now.rows, row],
  total: now.rows.length + 1,
})

/** Shows what was just added, and says so. */
export const addObjective = (goals: Goals, row: Objective): void => {
  if (goals.objectives.known) goals.objectives.set(appended(goals.objectives.known, row))
  expireElsewhere(goals)
  toast({ message: t('created', { name: row.name }) })
}

export const addKeyResult = (goals: Goals, row: KeyResult): void => {
  if (goals.keyResults.known) goals.keyResults.set(appended(goals.keyResults.known, row))
  expireElsewhere(goals)
  toast({ message: t('created', { name: row.name }) })
}

const before = <T extends object>(row: T, changes: object): Partial<T> =>
  // The type of a filtered object is what it was filtered from, with keys missing.
  Object.fromEntries(Object.entries(row).filter(([field]) => field in changes)) as Partial<T>

const putObjective = (goals: Goals, row: Objective, changes: ObjectiveChanges) =>
  change(goals.objectives, {
    apply: patchRow<Objective>(row.id, changes),
    send: (known) => updateObjective(goals.client, newest(known, row), changes),
    settle: putRow,
  })

const putKeyResult = (goals: Goals, row: KeyResult, changes: KeyResultChanges) =>
  change(goals.keyResults, {
    apply: patchRow<KeyResult>(row.id, changes),
    send: (known) => updateKeyResult(goals.client, newest(known, row), changes),
    settle: putRow,
  })

/** Changes an objective; the toast leads back. */
export const editObjective = async (goals: Goals, row: Objective, changes: ObjectiveChanges): Promise<void> => {
  const saved = await putObjective(goals, row, changes)
  if (!saved) return
  expireElsewhere(goals)
  toast({ message: t('saved', { name: saved.name }), undo: () => putObjective(goals, saved, before(row, changes)) })
}

/** Changes a key result; the toast leads back. */
export const editKeyResult = async (goals: Goals, row: KeyResult, changes: KeyResultChanges): Promise<void> => {
  const saved = await putKeyResult(goals, row, changes)
  if (!saved) return
  expireElsewhere(goals)
  toast({ message: t('saved', { name: saved.name }), undo: () => putKeyResult(goals, saved, before(row, changes)) })
}

export const removeKeyResult = (goals: Goals, row: KeyResult): Promise<unknown> =>
  change(goals.keyResults, {
    apply: dropRow(row.id),
    send: (known) => deleteKeyResult(goals.client, newest(known, row)),
    done: t('deleted', { name: row.name }),
    undo: () => restoreKeyResult(goals.client, row.id),
  })

const reload = async ({ objectives, keyResults }: Goals): Promise<void> => {
  await Promise.all([objectives.reload(), keyResults.reload()])
}

/** Deletes an objective with its key results; the toast brings all of them back. */
export const removeObjective = async (goals: Goals, row: Objective, own: readonly KeyResult[]): Promise<void> => {
  const { client } = goals
  const gone: KeyResult[] = []
  const bringBack = async () => {
    for (const one of gone) await restoreKeyResult(client, one.id)
  }
  try {
    for (const one of own) {
      await deleteKeyResult(client, newest(goals.keyResults.known, one))
      gone.push(one)
    }
    await deleteObjective(client, newest(goals.objectives.known, row))
  } catch (thrown) {
    const problem = Problem.of(thrown)
    await bringBack().catch(() => undefined)
    await reload(goals)
    toast(problem.code === 'in_use' ? { message: t('in_use', { name: row.name }) } : { problem })
    return
  }
  await reload(goals)
  expireElsewhere(goals)
  toast({
    message: t('deleted', { name: row.name }),
    undo: async () => {
      await restoreObjective(client, row.id)
      await bringBack()
      await reload(goals)
    },
  })
}
