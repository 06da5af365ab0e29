import { timeOfDay } from '../../app/format.ts'
import { fieldWord, type Reading, readable } from '../../fields/index.ts'
import { Badge, Button, Icon, Link } from '../../ui/index.ts'
import { changedFields, type Entry, sentence } from './entry.ts'
import { t } from './messages/index.ts'

export type AuditEntryProps = {
  entry: Entry
  reading: Reading
  /** The record's own page, where it has one. */
  href: string | undefined
  onActor: () => void
  onSubject: () => void
}

/** So many changed fields are named before the entry is opened. */
const NAMED = 5

/** What happened, in a sentence; opened, every value before and after. */
export function AuditEntry({ entry, reading, href, onActor, onSubject }: AuditEntryProps) {
  const changes = changedFields(entry)
  const named = entry.action === 'update' ? changes.slice(0, NAMED).map(({ field }) => fieldWord(field)) : []
  return (
    <details class="audit-entry">
      <summary>
        <time dateTime={new Date(entry.at).toISOString()}>{timeOfDay(entry.at)}</time>
        <span>
          {sentence(entry, reading.names)} {entry.actor_kind === 'api_key' && <Badge>{t('by_key')}</Badge>}
          {entry.actor_kind === 'job' && <Badge>{t('by_job')}</Badge>}
          {named.length > 0 && <small>{`${named.join(', ')}${changes.length > NAMED ? ' …' : ''}`}</small>}
        </span>
        <Icon name="down" />
      </summary>
      <div class="audit-body">
        {changes.length > 0 ? (
          <Changes entry={entry} changes={changes} reading={reading} />
        ) : (
          <p class="muted">{t('no_values')}</p>
        )}
        <div class="row no-print">
          {href && <Link href={href}>{t('open')}</Link>}
          <Button size="small" tone="quiet" onClick={onSubject}>
            {t('filter_subject')}
          </Button>
          <Button size="small" tone="quiet" onClick={onActor}>
            {t('filter_actor', { name: entry.actor_name })}
          </Button>
          <small>{t('request', { id: entry.request_id })}</small>
        </div>
      </div>
    </details>
  )
}

type ChangesProps = { entry: Entry; changes: ReturnType<typeof changedFields>; reading: Reading }

function Changes({ entry, changes, reading }: ChangesProps) {
  const both = entry.before !== null && entry.after !== null
  return (
    <table class="audit-changes">
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          {both && <th scope="col">{t('before')}</th>}
          <th scope="col">{both ? t('after') : t('value')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{fieldWord(field)}</th>
            {both && (
              <td>
                <del>{readable(field, before, reading)}</del>
              </td>
            )}
            <td>
              <ins>{readable(field, both ? after : (after ?? before), reading)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
