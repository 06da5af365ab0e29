type Box = { top: number; left: number; bottom: number; right: number }
type Size = { width: number; height: number }

export type Place = { top: number; left: number; maxHeight: number }

/** The distance to what it belongs to, and to the edge of the window, in pixels. */
const GAP = 4
const EDGE = 8

/**
 * Where a floating list goes: under its anchor if it fits or there is more room than above, never over the edge of the
 * window. All figures in CSS pixels of the viewport; `align` says which sides are flush.
 */
export const placeBeside = (anchor: Box, floating: Size, view: Size, align: 'start' | 'end'): Place => {
  const below = view.height - anchor.bottom - GAP - EDGE
  const above = anchor.top - GAP - EDGE
  const under = floating.height <= below || below >= above
  const maxHeight = Math.max(under ? below : above, 96)
  const height = Math.min(floating.height, maxHeight)
  const wished = align === 'start' ? anchor.left : anchor.right - floating.width
  return {
    top: under ? anchor.bottom + GAP : anchor.top - GAP - height,
    left: Math.max(EDGE, Math.min(wished, view.width - floating.width - EDGE)),
    maxHeight,
  }
}

/** Puts an open popover beside its anchor. `fit` makes it at least as wide as the anchor. */
export const place = (anchor: Element, floating: HTMLElement, align: 'start' | 'end' = 'start', fit = false): void => {
  const box = anchor.getBoundingClientRect()
  floating.style.maxHeight = ''
  if (fit) floating.style.minWidth = `${box.width}px`
  const view = { width: document.documentElement.clientWidth, height: innerHeight }
  const at = placeBeside(box, { width: floating.offsetWidth, height: floating.offsetHeight }, view, align)
  floating.style.top = `${at.top}px`
  floating.style.left = `${at.left}px`
  floating.style.maxHeight = `${at.maxHeight}px`
}
