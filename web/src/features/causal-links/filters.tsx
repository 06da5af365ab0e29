import { LINK_STATES } from '../../../../shared/domain/vocabulary/index.ts'
import { Chip, Combobox, FilterBar, FilterChip, isPhone, SearchInput } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { ExportMenu } from '../records/index.ts'
import type { MapContext } from './context.ts'
import { countLinks, filterLinks, isFiltered, NO_FILTER } from './map-filter.ts'
import { t } from './messages/index.ts'

/** One bar for all views: what is filtered in the map is filtered in the table too. */
export function MapFilters({ context, tab }: { context: MapContext; tab: string }) {
  const { client, index, filter, set } = context
  const { units, projects } = index.map
  const counts = countLinks(filterLinks(index, { ...filter, gaps: false, late: false }))
  const suggestions = tab === 'suggestions'
  return (
    <FilterBar
      onClear={isFiltered(filter) ? () => set(NO_FILTER) : undefined}
      tools={!isPhone() && <ExportMenu client={client} table="causal_links" />}
    >
      {!suggestions && <SearchInput label={t('find')} value={filter.q} onValue={(q) => set({ q })} />}
      {!suggestions && tab !== 'coverage' && (
        <>
          <Chip pressed={filter.gaps} count={counts.gaps} onPress={() => set({ gaps: filter.gaps ? '' : '1' })}>
            {t('only_gaps')}
          </Chip>
          <Chip pressed={filter.late} count={counts.late} onPress={() => set({ late: filter.late ? '' : '1' })}>
            {t('only_late')}
          </Chip>
          <FilterChip
            label={t('state')}
            value={filter.states.join(',')}
            options={wordOptions('link_state', LINK_STATES)}
            onValue={(state) => set({ state })}
          />
        </>
      )}
      <FilterChip
        label={t('unit')}
        value={filter.units.join(',')}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        onValue={(unit) => set({ unit })}
      />
      <div class="map-project-filter">
        <Combobox
          label={t('project')}
          value={filter.project}
          placeholder={t('any_project')}
          options={projects
            .filter(({ track }) => !suggestions || track === 'technology')
            .map(({ id, name }) => ({ value: id, label: name }))
            .sort((a, b) => a.label.localeCompare(b.label))}
          onValue={(project) => set({ project })}
        />
      </div>
    </FilterBar>
  )
}
