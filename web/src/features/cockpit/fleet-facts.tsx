import { money, number, percent } from '../../app/format.ts'
import { type Fact, Facts } from '../../ui/index.ts'
import type { FleetSummary } from './fleet.ts'
import { t } from './messages/index.ts'

const signedMoney = (minor: number, currency: string): string =>
  `${minor > 0 ? '+' : ''}${money(minor, currency, true)}`

/** Money is summed by currency, never across: the largest is the figure, the others stand beside it. */
const moneyFact = ({ money: sums }: FleetSummary): Fact => {
  const [first, ...rest] = sums
  if (!first) return { label: t('over_plan'), value: '–' }
  const plan = money(first.planned_minor, first.currency, true)
  const others = rest
    .filter((sum) => sum.over_plan_minor !== 0)
    .map((sum) => signedMoney(sum.over_plan_minor, sum.currency))
    .join(', ')
  return {
    label: t('over_plan'),
    value: signedMoney(first.over_plan_minor, first.currency),
    note: others === '' ? t('over_plan_note', { plan }) : t('over_plan_more', { plan, others }),
  }
}

/** Five figures over all clients. */
export function FleetFacts({ summary }: { summary: FleetSummary }) {
  const { clients, reported, judged_projects, on_course_projects, covered_links, links } = summary
  const facts: Fact[] = [
    {
      label: t('projects'),
      value: number(summary.projects),
      note:
        reported < clients
          ? t('projects_some', { count: reported, judged: number(judged_projects) })
          : t('projects_note', { judged: number(judged_projects) }),
    },
    {
      label: t('on_course'),
      value: percent(summary.on_course_percent),
      note: t('on_course_note', { count: on_course_projects, of: judged_projects }),
    },
    { label: t('watermelons'), value: number(summary.watermelons), note: t('watermelons_note') },
    {
      label: t('links_covered'),
      value: percent(summary.coverage),
      note: t('links_note', { covered: covered_links, links }),
    },
    moneyFact(summary),
  ]
  return <Facts label={t('facts')} facts={facts} />
}

const capital = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)

/** How the fleet stands: "29 organizations, last reported 2 days ago. One is off course, 3 have no report yet." */
export const fleetLead = (summary: FleetSummary, when: string): string => {
  const { off_course = 0, watch = 0, on_course = 0, unknown = 0 } = summary.by_health
  const unreported = summary.reported === 0 ? 0 : summary.clients - summary.reported
  const reported = summary.reported === 0 ? t('lead_none') : t('lead_reported', { when })
  const states = [
    ...(off_course > 0 ? [t('lead_off_course', { count: off_course })] : []),
    ...(watch > 0 ? [t('lead_watch', { count: watch })] : []),
    ...(on_course > 0 ? [t('lead_on_course', { count: on_course })] : []),
    ...(unknown > 0 ? [t('lead_unknown', { count: unknown })] : []),
    ...(unreported > 0 ? [t('lead_unreported', { count: unreported })] : []),
  ]
  const first = `${t('lead', { count: summary.clients })}, ${reported}.`
  return states.length === 0 ? first : `${first} ${capital(states.join(', '))}.`
}
