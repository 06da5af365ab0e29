/** The place that a key leads to in a row of `count`, or undefined for other keys. Goes round at the ends. */
export const placeAfter = (key: string, at: number, count: number): number | undefined => {
  if (count === 0) return undefined
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowUp' || key === 'ArrowLeft') return at < 0 ? count - 1 : (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}

/** Moves the focus among the elements that `selector` finds, by arrows, Home, End and first letters; Tab leaves. */
export const moveFocus = (
  event: KeyboardEvent & { currentTarget: HTMLElement },
  selector: string,
  leave?: () => void,
): void => {
  if (event.key === 'Tab') leave?.()
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at = items.findIndex((item) => item.matches(':focus'))
  const next = placeAfter(event.key, at, items.length) ?? byLetter(event, items, at)
  if (next === undefined) return
  event.preventDefault()
  items[next]?.focus()
}

const byLetter = (event: KeyboardEvent, items: readonly HTMLElement[], at: number): number | undefined => {
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return undefined
  const matches = items.flatMap((item, i) =>
    item.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase()) ? [i] : [],
  )
  return matches.find((i) => i > at) ?? matches[0]
}
