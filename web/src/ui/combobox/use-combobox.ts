import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Option } from '../field/inputs.tsx'
import { place } from '../popover/place.ts'
import { type Search, useOptions } from './use-options.ts'

export type ComboboxState = {
  input: RefObject<HTMLInputElement | null>
  list: RefObject<HTMLDivElement | null>
  open: boolean
  busy: boolean
  found: readonly Option[]
  /** The place of the choice that Enter takes. */
  active: number
  /** What stands in the field. */
  text: string
  show: (typed: string) => void
  take: (option: Option | undefined) => void
  close: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

type How = {
  value: string
  valueLabel: string | undefined
  options: readonly Option[] | Search
  onValue: (value: string) => void
}

/** What is typed, what was found for it, which choice is active, and what keys do. */
export function useCombobox({ value, valueLabel, options, onValue }: How): ComboboxState {
  const typed = useSignal<string | undefined>(undefined)
  const active = useSignal(0)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { found, nameOf, busy } = useOptions(options, typed.value)
  const open = typed.value !== undefined
  useList(open, found, active.value, input, list)

  const show = (text: string) => {
    typed.value = text
    active.value = 0
  }
  const close = () => {
    list.current?.hidePopover()
    typed.value = undefined
  }
  const take = (option: Option | undefined) => {
    if (!option || option.disabled) return
    onValue(option.value)
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && !open) show('')
    else if (step !== undefined) active.value = Math.max(0, Math.min(found.length - 1, active.value + step))
    else if (event.key === 'Enter' && open) take(found[active.value])
    else if (event.key === 'Escape' && open) {
      // The dialog around it stays open.
      event.stopPropagation()
      close()
    } else return
    event.preventDefault()
  }
  const text = typed.value ?? (value === '' ? '' : (nameOf(value) ?? valueLabel ?? value))
  return { input, list, open, busy, found, active: active.value, text, show, take, close, onKeyDown }
}

/** Opens the list beside the field and keeps the active choice in sight. */
function useList(
  open: boolean,
  found: readonly Option[],
  active: number,
  input: RefObject<HTMLInputElement | null>,
  list: RefObject<HTMLDivElement | null>,
): void {
  useEffect(() => {
    if (!open || !list.current || !input.current) return
    if (!list.current.matches(':popover-open')) list.current.showPopover()
    place(input.current, list.current, 'start', true)
  }, [open, found])
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
}
