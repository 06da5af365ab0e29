import type { Permission } from '../../../../shared/domain/permissions/index.ts'
import { Checkbox, Icon } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import { type Resource, resourceWord, type ScopeGroup, switched } from './scopes.ts'
import './api-keys.css'

export type ScopeTableProps = {
  groups: readonly ScopeGroup[]
  scopes: ReadonlySet<Permission>
  /** What can be chosen at all; boxes of other scopes are left out. */
  may: (permission: Permission) => boolean
  /** Without it the table only shows. */
  onScopes?: (scopes: ReadonlySet<Permission>) => void
}

const VERBS = ['read', 'write'] as const
type Verb = (typeof VERBS)[number]

/** Scopes as a table: a resource a row, reading and writing side by side. */
export function ScopeTable({ groups, scopes, may, onScopes }: ScopeTableProps) {
  const resources = groups.flatMap((group) => group.resources)
  return (
    <table class="scope-table">
      <thead>
        <tr>
          <th scope="col">{t('resource')}</th>
          {VERBS.map((verb) => (
            <th key={verb} scope="col">
              {onScopes ? <All {...{ verb, resources, scopes, may, onScopes }} /> : t(verb)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.heading}>
          {group.heading && (
            <tr class="scope-heading">
              <th scope="colgroup" colSpan={3}>
                {group.heading}
              </th>
            </tr>
          )}
          {group.resources
            .filter((resource) => may(`${resource}:read`) || may(`${resource}:write`))
            .map((resource) => (
              <ScopeRow key={resource} resource={resource} scopes={scopes} may={may} {...(onScopes && { onScopes })} />
            ))}
        </tbody>
      ))}
    </table>
  )
}

function ScopeRow({ resource, scopes, may, onScopes }: Omit<ScopeTableProps, 'groups'> & { resource: Resource }) {
  const name = resourceWord(resource)
  const label = { read: t('reads_one', { resource: name }), write: t('writes_one', { resource: name }) }
  return (
    <tr>
      <th scope="row" class="scope-name">
        {name}
      </th>
      {VERBS.map((verb) => (
        <td key={verb}>
          {onScopes && may(`${resource}:${verb}`) && (
            <Checkbox
              bare
              label={label[verb]}
              value={scopes.has(`${resource}:${verb}`)}
              onValue={(on) => onScopes(switched(scopes, resource, verb, on))}
            />
          )}
          {!onScopes && scopes.has(`${resource}:${verb}`) && (
            <>
              <Icon name="check" />
              <span class="visually-hidden">{label[verb]}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  )
}

type AllProps = Required<Omit<ScopeTableProps, 'groups'>> & { verb: Verb; resources: readonly Resource[] }

/** Switches a whole column. */
function All({ verb, resources, scopes, may, onScopes }: AllProps) {
  const open = resources.filter((resource) => may(`${resource}:${verb}`))
  const chosen = open.filter((resource) => scopes.has(`${resource}:${verb}`))
  const toggle = (on: boolean) => onScopes(open.reduce((now, resource) => switched(now, resource, verb, on), scopes))
  return (
    <Checkbox
      label={t(verb)}
      value={open.length > 0 && chosen.length === open.length}
      mixed={chosen.length > 0 && chosen.length < open.length}
      onValue={toggle}
    />
  )
}
