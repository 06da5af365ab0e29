import { useSignal } from '@preact/signals'
import {
  DELIVERY_CONFIDENCES,
  HEALTH_STATES,
  KINDS_OF_TRACK,
  PRIORITIES,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  TECHNOLOGY_CATEGORIES,
  TRACKS,
} from '../../../../shared/domain/vocabulary/index.ts'
import { oneOf } from '../../app/address.ts'
import { Chip, FilterBar, FilterChip, isPhone, SearchInput } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { isFiltered, NO_FILTER } from './filter.ts'
import { t } from './messages/index.ts'
import type { Names } from './names.ts'
import type { HealthCounts } from './standings.ts'

/** Filters that are at hand, and those that are asked for. */
const MAIN = ['health', 'reported_confidence', 'unit_id']
const REST = ['vendor_id', 'kind', 'priority', 'category']

type Options = readonly { value: string; label: string }[]

type Props = {
  query: Readonly<Record<string, string>>
  set: (values: Readonly<Record<string, string | undefined>>) => void
  units: Names
  vendors: Names | undefined
  /** Of the whole portfolio; undefined while another filter would make them wrong. */
  counts: HealthCounts | undefined
}

/** Finds and narrows the portfolio; everything chosen stands in the address. */
export function ProjectFilters({ query, set, units, vendors, counts }: Props) {
  const chip = (name: string, label: string, options: Options) => (
    <FilterChip label={label} value={query[name] ?? ''} options={options} onValue={(value) => set({ [name]: value })} />
  )
  const more = useSignal(false)
  const showMore = () => {
    more.value = true
  }
  // What is filtered by is always in sight; at phone width the other filters wait for a press.
  const shows = (names: readonly string[]) =>
    more.value || (names === MAIN && !isPhone()) || names.some((name) => query[name])
  const press = (state: string) => set({ health: query.health === state ? undefined : state })
  const quick = (state: 'off_course' | 'watermelon', label: string) => (
    <Chip pressed={query.health === state} onPress={() => press(state)} count={counts?.[state]}>
      {label}
    </Chip>
  )
  return (
    <FilterBar onClear={isFiltered(query) ? () => set(NO_FILTER) : undefined}>
      <SearchInput label={t('find')} value={query.q ?? ''} onValue={(q) => set({ q })} />
      {quick('off_course', t('quick_off_course'))}
      {quick('watermelon', t('quick_watermelon'))}
      {chip('status', t('field_status'), wordOptions('status', PROJECT_STATUSES))}
      {shows(MAIN) && (
        <>
          {chip('health', t('health'), healthOptions(counts))}
          {chip('reported_confidence', t('reported'), [
            ...wordOptions('confidence', DELIVERY_CONFIDENCES),
            { value: 'none', label: t('no_confidence') },
          ])}
          {chip('unit_id', t('field_unit'), [...(units.options ?? []), { value: 'none', label: t('no_unit') }])}
        </>
      )}
      {shows(REST) && (
        <>
          {vendors &&
            chip('vendor_id', t('field_vendor'), [
              ...(vendors.options ?? []),
              { value: 'none', label: t('no_vendor') },
            ])}
          {chip('kind', t('field_kind'), wordOptions('kind', kindsOf(query.track)))}
          {chip('priority', t('field_priority'), wordOptions('priority', PRIORITIES))}
          {query.track !== 'administrative' &&
            chip('category', t('field_category'), wordOptions('category', TECHNOLOGY_CATEGORIES))}
        </>
      )}
      {!more.value && (
        <Chip pressed={false} onPress={showMore}>
          {t('more_filters')}
        </Chip>
      )}
    </FilterBar>
  )
}

const kindsOf = (track: string | undefined) => {
  const known = oneOf(track, TRACKS)
  return known ? KINDS_OF_TRACK[known] : PROJECT_KINDS
}

const healthOptions = (counts: HealthCounts | undefined): Options => {
  const counted = (value: keyof HealthCounts, label: string) => ({
    value,
    label: counts ? t('option_count', { label, count: counts[value] }) : label,
  })
  return [
    ...wordOptions('health', HEALTH_STATES).map(({ value, label }) => counted(value, label)),
    counted('watermelon', t('quick_watermelon')),
  ]
}
