import type { Schema } from '../../app/api.ts'
import { instant, relative } from '../../app/format.ts'
import { type ListPage, useList } from '../../app/resource.ts'
import { Button, Pending } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import './records.css'

type Entry = Schema<'HistoryEntry'>

type Props = {
  address: string
  loadPage: (cursor: string | undefined, signal: AbortSignal) => Promise<ListPage<Entry>>
  /** The field's name as people read it; undefined leaves the field out. */
  fieldName: (field: string) => string | undefined
  /** A value as people read it: money, dates, names instead of ids. */
  valueText: (field: string, value: unknown) => string
  /** Says a change in words of its own, where two long values side by side would hide what differs. */
  changeText?: (field: string, before: unknown, after: unknown) => string | undefined
}

const deed = (action: string): string => {
  if (action === 'create') return t('created')
  if (action === 'delete') return t('deleted')
  if (action === 'restore') return t('restored')
  return action.startsWith('import') ? t('imported') : t('changed')
}

/** Who changed what in a record, newest first. */
export function History({ address, loadPage, fieldName, valueText, changeText }: Props) {
  const history = useList<Entry>(address, loadPage)
  const { rows, next } = history.data.value ?? {}
  if (!rows) return <Pending of={history} lines={3} />
  if (rows.length === 0) return <p class="muted">{t('history_none')}</p>
  const written = (field: string, value: unknown): string =>
    value === null || value === undefined || value === '' ? t('empty') : valueText(field, value)
  return (
    <div class="stack">
      <ol class="history">
        {rows.map((entry) => (
          <li key={entry.id}>
            <p>
              <strong>{entry.actor_name}</strong> {deed(entry.action)}{' '}
              <time title={instant(entry.at)}>{relative(entry.at)}</time>
            </p>
            {entry.action === 'update' && (
              <ul>
                {entry.changes.map(({ field, before, after }) => {
                  const name = fieldName(field)
                  if (name === undefined) return null
                  const said = changeText?.(field, before, after)
                  const texts = { before: written(field, before), after: written(field, after) }
                  return (
                    <li key={field}>
                      {said === undefined ? t('from_to', { field: name, ...texts }) : `${name}: ${said}`}
                    </li>
                  )
                })}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {next && (
        <div>
          <Button size="small" onClick={() => void history.more()}>
            {t('history_more')}
          </Button>
        </div>
      )}
    </div>
  )
}
