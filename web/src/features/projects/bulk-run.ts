import { Problem } from '../../app/problem.ts'
import { dropRow, type ListResource, newest, putRow, type Rows } from '../../app/resource.ts'
import { saveProject } from './conflict.ts'
import { deleteProject, type Project, type ProjectChanges, restoreProject } from './data.ts'

/** Rows that are changed in one go at most. */
export const MOST_AT_ONCE = 200

export type BulkAnswer = {
  /** The projects as they were, each of which was changed. */
  done: readonly Project[]
  /** Why the others were not. */
  problems: readonly Problem[]
}

type Progress = (done: number) => void

const NOTHING: Rows<Project> = { rows: [], next: null, total: undefined }

const each = async (
  projects: readonly Project[],
  work: (project: Project) => Promise<void>,
  progress: Progress,
): Promise<BulkAnswer> => {
  const done: Project[] = []
  const problems: Problem[] = []
  for (const project of projects) {
    try {
      await work(project)
      done.push(project)
    } catch (thrown) {
      problems.push(Problem.of(thrown))
    }
    progress(done.length + problems.length)
  }
  return { done, problems }
}

/** Changes projects one after the other; those that need no change are left alone. */
export const changeEach = (
  client: string,
  list: ListResource<Project>,
  projects: readonly Project[],
  changesOf: (project: Project) => ProjectChanges | undefined,
  progress: Progress,
): Promise<BulkAnswer> =>
  each(
    projects.filter((project) => changesOf(project) !== undefined),
    async (project) => {
      const read = newest(list.known, project)
      const saved = await saveProject(client, read, changesOf(project) ?? {})
      list.set(putRow(list.known ?? NOTHING, saved))
    },
    progress,
  )

export const deleteEach = (
  client: string,
  list: ListResource<Project>,
  projects: readonly Project[],
  progress: Progress,
): Promise<BulkAnswer> =>
  each(
    projects,
    async (project) => {
      await deleteProject(client, newest(list.known, project))
      list.set(dropRow(project.id)(list.known ?? NOTHING))
    },
    progress,
  )

/** Brings deleted projects back. */
export const restoreEach = async (
  client: string,
  list: ListResource<Project>,
  projects: readonly Project[],
): Promise<void> => {
  for (const project of projects) await restoreProject(client, project.id)
  await list.reload()
}
