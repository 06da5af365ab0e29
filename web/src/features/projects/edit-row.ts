import { change, type ListResource, newest, patchRow, putRow } from '../../app/resource.ts'
import { toast } from '../../ui/index.ts'
import { Contested } from '../records/index.ts'
import { asReport, contestedText, saveProject } from './conflict.ts'
import type { Project, ProjectChanges } from './data.ts'
import { fieldLabel } from './fields.ts'
import { t } from './messages/index.ts'

/** Saves and takes over what somebody else saved meanwhile; a conflict is said, and their state shown. */
const saveOrYield = async (client: string, read: Project, changes: ProjectChanges) => {
  try {
    return { saved: await saveProject(client, read, changes), yielded: false }
  } catch (thrown) {
    if (!(thrown instanceof Contested)) throw thrown
    // What was thrown here is about a project, for a project was saved.
    const contested = thrown as Contested<Project>
    toast({ message: contestedText(contested, changes) })
    return { saved: contested.theirs, yielded: true }
  }
}

const put = (client: string, list: ListResource<Project>, project: Project, changes: ProjectChanges) =>
  change(list, {
    apply: patchRow(project.id, changes),
    send: (known) => saveOrYield(client, newest(known, project), changes),
    settle: (now, { saved }) => putRow(now, saved),
  })

/** The values that a change is about to replace. */
const before = (project: Project, changes: ProjectChanges): ProjectChanges =>
  Object.fromEntries(Object.entries(project).filter(([field]) => field in changes))

/** Changes one cell of the table: shown at once, with the way back in a toast. `after` runs once it is saved. */
export const editRow = async (
  client: string,
  list: ListResource<Project>,
  project: Project,
  edit: ProjectChanges,
  after: () => void,
): Promise<void> => {
  const changes = asReport(edit)
  const old = before(project, changes)
  const answer = await put(client, list, project, changes)
  if (!answer || answer.yielded) return
  after()
  const [field = 'name'] = Object.keys(edit)
  toast({
    message: t('cell_saved', { field: fieldLabel(field), name: project.name }),
    undo: async () => {
      await put(client, list, answer.saved, old)
      after()
    },
  })
}
