import type { Schema } from '../../app/api.ts'
import { answer, api } from '../../app/api.ts'
import { instant, relative } from '../../app/format.ts'
import { useList } from '../../app/resource.ts'
import { EmptyState, LoadMore, Pending } from '../../ui/index.ts'
import { changeSentences } from './history-words.ts'
import { t } from './messages/index.ts'
import type { Place } from './place.ts'

type Entry = Schema<'HistoryEntry'>

/** Who changed what, newest first, in sentences. */
export function HistoryTab({ place }: { place: Place }) {
  const { client, project } = place
  const list = useList<Entry>(`/clients/${client}/projects/${project.id}/history`, (cursor, signal) =>
    answer(
      api.GET('/clients/{client}/projects/{project}/history', {
        params: { path: { client, project: project.id }, query: { limit: '50', ...(cursor && { cursor }) } },
        signal,
      }),
    ),
  )
  const now = list.data.value
  if (!now) return <Pending of={list} lines={5} />
  if (now.rows.length === 0) return <EmptyState title={t('history_none')} />
  return (
    <div class="project-history">
      <ol>
        {now.rows.map((entry) => (
          <HistoryItem key={entry.id} entry={entry} place={place} />
        ))}
      </ol>
      {now.next && <LoadMore shown={now.rows.length} total={now.total} onMore={() => void list.more()} />}
    </div>
  )
}

const ACTIONS = {
  create: 'history_created',
  update: 'history_changed',
  delete: 'history_deleted',
  restore: 'history_restored',
} as const

const actionText = (entry: Entry): string => {
  const key = Object.entries(ACTIONS).find(([action]) => action === entry.action)?.[1] ?? 'history_changed'
  return t(key, { who: entry.actor_name })
}

function HistoryItem({ entry, place }: { entry: Entry; place: Place }) {
  const created = entry.action === 'create'
  const sentences = changeSentences(entry.changes, place, created)
  return (
    <li>
      <p class="history-head">
        <strong>{actionText(entry)}</strong>
        {entry.actor_kind === 'api_key' && <span class="muted">{t('by_api_key')}</span>}
        <time dateTime={new Date(entry.at).toISOString()} title={instant(entry.at)}>
          {relative(entry.at)}
        </time>
      </p>
      {created && sentences.length > 0 ? (
        <details class="history-values">
          <summary>{t('history_first_values')}</summary>
          <Sentences of={sentences} />
        </details>
      ) : (
        <Sentences of={sentences} />
      )}
    </li>
  )
}

function Sentences({ of: sentences }: { of: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
