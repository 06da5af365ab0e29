import { HealthShape, Icon } from '../../../ui/index.ts'
import { word } from '../../../vocabulary/index.ts'
import { countLinks, isGap } from '../map-filter.ts'
import type { MapIndex } from '../map-index.ts'
import { t } from '../messages/index.ts'
import { countWords, timingShort } from '../sentences.ts'
import { type Box, type Layout, SLOT, SOURCE } from './layout.ts'
import { Diamond, Ring } from './marks.tsx'
import type { GraphModel, Slot } from './model.ts'
import type { GraphState } from './state.ts'

const looks = (id: string, { active, selected, lit, focus, point, open }: GraphState) => ({
  'data-at': id,
  'data-lit': lit?.has(id) || undefined,
  'data-dim': (lit && !lit.has(id)) || undefined,
  'aria-pressed': selected === id,
  tabIndex: active === id ? 0 : -1,
  onFocus: () => focus(id),
  onPointerEnter: () => point(id),
  onPointerLeave: () => point(undefined),
  onClick: () => open(id),
})

const place = ({ x, y }: Box, size: { width: number; height: number }) => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${size.width}px`,
  height: `${size.height}px`,
})

/** The technology projects: solid, at the left. */
export function Sources({ model, layout, state }: { model: GraphModel; layout: Layout; state: GraphState }) {
  const sources = new Map(model.sources.map((source) => [source.project.id, source]))
  return (
    <>
      {layout.sources.map((box) => {
        const source = sources.get(box.id)
        if (!source) return null
        const { project, links } = source
        const counts = links.length === 0 ? t('source_alone') : countWords(countLinks(links))
        const gaps = links.filter(isGap).length
        return (
          <button
            key={box.id}
            type="button"
            class="map-source"
            style={place(box, { width: layout.source_width, height: SOURCE.height })}
            title={project.name}
            {...looks(box.id, state)}
          >
            <span class="map-health">
              <HealthShape state={project.health} />
            </span>
            <span class="map-name">{project.name}</span>
            <span class="visually-hidden">{t('source_heard', { health: word('health', project.health), counts })}</span>
            {(gaps > 0 || links.length === 0) && (
              <span class="map-gaps" aria-hidden="true">
                <Ring />
                {links.length === 0 ? t('source_alone') : gaps}
              </span>
            )}
          </button>
        )
      })}
    </>
  )
}

type GroupsProps = {
  index: MapIndex
  model: GraphModel
  layout: Layout
  state: GraphState
  onUnit: (unitId: string) => void
}

/** The units, each with the places at which changes land: projects outlined, what nobody carries out broken. */
export function Groups({ index, model, layout, state, onUnit }: GroupsProps) {
  const groups = new Map(model.groups.map((group) => [group.unit_id, group]))
  const slots = new Map(model.groups.flatMap((group) => group.slots).map((slot) => [slot.id, slot]))
  return (
    <>
      {layout.groups.map((box) => {
        const group = groups.get(box.id)
        if (!group) return null
        const links = group.slots.flatMap((slot) => slot.links)
        const covered = links.filter((link) => link.covered).length
        const name = group.name || t('no_unit')
        return (
          <div key={box.id}>
            <div class="map-group" style={place(box, { width: layout.slot_width + 16, height: box.height })}>
              <button type="button" tabIndex={-1} title={t('filter_by_unit', { name })} onClick={() => onUnit(box.id)}>
                {name}
              </button>
              {links.length > 0 && <small>{t('group_counts', { covered, links: links.length })}</small>}
            </div>
            {box.slots.map((one) => {
              const slot = slots.get(one.id)
              return slot ? (
                <SlotBox key={one.id} slot={slot} box={one} width={layout.slot_width} index={index} state={state} />
              ) : null
            })}
          </div>
        )
      })}
    </>
  )
}

type SlotProps = { slot: Slot; box: Box; width: number; index: MapIndex; state: GraphState }

function SlotBox({ slot, box, width, index, state }: SlotProps) {
  const { project, links } = slot
  const latest = [...links].sort((a, b) => (b.days_behind ?? 0) - (a.days_behind ?? 0))[0]
  const timing = latest ? timingShort(latest) : ''
  const name = project?.name ?? (slot.artefact ? t('slot_open', { artefact: word('kind', slot.artefact) }) : '')
  return (
    <button
      type="button"
      class="map-slot"
      data-open={project ? undefined : ''}
      style={place(box, { width, height: SLOT.height })}
      title={name}
      {...looks(box.id, state)}
    >
      {project ? <HealthShape state={project.health} /> : <Ring />}
      <span class="map-name">{name}</span>
      <span class="visually-hidden">{slotHeard(slot, index)}</span>
      {timing !== '' && (
        <span class="map-late" aria-hidden="true">
          <Diamond />
          {timing}
        </span>
      )}
      {project?.status === 'completed' && <Icon name="check" size={12} />}
    </button>
  )
}

/** What is heard behind the name that is read. */
const slotHeard = (slot: Slot, index: MapIndex): string => {
  const unit = index.unitName(slot.unit_id) || t('no_unit')
  const counts = countWords(countLinks(slot.links))
  if (!slot.project) return t('slot_open_heard', { unit, counts })
  if (slot.links.length === 0) return t('slot_alone', { unit })
  return t('slot_heard', { unit, health: word('health', slot.project.health), counts })
}
