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

type Options = readonly { value: string; label: string }[]
type Filter = { name: string; label: string; options: Options }

type Props = {
  query: Readonly<Record<string, string>>
  set: (values: Readonly<Record<string, string | undefined>>) => void
  units: Names
  vendors: Names | undefined
  /** Of the whole portfolio; undefined while another filter would make them wrong. */
  counts: HealthCounts | undefined
}

const orNone = (options: Options | undefined, none: string): Options => [
  ...(options ?? []),
  { value: 'none', label: none },
]

/** Filters that are at hand where there is room. */
const nearFilters = ({ units, counts }: Props): Filter[] => [
  { name: 'health', label: t('health'), options: healthOptions(counts) },
  {
    name: 'reported_confidence',
    label: t('reported'),
    options: orNone(wordOptions('confidence', DELIVERY_CONFIDENCES), t('no_confidence')),
  },
  { name: 'unit_id', label: t('field_unit'), options: orNone(units.options, t('no_unit')) },
]

/** Filters that are asked for. */
const farFilters = ({ vendors, query }: Props): Filter[] => [
  ...(vendors
    ? [{ name: 'vendor_id', label: t('field_vendor'), options: orNone(vendors.options, t('no_vendor')) }]
    : []),
  { name: 'kind', label: t('field_kind'), options: wordOptions('kind', kindsOf(query.track)) },
  { name: 'priority', label: t('field_priority'), options: wordOptions('priority', PRIORITIES) },
  ...(query.track === 'administrative'
    ? []
    : [
        {
          name: 'category',
          label: t('field_category'),
          options: orNone(wordOptions('category', TECHNOLOGY_CATEGORIES), t('no_category')),
        },
      ]),
]

/** Finds and narrows the portfolio; everything chosen stands in the address. */
export function ProjectFilters(props: Props) {
  const { query, set, counts } = props
  const more = useSignal(false)
  const toggleMore = () => {
    more.value = !more.value
  }
  // What is filtered by is always in sight; at phone width the near ones wait for a press too.
  const used = ({ name }: Filter) => more.value || Boolean(query[name])
  const filters: Filter[] = [
    { name: 'status', label: t('field_status'), options: wordOptions('status', PROJECT_STATUSES) },
    ...nearFilters(props).filter((filter) => used(filter) || !isPhone()),
    ...farFilters(props).filter(used),
  ]
  return (
    <FilterBar onClear={isFiltered(query) ? () => set(NO_FILTER) : undefined}>
      <SearchInput label={t('find')} value={query.q ?? ''} onValue={(q) => set({ q })} />
      {QUICK.map((state) => (
        <Chip
          key={state}
          pressed={query.health === state}
          onPress={() => set({ health: query.health === state ? undefined : state })}
          count={counts?.[state]}
        >
          {t(`quick_${state}`)}
        </Chip>
      ))}
      {filters.map(({ name, label, options }) => (
        <FilterChip
          key={name}
          label={label}
          value={query[name] ?? ''}
          options={options}
          quiet={name === 'health' && isQuick(query.health)}
          onValue={(value) => set({ [name]: value })}
        />
      ))}
      <button type="button" class="chip" aria-expanded={more.value} onClick={toggleMore}>
        {more.value ? t('fewer_filters') : t('more_filters')}
      </button>
    </FilterBar>
  )
}

/** What people come for most, one press away. */
const QUICK = ['off_course', 'watermelon'] as const
const isQuick = (health: string | undefined): boolean => oneOf(health, QUICK) !== undefined

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
