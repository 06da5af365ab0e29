import { inClient } from '../../app/address.ts'
import { date, instant, relative } from '../../app/format.ts'
import { Link, LoadMore, Pending, Sheet } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import { type Entry, useEntries } from './data.ts'
import { t } from './messages/index.ts'

/** What the ledger says, newest first. */
export function Entries({ client }: { client: string }) {
  const list = useEntries(client)
  const { rows, next, total } = list.data.value ?? {}
  return (
    <Sheet title={t('entries')}>
      {!rows && <Pending of={list} lines={5} />}
      {rows?.length === 0 && <p class="muted">{t('entries_none')}</p>}
      {rows && rows.length > 0 && (
        <ol class="entries">
          {rows.map((entry) => (
            <EntryLine key={entry.id} client={client} entry={entry} />
          ))}
        </ol>
      )}
      {rows && next && <LoadMore shown={rows.length} total={total} onMore={() => void list.more()} />}
    </Sheet>
  )
}

function EntryLine({ client, entry }: { client: string; entry: Entry }) {
  return (
    <li>
      <p>
        <strong>{word('ledger_entry', entry.entry)}</strong>{' '}
        <Link href={inClient(client, 'requirements', entry.requirement_id)}>
          {t('named', { number: entry.requirement_number })}
        </Link>{' '}
        {entry.due_on && t('until', { date: date(entry.due_on) })}
      </p>
      <p class="entry-statement">{entry.requirement_statement}</p>
      {entry.reason && <blockquote>{entry.reason}</blockquote>}
      <p class="muted">
        <small>
          {entry.decider_name}, <time title={instant(entry.at)}>{relative(entry.at)}</time>
        </small>
      </p>
    </li>
  )
}
