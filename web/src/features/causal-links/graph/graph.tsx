import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useWidth } from '../../../ui/chart/chart-frame.tsx'
import { usePrinting } from '../../../ui/use-printing.ts'
import type { MapIndex } from '../map-data.ts'
import { countLinks } from '../map-filter.ts'
import { t } from '../messages/index.ts'
import { countWords } from '../sentences.ts'
import { Edges } from './edges.tsx'
import { layoutMap } from './layout.ts'
import { Legend } from './legend.tsx'
import { type GraphModel, layoutInput } from './model.ts'
import { chainOf, moveOnMap, orderOf } from './move.ts'
import { Groups, Sources } from './nodes.tsx'
import { useZoom, ZoomButtons } from './zoom.tsx'
import './graph.css'

export type GraphProps = {
  index: MapIndex
  model: GraphModel
  selected: string
  /** Opens a project, slot's project or link; `read` asks for the focus to follow. */
  onSelect: (id: string, read: boolean) => void
  onUnit: (unitId: string) => void
}

/** The width that a sheet of paper has for the map, in pixels. */
const PAPER = 690
const PADDING = 16
/** With more lines lit than these their words would cover each other. */
export const MOST_LABELS = 14

/** What all parts of the graph need to know of the moment. */
export type GraphState = {
  active: string
  selected: string
  /** The line or box that has the focus; '' while the focus is elsewhere. */
  focused: string
  lit: ReadonlySet<string> | undefined
  focus: (id: string) => void
  point: (id: string | undefined) => void
  open: (id: string) => void
}

/** Both tracks as a graph. Scrolls like any page; the wheel zooms with Ctrl; everything can be reached by arrow keys. */
export function Graph({ index, model, selected, onSelect, onUnit }: GraphProps) {
  const { box, width } = useWidth(1000)
  const printing = usePrinting()
  const layout = useMemo(() => layoutMap(layoutInput(model), width - 2 * PADDING), [model, width])
  const order = useMemo(() => orderOf(layout), [layout])
  const zoom = useZoom(box, layout, width - 2 * PADDING)
  const [at, setAt] = useState('')
  const [inside, setInside] = useState(false)
  const [pointed, setPointed] = useState<string | undefined>(undefined)
  const [heard, setHeard] = useState('')
  const cameFrom = useRef<string | undefined>(undefined)
  const all = useMemo(() => new Set([...order.sources, ...order.slots, ...layout.lines.map(({ id }) => id)]), [order])
  const chosen = useMemo(() => elementOf(model, selected), [model, selected])
  const active = all.has(at) ? at : (chosen ?? order.sources[0] ?? '')
  const lighting = pointed ?? (inside ? active : undefined) ?? chosen
  const lit = useMemo(() => (lighting && all.has(lighting) ? chainOf(order, lighting) : undefined), [lighting, order])
  const scale = printing ? Math.min(1, PAPER / layout.width) : zoom.scale

  const open = (id: string, read = false) => {
    const target = subjectOf(model, id)
    if (!target) return
    onSelect(target, read)
    const links = model.links.filter((link) => chainOf(order, id).has(link.id))
    setHeard(t('selected_heard', { name: nameOf(index, target), counts: countWords(countLinks(links)) }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = moveOnMap(order, active, event.key, cameFrom.current)
    if (next !== undefined) {
      if (order.ends(next) && !order.ends(active)) cameFrom.current = active
      setAt(next)
      focusElement(box.current, next)
    } else if (event.key === 'Enter' || event.key === ' ') open(active, event.key === 'Enter')
    else if (event.key === 'Escape' && selected !== '') onSelect('', false)
    else if (!zoom.onKey(event.key) && !event.key.startsWith('Arrow')) return
    event.preventDefault()
  }
  useEffect(() => {
    if (chosen) reveal(box.current, chosen)
  }, [chosen])
  const state: GraphState = {
    active,
    selected: chosen ?? '',
    focused: inside ? active : '',
    lit,
    focus: setAt,
    point: setPointed,
    open,
  }
  const size = { width: `${layout.width * scale}px`, height: `${layout.height * scale}px` }
  return (
    <section class="map-graph" aria-label={t('graph')}>
      <div class="map-heads">
        <span>{t('technology')}</span>
        <span>{t('changes')}</span>
        <ZoomButtons zoom={zoom} />
      </div>
      {/* A graph of two columns with lines between them is no list, table or tree: arrows must reach it as it is. */}
      <div
        ref={box}
        class="map-canvas"
        role="application"
        aria-label={t('graph')}
        aria-describedby="map-keys"
        onKeyDown={onKeyDown}
        onFocusIn={() => setInside(true)}
        onFocusOut={(event) => setInside(event.currentTarget.contains(event.relatedTarget as Node | null))}
        {...zoom.drag}
      >
        <div class="map-size" style={size}>
          <div
            class="map-plane"
            style={{ transform: `scale(${scale})`, width: `${layout.width}px`, height: `${layout.height}px` }}
          >
            <Groups index={index} model={model} layout={layout} state={state} onUnit={onUnit} />
            <Edges index={index} model={model} layout={layout} state={state} />
            <Sources model={model} layout={layout} state={state} />
          </div>
        </div>
      </div>
      <p id="map-keys" class="visually-hidden">
        {t('graph_keys')}
      </p>
      <p class="visually-hidden" role="status">
        {heard}
      </p>
      <Legend />
    </section>
  )
}

/** The element that stands for what is selected: a project on the right is found by its first slot. */
const elementOf = (model: GraphModel, selected: string): string | undefined => {
  if (selected === '') return undefined
  const slots = model.groups.flatMap((group) => group.slots)
  return (
    model.links.find((link) => link.id === selected)?.id ??
    model.sources.find(({ project }) => project.id === selected)?.project.id ??
    slots.find((slot) => slot.id === selected || slot.project?.id === selected)?.id
  )
}

/** What an element opens: itself, the project of a slot, or the first link of a slot that has no project. */
const subjectOf = (model: GraphModel, id: string): string | undefined => {
  const slot = model.groups.flatMap((group) => group.slots).find((one) => one.id === id)
  return slot ? (slot.project?.id ?? slot.links[0]?.id) : id
}

const nameOf = (index: MapIndex, id: string): string => index.project(id)?.name ?? index.link(id)?.mechanism ?? ''

const elementIn = (box: HTMLElement | null, id: string): HTMLElement | SVGElement | null =>
  box?.querySelector<HTMLElement | SVGElement>(`[data-at="${CSS.escape(id)}"]`) ?? null

const focusElement = (box: HTMLElement | null, id: string): void => {
  const element = elementIn(box, id)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Brings into sight what was chosen elsewhere; the page itself stays where it is. */
const reveal = (box: HTMLElement | null, id: string): void => {
  const element = elementIn(box, id)
  if (!box || !element) return
  const [frame, place] = [box.getBoundingClientRect(), element.getBoundingClientRect()]
  if (place.top < frame.top || place.bottom > frame.bottom)
    box.scrollTop += place.top - frame.top - frame.height / 2 + place.height / 2
}
