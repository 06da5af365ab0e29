import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import './banner.css'

export type BannerProps = {
  tone?: 'info' | 'good' | 'watch' | 'bad'
  title: string
  children?: ComponentChildren
  action?: ComponentChildren
  role?: 'alert' | 'status'
}

/** Something to know about the whole page or form. */
export function Banner({ tone = 'info', title, children, action, role }: BannerProps) {
  const icon = tone === 'good' ? 'check' : tone === 'info' ? 'info' : 'warning'
  return (
    <div class="banner" data-tone={tone} role={role}>
      <Icon name={icon} size={20} />
      <div class="banner-text">
        <strong>{title}</strong>
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  )
}
