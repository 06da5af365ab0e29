import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Link } from '../link/link.tsx'
import { moveFocus } from '../menu/move-focus.ts'
import './tabs.css'

export type Tab = { id: string; label: string; count?: number | string | undefined }

export type TabsProps = {
  label: string
  tabs: readonly Tab[]
  current: string
  onCurrent: (id: string) => void
  /** The panel of the current tab. */
  children: ComponentChildren
}

/** Views of one thing, one at a time. Arrows move and open. */
export function Tabs({ label, tabs, current, onCurrent, children }: TabsProps) {
  const id = useId()
  const box = useInSight<HTMLDivElement>(current, tabs)
  return (
    <div class="tabs-box">
      <div
        ref={box}
        class="tabs"
        role="tablist"
        aria-label={label}
        onKeyDown={(event) => moveFocus(event, '[role=tab]')}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onCurrent(tab.id)}
            onFocus={() => tab.id !== current && onCurrent(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <small>{tab.count}</small>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current}`} class="tab-panel">
        {children}
      </div>
    </div>
  )
}

/** Keeps the current tab in sight where there is not room for all of them. */
function useInSight<Box extends HTMLElement>(current: string, tabs: readonly Tab[]) {
  const box = useRef<Box>(null)
  useEffect(() => {
    const tab = box.current?.querySelector<HTMLElement>('[aria-selected=true], [aria-current=page]')
    if (!box.current || !tab) return
    // The box alone moves: the page stays where the reader is.
    const beyond = tab.offsetLeft + tab.offsetWidth - box.current.offsetLeft - box.current.clientWidth
    box.current.scrollLeft = Math.max(0, beyond)
    // Counts come later, and push it on.
  }, [current, tabs.map(({ label, count }) => `${label}${count ?? ''}`).join()])
  return box
}

/** Tabs that are pages of their own, each with its address. */
export function LinkTabs({
  label,
  tabs,
  current,
}: {
  label: string
  tabs: readonly (Tab & { href: string })[]
  current: string
}) {
  const box = useInSight<HTMLElement>(current, tabs)
  return (
    <nav ref={box} class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.id} href={tab.href} current={tab.id === current} class="tab-link">
          {tab.label}
          {tab.count !== undefined && <small>{tab.count}</small>}
        </Link>
      ))}
    </nav>
  )
}
