import { signal } from '@preact/signals'

/** What is on the screen and was not saved; each entry is one form. */
const held = new Set<symbol>()

/** Where the person is about to go, while changes are unsaved and they have not said what becomes of them. */
export const leaving = signal<string | undefined>(undefined)

/** Keeps the person on this page until they say so; gives what lets them go again. */
export const holdHere = (): (() => void) => {
  const mine = Symbol('form')
  held.add(mine)
  return () => held.delete(mine)
}

/** Whether the person may go now. Where they may not, they are asked, and `leaving` says whereto. */
export const mayLeave = (href: string): boolean => {
  if (held.size === 0) return true
  leaving.value = href
  return false
}

/** Forgets what is unsaved, since the person said so, and gives the address that they wanted. */
export const letGo = (): string | undefined => {
  const href = leaving.peek()
  held.clear()
  leaving.value = undefined
  return href
}

type Pressed = { href: string; target: string; download: string; origin: string }

/** The address of a pressed link that leads to another page of this client; undefined for what the browser does itself. */
export const wayOut = (
  link: Pressed | undefined,
  press: Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  here: { origin: string; pathname: string; search: string },
): string | undefined => {
  if (!link || press.button !== 0 || press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return undefined
  if (link.origin !== here.origin || link.download !== '' || !/^(_?self)?$/i.test(link.target)) return undefined
  const { pathname, search } = new URL(link.href)
  return pathname === here.pathname && search === here.search ? undefined : pathname + search
}

/** The address of the page that is shown; after Back the browser's own is already another one. */
let shownAt = ''
export const showAt = (url: string): void => {
  shownAt = url
}

const onClick = (event: MouseEvent): void => {
  const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement)
  const href = wayOut(link, event, location)
  if (href === undefined || mayLeave(href)) return
  event.preventDefault()
  event.stopImmediatePropagation()
}

const onBack = (event: PopStateEvent): void => {
  const wanted = location.pathname + location.search
  if (wanted === shownAt || mayLeave(wanted)) return
  // The browser has gone already: the address of what is still shown is put back.
  event.stopImmediatePropagation()
  history.pushState(null, '', shownAt)
}

/** Begins to listen, before the router does: what listens first to the window can keep an event from the others. */
export const startLeaving = (): void => {
  addEventListener('click', onClick, true)
  addEventListener('popstate', onBack)
}
