import type { ClientPermission } from './index.ts'

/** The kinds of record in a client's own database, as audit, search and notifications name them, and who may read each. */
export const READ_PERMISSION_OF_SUBJECT = {
  unit: 'units:read',
  project: 'projects:read',
  causal_link: 'causal_links:read',
  vendor: 'vendors:read',
  contract: 'contracts:read',
  comment: 'comments:read',
  import: 'imports:read',
  report: 'reports:read',
  report_settings: 'report_settings:read',
  report_subscription: 'report_settings:read',
  saved_view: 'saved_views:read',
  objective: 'objectives:read',
  key_result: 'objectives:read',
  requirement: 'requirements:read',
  requirement_document: 'requirements:read',
  unification_proposal: 'unification:read',
  masterplan_version: 'masterplan:read',
  initiative: 'masterplan:read',
  change_cause: 'masterplan:read',
  masterplan_approval: 'masterplan_approvals:read',
  masterplan_settings: 'masterplan_settings:read',
  attachment: 'attachments:read',
} as const satisfies Record<string, ClientPermission>

export type SubjectType = keyof typeof READ_PERMISSION_OF_SUBJECT

export const SUBJECT_TYPES = Object.keys(READ_PERMISSION_OF_SUBJECT) as SubjectType[]

/** Whether a text names a kind of record of the list. */
export const isSubjectType = (type: string): type is SubjectType => Object.hasOwn(READ_PERMISSION_OF_SUBJECT, type)

/** Whether these permissions let somebody read records of a kind; nobody reads a kind that is not on the list. */
export const mayReadSubject = (permissions: ReadonlySet<string>, type: string): boolean =>
  isSubjectType(type) && permissions.has(READ_PERMISSION_OF_SUBJECT[type])

/** The kinds of record that these permissions let somebody read. */
export const readableSubjects = (permissions: ReadonlySet<string>): SubjectType[] =>
  SUBJECT_TYPES.filter((type) => mayReadSubject(permissions, type))
