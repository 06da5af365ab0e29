import { ALTERNATIVES, type HealthState, type Track } from '../../../../../shared/domain/vocabulary/index.ts'
import { date, instantDate, list, money, NONE, number } from '../../../app/format.ts'
import { Facts, Section } from '../../../ui/index.ts'
import { usePrintMargins } from '../../../ui/print/print-margins.ts'
import { word } from '../../../vocabulary/index.ts'
import { summaryOf } from '../compare/sentence.ts'
import type { Comparison, PlanDocument as Plan } from '../data.ts'
import { t } from '../messages/index.ts'
import { Hash } from '../version/hash.tsx'
import { Entry } from './entry.tsx'
import { MoneyTable } from './money-table.tsx'
import './document.css'

/** Of a project of the plan what its name alone does not tell. */
export type ProjectFacts = ReadonlyMap<string, { track: Track; health: HealthState | undefined }>

type Props = {
  client: string
  plan: Plan
  /** Against the version that it was made from. */
  comparison: Comparison | undefined
  projects: ProjectFacts
}

/** A version of the plan as a document: to be read from top to bottom, and printed as it looks. */
export function PlanDocument({ client, plan, comparison, projects }: Props) {
  const { version, content } = plan
  const { currency } = plan.client
  usePrintMargins(`${plan.client.name} · ${t('title')}`, standing(plan), t('page_of'))
  return (
    <article class="plan">
      <Imprint plan={plan} />
      {version.note && <p class="plan-note">{version.note}</p>}
      {comparison && (
        <p>
          {comparison.before
            ? t('since_version', { number: comparison.before.number, title: comparison.before.title })
            : t('first_version')}{' '}
          {comparison.before && summaryOf(comparison, currency)}
        </p>
      )}
      <PlanFacts plan={plan} />
      {ALTERNATIVES.map((alternative) => {
        const own = content.initiatives.filter((initiative) => initiative.alternative === alternative)
        if (own.length === 0) return null
        return (
          <Section key={alternative} title={word('alternative', alternative)}>
            {own.map((initiative) => (
              <Entry
                key={initiative.id}
                client={client}
                version={version.id}
                initiative={initiative}
                names={plan.names}
                projects={projects}
                currency={currency}
              />
            ))}
          </Section>
        )
      })}
      {content.initiatives.length > 0 && (
        <Section title={t('money_title')}>
          <MoneyTable initiatives={content.initiatives} currency={currency} />
        </Section>
      )}
    </article>
  )
}

const approvedBy = ({ approvals, version }: Plan): string | undefined => {
  const given = approvals.filter(({ decision }) => decision === 'approved')
  if (given.length > 0)
    return t('approved_by', {
      who: list(given.map(({ person_name }) => person_name)),
      when: instantDate(given.at(-1)?.at),
    })
  return version.approved_at === null ? undefined : t('approved_on', { when: instantDate(version.approved_at) })
}

const standing = ({ version }: Plan): string => {
  if (version.state === 'superseded')
    return t('imprint_superseded', { from: date(version.in_force_on), to: date(version.superseded_on) })
  if (version.in_force_on) return t('imprint_in_force', { from: date(version.in_force_on) })
  return word('plan_state', version.state)
}

/** What tells this version from every other one: number, standing, who approved it, the hash of its content. */
function Imprint({ plan }: { plan: Plan }) {
  const { version } = plan
  const approved = approvedBy(plan)
  return (
    <div class="plan-imprint">
      <p>
        {[t('version_number', { number: version.number }), standing(plan), ...(approved ? [approved] : [])].join(' · ')}
      </p>
      <Hash value={version.content_hash} />
    </div>
  )
}

const yearsText = ({ starts_on, ends_on }: Plan['figures']): string => {
  const [first, last] = [starts_on?.slice(0, 4), ends_on?.slice(0, 4)]
  if (!first || !last) return first ?? last ?? NONE
  return first === last ? first : `${first}\u2013${last}`
}

function PlanFacts({ plan }: { plan: Plan }) {
  const { figures } = plan
  return (
    <Facts
      label={t('facts')}
      facts={[
        { label: t('initiatives'), value: number(figures.initiatives) },
        { label: t('envelope'), value: money(figures.envelope_minor, plan.client.currency, true) },
        {
          label: t('field_window'),
          value: yearsText(figures),
        },
        { label: t('field_requirement_ids'), value: number(figures.requirements) },
      ]}
    />
  )
}
