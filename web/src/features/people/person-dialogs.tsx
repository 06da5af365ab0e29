import { useState } from 'preact/hooks'
import type { ClientRole } from '../../../../shared/domain/vocabulary/index.ts'
import { Problem } from '../../app/problem.ts'
import { loadSession, me } from '../../app/session.ts'
import { Confirm, toast } from '../../ui/index.ts'
import { KeepKeys, RoleDialog, roleWord } from '../invitations/index.ts'
import { t } from './messages/index.ts'
import { changeRole, findPerson, type Person, removePerson } from './person-calls.ts'

/** What is about to be done with a person. */
export type PersonDeed = { kind: 'role' | 'remove'; person: Person }

export type PersonDialogsProps = {
  client: string
  /** The client's name. */
  place: string
  /** Roles that the reader may give. */
  roles: readonly ClientRole[]
  deed: PersonDeed
  onClose: () => void
  onSaved: (person: Person) => void
  onRemoved: () => void
}

/** The dialog of the deed at hand. */
export function PersonDialogs(props: PersonDialogsProps) {
  const { client, roles, deed, onClose, onSaved } = props
  if (deed.kind === 'remove') return <RemovePerson {...props} />
  return (
    <RoleDialog
      place={deed.person}
      roles={roles}
      onClose={onClose}
      save={async (now, role, keepKeys) => {
        const saved = await changeRole(client, now, role, keepKeys)
        onSaved(saved)
        const undo = async () => onSaved(await changeRole(client, saved, now.role))
        toast({ message: t('role_changed', { name: saved.name, role: roleWord(saved.role) }), undo })
        if (saved.person_id === me.peek()?.id) await loadSession()
      }}
      reload={() => findPerson(client, deed.person)}
    />
  )
}

function RemovePerson({ client, place, deed: { person }, onClose, onRemoved }: PersonDialogsProps) {
  const [busy, setBusy] = useState(false)
  const [keepKeys, setKeepKeys] = useState(false)
  const { name } = person
  const remove = async () => {
    setBusy(true)
    try {
      await removePerson(client, person, keepKeys)
      toast({ message: t('removed', { name }) })
    } catch (thrown) {
      toast({ problem: Problem.of(thrown) })
    }
    onRemoved()
    onClose()
  }
  return (
    <Confirm
      open
      danger
      title={t('remove_title', { name, client: place })}
      lead={t('remove_lead')}
      action={t('remove_action', { name })}
      onConfirm={() => void remove()}
      onClose={onClose}
      busy={busy}
    >
      <KeepKeys count={person.api_keys} name={name} removal value={keepKeys} onValue={setKeepKeys} />
    </Confirm>
  )
}
