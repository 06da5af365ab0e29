import type { ClientPermission, ConsultancyPermission } from '../../../shared/domain/permissions/index.ts'
import { inClient, inConsultancy } from '../app/address.ts'
import { t } from './messages/index.ts'

/** The parts of a client's navigation, in order; what stands in none of them comes first. */
export const NAV_GROUPS = ['steering', 'delivery', 'set_up'] as const
export type NavGroup = (typeof NAV_GROUPS)[number]

export type NavItem = { label: string; href: string; keys?: string; group?: NavGroup }

/** The texts of the entries: those that stand without figures. */
type NavText = Exclude<Parameters<typeof t>[0], 'notifications_unread'>

type Entry<P> = { key: NavText; to: readonly string[]; permission: P; keys?: string; group?: NavGroup }

const CLIENT: readonly Entry<ClientPermission>[] = [
  { key: 'overview', to: [], permission: 'client:read', keys: 'g o' },
  { key: 'reports', to: ['reports'], permission: 'reports:read', keys: 'g r' },
  { key: 'activity', to: ['activity'], permission: 'activity:read', keys: 'g t' },
  { key: 'notifications', to: ['notifications'], permission: 'notifications:read', keys: 'g l' },
  { key: 'objectives', to: ['objectives'], permission: 'objectives:read', keys: 'g j', group: 'steering' },
  { key: 'requirements', to: ['requirements'], permission: 'requirements:read', keys: 'g q', group: 'steering' },
  { key: 'unification', to: ['unification'], permission: 'unification:read', keys: 'g y', group: 'steering' },
  { key: 'masterplan', to: ['masterplan'], permission: 'masterplan:read', keys: 'g n', group: 'steering' },
  { key: 'alignment_map', to: ['alignment-map'], permission: 'masterplan:read', keys: 'g a', group: 'steering' },
  { key: 'projects', to: ['projects'], permission: 'projects:read', keys: 'g p', group: 'delivery' },
  { key: 'causal_map', to: ['causal-map'], permission: 'causal_links:read', keys: 'g m', group: 'delivery' },
  { key: 'vendors', to: ['vendors'], permission: 'vendors:read', keys: 'g v', group: 'delivery' },
  { key: 'contracts', to: ['contracts'], permission: 'contracts:read', keys: 'g k', group: 'delivery' },
  { key: 'units', to: ['units'], permission: 'units:read', keys: 'g u', group: 'delivery' },
  { key: 'imports', to: ['imports'], permission: 'imports:read', keys: 'g i', group: 'set_up' },
  { key: 'people', to: ['people'], permission: 'people:read', group: 'set_up' },
  { key: 'api_keys', to: ['api-keys'], permission: 'api_keys:read', group: 'set_up' },
  { key: 'audit', to: ['audit'], permission: 'audit:read', group: 'set_up' },
  { key: 'settings', to: ['settings'], permission: 'report_settings:read', keys: 'g s', group: 'set_up' },
]

const CONSULTANCY: readonly Entry<ConsultancyPermission>[] = [
  { key: 'clients', to: ['clients'], permission: 'fleet:read', keys: 'g c' },
  { key: 'fleet_imports', to: ['imports'], permission: 'fleet_imports:read' },
  { key: 'members', to: ['members'], permission: 'members:read' },
  { key: 'api_keys', to: ['api-keys'], permission: 'consultancy_keys:read' },
  { key: 'audit', to: ['audit'], permission: 'consultancy_audit:read' },
  { key: 'settings', to: ['settings'], permission: 'consultancy:write' },
]

type Needed = { in: 'client'; permission: ClientPermission } | { in: 'consultancy'; permission: ConsultancyPermission }

/** What a page needs, by its address: what its entry in the navigation needs, also for the page of one record. */
export const permissionOf = (path: string): Needed | undefined => {
  const [, root, id, section] = path.split('/')
  const isHere = ({ to }: { to: readonly string[] }) => to[0] === section
  if (id === undefined) return undefined
  const client = root === 'clients' ? CLIENT.find(isHere) : undefined
  if (client) return { in: 'client', permission: client.permission }
  const consultancy = root === 'consultancies' ? CONSULTANCY.find(isHere) : undefined
  return consultancy && { in: 'consultancy', permission: consultancy.permission }
}

const itemsOf = <P>(
  entries: readonly Entry<P>[],
  may: (permission: P) => boolean,
  href: (to: readonly string[]) => string,
): NavItem[] =>
  entries
    .filter((entry) => may(entry.permission))
    .map(({ key, to, keys, group }) => ({
      label: t(key),
      href: href(to),
      ...(keys ? { keys } : {}),
      ...(group ? { group } : {}),
    }))

/** The pages of a client that the person may open. */
export const clientItems = (client: string, may: (permission: ClientPermission) => boolean): NavItem[] =>
  itemsOf(CLIENT, may, (to) => inClient(client, ...to))

/** The pages of a consultancy that the person may open. */
export const consultancyItems = (consultancy: string, may: (permission: ConsultancyPermission) => boolean): NavItem[] =>
  itemsOf(CONSULTANCY, may, (to) => inConsultancy(consultancy, ...to))

/** Whether an item is the one whose page, or a record of it, is open; the overview counts only for itself. */
export const isCurrent = (path: string, href: string): boolean =>
  path === href || (path.startsWith(`${href}/`) && href.split('/').length > 3)
