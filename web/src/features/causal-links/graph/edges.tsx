import { round, spread } from '../../../ui/chart/scale.ts'
import type { MapLink } from '../map-data.ts'
import { isGap, isLate } from '../map-filter.ts'
import type { MapIndex } from '../map-index.ts'
import { linkSentence } from '../sentences.ts'
import type { Layout, Line } from './layout.ts'
import type { GraphModel } from './model.ts'
import type { GraphState } from './state.ts'

type Props = { index: MapIndex; model: GraphModel; layout: Layout; state: GraphState }

/** With more lines lit than these their words would cover each other. */
const MOST_LABELS = 14
/** The height of a label, in pixels, with a hair between two. */
const LABEL = 22
/** How far before its box a line ends, so that its mark has room. */
const END = 6

const course = ({ x1, y1, x2, y2 }: Line): string => {
  const reach = (x2 - x1) * 0.45
  const end = x2 - END
  return `M${round(x1)} ${round(y1)}C${round(x1 + reach)} ${round(y1)} ${round(end - reach)} ${round(y2)} ${round(end)} ${round(y2)}`
}

/** The links: strength by weight, state by form, an open ring at the end of a gap, a diamond where the change comes too late. */
export function Edges({ index, model, layout, state }: Props) {
  const links = new Map(model.links.map((link) => [link.id, link]))
  const lines = layout.lines.flatMap((line) => {
    const link = links.get(line.id)
    return link ? [{ line, link }] : []
  })
  const lit = state.lit ? lines.filter(({ line }) => state.lit?.has(line.id)) : []
  return (
    <>
      <svg
        class="map-lines"
        role="presentation"
        width={layout.width}
        height={layout.height}
        data-dim={state.lit ? '' : undefined}
      >
        {lines.map(({ line, link }) => (
          <Edge key={line.id} line={line} link={link} state={state} heard={linkSentence(link, index)} />
        ))}
      </svg>
      <svg class="map-lines" aria-hidden="true" data-over="" width={layout.width} height={layout.height}>
        {lit.map(({ line, link }) => (
          <g key={line.id} class="map-line" {...formOf(link)} data-lit="">
            {(state.focused === line.id || state.selected === line.id) && <path class="map-halo" d={course(line)} />}
            <Drawing line={line} link={link} />
          </g>
        ))}
      </svg>
      <Labels lines={lit} width={layout.width} />
    </>
  )
}

const formOf = (link: MapLink) => ({
  'data-state': link.state,
  'data-strength': link.strength,
  'data-late': isLate(link) || undefined,
})

type EdgeProps = { line: Line; link: MapLink; state: GraphState; heard: string }

/** A line that can be pressed and takes the focus. Lit lines are drawn once more on top: moving them would lose the focus. */
function Edge({ line, link, state, heard }: EdgeProps) {
  const { active, selected, focus, point, open } = state
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line of a drawing cannot be a button element
    <g
      class="map-line"
      role="button"
      aria-label={heard}
      aria-pressed={selected === line.id}
      tabIndex={active === line.id ? 0 : -1}
      data-at={line.id}
      {...formOf(link)}
      onFocus={() => focus(line.id)}
      onPointerEnter={() => point(line.id)}
      onPointerLeave={() => point(undefined)}
      onClick={() => open(line.id)}
      onKeyDown={undefined}
    >
      <path class="map-hit" d={course(line)} />
      <Drawing line={line} link={link} />
    </g>
  )
}

function Drawing({ line, link }: { line: Line; link: MapLink }) {
  const gap = isGap(link)
  return (
    <>
      <path class="map-course" d={course(line)} />
      <circle class="map-end" data-gap={gap ? '' : undefined} cx={line.x2 - END} cy={round(line.y2)} r={gap ? 4 : 3} />
      {isLate(link) && <path class="map-end-late" d={`m${line.x2 - 18} ${round(line.y2) - 5} 5 5-5 5-5-5z`} />}
    </>
  )
}

/** The mechanism on each lit line, beside its end. Those who hear the graph have it in the line's name. */
function Labels({ lines: shown, width }: { lines: readonly { line: Line; link: MapLink }[]; width: number }) {
  if (shown.length === 0 || shown.length > MOST_LABELS) return null
  const tops = spread(
    shown.map(({ line }) => line.y2 - LABEL / 2),
    LABEL,
  )
  return (
    <>
      {shown.map(({ line, link }, i) => (
        <span
          key={line.id}
          class="map-label"
          aria-hidden="true"
          style={{
            right: `${round(width - line.x2 + 28)}px`,
            top: `${round(tops[i] ?? 0)}px`,
            maxWidth: `${round(line.x2 - line.x1 - 44)}px`,
          }}
        >
          {link.mechanism}
        </span>
      ))}
    </>
  )
}
