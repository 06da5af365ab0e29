import { useState } from 'preact/hooks'
import { locale } from '../../app/i18n.ts'
import { Checkbox, Combobox, Field, Radios, Sheet } from '../../ui/index.ts'
import type { Outcome, Settings } from './draft.ts'
import { t } from './messages/index.ts'

export type ImportOptionsProps = {
  outcome: Outcome
  settings: Settings
  fleet: boolean
  busy: boolean
  onSettings: (settings: Settings) => void
}

const ON_ERROR = ['refuse_all', 'skip_rows'] as const

/** How the import is to be done; each change checks the file again. */
export function ImportOptions({ outcome, settings, fleet, busy, onSettings }: ImportOptionsProps) {
  const set = (changes: Partial<Settings>) => onSettings({ ...settings, ...changes })
  return (
    <Sheet title={t('options')}>
      <div class="columns">
        <div class="stack" data-gap="small">
          {fleet && (
            <Checkbox
              label={t('create_clients')}
              hint={t('create_clients_hint')}
              value={settings.create_clients}
              disabled={busy}
              onValue={(create_clients) => set({ create_clients })}
            />
          )}
          {fleet && settings.create_clients && (
            <Currency value={settings.currency} onValue={(currency) => set({ currency })} />
          )}
          <Checkbox
            label={t('create_missing')}
            hint={createdToo(outcome) ?? t('create_missing_off')}
            value={settings.create_missing}
            disabled={busy}
            onValue={(create_missing) => set({ create_missing })}
          />
          <Checkbox
            label={t('clear_empty')}
            hint={t('clear_empty_hint')}
            value={settings.clear_empty}
            disabled={busy}
            onValue={(clear_empty) => set({ clear_empty })}
          />
        </div>
        <fieldset class="field-group">
          <legend>{t('on_error')}</legend>
          <Radios
            label={t('on_error')}
            value={settings.on_error}
            onValue={(next) => next && set({ on_error: next })}
            options={ON_ERROR.map((value) => ({ value, label: t(value), hint: t(`${value}_hint`) }))}
          />
        </fieldset>
      </div>
    </Sheet>
  )
}

/** So many units and vendors are named. */
const NAMED = 6

const createdToo = ({ references, references_created }: Outcome): string | undefined => {
  if (references_created === 0) return undefined
  const names = (references ?? []).slice(0, NAMED).map((one) => one.name)
  if (names.length === 0) return t('create_missing_count', { count: references_created })
  const rest = references_created - names.length
  return t('create_missing_some', { names: [...names, ...(rest > 0 ? [`+ ${rest}`] : [])].join(', ') })
}

/** Currencies that most clients have stand first; the others follow in the order of their codes. */
const USUAL_CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF']

const currencies = () => {
  const names = new Intl.DisplayNames([locale.value], { type: 'currency' })
  const codes = new Set([...USUAL_CURRENCIES, ...Intl.supportedValuesOf('currency')])
  return [...codes].map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }))
}

/** One of the currencies that there are; another choice checks the file again. */
function Currency({ value, onValue }: { value: string; onValue: (value: string) => void }) {
  const [options] = useState(currencies)
  return (
    <div class="import-currency">
      <Field label={t('currency')}>
        <Combobox value={value} onValue={(code) => code && onValue(code)} options={options} />
      </Field>
    </div>
  )
}
