import { useId } from 'preact/hooks'
import { IconButton } from '../button/button.tsx'
import { useControl } from '../field/field.tsx'
import type { ControlProps, Option } from '../field/inputs.tsx'
import { Icon } from '../icon/icon.tsx'
import { t } from '../messages/index.ts'
import '../popover/popover.css'
import './combobox.css'
import { type ComboboxState, useCombobox } from './use-combobox.ts'
import type { Search } from './use-options.ts'

export type ComboboxProps = ControlProps<string> & {
  /** All choices, or a search that gives the ones for what was typed (called at most every 150 ms). */
  options: readonly Option[] | Search
  /** What the chosen value reads as where the options are searched for and may not hold it. */
  valueLabel?: string | undefined
  placeholder?: string
}

/** A choice among many: type to narrow it, arrows move, Enter takes, Escape leaves. '' is none. */
export function Combobox({ value, onValue, label, options, valueLabel, placeholder, disabled }: ComboboxProps) {
  const control = useControl(label)
  const listId = useId()
  const box = useCombobox({ value, valueLabel, options, onValue })
  const clearable = value !== '' && !disabled && !control.required
  return (
    <div class="input-box" data-trail>
      <input
        {...control}
        ref={box.input}
        class="input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={box.open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={box.open && box.found[box.active] ? `${listId}-${box.active}` : undefined}
        disabled={disabled}
        placeholder={placeholder}
        value={box.text}
        onInput={(event) => box.show(event.currentTarget.value)}
        onClick={() => box.open || box.show('')}
        onKeyDown={box.onKeyDown}
        onBlur={box.close}
      />
      {clearable ? <IconButton icon="close" label={t('clear')} onClick={() => onValue('')} /> : <Icon name="updown" />}
      <Choices id={listId} box={box} value={value} label={label} />
    </div>
  )
}

type ChoicesProps = { id: string; box: ComboboxState; value: string; label: string | undefined }

function Choices({ id, box, value, label }: ChoicesProps) {
  return (
    <div
      ref={box.list}
      id={id}
      class="popover combobox-list"
      popover="manual"
      role="listbox"
      aria-label={label}
      aria-busy={box.busy}
    >
      {box.found.map((option, i) => (
        <div
          key={option.value}
          id={`${id}-${i}`}
          class="choice"
          role="option"
          tabIndex={-1}
          aria-selected={option.value === value}
          aria-disabled={option.disabled || undefined}
          data-active={i === box.active || undefined}
          onMouseDown={(event) => {
            event.preventDefault()
            box.take(option)
          }}
        >
          <span class="choice-text">
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
          {option.value === value && <Icon name="check" />}
        </div>
      ))}
      {box.found.length === 0 && (
        <div class="choice-group" role="presentation">
          {box.busy ? t('loading') : t('nothing_found')}
        </div>
      )}
    </div>
  )
}
