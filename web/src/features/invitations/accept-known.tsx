import { useState } from 'preact/hooks'
import { answer, api } from '../../app/api.ts'
import { useSubmission } from '../../app/form.ts'
import { loadSession, me, signIn } from '../../app/session.ts'
import { Banner, Button, Field, PasswordInput, Problems } from '../../ui/index.ts'
import type { AcceptProps } from './accept-new.tsx'
import { t } from './messages/index.ts'

/** Somebody with an account signs in first, so that whoever merely holds the link cannot act for them. */
export function AcceptKnown({ token, email, onAccepted }: AcceptProps) {
  const [password, setPassword] = useState('')
  const signedIn = me.value?.email === email
  const form = useSubmission(async () => {
    if (!signedIn) await signIn(email, password)
    const accepted = await answer(
      api.POST('/invitations/{token}/acceptance', { params: { path: { token } }, body: {} }),
    )
    await loadSession()
    onAccepted(accepted)
  })
  const wrong = form.problem?.status === 401
  return (
    <form class="stack" onSubmit={form.onSubmit} noValidate>
      {wrong ? (
        <Banner tone="bad" title={t('wrong_password')} role="alert">
          {t('wrong_password_detail', { email })}
        </Banner>
      ) : (
        <Problems of={form.problem} />
      )}
      {!signedIn && (
        <>
          <Banner title={t('known', { email })}>{t('known_detail')}</Banner>
          <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
          <Field label={t('known_password')}>
            <PasswordInput name="password" autoComplete="current-password" value={password} onValue={setPassword} />
          </Field>
        </>
      )}
      <Button type="submit" tone="primary" busy={form.busy}>
        {signedIn ? t('accept') : t('sign_in_accept')}
      </Button>
    </form>
  )
}
