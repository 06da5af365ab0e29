import { useState } from 'preact/hooks'
import { CONSULTANCY_ROLES } from '../../../../shared/domain/vocabulary/index.ts'
import { inConsultancy, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { useCommands } from '../../app/commands.ts'
import { type ListResource, putRow, useList } from '../../app/resource.ts'
import { mayInConsultancy, me } from '../../app/session.ts'
import { Button, EmptyState, FilterBar, FilterChip, type MenuItem, Page, SearchInput } from '../../ui/index.ts'
import { DataTable } from '../../ui/table/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { WaitingInvitations } from '../invitations/index.ts'
import { InviteMember } from './invite-member.tsx'
import { listMembers, type Member, type MemberFilters, reachesAll } from './member-calls.ts'
import { memberColumns } from './member-columns.tsx'
import { type MemberDeed, MemberDialogs } from './member-dialogs.tsx'
import { t } from './messages/index.ts'

const SORTS = ['name', '-name', 'role', '-role', 'created_at', '-created_at'] as const

/** Who works in the consultancy, with which role, in which clients; and whom it has invited. */
export default function MembersPage({ params: { consultancy } }: PageProps<'consultancy'>) {
  const { query, set } = useQuery()
  const [deed, setDeed] = useState<MemberDeed | undefined>(undefined)
  const [inviting, setInviting] = useState(false)
  const filters = { q: query.q ?? '', role: query.role ?? '', sort: oneOf(query.sort, SORTS) ?? 'name' }
  const list = useList<Member>(
    `/consultancies/${consultancy}/members?${new URLSearchParams(filters)}`,
    (cursor, signal) => listMembers(consultancy, filters, cursor, signal),
  )
  const may = mayInConsultancy(consultancy, 'members:write')
  const filtered = filters.q !== '' || filters.role !== ''
  const rows = list.data.value?.rows
  const place = me.value?.consultancies.find((one) => one.id === consultancy)?.name ?? ''
  const invite = () => setInviting(true)
  useCommands(may ? [{ id: 'members.invite', title: t('invite'), group: t('title'), keys: 'n', run: invite }] : [])
  return (
    <Page
      title={t('title')}
      lead={rows && !filtered && t('lead', { count: rows.length, consultancy: place })}
      crumbs={[{ label: place, href: inConsultancy(consultancy, 'clients') }]}
      actions={may && <InviteButton onClick={invite} />}
    >
      <Filters filters={filters} set={set} />
      <MemberTable list={list} sort={filters.sort} set={set} onDeed={may ? setDeed : undefined} />
      <Waiting consultancy={consultancy} may={may} />
      {inviting && <InviteMember consultancy={consultancy} place={place} onClose={() => setInviting(false)} />}
      {deed && (
        <MemberDialogs
          consultancy={consultancy}
          place={place}
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

function Filters({ filters, set }: { filters: MemberFilters; set: SetQuery }) {
  const filtered = filters.q !== '' || filters.role !== ''
  return (
    <FilterBar onClear={filtered ? () => set({ q: '', role: '' }) : undefined}>
      <SearchInput label={t('find')} value={filters.q} onValue={(q) => set({ q })} />
      <FilterChip
        label={t('role')}
        value={filters.role}
        options={wordOptions('consultancy_role', CONSULTANCY_ROLES)}
        onValue={(role) => set({ role })}
      />
    </FilterBar>
  )
}

type MemberTableProps = {
  list: ListResource<Member>
  sort: string
  set: SetQuery
  /** Absent where nothing may be done. */
  onDeed: ((deed: MemberDeed) => void) | undefined
}

function MemberTable({ list, sort, set, onDeed }: MemberTableProps) {
  return (
    <DataTable
      label={t('title')}
      columns={memberColumns(onDeed && ((member) => actionsOf(member, onDeed)))}
      rows={list.data.value?.rows}
      rowId={(member) => member.id}
      rowName={(member) => member.name}
      sort={sort}
      onSort={(next) => set({ sort: next })}
      problem={list.problem.value}
      onRetry={() => void list.reload()}
      onEnd={() => void list.more()}
      height={60}
      empty={<EmptyState title={t('nobody')}>{t('nobody_detail')}</EmptyState>}
    />
  )
}

const InviteButton = ({ onClick }: { onClick: () => void }) => (
  <Button tone="primary" icon="plus" onClick={onClick}>
    {t('invite')}
  </Button>
)

const settle = (list: ListResource<Member>, saved: Member): void => {
  const now = list.data.peek()
  if (now) list.set(putRow(now, saved))
}

const actionsOf = (member: Member, doing: (deed: MemberDeed) => void): MenuItem[] => [
  { label: t('change_role'), icon: 'edit', run: () => doing({ kind: 'role', member }) },
  ...(reachesAll(member.role)
    ? []
    : [{ label: t('assign'), icon: 'link' as const, run: () => doing({ kind: 'assign', member }) }]),
  'rule',
  { label: t('remove'), icon: 'trash', tone: 'danger', run: () => doing({ kind: 'remove', member }) },
]

function Waiting({ consultancy, may }: { consultancy: string; may: boolean }) {
  const path = { consultancy }
  return (
    <WaitingInvitations
      address={`/consultancies/${consultancy}/invitations`}
      load={(signal) =>
        answer(
          api.GET('/consultancies/{consultancy}/invitations', { params: { path, query: { limit: '200' } }, signal }),
        )
      }
      {...(may && {
        withdraw: ({ id, version }) =>
          api.DELETE('/consultancies/{consultancy}/invitations/{invitation}', {
            params: { path: { ...path, invitation: id }, header: { 'If-Match': `"${version}"` } },
          }),
        sendAgain: ({ email, role, language, client_ids }) =>
          api.POST('/consultancies/{consultancy}/members', {
            params: { path },
            body: { email, role: oneOf(role, CONSULTANCY_ROLES) ?? 'analyst', language, client_ids: client_ids ?? [] },
          }),
      })}
    />
  )
}
