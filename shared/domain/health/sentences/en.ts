import type { Figures } from './figures.ts'
import type { HealthSentences, Named } from './types.ts'

/** "One project is", "3 projects are". */
const many = (count: number, one: string, other: string, f: Figures): string =>
  count === 1 ? `One ${one}` : `${f.number(count)} ${other}`

const weeks = (p: Named, f: Figures): string =>
  p.n('days') < 14 ? f.days(p.n('days')) : `${f.number(p.n('weeks'))} weeks`

const unitNames = (p: Named, f: Figures): string => {
  const named = p.text('unit_names')
  const more = p.n('units') - (named === '' ? 0 : named.split(', ').length)
  if (named === '') return ''
  return ` in ${named}${more > 0 ? ` and ${f.number(more)} more` : ''}`
}

/** The words of health in English. */
export const en: HealthSentences = {
  locale: 'en-GB',
  states: { on_course: 'On course', watch: 'Watch', off_course: 'Off course', unknown: 'No evidence' },
  rules: {
    cpi: 'Cost performance',
    spi: 'Schedule performance',
    slip_percent: 'Slip',
    burn_ratio: 'Burn ratio',
    cost_overrun_percent: 'Cost overrun',
    overdue_days: 'Overdue',
    stale_days: 'Stale report',
    coverage_percent: 'Causal links covered',
    admin_behind_days: 'Administrative track behind',
    vendor_trouble_percent: 'Vendor in trouble',
  },
  reasons: {
    no_projects: (p) =>
      p.n('projects') === 0 ? 'There are no projects yet.' : 'No project is approved, running or paused.',
    no_evidence: (p, f) =>
      `${many(p.n('count'), 'live project has', 'live projects have', f)} no dates, costs or progress to judge by.`,
    projects_off_course: (p, f) =>
      p.n('judged') === 1
        ? 'The one judged project is off course.'
        : `${f.number(p.n('count'))} of ${f.number(p.n('judged'))} judged projects ${p.n('count') === 1 ? 'is' : 'are'} off course (${f.percent(p.n('percent'))}).`,
    watermelons: (p, f) =>
      `${many(p.n('count'), 'project reports', 'projects report', f)} green while the evidence is red.`,
    admin_behind: (p, f) => `The administrative track is up to ${weeks(p, f)} behind its technology${unitNames(p, f)}.`,
    admin_open_after_go_live: (p, f) =>
      `${many(p.n('links'), 'administrative change is', 'administrative changes are', f)} still open although the technology has gone live.`,
    projects_overdue: (p, f) =>
      `${many(p.n('count'), 'project is', 'projects are', f)} past the finish date, ${p.n('count') === 1 ? 'by' : 'the longest by'} ${f.days(p.n('worst'))}.`,
    projects_slipped: (p, f) =>
      `${many(p.n('count'), 'project has', 'projects have', f)} slipped past the baseline, ${p.n('count') === 1 ? 'by' : 'the furthest by'} ${f.days(p.n('worst_days'))}.`,
    cost_overrun: (p, f) =>
      `${many(p.n('count'), 'project is', 'projects together are', f)} expected to cost ${f.money(p.n('amount_minor'))} more than planned${p.n('count') === 1 ? '' : `, the worst ${f.percent(p.n('worst'))} over`}.`,
    cost_performance_low: (p, f) =>
      `${many(p.n('count'), 'project earns', 'projects earn', f)} less than is spent; the lowest CPI is ${f.index(p.n('worst'))}.`,
    schedule_performance_low: (p, f) =>
      `${many(p.n('count'), 'project has', 'projects have', f)} done less than planned by now; the lowest SPI is ${f.index(p.n('worst'))}.`,
    burning_fast: (p, f) =>
      `${many(p.n('count'), 'project spends', 'projects spend', f)} the budget faster than time passes, up to ${f.index(p.n('worst'))} times as fast.`,
    vendor_trouble: (p, f) =>
      `${f.percent(p.n('percent'))} of the running projects of ${p.text('vendor_name') || 'one vendor'} are off course${p.n('count') > 1 ? `, and ${f.number(p.n('count') - 1)} more ${p.n('count') === 2 ? 'vendor has' : 'vendors have'} trouble` : ''}.`,
    coverage_incomplete: (p, f) =>
      `${f.percent(p.n('percent'))} of the causal links are covered; ${p.n('projects') === 1 ? 'one technology project lacks' : `${f.number(p.n('projects'))} technology projects lack`} administrative changes in ${p.n('units') === 1 ? 'one unit' : `${f.number(p.n('units'))} units`}.`,
    no_coverage: (p, f) =>
      `For ${p.n('count') === 1 ? 'one technology project' : `${f.number(p.n('count'))} technology projects`} nobody has said yet which administrative changes follow.`,
    stale_reports: (p, f) =>
      `${many(p.n('count'), 'project has', 'projects have', f)} not been reported on lately, ${p.n('count') === 1 ? 'for' : 'the longest for'} ${f.days(p.n('worst'))}.`,
    renewals_due: (p, f) =>
      `${many(p.n('count'), 'contract comes', 'contracts come', f)} up for renewal within ${f.days(p.n('within_days'))}${p.n('notice_overdue') > 0 ? `; for ${p.n('notice_overdue') === 1 ? 'one' : f.number(p.n('notice_overdue'))} the notice date has passed` : ''}.`,
    vendor_concentration: (p, f) =>
      `Contract value is highly concentrated (HHI ${f.number(p.n('hhi'))}): ${f.percent(p.n('share_percent'))} lies with ${p.text('vendor_name') || 'one vendor'}.`,
    all_on_course: (p, f) =>
      p.n('count') === 1
        ? 'The one judged project is on course.'
        : `All ${f.number(p.n('count'))} judged projects are on course.`,
  },
  findings: {
    cpi: (value, i, f) =>
      `CPI ${f.index(value)}: ${f.money(i.n('earned_minor'))} earned for ${f.money(i.n('actual_minor'))} spent`,
    spi: (value, i, f) =>
      `SPI ${f.index(value)}: ${f.money(i.n('earned_minor'))} earned where ${f.money(i.n('planned_value_minor'))} was planned by now`,
    slip_percent: (value, i, f) =>
      i.n('slip_days') <= 0
        ? `Finishes on or before its baseline, on ${f.date(i.on('finish_on'))}`
        : `Slipped ${f.days(i.n('slip_days'))} (${f.percent(value)} of its baseline) to ${f.date(i.on('finish_on'))}`,
    burn_ratio: (value, _i, f) => `Spends its budget ${f.index(value)} times as fast as time passes`,
    cost_overrun_percent: (value, i, f) =>
      value <= 0
        ? `Expected to stay within its plan of ${f.money(i.n('planned_minor'))}`
        : `Expected to cost ${f.money(i.n('expected_minor'))} against a plan of ${f.money(i.n('planned_minor'))} (${f.percent(value)} over)`,
    overdue_days: (value, i, f) =>
      value === 0
        ? `Due on ${f.date(i.on('finish_on'))}`
        : `Overdue since ${f.date(i.on('finish_on'))}, by ${f.days(value)}`,
    stale_days: (value, i, f) =>
      i.on('reported_on') === null
        ? `Never reported on, ${f.days(value)} after its start`
        : `Last reported on ${f.date(i.on('reported_on'))}, ${f.days(value)} ago`,
    coverage_percent: (_value, i, f) =>
      i.n('links') === 0
        ? 'No causal links yet'
        : `${f.number(i.n('covered'))} of ${f.number(i.n('links'))} causal links covered`,
    admin_behind_days: (value, i, f) =>
      value <= 0
        ? 'Its administrative changes come in time'
        : `An administrative change finishes ${f.days(value)} after it is due on ${f.date(i.on('due_on'))}`,
    vendor_trouble_percent: (_value, i, f) =>
      `${f.number(i.n('off_course'))} of ${f.number(i.n('running'))} running projects of its vendor are off course`,
  },
  unmeasured: (rule) => `${rule}: nothing to measure yet`,
}
