import { subjectHref } from '../../../../shared/addresses/index.ts'
import { de } from '../../../../shared/domain/notifications/de.ts'
import { en } from '../../../../shared/domain/notifications/en.ts'
import { notificationQuote, notificationSentence } from '../../../../shared/domain/notifications/index.ts'
import { useQuery } from '../../app/address.ts'
import { instant, relative } from '../../app/format.ts'
import { language } from '../../app/i18n.ts'
import type { ListResource } from '../../app/resource.ts'
import { Button, Chip, EmptyState, FilterBar, IconButton, Link, LoadMore, Pending } from '../../ui/index.ts'
import { type Notification, readAll, readOne } from './data.ts'
import { t } from './messages/index.ts'

type Props = { client: string; list: ListResource<Notification>; unreadOnly: boolean }

/** What happened that concerns the reader. */
export function Inbox({ client, list, unreadOnly }: Props) {
  const { set } = useQuery()
  const { rows, next, total } = list.data.value ?? {}
  const open = rows?.some((row) => row.read_at === null)
  return (
    <div class="stack">
      <FilterBar
        tools={
          open && (
            <Button size="small" icon="check" onClick={() => void readAll(client, list)}>
              {t('read_all')}
            </Button>
          )
        }
      >
        <Chip pressed={unreadOnly} onPress={() => set({ unread: unreadOnly ? undefined : 'true' })}>
          {t('unread_only')}
        </Chip>
      </FilterBar>
      {!rows && <Pending of={list} lines={6} />}
      {rows?.length === 0 && <Empty unreadOnly={unreadOnly} showAll={() => set({ unread: undefined })} />}
      {rows && rows.length > 0 && (
        <>
          <ul class="inbox" aria-label={t('list')}>
            {rows.map((row) => (
              <Item key={row.id} client={client} list={list} row={row} />
            ))}
          </ul>
          <LoadMore
            shown={rows.length}
            {...(total !== undefined && { total })}
            onMore={next ? () => void list.more() : undefined}
          />
        </>
      )}
    </div>
  )
}

function Empty({ unreadOnly, showAll }: { unreadOnly: boolean; showAll: () => void }) {
  if (!unreadOnly) return <EmptyState title={t('none')}>{t('none_detail')}</EmptyState>
  return (
    <EmptyState title={t('none_unread')} action={<Button onClick={showAll}>{t('show_all')}</Button>}>
      {t('none_unread_detail')}
    </EmptyState>
  )
}

function Item({ client, list, row }: { client: string; list: ListResource<Notification>; row: Notification }) {
  const quote = notificationQuote(row)
  const unread = row.read_at === null
  const href = subjectHref(client, { type: row.subject_type, id: row.subject_id })
  return (
    <li class="inbox-item" data-unread={unread || undefined}>
      <div>
        <p>
          {/* Whoever follows it has read it, also in another tab. */}
          <span onClickCapture={() => void readOne(client, list, row)}>
            <Link href={href}>{notificationSentence(language.value === 'de' ? de : en, row)}</Link>
          </span>
          {unread && <span class="visually-hidden"> ({t('unread')})</span>}
        </p>
        {quote !== '' && <blockquote>{quote}</blockquote>}
        <time dateTime={new Date(row.created_at).toISOString()} title={instant(row.created_at)}>
          {relative(row.created_at)}
        </time>
      </div>
      {unread && <IconButton icon="check" label={t('read_one')} onClick={() => void readOne(client, list, row)} />}
    </li>
  )
}
