import type { ComponentChildren } from 'preact'
import { preloadPage } from '../../app/preload.ts'
import './link.css'

export type LinkProps = {
  href: string
  children: ComponentChildren
  /** `plain` reads as text until it is pointed at: names in tables and lists. */
  tone?: 'plain'
  current?: boolean
  /** Leads out of Bearing, in a tab of its own. */
  external?: boolean
  class?: string
}

/** A link to another page of the client; its code is fetched as soon as it is pointed at. */
export function Link({ href, children, tone, current, external, class: className }: LinkProps) {
  const outside = external ? { target: '_blank', rel: 'noopener noreferrer' } : {}
  return (
    <a
      href={href}
      class={className ?? 'link'}
      data-tone={tone}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={() => preloadPage(href)}
      onFocus={() => preloadPage(href)}
      {...outside}
    >
      {children}
    </a>
  )
}
