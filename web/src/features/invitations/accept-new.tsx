import { useState } from 'preact/hooks'
import { answer, api, type Schema } from '../../app/api.ts'
import { useSubmission } from '../../app/form.ts'
import { signIn } from '../../app/session.ts'
import { Button, Field, PasswordInput, Problems, TextInput } from '../../ui/index.ts'
import { t } from './messages/index.ts'

export type AcceptProps = {
  token: string
  /** The address that was invited. */
  email: string
  /** The place is taken and the person is signed in. */
  onAccepted: (accepted: Schema<'AcceptedInvitation'>) => void
}

/** The least characters of a password, as the API demands them. */
const LEAST = 10

/** A new person gives a name and a password, and is in. */
export function AcceptNew({ token, email, onAccepted }: AcceptProps) {
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [pressed, setPressed] = useState(false)
  const nameless = name.trim() === ''
  const short = password.length < LEAST
  const form = useSubmission(async () => {
    setPressed(true)
    if (nameless || short) return
    const body = { name: name.trim(), password }
    const accepted = await answer(api.POST('/invitations/{token}/acceptance', { params: { path: { token } }, body }))
    await signIn(email, password)
    onAccepted(accepted)
  })
  return (
    <form class="stack" onSubmit={form.onSubmit} noValidate>
      <Problems of={form.problem} />
      <Field label={t('name')} error={pressed && nameless ? t('name_missing') : form.at('/name')}>
        <TextInput name="name" autoComplete="name" value={name} onValue={setName} />
      </Field>
      {/* Password managers keep the password under this address. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field
        label={t('password')}
        hint={t('password_hint')}
        error={pressed && short ? t('password_short') : form.at('/password')}
      >
        <PasswordInput name="password" autoComplete="new-password" value={password} onValue={setPassword} />
      </Field>
      <Button type="submit" tone="primary" busy={form.busy}>
        {t('accept')}
      </Button>
    </form>
  )
}
