import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { Problem } from '../../app/problem.ts'
import { me } from '../../app/session.ts'
import { Banner, Button, Dialog, Problems, Radios } from '../../ui/index.ts'
import { KeepKeys } from './keep-keys.tsx'
import { t } from './messages/index.ts'
import { type Role, roleOptions, roleWord } from './roles.ts'

/** Somebody's place, in the consultancy or in a client organization. */
export type Place<R extends Role> = {
  id: string
  version: number
  person_id: string
  name: string
  role: R
  /** How many working API keys stand on it. */
  api_keys: number
}

export type RoleDialogProps<R extends Role, P extends Place<R>> = {
  place: P
  roles: readonly R[]
  onClose: () => void
  /** Sends the change; throws a Problem. `keepKeys`: API keys go on working that the new role could not make. */
  save: (place: P, role: R, keepKeys: boolean) => Promise<unknown>
  /** The place as it is now, after somebody else changed it; undefined once it is gone. */
  reload: (id: string) => Promise<P | undefined>
  /** Why this change was refused, where the page can say it better. */
  explain?: (problem: Problem) => ComponentChildren
}

/** Changes a role. After a conflict it shows the newest role and keeps what was chosen. */
export function RoleDialog<R extends Role, P extends Place<R>>(props: RoleDialogProps<R, P>) {
  const { roles, onClose, save, reload, explain } = props
  const [place, setPlace] = useState(props.place)
  const [role, setRole] = useState<R>(place.role)
  const [changed, setChanged] = useState(false)
  const [keepKeys, setKeepKeys] = useState(false)
  const form = useSubmission(async () => {
    setChanged(false)
    if (role === place.role) return onClose()
    try {
      await save(place, role, keepKeys)
    } catch (thrown) {
      const now = Problem.of(thrown).status === 412 ? await reload(place.id) : undefined
      if (!now) throw thrown
      setPlace(now)
      setChanged(true)
      return
    }
    onClose()
  })
  const { name } = place
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('change_role_title', { name })}
      lead={t('change_role_lead')}
      onSubmit={form.onSubmit}
      actions={
        <Button type="submit" tone="primary" busy={form.busy}>
          {t('change_role_action')}
        </Button>
      }
    >
      {changed && (
        <Banner tone="watch" title={t('role_now')} role="alert">
          {t('role_now_detail', { name, role: roleWord(place.role) })}
        </Banner>
      )}
      {(form.problem && explain?.(form.problem)) || <Problems of={form.problem} />}
      <Radios label={t('role')} value={role} onValue={(next) => next && setRole(next)} options={roleOptions(roles)} />
      {role !== place.role && (
        <KeepKeys count={place.api_keys} name={name} removal={false} value={keepKeys} onValue={setKeepKeys} />
      )}
      {place.person_id === me.value?.id && role !== place.role && <Banner tone="watch" title={t('own_role')} />}
    </Dialog>
  )
}
