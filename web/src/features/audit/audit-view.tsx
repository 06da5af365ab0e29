import { useQuery } from '../../app/address.ts'
import { longDate } from '../../app/format.ts'
import { type ListPage, type ListResource, useList } from '../../app/resource.ts'
import type { Reading } from '../../fields/index.ts'
import { Chip, DateInput, EmptyState, Field, LoadMore, Page, Pending, Select } from '../../ui/index.ts'
import { AuditEntry } from './audit-entry.tsx'
import { ACTIONS, type Entry, nameOf, type SUBJECTS, subjectWord } from './entry.ts'
import { t } from './messages/index.ts'
import './audit.css'

const FILTERS = ['subject_type', 'subject_id', 'actor_id', 'action', 'from', 'to'] as const
export type AuditFilters = Partial<Record<(typeof FILTERS)[number], string>>

export type AuditViewProps = {
  crumb: { label: string; href: string }
  /** Address of the list. */
  address: string
  subjects: readonly (typeof SUBJECTS)[number][]
  reading: Reading
  load: (filters: AuditFilters, cursor: string | undefined, abort: AbortSignal) => Promise<ListPage<Entry>>
  hrefOf: (entry: Entry) => string | undefined
}

type SetQuery = ReturnType<typeof useQuery>['set']

/** An audit trail, day by day; its filters stand in the address. */
export function AuditView({ crumb, address, subjects, reading, load, hrefOf }: AuditViewProps) {
  const { query, set } = useQuery()
  const filters: AuditFilters = Object.fromEntries(
    FILTERS.flatMap((name) => (query[name] ? [[name, query[name]]] : [])),
  )
  const list = useList<Entry>(`${address}?${new URLSearchParams(filters)}`, (cursor, abort) =>
    load(filters, cursor, abort),
  )
  const rows = list.data.value?.rows
  const filtered = Object.keys(filters).length > 0
  return (
    <Page title={t('title')} lead={t('lead')} crumbs={[crumb]}>
      <Filters filters={filters} subjects={subjects} rows={rows ?? []} set={set} />
      {!rows && <Pending of={list} lines={10} />}
      {rows?.length === 0 && (
        <EmptyState title={filtered ? t('nothing') : t('none')}>
          {filtered ? t('nothing_detail') : t('none_detail')}
        </EmptyState>
      )}
      {rows && rows.length > 0 && <Days rows={rows} reading={withActors(reading, rows)} hrefOf={hrefOf} set={set} />}
      {rows && rows.length > 0 && <More list={list} shown={rows.length} />}
    </Page>
  )
}

/** Whoever stands in the trail is named wherever their id does. */
const withActors = ({ currency, names }: Reading, rows: readonly Entry[]): Reading => ({
  currency,
  names: new Map([...names, ...rows.map((entry): [string, string] => [entry.actor_id, entry.actor_name])]),
})

const More = ({ list, shown }: { list: ListResource<Entry>; shown: number }) => (
  <LoadMore shown={shown} onMore={list.data.value?.next ? () => void list.more() : undefined} />
)

type FiltersProps = {
  filters: AuditFilters
  subjects: AuditViewProps['subjects']
  rows: readonly Entry[]
  set: SetQuery
}

function Filters({ filters, subjects, rows, set }: FiltersProps) {
  const actor = rows.find((entry) => entry.actor_id === filters.actor_id)?.actor_name ?? t('one_actor')
  const subject = rows.find((entry) => entry.subject_id === filters.subject_id)
  return (
    <search class="audit-filters">
      <Field label={t('kind')}>
        <Select
          value={filters.subject_type ?? ''}
          onValue={(subject_type) => set({ subject_type })}
          empty={t('all_kinds')}
          options={subjects.map((value) => ({ value, label: subjectWord(value) }))}
        />
      </Field>
      <Field label={t('action')}>
        <Select
          value={filters.action ?? ''}
          onValue={(action) => set({ action })}
          empty={t('all_actions')}
          options={ACTIONS.map((value) => ({ value, label: t(`action.${value}`) }))}
        />
      </Field>
      <Field label={t('from')}>
        <DateInput value={filters.from ?? ''} max={filters.to} onValue={(from) => set({ from })} />
      </Field>
      <Field label={t('to')}>
        <DateInput value={filters.to ?? ''} min={filters.from} onValue={(to) => set({ to })} />
      </Field>
      {filters.actor_id && (
        <Chip pressed onPress={() => set({ actor_id: '' })}>
          {t('only_actor', { name: actor })}
        </Chip>
      )}
      {filters.subject_id && (
        <Chip pressed onPress={() => set({ subject_id: '' })}>
          {t('only_subject', { name: (subject && nameOf(subject)) || t('one_record') })}
        </Chip>
      )}
    </search>
  )
}

/** The calendar day of an instant in the reader's own time zone, as ISO text. */
const dayOf = (at: number): string => {
  const day = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

const byDay = (rows: readonly Entry[]): [string, Entry[]][] => {
  const days = new Map<string, Entry[]>()
  for (const entry of rows) days.set(dayOf(entry.at), [...(days.get(dayOf(entry.at)) ?? []), entry])
  return [...days]
}

type DaysProps = Pick<AuditViewProps, 'reading' | 'hrefOf'> & { rows: readonly Entry[]; set: SetQuery }

function Days({ rows, reading, hrefOf, set }: DaysProps) {
  return (
    <div class="audit-days">
      {byDay(rows).map(([day, entries]) => (
        <section key={day}>
          <h2>{longDate(day)}</h2>
          <ul class="audit-day">
            {entries.map((entry) => (
              <li key={entry.id}>
                <AuditEntry
                  entry={entry}
                  reading={reading}
                  href={hrefOf(entry)}
                  onActor={() => set({ actor_id: entry.actor_id })}
                  onSubject={() => set({ subject_id: entry.subject_id, subject_type: '' })}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
