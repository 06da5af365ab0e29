import { useState } from 'preact/hooks'
import { LANGUAGES } from '../../../../shared/domain/vocabulary/index.ts'
import { inClient, inConsultancy } from '../../app/address.ts'
import { useSubmission } from '../../app/form.ts'
import { language } from '../../app/i18n.ts'
import { setTheme, theme } from '../../app/preferences.ts'
import { Problem } from '../../app/problem.ts'
import { changeLanguage, changeMe, type Me, me, signOut } from '../../app/session.ts'
import { Button, Field, Link, Page, Problems, Radios, Sheet, TextInput, toast } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { roleWord } from '../invitations/index.ts'
import { t } from './messages/index.ts'
import { PasswordForm } from './password-form.tsx'
import { SessionList } from './session-list.tsx'
import './account.css'

const THEMES = ['light', 'dark', 'system'] as const

/** The person's own account: name, language, appearance, password, and where they are signed in. */
export default function AccountPage() {
  const person = me.value
  if (!person) return null
  return (
    <Page
      title={t('title')}
      lead={t('lead', { email: person.email })}
      actions={<Button onClick={() => void signOut()}>{t('sign_out')}</Button>}
    >
      <div class="columns">
        <div class="stack">
          <NameForm person={person} />
          <Look />
          <Places of={person} />
        </div>
        <div class="stack">
          <PasswordForm />
          <SessionList />
        </div>
      </div>
    </Page>
  )
}

function NameForm({ person }: { person: Me }) {
  const [name, setName] = useState(person.name)
  const [pressed, setPressed] = useState(false)
  const missing = name.trim() === ''
  const form = useSubmission(async () => {
    setPressed(true)
    if (missing) return
    await changeMe({ name: name.trim() })
    toast({ message: t('saved') })
  })
  return (
    <Sheet title={t('you')} lead={t('you_lead')}>
      <form class="stack" onSubmit={form.onSubmit} noValidate>
        <Problems of={form.problem} />
        <Field label={t('name')} error={pressed && missing ? t('name_missing') : form.at('/name')}>
          <TextInput autoComplete="name" maxLength={200} value={name} onValue={setName} />
        </Field>
        <Field label={t('email')} hint={t('email_hint')}>
          <TextInput value={person.email} onValue={() => undefined} disabled />
        </Field>
        <div class="row">
          <Button type="submit" busy={form.busy} disabled={name.trim() === person.name}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

function Look() {
  const speak = (next: (typeof LANGUAGES)[number] | '') => {
    if (next) changeLanguage(next).catch((thrown: unknown) => toast({ problem: Problem.of(thrown) }))
  }
  return (
    <Sheet title={t('look')} lead={t('look_lead')}>
      <div class="field-row">
        <fieldset class="field-group">
          <legend>{t('language')}</legend>
          <Radios
            label={t('language')}
            value={language.value}
            onValue={speak}
            options={wordOptions('language', LANGUAGES)}
          />
        </fieldset>
        <fieldset class="field-group">
          <legend>{t('appearance')}</legend>
          <Radios
            label={t('appearance')}
            value={theme.value}
            onValue={(next) => next && setTheme(next)}
            options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
          />
        </fieldset>
      </div>
    </Sheet>
  )
}

type AnyRole = Parameters<typeof roleWord>[0]

/** So many clients are listed; an owner of a large consultancy reaches hundreds through one role. */
const LISTED = 8

function Places({ of: person }: { of: Me }) {
  const own = person.clients.filter((client) => person.consultancies.every((one) => one.id !== client.consultancy_id))
  const places = [
    ...person.consultancies.map(({ id, name, role }) => ({ href: inConsultancy(id, 'clients'), name, role })),
    ...own.slice(0, LISTED).map(({ id, name, role }) => ({ href: inClient(id), name, role })),
  ]
  return (
    <Sheet title={t('places')} lead={places.length === 0 ? t('no_places') : t('places_lead')}>
      <ul class="place-list">
        {places.map(({ href, name, role }) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
            {/* The API answers a role of one of the two lists. */}
            <small>{roleWord(role as AnyRole)}</small>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
