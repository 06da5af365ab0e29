import { subjectHref } from '../../../../shared/addresses/index.ts'
import { inClient } from '../../app/address.ts'
import { date, instant } from '../../app/format.ts'
import { Link } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import type { Receipt } from './data.ts'
import { t } from './messages/index.ts'
import './trail.css'

type Entry = Receipt['trail'][number]
type Props = { client: string; receipt: Receipt }

/** From draft to its end, as the ledger has it: what, by whom, when and why. */
export function Trail({ client, receipt }: Props) {
  const { trail, requirement } = receipt
  return (
    <ol class="trail">
      {trail.map((entry, i) => (
        <li key={`${entry.at}-${entry.entry}`} data-last={i === trail.length - 1 || undefined}>
          <p>
            <strong>{word('ledger_entry', entry.entry)}</strong>{' '}
            <Became client={client} receipt={receipt} entry={entry} />
          </p>
          <p class="muted">
            <small>{t('by_at', { name: entry.decider_name, at: instant(entry.at) })}</small>
          </p>
          {entry.reason && <blockquote>{entry.reason}</blockquote>}
        </li>
      ))}
      {requirement.state !== 'ended' && (
        <li data-open>
          <p class="muted">{t(`next_${requirement.state}`)}</p>
        </li>
      )}
    </ol>
  )
}

/** What the requirement became by an entry, with the way there. */
function Became({ client, receipt, entry }: Props & { entry: Entry }) {
  const { merged_into, initiative, parts } = receipt
  const [into] = merged_into
  if (entry.entry === 'adopted' && initiative?.id === entry.target_id)
    return <InitiativeLink client={client} initiative={initiative} />
  if (entry.entry === 'merged' && into && into.id === entry.target_id)
    return <Link href={inClient(client, 'requirements', into.id)}>{t('into_number', { number: into.number })}</Link>
  if (entry.entry === 'split')
    return (
      <>
        {parts.map(({ id, number }, i) => (
          <span key={id}>
            {i > 0 && ', '}
            <Link href={inClient(client, 'requirements', id)}>{t('named', { number })}</Link>
          </span>
        ))}
      </>
    )
  return entry.due_on ? <span>{t('until', { date: date(entry.due_on) })}</span> : null
}

type Initiative = NonNullable<Receipt['initiative']>

export function InitiativeLink({ client, initiative }: { client: string; initiative: Initiative }) {
  const { id, code, name, version_id } = initiative
  const href = subjectHref(client, { type: 'initiative', id, parent: { type: 'masterplan_version', id: version_id } })
  return (
    <Link href={href}>
      {code} {name}
    </Link>
  )
}
