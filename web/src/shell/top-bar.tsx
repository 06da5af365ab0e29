import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { Brand } from '../ui/brand/brand.tsx'
import { IconButton } from '../ui/button/button.tsx'
import { AccountMenu } from './account-menu.tsx'
import { ClientBell } from './client-bell.tsx'
import { t } from './messages/index.ts'
import type { Place } from './place.ts'
import { Navigation } from './side-nav.tsx'

/** The navigation at phone width: a bar, and a sheet that slides over the page. */
export function TopBar({ place, onFind }: { place: Place; onFind: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null)
  const { url } = useLocation()
  const close = () => sheet.current?.close()
  useEffect(close, [url])
  return (
    <header class="top-bar">
      <IconButton icon="menu" label={t('menu')} aria-haspopup="dialog" onClick={() => sheet.current?.showModal()} />
      <span class="top-bar-place">{place.client.name || place.consultancy?.name || 'Bearing'}</span>
      <ClientBell place={place} />
      <IconButton icon="search" label={t('find')} onClick={onFind} />
      <dialog
        ref={sheet}
        class="nav-sheet"
        aria-label={t('navigation')}
        onMouseDown={(event) => event.target === sheet.current && close()}
      >
        <div class="side">
          <div class="side-head row" data-ends>
            <Brand href="/" />
            <IconButton icon="close" label={t('menu')} onClick={close} />
          </div>
          <Navigation place={place} />
          <AccountMenu />
        </div>
      </dialog>
    </header>
  )
}
