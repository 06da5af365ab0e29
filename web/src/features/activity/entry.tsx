import { subjectHref } from '../../../../shared/addresses/index.ts'
import { inClient } from '../../app/address.ts'
import { instant, timeOfDay } from '../../app/format.ts'
import { sentence } from '../../app/sentence.tsx'
import { Link } from '../../ui/index.ts'
import { deedText, type Entry } from './deeds.ts'
import { t } from './messages/index.ts'
import { subjectWord } from './subject-word.ts'

type Props = { client: string; entry: Entry; onActor: () => void }

/** The record that an entry is about; of a comment the one that it stands on. */
const aboutOf = (entry: Entry) => {
  const { parent, subject_type, subject_id, name } = entry
  return entry.subject_type === 'comment' && parent
    ? { type: parent.subject_type, id: parent.subject_id, name: parent.name, parent: null }
    : {
        type: subject_type,
        id: subject_id,
        name,
        parent: parent && { type: parent.subject_type, id: parent.subject_id },
      }
}

function What({ client, entry }: Omit<Props, 'onActor'>) {
  const about = aboutOf(entry)
  const kind = subjectWord(about.type)
  if (entry.count > 1) return <strong>{t('many', { count: entry.count, kind })}</strong>
  const text = about.name ?? (entry.subject_type === 'comment' ? kind : (entry.parent?.name ?? kind))
  if (entry.action === 'delete' && entry.subject_type !== 'comment') return <strong>{text}</strong>
  const href = subjectHref(client, about)
  return href === inClient(client) ? <strong>{text}</strong> : <Link href={href}>{text}</Link>
}

/** One line of the stream: when, what in a sentence, and the kind of record. */
export function ActivityEntry({ client, entry, onActor }: Props) {
  const by = { api_key: t('by_key'), job: t('by_job'), person: '' }[entry.actor_kind]
  return (
    <li class="activity-entry">
      <time dateTime={new Date(entry.at).toISOString()} title={instant(entry.at)}>
        {timeOfDay(entry.at)}
      </time>
      <p>
        {sentence((gap: (name: 'actor' | 'what') => string) => deedText(entry, gap), {
          actor: (
            <>
              <button type="button" class="activity-actor" onClick={onActor}>
                {entry.actor_name}
              </button>
              {by !== '' && <small> ({by})</small>}
            </>
          ),
          what: <What client={client} entry={entry} />,
        })}
      </p>
      <span class="activity-kind">{subjectWord(entry.subject_type)}</span>
    </li>
  )
}
