import { useEffect, useRef, useState } from 'preact/hooks'
import { percent } from '../../../app/format.ts'
import { Button, IconButton } from '../../../ui/index.ts'
import { t } from '../messages/index.ts'

const LEAST = 0.4
/** The least scale at which the words on the boxes can still be read: overviews stop there and scroll. */
const READABLE = 0.75
const MOST = 2
const STEP = 1.25

const within = (scale: number): number => Math.max(LEAST, Math.min(MOST, scale))

export type Zoom = {
  scale: number
  /** Does what a key says; false for keys that are not about zooming. */
  onKey: (key: string) => boolean
  by: (factor: number) => void
  /** As much as can be read, from its beginning. */
  overview: () => void
  actual: () => void
  drag: {
    onPointerDown: (event: PointerEvent & { currentTarget: HTMLElement }) => void
    onPointerMove: (event: PointerEvent & { currentTarget: HTMLElement }) => void
    onPointerUp: () => void
    onPointerCancel: () => void
  }
}

/**
 * The scale of a plane inside a box that scrolls. Until the person zooms it is full size, or as much as fits in width; the middle of
 * what is seen stays in the middle. Ctrl and the wheel zoom, a press beside any box drags.
 * @param plane the size of the plane at full size
 */
export function useZoom(
  box: { current: HTMLDivElement | null },
  plane: { width: number; height: number },
  room: number,
): Zoom {
  const [chosen, setChosen] = useState<number | undefined>(undefined)
  const scale = chosen ?? Math.min(1, room / plane.width)
  const toStart = useRef(false)
  const latest = useRef(scale)
  const before = useRef(scale)
  latest.current = scale
  const to = (next: number) => setChosen(within(next))
  useEffect(() => {
    const element = box.current
    if (element && toStart.current) element.scrollTo({ left: 0, top: 0 })
    else if (element && before.current !== scale) {
      const ratio = scale / before.current
      const [halfWidth, halfHeight] = [element.clientWidth / 2, element.clientHeight / 2]
      element.scrollLeft = (element.scrollLeft + halfWidth) * ratio - halfWidth
      element.scrollTop = (element.scrollTop + halfHeight) * ratio - halfHeight
    }
    toStart.current = false
    before.current = scale
  }, [scale])
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      setChosen(within(latest.current * (event.deltaY < 0 ? 1.1 : 1 / 1.1)))
    }
    const element = box.current
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [])
  const overview = () => {
    const height = box.current?.clientHeight ?? plane.height
    const next = Math.max(READABLE, Math.min(1, room / plane.width, (height - 32) / plane.height))
    toStart.current = next !== scale
    box.current?.scrollTo({ left: 0, top: 0 })
    to(next)
  }
  const actual = () => to(1)
  const by = (factor: number) => to(latest.current * factor)
  const onKey = (key: string): boolean => {
    if (key === '+' || key === '=') by(STEP)
    else if (key === '-') by(1 / STEP)
    else if (key === '0') overview()
    else if (key === '1') actual()
    else return false
    return true
  }
  return { scale, onKey, by, overview, actual, drag: useDrag() }
}

/** Moves the box's content with the pointer; a touch scrolls by itself, and what can be pressed keeps its press. */
function useDrag(): Zoom['drag'] {
  const from = useRef<{ x: number; y: number; left: number; top: number } | undefined>(undefined)
  const end = () => {
    from.current = undefined
  }
  return {
    onPointerDown: (event) => {
      const free = event.target instanceof Element && event.target.closest('button, [role=button]') === null
      if (event.button !== 0 || event.pointerType === 'touch' || !free) return
      const { scrollLeft: left, scrollTop: top } = event.currentTarget
      from.current = { x: event.clientX, y: event.clientY, left, top }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event) => {
      if (!from.current) return
      event.currentTarget.scrollLeft = from.current.left - (event.clientX - from.current.x)
      event.currentTarget.scrollTop = from.current.top - (event.clientY - from.current.y)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}

export function ZoomButtons({ zoom }: { zoom: Zoom }) {
  return (
    <div class="map-zoom no-print">
      <IconButton icon="minus" label={t('zoom_out')} onClick={() => zoom.by(1 / STEP)} />
      <Button tone="quiet" size="small" title={t('zoom_actual')} onClick={zoom.actual}>
        {percent(zoom.scale * 100)}
      </Button>
      <IconButton icon="plus" label={t('zoom_in')} onClick={() => zoom.by(STEP)} />
      <Button tone="quiet" size="small" onClick={zoom.overview}>
        {t('zoom_fit')}
      </Button>
    </div>
  )
}
