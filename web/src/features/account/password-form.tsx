import { useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { expire } from '../../app/resource.ts'
import { me } from '../../app/session.ts'
import { Button, Field, PasswordInput, Problems, Sheet, toast } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import { SESSIONS } from './session-list.tsx'
import { changePassword } from './sessions.ts'

/** The least characters of a password, as the API demands them. */
const LEAST = 10

/** Changes the password. */
export function PasswordForm() {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [pressed, setPressed] = useState(false)
  const fault = next.length < LEAST ? t('next_short') : next === current ? t('next_same') : undefined
  const form = useSubmission(async () => {
    setPressed(true)
    if (current === '' || fault) return
    await changePassword(current, next)
    setCurrent('')
    setNext('')
    setPressed(false)
    expire(SESSIONS)
    toast({ message: t('password_changed') })
  })
  // The lengths were checked above, so what is left to refuse is the current password.
  const wrong = form.problem?.code === 'invalid_body'
  const missing = pressed && current === '' ? t('current_missing') : undefined
  return (
    <Sheet title={t('password')} lead={t('password_lead')}>
      <form class="stack" onSubmit={form.onSubmit} noValidate>
        {!wrong && <Problems of={form.problem} />}
        <input type="email" name="email" autoComplete="username" value={me.value?.email ?? ''} readOnly hidden />
        <Field label={t('current')} error={missing ?? (wrong ? t('current_wrong') : undefined)}>
          <PasswordInput autoComplete="current-password" value={current} onValue={setCurrent} />
        </Field>
        <Field label={t('next')} hint={t('next_hint')} error={pressed ? fault : undefined}>
          <PasswordInput autoComplete="new-password" value={next} onValue={setNext} />
        </Field>
        <div class="row">
          <Button type="submit" busy={form.busy}>
            {t('change_password')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
