import { useMemo, useRef, useState } from 'preact/hooks'
import { chainOf, type MapOrder, moveOnMap } from './move.ts'
import type { Zoom } from './zoom.tsx'

/** What all parts of the graph need to know of the moment. */
export type GraphState = {
  /** The element to which Tab leads and from which arrows move. */
  active: string
  selected: string
  /** The line or box that has the focus; '' while the focus is elsewhere. */
  focused: string
  lit: ReadonlySet<string> | undefined
  focus: (id: string) => void
  point: (id: string | undefined) => void
  /** Shows the details; `read` asks for the focus to follow. */
  open: (id: string, read?: boolean) => void
}

/** Which element is active, which chain is lit: that which is pointed at, else the focused, else the selected one. */
export const useGraphState = (
  order: MapOrder,
  chosen: string | undefined,
  onOpen: (id: string, read: boolean) => void,
) => {
  const [at, setAt] = useState('')
  const [within, setWithin] = useState(false)
  const [pointed, setPointed] = useState<string | undefined>(undefined)
  const active = order.has(at) ? at : (chosen ?? order.sources[0] ?? '')
  const lighting = pointed ?? (within ? active : undefined) ?? chosen
  const lit = useMemo(() => (lighting && order.has(lighting) ? chainOf(order, lighting) : undefined), [lighting, order])
  const state: GraphState = {
    active,
    selected: chosen ?? '',
    focused: within ? active : '',
    lit,
    focus: setAt,
    point: setPointed,
    open: (id, read = false) => onOpen(id, read),
  }
  const inside = {
    onFocusIn: () => setWithin(true),
    onFocusOut: ({ currentTarget, relatedTarget }: FocusEvent & { currentTarget: HTMLElement }) =>
      setWithin(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)),
  }
  return { state, inside }
}

/** What keys do on the graph: arrows move, Enter opens and reads, Space opens, Escape closes, plus and minus zoom. */
export const useMapKeys = (
  box: { current: HTMLElement | null },
  order: MapOrder,
  state: GraphState,
  zoom: Zoom,
  close: (() => void) | undefined,
) => {
  const cameFrom = useRef<string | undefined>(undefined)
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { active } = state
    const next = moveOnMap(order, active, event.key, cameFrom.current)
    if (next !== undefined) {
      if (order.ends(next) && !order.ends(active)) cameFrom.current = active
      state.focus(next)
      focusElement(box.current, next)
    } else if (event.key === 'Enter' || event.key === ' ') state.open(active, event.key === 'Enter')
    else if (event.key === 'Escape' && close) close()
    else if (!zoom.onKey(event.key) && !event.key.startsWith('Arrow')) return
    event.preventDefault()
  }
}

const elementIn = (box: HTMLElement | null, id: string): HTMLElement | SVGElement | null =>
  box?.querySelector<HTMLElement | SVGElement>(`[data-at="${CSS.escape(id)}"]`) ?? null

const focusElement = (box: HTMLElement | null, id: string): void => {
  const element = elementIn(box, id)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Brings into sight what was chosen elsewhere; the page itself stays where it is. */
export const reveal = (box: HTMLElement | null, id: string): void => {
  const element = elementIn(box, id)
  if (!box || !element) return
  const [frame, place] = [box.getBoundingClientRect(), element.getBoundingClientRect()]
  if (place.top < frame.top || place.bottom > frame.bottom)
    box.scrollTop += place.top - frame.top - frame.height / 2 + place.height / 2
}
