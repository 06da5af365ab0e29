import { type ReadonlySignal, signal } from '@preact/signals'

const known = new Map<string, ReadonlySignal<boolean>>()

/** Whether a media query holds, followed as it changes. */
export const media = (query: string): ReadonlySignal<boolean> => {
  const before = known.get(query)
  if (before) return before
  const list = matchMedia(query)
  const now = signal(list.matches)
  list.addEventListener('change', () => {
    now.value = list.matches
  })
  known.set(query, now)
  return now
}

/** The width of a phone: one column, tables become lists. */
export const isPhone = (): boolean => media('(width < 48rem)').value
