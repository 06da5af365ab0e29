import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { type ClientPermission, clientRolePermissions } from '../../../../shared/domain/permissions/index.ts'
import { CLIENT_ROLES, type ClientRole } from '../../../../shared/domain/vocabulary/index.ts'
import { inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { type ClientAccess, useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { expire, type ListResource, putRow, useList } from '../../app/resource.ts'
import { me } from '../../app/session.ts'
import { Button, EmptyState, FilterBar, FilterChip, type MenuItem, Page, SearchInput } from '../../ui/index.ts'
import { DataTable } from '../../ui/table/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { InviteDialog, WaitingInvitations } from '../invitations/index.ts'
import { t } from './messages/index.ts'
import { listPeople, type Person, type PersonFilters, SORTS } from './person-calls.ts'
import { personColumns } from './person-columns.tsx'
import { type PersonDeed, PersonDialogs } from './person-dialogs.tsx'

/** Who of the client organization has access, with which role; and whom it has invited. */
export default function PeoplePage({ params: { client } }: PageProps<'client'>) {
  const access = useClient(client)
  const { query, set } = useQuery()
  const [deed, setDeed] = useState<PersonDeed | undefined>(undefined)
  const [inviting, setInviting] = useState(false)
  const filters = { q: query.q ?? '', role: query.role ?? '', sort: oneOf(query.sort, SORTS) ?? ('name' as const) }
  const list = useList<Person>(`/clients/${client}/people?${new URLSearchParams(filters)}`, (cursor, signal) =>
    listPeople(client, filters, cursor, signal),
  )
  const may = access.may('people:write')
  const filtered = filters.q !== '' || filters.role !== ''
  const rows = list.data.value?.rows
  const invite = () => setInviting(true)
  useCommands(may ? [{ id: 'people.invite', title: t('invite'), group: t('title'), keys: 'n', run: invite }] : [])
  return (
    <Page
      title={t('title')}
      lead={rows && rows.length > 0 && !filtered && leadOf(access, rows.length)}
      crumbs={[{ label: access.name, href: inClient(client) }]}
      actions={may && <InviteButton onClick={invite} />}
    >
      <Filters filters={filters} set={set} />
      <PersonTable
        client={access.name}
        list={list}
        sort={filters.sort}
        set={set}
        onDeed={may ? setDeed : undefined}
        empty={<Nobody client={access.name} filtered={filtered} onInvite={may ? invite : undefined} />}
      />
      <Waiting client={client} may={may} />
      {inviting && <Invite client={client} access={access} onClose={() => setInviting(false)} />}
      {deed && (
        <PersonDialogs
          client={client}
          place={access.name}
          roles={rolesToGive(access)}
          deed={deed}
          onClose={() => setDeed(undefined)}
          onSaved={(saved) => settle(list, saved)}
          onRemoved={() => void list.reload()}
        />
      )}
    </Page>
  )
}

type SetQuery = ReturnType<typeof useQuery>['set']

function Filters({ filters, set }: { filters: PersonFilters; set: SetQuery }) {
  const filtered = filters.q !== '' || filters.role !== ''
  return (
    <FilterBar onClear={filtered ? () => set({ q: '', role: '' }) : undefined}>
      <SearchInput label={t('find')} value={filters.q} onValue={(q) => set({ q })} />
      <FilterChip
        label={t('role')}
        value={filters.role}
        options={wordOptions('client_role', CLIENT_ROLES)}
        onValue={(role) => set({ role })}
      />
    </FilterBar>
  )
}

type PersonTableProps = {
  client: string
  list: ListResource<Person>
  sort: string
  set: SetQuery
  /** Absent where nothing may be done. */
  onDeed: ((deed: PersonDeed) => void) | undefined
  empty: ComponentChildren
}

function PersonTable({ client, list, sort, set, onDeed, empty }: PersonTableProps) {
  return (
    <DataTable
      label={t('title')}
      columns={personColumns(onDeed && ((person) => actionsOf(person, client, onDeed)))}
      rows={list.data.value?.rows}
      rowId={(person) => person.id}
      rowName={(person) => person.name}
      sort={sort}
      onSort={(next) => set({ sort: next })}
      problem={list.problem.value}
      onRetry={() => void list.reload()}
      onEnd={() => void list.more()}
      height={60}
      empty={empty}
    />
  )
}

const leadOf = ({ name, consultancy }: ClientAccess, count: number): string => {
  const known = me.value?.consultancies.find((one) => one.id === consultancy)?.name
  return t('lead', { count, client: name, consultancy: known ?? t('the_consultancy') })
}

/** Nobody can hand on what they may not do themselves. */
const rolesToGive = ({ may }: ClientAccess): ClientRole[] =>
  CLIENT_ROLES.filter((role) => [...clientRolePermissions(role)].every((one) => may(one as ClientPermission)))

const settle = (list: ListResource<Person>, saved: Person): void => {
  const now = list.data.peek()
  if (now) list.set(putRow(now, saved))
}

const actionsOf = (person: Person, client: string, doing: (deed: PersonDeed) => void): MenuItem[] => [
  { label: t('change_role'), icon: 'edit', run: () => doing({ kind: 'role', person }) },
  'rule',
  { label: t('remove', { client }), icon: 'trash', tone: 'danger', run: () => doing({ kind: 'remove', person }) },
]

const InviteButton = ({ onClick }: { onClick: () => void }) => (
  <Button tone="primary" icon="plus" onClick={onClick}>
    {t('invite')}
  </Button>
)

type NobodyProps = { client: string; filtered: boolean; onInvite: (() => void) | undefined }

function Nobody({ client, filtered, onInvite }: NobodyProps) {
  if (filtered) return <EmptyState title={t('nobody')}>{t('nobody_detail')}</EmptyState>
  return (
    <EmptyState title={t('none', { client })} action={onInvite && <InviteButton onClick={onInvite} />}>
      {t('none_detail')}
    </EmptyState>
  )
}

function Invite({ client, access, onClose }: { client: string; access: ClientAccess; onClose: () => void }) {
  return (
    <InviteDialog<ClientRole>
      onClose={onClose}
      title={t('invite_title', { client: access.name })}
      lead={t('invite_lead')}
      roles={rolesToGive(access)}
      onSent={() => expire(`/clients/${client}/invitations`)}
      send={(body) => answer(api.POST('/clients/{client}/people', { params: { path: { client } }, body }))}
    />
  )
}

function Waiting({ client, may }: { client: string; may: boolean }) {
  const path = { client }
  return (
    <WaitingInvitations
      address={`/clients/${client}/invitations`}
      load={(signal) =>
        answer(api.GET('/clients/{client}/invitations', { params: { path, query: { limit: '200' } }, signal }))
      }
      {...(may && {
        withdraw: ({ id, version }) =>
          api.DELETE('/clients/{client}/invitations/{invitation}', {
            params: { path: { ...path, invitation: id }, header: { 'If-Match': `"${version}"` } },
          }),
        sendAgain: ({ email, role, language }) =>
          api.POST('/clients/{client}/people', {
            params: { path },
            body: { email, role: oneOf(role, CLIENT_ROLES) ?? 'viewer', language },
          }),
      })}
    />
  )
}
