import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { number } from '../../app/format.ts'
import { Button } from '../button/button.tsx'
import { Checkbox } from '../field/inputs.tsx'
import { Icon } from '../icon/icon.tsx'
import { KeyHint } from '../keys/key-hint.tsx'
import { t } from '../messages/index.ts'
import { Popover } from '../popover/popover.tsx'
import './filters.css'

export type SearchInputProps = { value: string; onValue: (value: string) => void; label: string }

/** Finds on this page; `/` leads here from anywhere. Tells of a new value when the person pauses. */
export function SearchInput({ value, onValue, label }: SearchInputProps) {
  const [draft, setDraft] = useState(value)
  const timer = useRef(0)
  useEffect(() => setDraft(value), [value])
  useEffect(() => () => clearTimeout(timer.current), [])
  const write = (text: string) => {
    setDraft(text)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => onValue(text.trim()), 200)
  }
  return (
    <div class="input-box search" data-lead>
      <Icon name="search" />
      <input
        class="input"
        type="search"
        aria-label={label}
        placeholder={label}
        data-find
        value={draft}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          if (draft === '') event.currentTarget.blur()
          else write('')
        }}
      />
      <span class="input-affix">{draft === '' && <KeyHint keys="/" />}</span>
    </div>
  )
}

export type ChipProps = {
  children: ComponentChildren
  pressed: boolean
  onPress: () => void
  count?: number | undefined
}

/** A filter that is on or off; the count says how many it would show. */
export function Chip({ children, pressed, onPress, count }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
      {children}
      {count !== undefined && <small>{number(count)}</small>}
    </button>
  )
}

export type FilterChipProps = {
  label: string
  /** The chosen values with commas between them, as the API and the address have them; '' is all. */
  value: string
  options: readonly { value: string; label: string }[]
  onValue: (value: string) => void
  /** Another chip beside it says already what is chosen. */
  quiet?: boolean
}

/** A filter of several values: says what is chosen, opens the list of all. */
export function FilterChip({ label, value, options, onValue, quiet = false }: FilterChipProps) {
  const chosen = value.split(',').filter(Boolean)
  const names = quiet ? [] : options.filter((option) => chosen.includes(option.value)).map((option) => option.label)
  const toggle = (one: string) =>
    onValue((chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]).join(','))
  return (
    <Popover
      label={label}
      trigger={(props) => (
        <button
          type="button"
          class="chip"
          aria-haspopup="dialog"
          data-on={names.length > 0 ? '' : undefined}
          {...props}
        >
          {names.length === 0 ? label : `${label}: ${names.length === 1 ? names[0] : names.length}`}
          <Icon name="down" size={12} />
        </button>
      )}
    >
      <div class="filter-options">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            value={chosen.includes(option.value)}
            onValue={() => toggle(option.value)}
          />
        ))}
        {chosen.length > 0 && (
          <Button tone="quiet" size="small" onClick={() => onValue('')}>
            {t('clear')}
          </Button>
        )}
      </div>
    </Popover>
  )
}

export type FilterBarProps = {
  /** The search, then chips. */
  children: ComponentChildren
  /** At the right: columns, export, saved views. */
  tools?: ComponentChildren
  /** Shown while something is filtered. */
  onClear?: (() => void) | undefined
}

export function FilterBar({ children, tools, onClear }: FilterBarProps) {
  return (
    <search class="filter-bar">
      <div class="filter-bar-filters">
        {children}
        {onClear && (
          <Button tone="quiet" size="small" onClick={onClear}>
            {t('clear_filters')}
          </Button>
        )}
      </div>
      {tools && <div class="row">{tools}</div>}
    </search>
  )
}

/** The foot of a list: how much is shown, and more of it. */
export function LoadMore({
  shown,
  total,
  onMore,
  busy,
}: {
  shown: number
  total?: number | undefined
  onMore?: (() => void) | undefined
  busy?: boolean
}) {
  return (
    <div class="load-more">
      <span>{total === undefined ? t('shown', { shown }) : t('shown_of', { shown, total })}</span>
      {onMore && (
        <Button size="small" busy={busy ?? false} onClick={onMore}>
          {t('load_more')}
        </Button>
      )}
    </div>
  )
}
