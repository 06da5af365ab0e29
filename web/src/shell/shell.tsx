import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { type Command, followWith, useCommands } from '../app/commands.ts'
import { onKeys } from '../app/keyboard.ts'
import { lazyPart } from '../app/lazy-part.ts'
import { mayLeave } from '../app/leave.ts'
import { Problem } from '../app/problem.ts'
import { mayInConsultancy } from '../app/session.ts'
import { toast } from '../ui/toast/toasts.ts'
import { isPhone } from '../ui/use-media.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { t } from './messages/index.ts'
import { clientItems, consultancyItems, permissionOf } from './navigation.ts'
import { NotFound } from './not-found.tsx'
import { type Place, usePlace } from './place.ts'
import { Refused } from './refused.tsx'
import { SideNav } from './side-nav.tsx'
import { TopBar } from './top-bar.tsx'
import './shell.css'

const palette = () => import('./palette.tsx').then((module) => module.Palette)
const shortcuts = () => import('./shortcuts.tsx').then((module) => module.Shortcuts)
const Palette = lazyPart(palette, Unfetched)
const Shortcuts = lazyPart(shortcuts, Unfetched)

/** What is opened by a key ought to be there when the connection is not. */
const fetchAhead = (): (() => void) => {
  const timer = setTimeout(() => {
    for (const load of [palette, shortcuts]) load().catch(() => undefined)
  }, 3000)
  return () => clearTimeout(timer)
}

/** Opened without a connection: says so and closes. */
function Unfetched({ onClose }: { onClose: () => void }) {
  useEffect(() => {
    toast({ problem: Problem.offline() })
    onClose()
  }, [])
  return null
}

/** The frame of everything behind sign-in: navigation, palette, shortcuts, and the page in the middle. */
export function Shell({ children }: { children: ComponentChildren }) {
  const place = usePlace()
  const { route } = useLocation()
  const [sheet, setSheet] = useState<'palette' | 'shortcuts' | undefined>(undefined)
  const find = () => setSheet('palette')
  useEffect(fetchAhead, [])
  useEffect(() => followWith((href) => mayLeave(href) && route(href)), [route])
  useEffect(() => listen(find, () => setSheet('shortcuts')), [])
  useCommands(placeCommands(place))
  return (
    <div class="shell">
      <a class="skip" href="#content">
        {t('skip')}
      </a>
      {isPhone() ? <TopBar place={place} onFind={find} /> : <SideNav place={place} onFind={find} />}
      <main id="content" tabIndex={-1}>
        {place.client.missing ? <NotFound /> : isRefused(place) ? <Refused /> : children}
      </main>
      <LeaveDialog />
      {sheet === 'palette' && (
        <Palette onClose={() => setSheet(undefined)} consultancy={place.consultancy?.id} client={place.client.id} />
      )}
      {sheet === 'shortcuts' && <Shortcuts onClose={() => setSheet(undefined)} />}
    </div>
  )
}

/** Whether the page of the address needs a permission that the person lacks; what is not known yet is not refused. */
const isRefused = ({ path, client, consultancy }: Place): boolean => {
  const needed = permissionOf(path)
  if (needed?.in === 'client') return client.known && !client.may(needed.permission)
  return needed !== undefined && consultancy !== undefined && !mayInConsultancy(consultancy.id, needed.permission)
}

/** The page's own search where it has one, else the palette. */
const findHere = (find: () => void): void => {
  const own = document.querySelector<HTMLInputElement>('main [data-find]')
  if (!own) {
    find()
    return
  }
  own.focus()
  own.select()
}

const listen = (find: () => void, explain: () => void): (() => void) => {
  const ends = [onKeys('mod+k', find), onKeys('/', () => findHere(find)), onKeys('?', explain)]
  return () => {
    for (const end of ends) end()
  }
}

const placeCommands = ({ client, consultancy }: Place): Command[] => {
  const here = client.id === undefined ? [] : clientItems(client.id, client.may)
  const above = consultancy ? consultancyItems(consultancy.id, (p) => mayInConsultancy(consultancy.id, p)) : []
  return [
    ...here.map((item) => ({ ...item, group: client.name || t('go_to') })),
    ...above.map((item) => ({ ...item, group: consultancy?.name ?? t('go_to') })),
    { label: t('account'), href: '/account', group: t('go_to') },
  ].map(({ label, href, group, ...item }) => ({
    id: `go.${href}`,
    title: label,
    href,
    group,
    ...('keys' in item && item.keys ? { keys: item.keys } : {}),
  }))
}
