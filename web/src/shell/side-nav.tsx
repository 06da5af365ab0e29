import { useEffect, useRef } from 'preact/hooks'
import { mayInConsultancy } from '../app/session.ts'
import { Brand } from '../ui/brand/brand.tsx'
import { Icon } from '../ui/icon/icon.tsx'
import { KeyHint } from '../ui/keys/key-hint.tsx'
import { Link } from '../ui/link/link.tsx'
import { AccountMenu } from './account-menu.tsx'
import { ClientBell } from './client-bell.tsx'
import { ClientSwitcher } from './client-switcher.tsx'
import { t } from './messages/index.ts'
import { clientItems, consultancyItems, isCurrent, NAV_GROUPS, type NavGroup, type NavItem } from './navigation.ts'
import type { Place } from './place.ts'

type Props = { place: Place; onFind: () => void }

export function SideNav({ place, onFind }: Props) {
  return (
    <header class="side">
      <div class="side-head row" data-ends>
        <Brand href="/" />
        <ClientBell place={place} />
      </div>
      <button type="button" class="side-find" onClick={onFind} aria-keyshortcuts="Control+K">
        <Icon name="search" />
        <span>{t('find')}</span>
        <KeyHint keys="mod+k" />
      </button>
      <Navigation place={place} />
      <AccountMenu />
    </header>
  )
}

/** The lists of pages: the consultancy's, and the current client's. Shared by the side and the phone's menu. */
export function Navigation({ place }: { place: Place }) {
  const { client, consultancy, path } = place
  const list = useRef<HTMLElement>(null)
  // The list may be longer than the screen: the page that is open is in sight.
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [path])
  const pages = client.id === undefined ? [] : clientItems(client.id, client.may)
  return (
    <nav ref={list} class="nav" aria-label={t('navigation')}>
      {consultancy && (
        <section>
          <h2 class="nav-head">{consultancy.name}</h2>
          <Items path={path} items={consultancyItems(consultancy.id, (p) => mayInConsultancy(consultancy.id, p))} />
        </section>
      )}
      {client.id !== undefined && (
        <section class="nav-client">
          <ClientSwitcher id={client.id} name={client.name} consultancy={client.consultancy} />
          <Items path={path} items={pages.filter((item) => !item.group)} />
          {NAV_GROUPS.map((group) => (
            <Group key={group} group={group} path={path} items={pages.filter((item) => item.group === group)} />
          ))}
        </section>
      )}
    </nav>
  )
}

function Group({ group, items, path }: { group: NavGroup; items: readonly NavItem[]; path: string }) {
  if (items.length === 0) return null
  return (
    <>
      <h3 class="nav-head">{t(group)}</h3>
      <Items path={path} items={items} />
    </>
  )
}

function Items({ items, path }: { items: readonly NavItem[]; path: string }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <Link href={item.href} class="nav-item" current={isCurrent(path, item.href)}>
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
