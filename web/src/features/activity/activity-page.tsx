import { SUBJECT_TYPES } from '../../../../shared/domain/permissions/index.ts'
import { addressOf, inClient, type PageProps, useQuery } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { useClient } from '../../app/client.ts'
import { longDate } from '../../app/format.ts'
import { useList } from '../../app/resource.ts'
import { Button, Chip, EmptyState, FilterBar, FilterChip, LoadMore, Page, Pending } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import type { Entry } from './deeds.ts'
import { ActivityEntry } from './entry.tsx'
import { t } from './messages/index.ts'
import './activity.css'

const LIMIT = '50'

/** What happened in a client, day by day. */
export default function ActivityPage({ params: { client } }: PageProps<'client'>) {
  const { name } = useClient(client)
  const { query, set } = useQuery()
  const filter = {
    ...(query.kind && { subject_type: query.kind }),
    ...(query.person && { actor_id: query.person }),
  }
  const list = useList<Entry>(addressOf(`/clients/${client}/activity`, {}, filter), (cursor, signal) =>
    answer(
      api.GET('/clients/{client}/activity', {
        params: { path: { client }, query: { limit: LIMIT, ...filter, ...(cursor && { cursor }) } },
        signal,
      }),
    ),
  )
  const rows = list.data.value?.rows
  const narrowed = Boolean(query.kind || query.person)
  const clear = () => set({ kind: undefined, person: undefined })
  return (
    <Page title={t('title')} lead={t('lead')} crumbs={[{ label: name, href: inClient(client) }]}>
      {(narrowed || rows?.length !== 0) && <Filters rows={rows ?? []} narrowed={narrowed} clear={clear} />}
      {!rows && <Pending of={list} lines={10} />}
      {rows?.length === 0 && (
        <EmptyState
          title={narrowed ? t('nothing') : t('none')}
          action={narrowed && <Button onClick={clear}>{t('show_all')}</Button>}
        >
          {narrowed ? t('nothing_detail') : t('none_detail')}
        </EmptyState>
      )}
      {rows && rows.length > 0 && (
        <>
          <Days client={client} rows={rows} onActor={(person) => set({ person })} />
          <LoadMore shown={rows.length} onMore={list.data.value?.next ? () => void list.more() : undefined} />
        </>
      )}
    </Page>
  )
}

type FiltersProps = { rows: readonly Entry[]; narrowed: boolean; clear: () => void }

function Filters({ rows, narrowed, clear }: FiltersProps) {
  const { query, set } = useQuery()
  const person = rows.find((entry) => entry.actor_id === query.person)?.actor_name ?? t('somebody')
  return (
    <FilterBar onClear={narrowed ? clear : undefined}>
      <FilterChip
        label={t('kind')}
        value={query.kind ?? ''}
        options={wordOptions('subject', SUBJECT_TYPES)}
        onValue={(kind) => set({ kind })}
      />
      {query.person && (
        <Chip pressed onPress={() => set({ person: undefined })}>
          {t('only_them', { name: person })}
        </Chip>
      )}
    </FilterBar>
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

type DaysProps = { client: string; rows: readonly Entry[]; onActor: (id: string) => void }

function Days({ client, rows, onActor }: DaysProps) {
  return (
    <div class="stack" data-gap="large">
      {byDay(rows).map(([day, entries]) => (
        <section key={day} class="activity-day">
          <h2>{longDate(day)}</h2>
          <ol>
            {entries.map((entry) => (
              <ActivityEntry key={entry.id} client={client} entry={entry} onActor={() => onActor(entry.actor_id)} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
