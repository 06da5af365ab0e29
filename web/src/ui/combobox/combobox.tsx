import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import { IconButton } from '../button/button.tsx'
import { useControl } from '../field/field.tsx'
import type { ControlProps, Option } from '../field/inputs.tsx'
import { Icon } from '../icon/icon.tsx'
import { t } from '../messages/index.ts'
import { place } from '../popover/place.ts'
import { useOptions } from './use-options.ts'
import './combobox.css'

export type ComboboxProps = ControlProps<string> & {
  /** All choices, or a search that gives the ones for what was typed (called at most every 150 ms). */
  options: readonly Option[] | ((typed: string) => Promise<readonly Option[]>)
  /** What the chosen value reads as where the options are searched for and may not hold it. */
  valueLabel?: string | undefined
  placeholder?: string
}

/** A choice among many: type to narrow it, arrows move, Enter takes, Escape leaves. '' is none. */
export function Combobox({ value, onValue, label, options, valueLabel, placeholder, disabled }: ComboboxProps) {
  const control = useControl(label)
  const listId = useId()
  const typed = useSignal<string | undefined>(undefined)
  const active = useSignal(0)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { found, nameOf, busy } = useOptions(options, typed.value)
  const open = typed.value !== undefined

  useEffect(() => {
    if (!open || !list.current || !input.current) return
    if (!list.current.matches(':popover-open')) list.current.showPopover()
    place(input.current, list.current, 'start', true)
  }, [open, found])
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' })
  }, [active.value])

  const close = () => {
    list.current?.hidePopover()
    typed.value = undefined
  }
  const take = (option: Option | undefined) => {
    if (!option || option.disabled) return
    onValue(option.value)
    close()
  }
  const show = (text: string) => {
    typed.value = text
    active.value = 0
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) show('')
      else active.value = Math.max(0, Math.min(found.length - 1, active.value + (event.key === 'ArrowDown' ? 1 : -1)))
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      take(found[active.value])
    } else if (event.key === 'Escape' && open) {
      // The dialog around it stays open.
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  return (
    <div class="input-box" data-trail>
      <input
        {...control}
        ref={input}
        class="input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && found[active.value] ? `${listId}-${active.value}` : undefined}
        disabled={disabled}
        placeholder={placeholder}
        value={typed.value ?? (value === '' ? '' : (nameOf(value) ?? valueLabel ?? value))}
        onInput={(event) => show(event.currentTarget.value)}
        onClick={() => open || show('')}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {value !== '' && !disabled && !control.required ? (
        <IconButton icon="close" label={t('clear')} onClick={() => onValue('')} />
      ) : (
        <Icon name="updown" />
      )}
      <div
        ref={list}
        id={listId}
        class="popover combobox-list"
        popover="manual"
        role="listbox"
        aria-label={label}
        aria-busy={busy}
      >
        {found.map((option, i) => (
          <div
            tabIndex={-1}
            key={option.value}
            id={`${listId}-${i}`}
            class="choice"
            role="option"
            aria-selected={option.value === value}
            aria-disabled={option.disabled || undefined}
            data-active={i === active.value || undefined}
            onMouseDown={(event) => {
              event.preventDefault()
              take(option)
            }}
          >
            <span class="choice-text">
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
            {option.value === value && <Icon name="check" />}
          </div>
        ))}
        {found.length === 0 && (
          <div class="choice-group" role="presentation">
            {busy ? t('loading') : t('nothing_found')}
          </div>
        )}
      </div>
    </div>
  )
}
