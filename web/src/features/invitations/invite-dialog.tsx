import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { LANGUAGES, type Language } from '../../../../shared/domain/vocabulary/index.ts'
import { useSubmission } from '../../app/form.ts'
import { language as shownLanguage } from '../../app/i18n.ts'
import { Banner, Button, Dialog, Field, Icon, Problems, Radios, Select, TextInput, toast } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { t } from './messages/index.ts'
import { type Role, roleOptions } from './roles.ts'

export type Invited<R extends Role> = { email: string; role: R; language: Language }

export type InviteDialogProps<R extends Role> = {
  onClose: () => void
  title: string
  lead: string
  roles: readonly R[]
  send: (invited: Invited<R>) => Promise<unknown>
  onSent: () => void
  /** More to fill in, by the role that is chosen. */
  children?: (role: R) => ComponentChildren
}

/** Asks for an address and a role, and sends the invitation. */
export function InviteDialog<R extends Role>(props: InviteDialogProps<R>) {
  const { onClose, title, lead, roles, send, onSent, children } = props
  const [email, setEmail] = useState('')
  // Nobody gets rights because somebody overlooked a choice.
  const [role, setRole] = useState<R | ''>('')
  const [language, setLanguage] = useState<Language>(shownLanguage.peek())
  const [pressed, setPressed] = useState(false)
  const address = email.trim()
  const form = useSubmission(async () => {
    setPressed(true)
    if (address === '' || role === '') return
    await send({ email: address, role, language })
    toast({ message: t('sent', { email: address }) })
    onSent()
    onClose()
  })
  const missing = pressed && address === '' ? t('email_missing') : undefined
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      lead={lead}
      onSubmit={form.onSubmit}
      actions={
        <Button type="submit" tone="primary" busy={form.busy}>
          {t('send')}
        </Button>
      }
    >
      <Refused of={form.problem} email={address} />
      <Field label={t('email')} error={missing ?? form.at('/email')}>
        <TextInput type="email" inputMode="email" autoFocus value={email} onValue={setEmail} />
      </Field>
      <RoleField roles={roles} value={role} onValue={setRole} missing={pressed && role === ''} />
      {role !== '' && children?.(role)}
      <Field label={t('language')}>
        <Select
          value={language}
          onValue={(next) => next && setLanguage(next)}
          options={wordOptions('language', LANGUAGES)}
        />
      </Field>
    </Dialog>
  )
}

type RoleFieldProps<R extends Role> = {
  roles: readonly R[]
  value: R | ''
  onValue: (role: R) => void
  missing: boolean
}

function RoleField<R extends Role>({ roles, value, onValue, missing }: RoleFieldProps<R>) {
  return (
    <fieldset class="field-group">
      <legend>{t('role')}</legend>
      {missing && (
        <p class="field-error" role="alert">
          <Icon name="warning" />
          {t('role_missing')}
        </p>
      )}
      <Radios label={t('role')} value={value} onValue={(next) => next && onValue(next)} options={roleOptions(roles)} />
    </fieldset>
  )
}

/** Why the invitation was not sent; somebody who is here already is not invited again but changed. */
function Refused({ of: problem, email }: { of: ReturnType<typeof useSubmission>['problem']; email: string }) {
  if (problem?.status === 409)
    return (
      <Banner tone="bad" title={t('here_already', { email })} role="alert">
        {t('here_already_detail')}
      </Banner>
    )
  return <Problems of={problem} />
}
