import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { type PageProps, safeNext } from '../../app/address.ts'
import { useSubmission } from '../../app/form.ts'
import { language, setLanguage } from '../../app/i18n.ts'
import { session, signIn } from '../../app/session.ts'
import { Banner } from '../../ui/banner/banner.tsx'
import { Brand } from '../../ui/brand/brand.tsx'
import { Button } from '../../ui/button/button.tsx'
import { Field } from '../../ui/field/field.tsx'
import { PasswordInput, TextInput } from '../../ui/field/inputs.tsx'
import { Problems } from '../../ui/states/states.tsx'
import { t } from './messages/index.ts'
import './sign-in.css'

export default function SignInPage({ query }: PageProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [pressed, setPressed] = useState(false)
  const { route } = useLocation()
  const form = useSubmission(async () => {
    setPressed(true)
    if (email.trim() !== '' && password !== '') await signIn(email.trim(), password)
  })
  const signedIn = session.value.state === 'signed_in'
  useEffect(() => {
    if (signedIn) route(safeNext(query.next), true)
  }, [signedIn])
  useEffect(() => {
    document.title = `${t('title')} · Bearing`
  }, [language.value])
  const wrong = form.problem?.status === 401 || form.problem?.status === 403
  return (
    <main class="sign-in">
      <div class="sign-in-sheet">
        <Brand />
        <div>
          <h1>{t('title')}</h1>
          <p class="muted">{t('lead')}</p>
        </div>
        <form class="stack" onSubmit={form.onSubmit} noValidate>
          {wrong ? (
            <Banner tone="bad" title={t('wrong')} role="alert">
              {t('wrong_detail')}
            </Banner>
          ) : (
            <Problems of={form.problem} />
          )}
          <Field label={t('email')} error={pressed && email.trim() === '' ? t('fill_email') : undefined}>
            <TextInput type="email" name="email" autoComplete="username" value={email} onValue={setEmail} />
          </Field>
          <Field label={t('password')} error={pressed && password === '' ? t('fill_password') : undefined}>
            <PasswordInput name="password" autoComplete="current-password" value={password} onValue={setPassword} />
          </Field>
          <Button type="submit" tone="primary" busy={form.busy}>
            {t('submit')}
          </Button>
        </form>
        <p class="sign-in-help">{t('help')}</p>
      </div>
      <Languages />
    </main>
  )
}

/** Whoever is not signed in yet has no setting: the choice stays in this browser. */
function Languages() {
  return (
    <div class="sign-in-languages">
      {(['en', 'de'] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={language.value === one}
          onClick={() => void setLanguage(one)}
        >
          {one === 'en' ? 'English' : 'Deutsch'}
        </button>
      ))}
    </div>
  )
}
