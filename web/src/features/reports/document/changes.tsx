import type { ProjectChange, ReportChanges } from '../../../../../shared/domain/health/index.ts'
import { inClient } from '../../../app/address.ts'
import { date, list } from '../../../app/format.ts'
import { HealthBadge, HealthShape, Icon, Link, Section } from '../../../ui/index.ts'
import { ruleName } from '../../../vocabulary/health.ts'
import { word } from '../../../vocabulary/index.ts'
import { t } from '../messages/index.ts'
import type { PartProps } from './types.ts'

const KINDS = ['worse', 'better', 'appeared', 'disappeared'] as const
type Kind = (typeof KINDS)[number]
/** So many rules are named; more would be a list and not a reason. */
const MOST_RULES = 3

const rulesOf = (findings: readonly { rule: Parameters<typeof ruleName>[0] }[]): string =>
  list(findings.slice(0, MOST_RULES).map(({ rule }) => ruleName(rule)))

/** Why a project changed: what began to speak against it, what stopped, or where it went. */
const becauseOf = (kind: Kind, change: ProjectChange): string => {
  const { findings_appeared, findings_gone, status } = change
  if (kind === 'disappeared') {
    if (status === null) return t('change_gone_deleted')
    return status === 'completed' || status === 'cancelled' || status === 'proposed' ? t(`change_gone_${status}`) : ''
  }
  if (kind === 'better' && findings_gone.length > 0) return t('change_better', { rules: rulesOf(findings_gone) })
  return findings_appeared.length > 0 ? t('change_worse', { rules: rulesOf(findings_appeared) }) : ''
}

const sentence = ({ health, previous_as_of_on }: ReportChanges): string => {
  const what =
    health.from === health.to
      ? t('health_same', { state: word('health', health.to) })
      : t('health_moved', { from: word('health', health.from), to: word('health', health.to) })
  return t('changed_lead', { date: date(previous_as_of_on), what })
}

/** What changed since the report before, and why. */
export function Changes({ client, report }: PartProps) {
  const { changes } = report.content
  if (!changes) return <Section title={t('changed')}>{<p>{t('changed_first')}</p>}</Section>
  const kinds = KINDS.filter((kind) => changes[kind].count > 0)
  return (
    <Section title={t('changed')}>
      <p>{sentence(changes)}</p>
      {kinds.length === 0 && <p>{t('changed_nothing', { date: date(changes.previous_as_of_on) })}</p>}
      {kinds.map((kind) => (
        <section key={kind} class="changes">
          <h3>
            {t(`list_${kind}`)} <small>{changes[kind].count}</small>
          </h3>
          <ul class="entries">
            {changes[kind].projects.map((change) => (
              <Entry key={change.id} client={client} kind={kind} change={change} />
            ))}
          </ul>
          {changes[kind].count > changes[kind].projects.length && (
            <p class="muted">{t('and_more', { count: changes[kind].count - changes[kind].projects.length })}</p>
          )}
        </section>
      ))}
    </Section>
  )
}

function Entry({ client, kind, change }: { client: string; kind: Kind; change: ProjectChange }) {
  const name = change.name ?? t('project_gone')
  const known = kind !== 'disappeared' || change.status !== null
  return (
    <li>
      <div>
        <b>
          {known ? (
            <Link href={inClient(client, 'projects', change.id)} tone="plain">
              {name}
            </Link>
          ) : (
            name
          )}
        </b>
        <small>{becauseOf(kind, change)}</small>
      </div>
      <div class="entry-end">
        <span class="row">
          {change.from && change.to && (
            <span class="change-from">
              <HealthShape state={change.from} />
              {word('health', change.from)} <Icon name="becomes" size={12} />
            </span>
          )}
          {change.to && <HealthBadge state={change.to} />}
        </span>
      </div>
    </li>
  )
}
