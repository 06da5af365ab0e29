import { instantDate } from '../../app/format.ts'
import { me } from '../../app/session.ts'
import { Menu, type MenuItem } from '../../ui/index.ts'
import { type Column, WIDTH } from '../../ui/table/index.ts'
import { roleHint, roleWord } from '../invitations/index.ts'
import { t } from './messages/index.ts'
import type { Person } from './person-calls.ts'

/** The columns of the people; `actions` gives what may be done with one, and is absent where nothing may. */
export const personColumns = (actions: ((person: Person) => MenuItem[]) | undefined): Column<Person>[] => {
  const columns: Column<Person>[] = [
    { id: 'name', head: t('name'), width: 280, sort: 'name', phone: 'title', cell: (person) => <Name of={person} /> },
    {
      id: 'role',
      head: t('role'),
      sort: 'role',
      phone: 'fact',
      wrap: true,
      cell: (person) => (
        <>
          <strong>{roleWord(person.role)}.</strong> {roleHint(person.role)}
        </>
      ),
    },
    {
      id: 'since',
      head: t('since'),
      width: WIDTH.date,
      sort: 'created_at',
      cell: (person) => instantDate(person.created_at),
    },
  ]
  if (!actions) return columns
  const cell = (person: Person) => <Menu label={t('actions', { name: person.name })} items={actions(person)} />
  return [...columns, { id: 'actions', head: '', width: 64, align: 'end', phone: 'mark', cell }]
}

function Name({ of: person }: { of: Person }) {
  return (
    <>
      {person.name}
      {person.person_id === me.value?.id && ` (${t('you')})`}
      <small>{person.email}</small>
    </>
  )
}
