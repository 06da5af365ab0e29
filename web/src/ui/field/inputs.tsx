import type { InputHTMLAttributes, Ref } from 'preact'
import { useId, useState } from 'preact/hooks'
import { IconButton } from '../button/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { t } from '../messages/index.ts'
import { useControl } from './field.tsx'

/** What every control takes: its value and who hears of a new one. `label` names it where no Field does. */
export type ControlProps<V> = {
  value: V
  onValue: (value: V) => void
  label?: string
  disabled?: boolean
}

export type TextInputProps = ControlProps<string> &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'autoFocus' | 'maxLength' | 'name' | 'placeholder' | 'onKeyDown' | 'onBlur' | 'spellcheck' | 'inputMode'
  > & {
    type?: 'text' | 'email' | 'password' | 'url' | 'tel' | 'number'
    autoComplete?: string
    ref?: Ref<HTMLInputElement>
  }

export function TextInput({ value, onValue, label, type = 'text', autoComplete = 'off', ...rest }: TextInputProps) {
  const control = useControl(label)
  // The types of JSX tie each type of input to roles of its own; none is given here, so one stands for all.
  const kind = { type } as { type: 'text' }
  return (
    <input
      {...rest}
      {...control}
      {...kind}
      class="input"
      autoComplete={autoComplete}
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  )
}

/** A password that can be looked at while it is written. */
export function PasswordInput(props: Omit<TextInputProps, 'type'>) {
  const [shown, setShown] = useState(false)
  return (
    <div class="input-box" data-trail>
      <TextInput {...props} type={shown ? 'text' : 'password'} spellcheck={false} />
      <IconButton
        icon={shown ? 'eye-off' : 'eye'}
        label={shown ? t('hide_password') : t('show_password')}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      />
    </div>
  )
}

export type TextAreaProps = ControlProps<string> & {
  maxLength?: number
  placeholder?: string
  rows?: number
  ref?: Ref<HTMLTextAreaElement>
  onKeyDown?: (event: KeyboardEvent) => void
  /** The pointer or a key moved the place at which is written. */
  onSelect?: () => void
  onBlur?: () => void
  /** For text that is completed from a list. */
  'aria-autocomplete'?: 'list'
  'aria-controls'?: string | undefined
  'aria-activedescendant'?: string | undefined
}

export function TextArea({ value, onValue, label, ...rest }: TextAreaProps) {
  const control = useControl(label)
  return (
    <textarea
      {...rest}
      {...control}
      class="input"
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  )
}

export type Option<V extends string = string> = { value: V; label: string; hint?: string; disabled?: boolean }

export type SelectProps<V extends string, Empty extends string | undefined> = {
  /** '' is none. */
  value: V | ''
  options: readonly Option<V>[]
  /** The text of the empty choice, which gives ''; without it there is none. */
  empty?: Empty
  onValue: (value: Empty extends string ? V | '' : V) => void
  label?: string
  disabled?: boolean
}

/** A choice among few; for many or unknown ones take a Combobox. */
export function Select<V extends string, Empty extends string | undefined = undefined>({
  value,
  onValue,
  label,
  options,
  empty,
  disabled,
}: SelectProps<V, Empty>) {
  const control = useControl(label)
  // Only a Select with an empty choice ever tells of ''.
  const tell = onValue as (value: V | '') => void
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text)?.value
    if (chosen !== undefined || empty !== undefined) tell(chosen ?? '')
  }
  return (
    <div class="input-box">
      <select
        {...control}
        class="input"
        disabled={disabled}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </div>
  )
}

/** A calendar date as ISO text (`2026-11-21`); '' is none. The browser's own picker, so it works for thumbs too. */
export function DateInput({
  value,
  onValue,
  label,
  ...rest
}: ControlProps<string> & { min?: string | undefined; max?: string | undefined }) {
  const control = useControl(label)
  return (
    <input
      {...rest}
      {...control}
      class="input"
      type="date"
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  )
}

export type CheckboxProps = Omit<ControlProps<boolean>, 'label'> & {
  label: string
  hint?: string
  /** Some of what it stands for is chosen. */
  mixed?: boolean
  /** Only the box is seen; the name is read out. */
  bare?: boolean
}

export function Checkbox({ value, onValue, label, hint, mixed = false, bare, disabled }: CheckboxProps) {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        checked={value}
        indeterminate={mixed}
        disabled={disabled}
        onChange={(event) => onValue(event.currentTarget.checked)}
      />
      <span class={bare ? 'visually-hidden' : undefined}>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}

/** One of a few choices, all in sight. */
export function Radios<V extends string>({
  value,
  onValue,
  label,
  options,
}: Omit<ControlProps<V>, 'value'> & { value: V | ''; options: readonly Option<V>[] }) {
  // Without a name each would be a group of its own.
  const name = useId()
  return (
    <div class="stack" data-gap="small" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label class="checkbox" key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onValue(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </div>
  )
}
