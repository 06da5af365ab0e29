import { relative } from '../../app/format.ts'
import { type Contested, saveRecord } from '../records/index.ts'
import { lastChange, loadProject, type Project, type ProjectChanges, patchProject } from './data.ts'
import { fieldLabel } from './fields.ts'
import { writeValue } from './history-words.ts'
import { t } from './messages/index.ts'

/**
 * Saves changes over the state that was read. If somebody saved other fields meanwhile, both changes stand. Throws
 * {@link Contested} if they changed the same ones, and a Problem for every other refusal.
 */
export const saveProject = (client: string, read: Project, changes: ProjectChanges): Promise<Project> =>
  saveRecord(read, changes, {
    patch: (over, wanted) => patchProject(client, over, wanted),
    load: () => loadProject(client, read.id),
    lastChange: () => lastChange(client, read.id),
  })

/** A change of what the project reports is a report: from then on it is not stale. */
export const asReport = (changes: ProjectChanges, now: number = Date.now()): ProjectChanges =>
  'progress' in changes || 'reported_confidence' in changes || 'confidence_note' in changes
    ? { ...changes, reported_at: now }
    : changes

/** Who changed a cell first, what stands there now, and what was written and is not lost by being said. */
export const contestedText = ({ theirs, fields, last }: Contested<Project>, mine: ProjectChanges): string => {
  const [now, wanted] = [
    new Map<string, unknown>(Object.entries(theirs)),
    new Map<string, unknown>(Object.entries(mine)),
  ]
  const who = last ? t('contested_by', { who: last.actor_name, when: relative(last.at) }) : t('contested')
  const values = fields
    // When it was reported follows from what was.
    .filter((field) => field !== 'reported_at')
    .map((field) =>
      t('contested_value', {
        field: fieldLabel(field),
        theirs: writeValue(field, now.get(field), {}),
        mine: writeValue(field, wanted.get(field), {}),
      }),
    )
  return [who, ...values].join(' ')
}
