import { instantDate, list } from '../../app/format.ts'
import { me } from '../../app/session.ts'
import { Menu, type MenuItem } from '../../ui/index.ts'
import { type Column, WIDTH } from '../../ui/table/index.ts'
import { roleWord } from '../invitations/index.ts'
import { type Member, reachesAll } from './member-calls.ts'
import { t } from './messages/index.ts'

/** So many clients are named in a row; the others are counted. */
const NAMED = 2

/** What a member reaches, in words. */
export const reach = ({ role, clients }: Member): string => {
  if (reachesAll(role)) return t('all_clients')
  const names = clients.map((client) => client.name)
  if (names.length === 0) return t('no_clients')
  if (names.length <= NAMED + 1) return list(names)
  return t('more_clients', { names: names.slice(0, NAMED).join(', '), count: names.length - NAMED })
}

/** The columns of the members; `actions` gives what may be done with one, and is absent where nothing may. */
export const memberColumns = (actions: ((member: Member) => MenuItem[]) | undefined): Column<Member>[] => {
  const columns: Column<Member>[] = [
    { id: 'name', head: t('name'), sort: 'name', phone: 'title', cell: (member) => <Name of={member} /> },
    {
      id: 'role',
      head: t('role'),
      width: WIDTH.person,
      sort: 'role',
      phone: 'fact',
      cell: (member) => roleWord(member.role),
    },
    { id: 'clients', head: t('clients'), phone: 'fact', wrap: true, cell: reach },
    {
      id: 'since',
      head: t('since'),
      width: WIDTH.date,
      sort: 'created_at',
      cell: (member) => instantDate(member.created_at),
    },
  ]
  if (!actions) return columns
  const cell = (member: Member) => <Menu label={t('actions', { name: member.name })} items={actions(member)} />
  return [...columns, { id: 'actions', head: '', width: 64, align: 'end', phone: 'mark', cell }]
}

function Name({ of: member }: { of: Member }) {
  return (
    <>
      {member.name}
      {member.person_id === me.value?.id && ` (${t('you')})`}
      <small>{member.email}</small>
    </>
  )
}
