import { useState } from 'preact/hooks'
import type { Permission } from '../../../../shared/domain/permissions/index.ts'
import type { Schema } from '../../app/api.ts'
import { useSubmission } from '../../app/form.ts'
import { Button, DateInput, Dialog, Field, Icon, Problems, Select, TextInput } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import { ScopeTable, type ScopeTableProps } from './scope-table.tsx'
import type { ScopeGroup } from './scopes.ts'

export type NewKey = { name: string; scopes: Permission[]; expires_at: number | null }

export type CreateKeyProps = {
  groups: readonly ScopeGroup[]
  may: (permission: Permission) => boolean
  send: (key: NewKey) => Promise<Schema<'CreatedApiKey'>>
  onCreated: (key: Schema<'CreatedApiKey'>) => void
  onClose: () => void
}

const DAY = 86_400_000
const LASTS = ['30', '90', '365', 'date', 'never'] as const
type Lasts = (typeof LASTS)[number]

/** When a key ends: after the days, at the end of a day in the reader's own time zone, or never; undefined is no answer. */
const endOf = (lasts: Lasts, until: string, now: number): number | null | undefined => {
  if (lasts === 'never') return null
  if (lasts !== 'date') return now + Number(lasts) * DAY
  const end = new Date(`${until}T23:59:59`).getTime()
  return end > now ? end : undefined
}

/** Asks for the name, the life and the rights of a new key. */
export function CreateKey({ groups, may, send, onCreated, onClose }: CreateKeyProps) {
  const [name, setName] = useState('')
  const [lasts, setLasts] = useState<Lasts>('90')
  const [until, setUntil] = useState('')
  const [scopes, setScopes] = useState<ReadonlySet<Permission>>(new Set())
  const [pressed, setPressed] = useState(false)
  const end = endOf(lasts, until, Date.now())
  const form = useSubmission(async () => {
    setPressed(true)
    if (name.trim() === '' || scopes.size === 0 || end === undefined) return
    onCreated(await send({ name: name.trim(), scopes: [...scopes], expires_at: end }))
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('create_title')}
      lead={t('create_lead')}
      onSubmit={form.onSubmit}
      actions={
        <Button type="submit" tone="primary" busy={form.busy}>
          {t('create_action')}
        </Button>
      }
    >
      <Problems of={form.problem} />
      <Field
        label={t('key_name')}
        hint={t('key_name_hint')}
        error={pressed && name.trim() === '' ? t('name_missing') : form.at('/name')}
      >
        <TextInput autoFocus maxLength={100} value={name} onValue={setName} />
      </Field>
      <Life
        lasts={lasts}
        onLasts={setLasts}
        until={until}
        onUntil={setUntil}
        error={pressed && end === undefined ? t('until_missing') : form.at('/expires_at')}
      />
      <Rights groups={groups} may={may} scopes={scopes} onScopes={setScopes} missing={pressed && scopes.size === 0} />
    </Dialog>
  )
}

type LifeProps = {
  lasts: Lasts
  onLasts: (lasts: Lasts) => void
  until: string
  onUntil: (until: string) => void
  error: string | undefined
}

function Life({ lasts, onLasts, until, onUntil, error }: LifeProps) {
  return (
    <div class="field-row">
      <Field label={t('lasts')}>
        <Select
          value={lasts}
          onValue={(next) => next && onLasts(next)}
          options={LASTS.map((value) => ({ value, label: t(`lasts.${value}`) }))}
        />
      </Field>
      {lasts === 'date' && (
        <Field label={t('until')} error={error}>
          <DateInput value={until} onValue={onUntil} min={new Date().toISOString().slice(0, 10)} />
        </Field>
      )}
    </div>
  )
}

type RightsProps = Required<ScopeTableProps> & { missing: boolean }

function Rights({ missing, ...table }: RightsProps) {
  return (
    <fieldset class="field-group">
      <legend>{t('scopes')}</legend>
      <div class="stack" data-gap="small">
        <p class="field-hint">{t('scopes_hint')}</p>
        {missing && (
          <p class="field-error" role="alert">
            <Icon name="warning" />
            {t('scopes_missing')}
          </p>
        )}
        <ScopeTable {...table} />
      </div>
    </fieldset>
  )
}
