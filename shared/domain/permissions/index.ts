import type { ClientRole, ConsultancyRole } from '../vocabulary/index.ts'

/**
 * Who may do what: the one table that Worker and web client both read.
 * A permission is `resource:verb`; the same words scope API keys.
 */
export const CLIENT_RESOURCES = [
  'client',
  'people',
  'api_keys',
  'units',
  'projects',
  'causal_links',
  'vendors',
  'contracts',
  'comments',
  'imports',
  'reports',
  'report_settings',
  'audit',
  'saved_views',
  'objectives',
  'requirements',
  'unification',
  'masterplan',
  'masterplan_approvals',
  'masterplan_settings',
  'attachments',
  'activity',
  'notifications',
] as const
export const CONSULTANCY_RESOURCES = [
  'consultancy',
  'clients',
  'members',
  'consultancy_keys',
  'fleet',
  'fleet_imports',
  'consultancy_audit',
] as const

export type ClientResource = (typeof CLIENT_RESOURCES)[number]
export type ConsultancyResource = (typeof CONSULTANCY_RESOURCES)[number]
export type Verb = 'read' | 'write'
export type ClientPermission = `${ClientResource}:${Verb}`
export type ConsultancyPermission = `${ConsultancyResource}:${Verb}`
export type Permission = ClientPermission | ConsultancyPermission

/** r: reads, w: reads and writes, -: neither. Columns in the order of CLIENT_ROLES. */
const CLIENT_TABLE: Record<ClientResource, readonly [string, string, string, string, string, string]> = {
  //                admin strategic tactical operational contributor viewer
  client: ['w', 'r', 'r', 'r', 'r', 'r'],
  people: ['w', 'r', 'r', '-', '-', '-'],
  api_keys: ['w', '-', '-', '-', '-', '-'],
  units: ['w', 'r', 'w', 'r', 'r', 'r'],
  projects: ['w', 'r', 'w', 'w', 'r', 'r'],
  causal_links: ['w', 'r', 'w', 'w', 'r', 'r'],
  vendors: ['w', 'r', 'w', 'r', '-', 'r'],
  contracts: ['w', 'r', 'w', 'r', '-', 'r'],
  comments: ['w', 'w', 'w', 'w', 'w', 'r'],
  imports: ['w', '-', 'w', '-', '-', '-'],
  reports: ['w', 'r', 'w', 'r', '-', 'r'],
  report_settings: ['w', 'r', 'w', 'r', '-', '-'],
  audit: ['r', 'r', 'r', '-', '-', '-'],
  saved_views: ['w', 'w', 'w', 'w', 'w', 'w'],
  objectives: ['w', 'w', 'w', 'r', 'r', 'r'],
  requirements: ['w', 'w', 'w', 'w', 'w', 'r'],
  unification: ['w', 'r', 'w', 'r', 'r', 'r'],
  masterplan: ['w', 'r', 'w', 'r', 'r', 'r'],
  // Leadership approves, nobody in its stead: not even those who administer the client.
  masterplan_approvals: ['r', 'w', 'r', 'r', 'r', 'r'],
  // So does the measure of what needs no approval: whoever could set it could do without leadership.
  masterplan_settings: ['r', 'w', 'r', '-', '-', '-'],
  attachments: ['w', 'w', 'w', 'w', 'w', 'r'],
  activity: ['r', 'r', 'r', 'r', 'r', 'r'],
  notifications: ['w', 'w', 'w', 'w', 'w', 'w'],
}

/** What only leadership does: whoever manages people appoints leadership, without being able to act in its stead. */
export const LEADERSHIP_ONLY: ReadonlySet<string> = new Set<ClientPermission>([
  'masterplan_approvals:write',
  'masterplan_settings:write',
])

/** Columns in the order of CONSULTANCY_ROLES. */
const CONSULTANCY_TABLE: Record<ConsultancyResource, readonly [string, string, string]> = {
  //                 owner consultant analyst
  consultancy: ['w', 'r', 'r'],
  clients: ['w', 'r', 'r'],
  members: ['w', 'r', 'r'],
  consultancy_keys: ['w', '-', '-'],
  fleet: ['w', 'w', 'r'],
  fleet_imports: ['w', '-', '-'],
  consultancy_audit: ['r', '-', '-'],
}

/** What a consultancy role may do inside a client that it reaches: an owner as its admin, an analyst as a viewer of all. */
const AS_CLIENT_ROLE: Record<ConsultancyRole, ClientRole> = { owner: 'admin', consultant: 'admin', analyst: 'viewer' }

const CLIENT_COLUMNS: readonly ClientRole[] = ['admin', 'strategic', 'tactical', 'operational', 'contributor', 'viewer']
const CONSULTANCY_COLUMNS: readonly ConsultancyRole[] = ['owner', 'consultant', 'analyst']

const column = <R extends string>(table: Record<R, readonly string[]>, index: number): ReadonlySet<string> => {
  const granted = new Set<string>()
  for (const [resource, cells] of Object.entries<readonly string[]>(table)) {
    if (cells[index] !== '-') granted.add(`${resource}:read`)
    if (cells[index] === 'w') granted.add(`${resource}:write`)
  }
  return granted
}

const CLIENT_SETS = new Map(CLIENT_COLUMNS.map((role, i) => [role, column(CLIENT_TABLE, i)]))
const CONSULTANCY_SETS = new Map(CONSULTANCY_COLUMNS.map((role, i) => [role, column(CONSULTANCY_TABLE, i)]))

const NONE: ReadonlySet<string> = new Set()

/** The permissions of a role in a client organization. */
export const clientRolePermissions = (role: ClientRole): ReadonlySet<string> => CLIENT_SETS.get(role) ?? NONE

/** The permissions of a role in a consultancy, about the consultancy itself. */
export const consultancyRolePermissions = (role: ConsultancyRole): ReadonlySet<string> =>
  CONSULTANCY_SETS.get(role) ?? NONE

/** The permissions that a consultancy role has inside one of its clients, once it reaches that client. */
export const consultancyRoleInClient = (role: ConsultancyRole): ReadonlySet<string> =>
  clientRolePermissions(AS_CLIENT_ROLE[role])

/** All permissions that an API key of a client, or of a consultancy, may carry. */
export const CLIENT_PERMISSIONS = CLIENT_RESOURCES.flatMap((r) => [
  `${r}:read`,
  `${r}:write`,
]) as readonly ClientPermission[]
export const CONSULTANCY_PERMISSIONS = CONSULTANCY_RESOURCES.flatMap((r) => [
  `${r}:read`,
  `${r}:write`,
]) as readonly ConsultancyPermission[]

export {
  isSubjectType,
  mayReadSubject,
  READ_PERMISSION_OF_SUBJECT,
  readableSubjects,
  SUBJECT_TYPES,
  type SubjectType,
} from './subjects.ts'
