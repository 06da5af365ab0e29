import type { ComponentChildren } from 'preact'
import { MOSCOW_PRIORITIES, REQUIREMENT_ENDINGS } from '../../../../shared/domain/vocabulary/index.ts'
import { useQuery } from '../../app/address.ts'
import { FilterBar, FilterChip, SearchInput } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { isFiltered, NO_FILTER, type View } from './filter.ts'
import { t } from './messages/index.ts'
import type { Names } from './names.ts'

type Props = { view: View; units: Names; objectives: Names; tools: ComponentChildren }

/** Finds and narrows requirements; everything chosen stands in the address. */
export function RequirementFilters({ view, units, objectives, tools }: Props) {
  const { query, set } = useQuery()
  const filters = [
    { name: 'unit_id', label: t('unit'), options: units.options ?? [] },
    {
      name: 'objective_id',
      label: t('objective'),
      options: [...(objectives.options ?? []), { value: 'none', label: t('no_objective') }],
    },
    { name: 'moscow', label: t('moscow'), options: wordOptions('moscow', MOSCOW_PRIORITIES) },
    ...(view === 'ended' || view === 'mine' || view === 'all'
      ? [{ name: 'ending', label: t('ending'), options: wordOptions('requirement_ending', REQUIREMENT_ENDINGS) }]
      : []),
  ]
  return (
    <FilterBar onClear={isFiltered(query) ? () => set(NO_FILTER) : undefined} tools={tools}>
      <SearchInput label={t('find')} value={query.q ?? ''} onValue={(q) => set({ q })} />
      {filters.map(({ name, label, options }) => (
        <FilterChip
          key={name}
          label={label}
          value={query[name] ?? ''}
          options={options}
          onValue={(value) => set({ [name]: value })}
        />
      ))}
    </FilterBar>
  )
}
