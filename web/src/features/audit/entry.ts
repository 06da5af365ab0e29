import { inClient, oneOf } from '../../app/address.ts'
import type { Schema } from '../../app/api.ts'
import { t } from './messages/index.ts'

export type Entry = Schema<'AuditEntry'>

/** Kinds of records that the trail of a client tells of; the filter's choices. */
export const SUBJECTS = [
  ...(['project', 'unit', 'vendor', 'contract', 'causal_link', 'comment', 'import'] as const),
  ...(['objective', 'key_result', 'requirement', 'requirement_document', 'unification_proposal'] as const),
  ...(['masterplan_version', 'initiative', 'change_cause', 'masterplan_approval', 'masterplan_settings'] as const),
  'attachment',
  ...(['report', 'report_run', 'report_settings', 'report_subscription', 'saved_view'] as const),
  ...(['client', 'client_person', 'member', 'invitation', 'api_key', 'consultancy', 'person'] as const),
] as const

export const ACTIONS = [
  ...(['create', 'update', 'delete', 'restore', 'accept', 'assign'] as const),
  ...(['revoke', 'revert', 'withdraw'] as const),
  ...(['submit', 'start_review', 'adopt', 'merge', 'split', 'defer', 'reject', 'resume', 'reopen'] as const),
  ...(['confirm', 'dismiss', 'compare', 'approve', 'enforce', 'supersede', 'rebase', 'discard'] as const),
  ...(['approval_carried', 'approval_lapsed'] as const),
] as const

const DEEDS = [...ACTIONS, 'import', 'withdraw_invitations'] as const

type Values = Readonly<Record<string, unknown>>

/** What was recorded, if it is a record; lists of withdrawn invitations are not. */
export const valuesOf = (recorded: unknown): Values =>
  typeof recorded === 'object' && recorded !== null && !Array.isArray(recorded) ? { ...recorded } : {}

type Names = ReadonlyMap<string, string>

/** The name that the record had, or was given; of somebody's place, the name of the person where it is known. */
export const nameOf = ({ before, after }: Entry, names: Names = new Map()): string => {
  const [now, then] = [valuesOf(after), valuesOf(before)]
  for (const key of ['name', 'title', 'statement', 'email', 'mechanism', 'file_name', 'as_of_on']) {
    const name = now[key] ?? then[key]
    if (typeof name === 'string' && name !== '') return name
  }
  return names.get(String(now.person_id ?? then.person_id ?? '')) ?? ''
}

export const subjectWord = (subject: string): string => {
  const known = oneOf(subject, SUBJECTS)
  return known ? t(`subject.${known}`) : subject.replaceAll('_', ' ')
}

/** The record that a comment is about; undefined of everything else. */
const aboutOf = ({ subject_type, before, after }: Entry): { type: string; id: string } | undefined => {
  if (subject_type !== 'comment') return undefined
  const { subject_type: type, subject_id: id } = { ...valuesOf(before), ...valuesOf(after) }
  return typeof type === 'string' && typeof id === 'string' ? { type, id } : undefined
}

/** Records that are about somebody: their access, their membership. */
const OF_PEOPLE = new Set(['client_person', 'member'])

const whatOf = (entry: Entry, kind: string, name: string, names: Names): string => {
  const about = aboutOf(entry)
  if (about) {
    const record = t('what', { kind: subjectWord(about.type), name: names.get(about.id) ?? '' }).trim()
    return t('what_on', { kind, about: record })
  }
  if (OF_PEOPLE.has(entry.subject_type) && name !== '') return t('what_of', { kind, name })
  return t('what', { kind, name }).trim()
}

/** What happened, in one sentence. */
export const sentence = (entry: Entry, names: Names): string => {
  const actor = entry.actor_name
  const kind = subjectWord(entry.subject_type)
  const name = nameOf(entry, names)
  const what = whatOf(entry, kind, name, names)
  const deed = oneOf(entry.action, DEEDS)
  return deed ? t(`did.${deed}`, { actor, what }) : t('did.other', { actor, action: entry.action, what })
}

/** Every record has these, and they say nothing about what somebody did. */
const BOOKKEEPING = new Set([
  ...['id', 'version', 'created_at', 'updated_at', 'deleted_at', 'consultancy_id', 'client_id'],
  ...['sequence', 'run_key', 'content_hash', 'previous_report_id'],
])
/** Sums of a project's budget lines, which stand there themselves. */
const SUMS = ['planned_minor', 'committed_minor', 'actual_minor', 'forecast_minor']

export type ChangedField = { field: string; before: unknown; after: unknown }

const filled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/** The fields whose values differ; all that hold something where the record was created or deleted. */
export const changedFields = (entry: Entry): ChangedField[] => {
  const [before, after] = [valuesOf(entry.before), valuesOf(entry.after)]
  const skipped = 'budget' in before || 'budget' in after ? new Set([...BOOKKEEPING, ...SUMS]) : BOOKKEEPING
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !skipped.has(field))
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((one) => filled(one.before) || filled(one.after))
    .filter((one) => JSON.stringify(one.before ?? null) !== JSON.stringify(one.after ?? null))
}

const PAGES: Readonly<Record<string, string>> = { project: 'projects', vendor: 'vendors', report: 'reports' }

/** The page of the record, where it has one of its own; of a comment that of the record which it is about. */
export const hrefOf = (client: string, entry: Entry): string | undefined => {
  const { type, id } = aboutOf(entry) ?? { type: entry.subject_type, id: entry.subject_id }
  const page = PAGES[type]
  const gone = entry.action === 'delete' && entry.subject_type === type
  return page === undefined || gone ? undefined : inClient(client, page, id)
}
