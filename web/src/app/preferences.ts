import { signal } from '@preact/signals'

export type Theme = 'light' | 'dark' | 'system'

const KEY = 'bearing.theme'

/** Reads a remembered choice of this browser; undefined where there is none or storage is closed. */
export const remembered = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers a choice in this browser; undefined forgets it. */
export const remember = (key: string, value: string | undefined): void => {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Storage is closed to this page: the choice lasts until it is left.
  }
}

const stored = remembered(KEY)

/** Light, dark, or as the system says. */
export const theme = signal<Theme>(stored === 'light' || stored === 'dark' ? stored : 'system')

export const setTheme = (next: Theme): void => {
  theme.value = next
  remember(KEY, next === 'system' ? undefined : next)
  if (next === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next
}
