import { useMemo } from 'preact/hooks'
import { Banner, Button, EmptyState } from '../../ui/index.ts'
import type { MapContext } from './context.ts'
import { Graph } from './graph/graph.tsx'
import { graphModel } from './graph/model.ts'
import { filterLinks, filterUnlinked, NO_FILTER } from './map-filter.ts'
import { t } from './messages/index.ts'

/** The graph of what the filters let through, and what of it is not drawn. */
export function MapView({ context }: { context: MapContext }) {
  const { index, filter, set, selected, select } = context
  const key = JSON.stringify(filter)
  const model = useMemo(
    () => graphModel(index, filterLinks(index, filter), filterUnlinked(index, filter)),
    [index, key],
  )
  if (model.sources.length === 0 && model.groups.length === 0)
    return (
      <EmptyState
        title={t('none_found')}
        action={<Button onClick={() => set(NO_FILTER)}>{t('clear_filters')}</Button>}
      />
    )
  const total = model.links.length + model.left_out
  return (
    <div class="stack">
      {model.left_out > 0 && (
        <Banner
          title={t('left_out', { shown: model.links.length, total })}
          action={<Button onClick={() => set({ tab: 'table' })}>{t('open_table')}</Button>}
        >
          {t('left_out_detail')}
          <UnitPicker context={context} />
        </Banner>
      )}
      <Graph
        index={index}
        model={model}
        selected={selected}
        onSelect={select}
        onUnit={(unit) => set({ unit: filter.units.includes(unit) ? '' : unit })}
      />
    </div>
  )
}

/** The units with how many links land in each: the quickest way to a map that can be read. */
function UnitPicker({ context }: { context: MapContext }) {
  const { index, filter, set } = context
  const counts = new Map<string, number>()
  for (const link of filterLinks(index, { ...filter, units: [] }))
    counts.set(link.unit_id, (counts.get(link.unit_id) ?? 0) + 1)
  const units = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 12)
  return (
    <fieldset class="row map-units" aria-label={t('pick_unit')}>
      {units.map(([id, count]) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-pressed={filter.units.includes(id)}
          onClick={() => set({ unit: id })}
        >
          {index.unitName(id)} <small>{count}</small>
        </button>
      ))}
    </fieldset>
  )
}
