import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { Link } from '../link/link.tsx'
import { t } from '../messages/index.ts'
import './page.css'

export type Crumb = { label: string; href: string }

export type PageProps = {
  title: string
  /** The page in one or two sentences: what it shows and how things stand; undefined while that is not known yet. */
  lead?: ComponentChildren
  crumbs?: readonly Crumb[]
  /** Marks beside the title: a health badge, a track. */
  marks?: ComponentChildren
  /** Buttons at the right, the main one last. */
  actions?: ComponentChildren
  /** `reading` keeps the page at the width of a document. */
  width?: 'reading' | 'full'
  children: ComponentChildren
}

let first = true

/** The frame of every page: its place, title, sentence and actions. Sets the window's title and takes the focus. */
export function Page(props: PageProps) {
  const { title, lead, crumbs = [], marks, actions, width, children } = props
  // A sentence that is still to come keeps its place, so that the page does not jump.
  const leadToCome = 'lead' in props && lead === undefined
  const heading = useRef<HTMLHeadingElement>(null)
  const { path } = useLocation()
  useEffect(() => {
    document.title = `${title} · Bearing`
  }, [title])
  useLayoutEffect(() => {
    // After a link was followed the reader starts at the new page's title; the first page leaves the focus alone.
    if (!first) heading.current?.focus({ preventScroll: true })
    first = false
  }, [path])
  return (
    <div class="page" data-width={width}>
      {crumbs.length > 0 && (
        <nav class="crumbs" aria-label={t('breadcrumbs')}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.href}>
                <Link href={crumb.href} tone="plain">
                  {crumb.label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <header class="page-head">
        <div class="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {marks && <div class="row">{marks}</div>}
        </div>
        {actions && <div class="page-actions row">{actions}</div>}
        {(lead || leadToCome) && <p class="page-lead">{lead ?? '\u00a0'}</p>}
      </header>
      {children}
    </div>
  )
}
