import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** At which sides of a box that scrolls there is more of it. */
export type Edges = { start: boolean; end: boolean }

/** Whether a scrolled box hides more than a rounding error at its sides. */
export const edgesOf = (at: { scrollLeft: number; clientWidth: number; scrollWidth: number }): Edges => ({
  // Right to left scrolls below zero.
  start: Math.abs(at.scrollLeft) > 1,
  end: at.scrollWidth - at.clientWidth - Math.abs(at.scrollLeft) > 1,
})

/** Follows at which sides of `box` there is more; `content` is what it depends on beside scrolling and resizing. */
export function useEdges(box: RefObject<HTMLElement | null>, content: unknown): Edges {
  const [edges, setEdges] = useState<Edges>({ start: false, end: false })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => {
      const now = edgesOf(element)
      setEdges((before) => (before.start === now.start && before.end === now.end ? before : now))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [content])
  return edges
}
