import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'

export type VirtualRows = {
  /** The rows to draw, by their places, each with the pixels of the rows that are left out before it. */
  drawn: readonly { index: number; gap: number }[]
  /** Pixels of the rows that are left out at the end. */
  after: number
  measure: (element: HTMLTableRowElement | null) => void
  scrollTo: (index: number) => void
}

/** The rows around the visible part of a scrolling box; `keep` is drawn wherever it is, so that it keeps the focus. */
export function useVirtualRows(
  box: RefObject<HTMLElement | null>,
  count: number,
  height: number,
  keep: number,
): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0)
  const held = useRef(keep)
  held.current = keep
  const rows = useRef<Virtualizer<HTMLElement, HTMLTableRowElement> | null>(null)
  const settings = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    // The head covers the first pixels of the box.
    scrollPaddingStart: 40,
    initialRect: { width: 0, height: 800 },
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const seen = defaultRangeExtractor(range)
      if (held.current >= count || seen.includes(held.current)) return seen
      return [...seen, held.current].sort((a, b) => a - b)
    },
    onChange: () => redraw(undefined),
  }
  rows.current ??= new Virtualizer(settings)
  const virtual = rows.current
  virtual.setOptions(settings)
  useLayoutEffect(() => virtual._didMount(), [virtual])
  useLayoutEffect(() => virtual._willUpdate())

  const items = virtual.getVirtualItems()
  return {
    drawn: items.map((item, i) => ({ index: item.index, gap: item.start - (items[i - 1]?.end ?? 0) })),
    after: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtual.measureElement,
    scrollTo: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  }
}
