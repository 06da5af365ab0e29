import { useState } from 'preact/hooks'
import { CONSULTANCY_ROLES } from '../../../../shared/domain/vocabulary/index.ts'
import { Problem } from '../../app/problem.ts'
import { loadSession, me } from '../../app/session.ts'
import { Banner, Confirm, toast } from '../../ui/index.ts'
import { KeepKeys, RoleDialog, roleWord } from '../invitations/index.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { changeRole, findMember, type Member, removeMember } from './member-calls.ts'
import { t } from './messages/index.ts'

/** What is about to be done with a member. */
export type MemberDeed = { kind: 'role' | 'assign' | 'remove'; member: Member }

export type MemberDialogsProps = {
  consultancy: string
  /** The consultancy's name. */
  place: string
  deed: MemberDeed
  onClose: () => void
  onSaved: (member: Member) => void
  onRemoved: () => void
}

/** The dialog of the deed at hand. */
export function MemberDialogs(props: MemberDialogsProps) {
  const { consultancy, place, deed, onClose, onSaved } = props
  const { kind, member } = deed
  if (kind === 'assign')
    return <AssignDialog consultancy={consultancy} member={member} onClose={onClose} onSaved={onSaved} />
  if (kind === 'remove') return <RemoveMember {...props} />
  return (
    <RoleDialog
      place={member}
      roles={CONSULTANCY_ROLES}
      onClose={onClose}
      save={async (now, role, keepKeys) => {
        const saved = await changeRole(consultancy, now, role, keepKeys)
        onSaved(saved)
        toast({ message: t('role_changed', { name: saved.name, role: roleWord(saved.role) }), undo: back(now, saved) })
        if (saved.person_id === me.peek()?.id) await loadSession()
      }}
      reload={() => findMember(consultancy, member)}
      explain={(problem) =>
        problem.status === 409 && (
          <Banner tone="bad" title={t('last_owner', { consultancy: place })} role="alert">
            {t('last_owner_detail', { name: member.name })}
          </Banner>
        )
      }
    />
  )

  function back(before: Member, saved: Member) {
    return async () => onSaved(await changeRole(consultancy, saved, before.role))
  }
}

function RemoveMember({ consultancy, place, deed: { member }, onClose, onRemoved }: MemberDialogsProps) {
  const [busy, setBusy] = useState(false)
  const [lastOwner, setLastOwner] = useState(false)
  const [keepKeys, setKeepKeys] = useState(false)
  const { name } = member
  const remove = async () => {
    setBusy(true)
    try {
      await removeMember(consultancy, member, keepKeys)
      toast({ message: t('removed', { name }) })
      onRemoved()
      onClose()
    } catch (thrown) {
      const problem = Problem.of(thrown)
      setBusy(false)
      if (problem.status === 409) return setLastOwner(true)
      toast({ problem })
      onRemoved()
      onClose()
    }
  }
  const refused = { title: t('last_owner', { consultancy: place }), lead: t('last_owner_detail', { name }) }
  const asked = { title: t('remove_title', { name, consultancy: place }), lead: t('remove_lead') }
  return (
    <Confirm
      open
      danger
      {...(lastOwner ? refused : asked)}
      action={t('remove_action', { name })}
      onConfirm={() => void remove()}
      onClose={onClose}
      busy={busy}
    >
      {!lastOwner && <KeepKeys count={member.api_keys} name={name} removal value={keepKeys} onValue={setKeepKeys} />}
    </Confirm>
  )
}
