import type { ClientPermission, ConsultancyPermission } from '../../../shared/domain/permissions/index.ts'
import { inClient, inConsultancy } from '../app/address.ts'
import { t } from './messages/index.ts'

export type NavItem = { label: string; href: string; keys?: string; below?: boolean }

type Entry<P> = { key: Parameters<typeof t>[0]; to: readonly string[]; permission: P; keys?: string; below?: boolean }

const CLIENT: readonly Entry<ClientPermission>[] = [
  { key: 'overview', to: [], permission: 'client:read', keys: 'g o' },
  { key: 'objectives', to: ['objectives'], permission: 'objectives:read', keys: 'g j' },
  { key: 'requirements', to: ['requirements'], permission: 'requirements:read', keys: 'g q' },
  { key: 'unification', to: ['unification'], permission: 'unification:read', keys: 'g y' },
  { key: 'alignment_map', to: ['alignment-map'], permission: 'masterplan:read', keys: 'g a' },
  { key: 'masterplan', to: ['masterplan'], permission: 'masterplan:read', keys: 'g n' },
  { key: 'projects', to: ['projects'], permission: 'projects:read', keys: 'g p' },
  { key: 'causal_map', to: ['causal-map'], permission: 'causal_links:read', keys: 'g m' },
  { key: 'vendors', to: ['vendors'], permission: 'vendors:read', keys: 'g v' },
  { key: 'contracts', to: ['contracts'], permission: 'contracts:read', keys: 'g k' },
  { key: 'units', to: ['units'], permission: 'units:read', keys: 'g u' },
  { key: 'reports', to: ['reports'], permission: 'reports:read', keys: 'g r' },
  { key: 'activity', to: ['activity'], permission: 'activity:read', keys: 'g t' },
  { key: 'notifications', to: ['notifications'], permission: 'notifications:read', keys: 'g l' },
  { key: 'imports', to: ['imports'], permission: 'imports:read', keys: 'g i', below: true },
  { key: 'people', to: ['people'], permission: 'people:read', below: true },
  { key: 'api_keys', to: ['api-keys'], permission: 'api_keys:read', below: true },
  { key: 'audit', to: ['audit'], permission: 'audit:read', below: true },
  { key: 'settings', to: ['settings'], permission: 'report_settings:read', keys: 'g s', below: true },
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
    .map(({ key, to, keys, below }) => ({
      label: t(key),
      href: href(to),
      ...(keys ? { keys } : {}),
      ...(below ? { below } : {}),
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
