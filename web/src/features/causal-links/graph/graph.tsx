import { useEffect, useMemo, useState } from 'preact/hooks'
import { useWidth } from '../../../ui/chart/chart-frame.tsx'
import { usePrinting } from '../../../ui/use-printing.ts'
import { countLinks } from '../map-filter.ts'
import type { MapIndex } from '../map-index.ts'
import { t } from '../messages/index.ts'
import { countWords } from '../sentences.ts'
import { Edges } from './edges.tsx'
import { type Layout, layoutMap } from './layout.ts'
import { Legend } from './legend.tsx'
import { type GraphModel, layoutInput } from './model.ts'
import { chainOf, orderOf } from './move.ts'
import { Groups, Sources } from './nodes.tsx'
import { reveal, useGraphState, useMapKeys } from './state.ts'
import { useZoom, type Zoom, ZoomButtons } from './zoom.tsx'
import './graph.css'

export type GraphProps = {
  index: MapIndex
  model: GraphModel
  selected: string
  /** Opens a project, slot's project or link; `read` asks for the focus to follow. */
  onSelect: (id: string, read: boolean) => void
  onUnit: (unitId: string) => void
}

/** What a sheet of paper has room for under the page's head, in pixels: the whole map stands on one. */
const PAPER = { width: 690, height: 690 } as const
const PADDING = 16

/** Both tracks as a graph. Scrolls like any page; the wheel zooms with Ctrl; everything can be reached by arrow keys. */
export function Graph({ index, model, selected, onSelect, onUnit }: GraphProps) {
  const { box, width } = useWidth(1000)
  const printing = usePrinting()
  const room = width - 2 * PADDING
  const whole = useMemo(() => layoutMap(layoutInput(model), room), [model, room])
  const zoom = useZoom(box, whole, room)
  const layout = useMemo(() => {
    if (printing) return layoutOnPaper(model)
    // What is drawn smaller is laid out wider, so that both columns keep to the edges of the box.
    return zoom.scale < 1 ? layoutMap(layoutInput(model), room / zoom.scale) : whole
  }, [model, room, printing, zoom.scale, whole])
  const order = useMemo(() => orderOf(layout), [layout])
  const [heard, setHeard] = useState('')
  const { state, inside } = useGraphState(order, elementOf(model, selected), (id, read) => {
    const target = subjectOf(model, id)
    if (!target) return
    onSelect(target, read)
    const lit = chainOf(order, id)
    const counts = countWords(countLinks(model.links.filter((link) => lit.has(link.id))))
    setHeard(t('selected_heard', { name: nameOf(index, target), counts }))
  })
  const onKeyDown = useMapKeys(box, order, state, zoom, selected === '' ? undefined : () => onSelect('', false))
  useEffect(() => reveal(box.current, state.selected), [state.selected])
  const scale = printing ? PAPER.width / layout.width : zoom.scale
  return (
    <section class="map-graph" aria-label={t('graph')}>
      <Heads zoom={zoom} />
      {/* Two columns with lines between them are no list, table or tree: arrows must reach them as they are. */}
      <div
        ref={box}
        class="map-canvas"
        role="application"
        aria-label={t('graph')}
        aria-describedby="map-keys"
        onKeyDown={onKeyDown}
        {...inside}
        {...zoom.drag}
      >
        <div class="map-size" style={{ width: `${layout.width * scale}px`, height: `${layout.height * scale}px` }}>
          <div class="map-plane" style={planeStyle(layout, scale, printing)}>
            <Groups index={index} model={model} layout={layout} state={state} onUnit={onUnit} />
            <Edges index={index} model={model} layout={layout} state={state} />
            <Sources model={model} layout={layout} state={state} />
          </div>
        </div>
      </div>
      <Told heard={heard} />
      <Legend />
    </section>
  )
}

/** As wide as it must be so that its height, scaled down, fits the sheet. */
const layoutOnPaper = (model: GraphModel): Layout => {
  const input = layoutInput(model)
  const { height } = layoutMap(input, PAPER.width)
  return layoutMap(input, PAPER.width * Math.max(1, height / PAPER.height))
}

/** A transformed plane keeps its full height when pages are cut, and what lies below a page's end would be lost: paper zooms. */
const planeStyle = (layout: Layout, scale: number, printing: boolean) => ({
  width: `${layout.width}px`,
  height: `${layout.height}px`,
  ...(printing ? { zoom: String(scale) } : { transform: `scale(${scale})` }),
})

function Heads({ zoom }: { zoom: Zoom }) {
  return (
    <div class="map-heads">
      <span>{t('technology')}</span>
      <span>{t('changes')}</span>
      <ZoomButtons zoom={zoom} />
    </div>
  )
}

/** What only those hear who do not see the graph. */
function Told({ heard }: { heard: string }) {
  return (
    <>
      <p id="map-keys" class="visually-hidden">
        {t('graph_keys')}
      </p>
      <p class="visually-hidden" role="status">
        {heard}
      </p>
    </>
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
