import type { ComponentChildren, VNode } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { place } from './place.ts'
import './popover.css'

export type PopoverProps = {
  /** Draws the control that opens it; spread what it is given. */
  trigger: (props: { popoverTarget: string; id: string }) => VNode
  /** What it is, for those who hear it. */
  label: string
  align?: 'start' | 'end'
  children: ComponentChildren | ((close: () => void) => ComponentChildren)
  role?: 'dialog' | 'menu'
  onOpen?: (element: HTMLElement) => void
  onKeyDown?: (event: KeyboardEvent & { currentTarget: HTMLElement }, close: () => void) => void
}

/** A small sheet that opens beside a control; Escape or a press elsewhere closes it (the browser's own popover). */
export function Popover({
  trigger,
  label,
  align = 'start',
  children,
  role = 'dialog',
  onOpen,
  onKeyDown,
}: PopoverProps) {
  const id = useId()
  const sheet = useRef<HTMLDivElement>(null)
  const close = () => sheet.current?.hidePopover()
  const onToggle = (event: { newState: string }) => {
    const control = document.getElementById(`${id}-control`)
    if (!sheet.current || !control || event.newState !== 'open') return
    place(control, sheet.current, align)
    onOpen?.(sheet.current)
  }
  const name = { 'aria-label': label }
  return (
    <>
      {trigger({ popoverTarget: id, id: `${id}-control` })}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is a menu or a dialog, as the prop says */}
      <div
        {...name}
        role={role}
        id={id}
        ref={sheet}
        popover="auto"
        class="popover"
        onToggle={onToggle}
        onKeyDown={(event) => onKeyDown?.(event, close)}
      >
        {typeof children === 'function' ? children(close) : children}
      </div>
    </>
  )
}
