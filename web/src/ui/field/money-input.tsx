import { useState } from 'preact/hooks'
import { locale } from '../../app/i18n.ts'
import { parseMoney, writeMoney } from '../../app/money.ts'
import { t } from '../messages/index.ts'
import { useControl } from './field.tsx'
import type { ControlProps } from './inputs.tsx'

/**
 * An amount in whole minor units; null is none. It is written in the reader's own manner and set straight when the
 * field is left; what is no amount is said by the browser and never passed on.
 */
export function MoneyInput({
  value,
  onValue,
  label,
  disabled,
  currency,
}: ControlProps<number | null> & { currency: string }) {
  const control = useControl(label)
  const [draft, setDraft] = useState<string | undefined>(undefined)
  const read = (input: HTMLInputElement) => {
    setDraft(input.value)
    const minor = parseMoney(input.value, currency, locale.peek())
    const example = writeMoney(123450, currency, locale.peek())
    input.setCustomValidity(minor === undefined ? t('no_amount', { example }) : '')
    if (minor !== undefined) onValue(minor)
  }
  return (
    <div class="input-box" data-trail>
      <input
        {...control}
        class="input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        disabled={disabled}
        value={draft ?? writeMoney(value, currency, locale.value)}
        onInput={(event) => read(event.currentTarget)}
        onBlur={(event) => {
          if (event.currentTarget.checkValidity()) setDraft(undefined)
          else event.currentTarget.reportValidity()
        }}
      />
      <span class="input-affix">{currency}</span>
    </div>
  )
}
