import { relative } from '../../app/format.ts'
import { Problem } from '../../app/problem.ts'
import { lastChange, loadProject, type Project, type ProjectChanges, patchProject } from './data.ts'
import { fieldLabel } from './fields.ts'
import { t } from './messages/index.ts'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const fieldsOf = (changes: ProjectChanges): (keyof ProjectChanges)[] =>
  // The keys of an object that was typed by the contract are those of the contract.
  Object.keys(changes) as (keyof ProjectChanges)[]

/** The fields that somebody else changed meanwhile, to something else than what is wanted now. */
export const contested = (read: Project, now: Project, changes: ProjectChanges): (keyof ProjectChanges)[] =>
  fieldsOf(changes).filter((field) => !same(read[field], now[field]) && !same(now[field], changes[field]))

/** Somebody else changed the same fields. Nothing was saved; `theirs` is the project as it is now. */
export class ProjectConflict extends Problem {
  readonly theirs: Project
  readonly fields: readonly (keyof ProjectChanges)[]

  constructor(theirs: Project, fields: readonly (keyof ProjectChanges)[], title: string, detail: string) {
    super({ type: 'about:blank', status: 412, code: 'contested', title, detail })
    this.theirs = theirs
    this.fields = fields
  }
}

const conflictOf = async (client: string, theirs: Project, fields: readonly (keyof ProjectChanges)[]) => {
  const last = await lastChange(client, theirs.id).catch(() => undefined)
  const title = last
    ? t('contested_by', { who: last.actor_name, when: relative(last.at) })
    : t('contested')
  return new ProjectConflict(theirs, fields, title, t('contested_fields', { fields: fields.map(fieldLabel).join(', ') }))
}

/**
 * Saves changes over the state that was read. If somebody saved other fields meanwhile, both changes stand. Throws a
 * {@link ProjectConflict} if they changed the same ones, and a Problem for every other refusal.
 */
export const saveProject = async (client: string, read: Project, changes: ProjectChanges): Promise<Project> => {
  try {
    return await patchProject(client, read, changes)
  } catch (thrown) {
    const problem = Problem.of(thrown)
    if (problem.status !== 412) throw problem
    const now = await loadProject(client, read.id)
    const fields = contested(read, now, changes)
    if (fields.length > 0) throw await conflictOf(client, now, fields)
    return await patchProject(client, now, changes)
  }
}

/** A change of what the project reports is a report: from then on it is not stale. */
export const asReport = (changes: ProjectChanges, now: number = Date.now()): ProjectChanges =>
  'progress' in changes || 'reported_confidence' in changes || 'confidence_note' in changes
    ? { ...changes, reported_at: now }
    : changes
