import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
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
  return (
    <div class="tabs-box">
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={(event) => moveFocus(event, '[role=tab]')}>
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
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.id} href={tab.href} current={tab.id === current} class="tab-link">
          {tab.label}
          {tab.count !== undefined && <small>{tab.count}</small>}
        </Link>
      ))}
    </nav>
  )
}
