import {
  CLIENT_RESOURCES,
  type ClientResource,
  CONSULTANCY_RESOURCES,
  type ConsultancyResource,
  type Permission,
} from '../../../../shared/domain/permissions/index.ts'
import { list } from '../../app/format.ts'
import { t } from './messages/index.ts'

export type Resource = ClientResource | ConsultancyResource

/** Resources that stand together under one heading. */
export type ScopeGroup = { heading: string | undefined; resources: readonly Resource[] }

export const clientGroups = (): ScopeGroup[] => [{ heading: undefined, resources: CLIENT_RESOURCES }]

/** A key of a consultancy reaches its clients too. */
export const consultancyGroups = (): ScopeGroup[] => [
  { heading: t('in_clients'), resources: CLIENT_RESOURCES },
  { heading: t('in_consultancy'), resources: CONSULTANCY_RESOURCES },
]

export const resourceWord = (resource: Resource): string => t(`resource.${resource}`)

/** So many resources are named in a row; the others are counted. */
const NAMED = 4

const named = (resources: readonly Resource[]): string => {
  const words = resources.map(resourceWord)
  if (words.length <= NAMED + 1) return list(words)
  return t('more', { names: words.slice(0, NAMED).join(', '), count: words.length - NAMED })
}

/** What scopes allow, in a sentence or two: "Reads and writes projects. Reads units and vendors." */
export const scopesInWords = (scopes: readonly string[]): string => {
  const held = new Set(scopes)
  const all: readonly Resource[] = [...CLIENT_RESOURCES, ...CONSULTANCY_RESOURCES]
  const both = all.filter((one) => held.has(`${one}:read`) && held.has(`${one}:write`))
  const write = all.filter((one) => !held.has(`${one}:read`) && held.has(`${one}:write`))
  const read = all.filter((one) => held.has(`${one}:read`) && !held.has(`${one}:write`))
  return [
    both.length > 0 && t('writes', { resources: named(both) }),
    write.length > 0 && t('only_writes', { resources: named(write) }),
    read.length > 0 && t('reads', { resources: named(read) }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The scopes after one was switched: who writes also reads, and who no longer reads no longer writes. */
export const switched = (
  scopes: ReadonlySet<Permission>,
  resource: Resource,
  verb: 'read' | 'write',
  on: boolean,
): ReadonlySet<Permission> => {
  const next = new Set(scopes)
  if (on) {
    next.add(`${resource}:read`)
    if (verb === 'write') next.add(`${resource}:write`)
  } else {
    next.delete(`${resource}:write`)
    if (verb === 'read') next.delete(`${resource}:read`)
  }
  return next
}

/** The first of these resources that the scopes let read, as a part of an address; undefined for none. */
export const firstReadable = (scopes: readonly string[], resources: readonly Resource[]): string | undefined =>
  resources.find((resource) => scopes.includes(`${resource}:read`))?.replaceAll('_', '-')
