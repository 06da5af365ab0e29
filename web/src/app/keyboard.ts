import { useEffect } from 'preact/hooks'
import { createSequence } from './key-sequence.ts'

const sequence = createSequence()
const handlers = new Map<string, (() => void)[]>()

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing) return
  const modal = document.querySelector('dialog[open]') !== null
  const chord = (event.ctrlKey || event.metaKey) && !event.altKey ? `mod+${event.key.toLowerCase()}` : undefined
  // A plain letter belongs to the field or the dialog that has the focus; a chord is never typed by accident.
  if (!chord && (isTyping(event.target) || modal || event.ctrlKey || event.metaKey || event.altKey)) return
  const pressed = chord ?? sequence.press(event.key, event.timeStamp, (keys) => handlers.has(keys))
  const handler = pressed === undefined ? undefined : handlers.get(pressed)?.at(-1)
  if (!handler) return
  event.preventDefault()
  handler()
}

/** Listens for shortcuts; called once when the client starts. */
export const startKeyboard = (): void => addEventListener('keydown', onKeyDown)

/**
 * Runs `run` when the keys are pressed outside a field: `?`, `g p` (one after the other), `mod+k` (Ctrl or Command).
 * The component that came last wins. Gives the function that ends it.
 */
export const onKeys = (keys: string, run: () => void): (() => void) => {
  const list = handlers.get(keys) ?? []
  handlers.set(keys, [...list, run])
  return () => {
    const rest = (handlers.get(keys) ?? []).filter((other) => other !== run)
    if (rest.length > 0) handlers.set(keys, rest)
    else handlers.delete(keys)
  }
}

/** {@link onKeys} for as long as the component is on the screen. Prefer a command: it is found in the palette too. */
export function useKeys(keys: string, run: () => void): void {
  useEffect(() => onKeys(keys, run), [keys, run])
}
