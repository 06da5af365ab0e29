import { findingSentence, reasonSentence } from '../../../../shared/domain/health/sentences/index.ts'
import { changeLists, factsOf, type MailModel, reasonOfChange, scoreSince, UNSUBSCRIBE } from './model.ts'

const MOST = { reasons: 6, changes: 8, projects: 8, units: 6, renewals: 5 } as const

/** How many rows of each list a mail shows; the report has all of them. */
export const MAIL_LIMITS = MOST

const heading = (text: string): string[] => ['', text, '-'.repeat([...text].length)]

const headline = (model: MailModel): string[] => {
  const { report, words, health, figures } = model
  const score = report.score === null ? [] : [words.score(figures.number(report.score))]
  return [
    `${model.client_name}: ${health.states[report.health].toUpperCase()}`,
    [words.as_of(figures.date(report.as_of_on)), ...score, scoreSince(model)].filter(Boolean).join(' · '),
  ]
}

const changes = (model: MailModel): string[] => {
  const { report, words, figures, health } = model
  if (!report.changes) return ['', words.first_report]
  const lists = changeLists(model).flatMap(({ heading: name, count, projects }) => [
    `${name} (${figures.number(count)})`,
    ...projects.slice(0, MOST.changes).map((change) => {
      const states = [change.from, change.to].flatMap((state) => (state ? [health.states[state]] : [])).join(' > ')
      const reason = reasonOfChange(model, change)
      return `  * ${change.name ?? change.id}: ${states}${reason ? ` (${reason})` : ''}`
    }),
    ...(count > MOST.changes ? [`    ${words.and_more(figures.number(count - MOST.changes))}`] : []),
  ])
  return [
    ...heading(words.changes(figures.date(report.changes.previous_as_of_on))),
    ...(lists.length > 0 ? lists : [words.nothing_changed]),
  ]
}

const projects = (model: MailModel): string[] => {
  const { report, words, health, figures } = model
  const troubled = report.projects.filter((row) => row.state === 'off_course' || row.state === 'watch')
  if (troubled.length === 0) return []
  return [
    ...heading(words.look_at),
    ...troubled.slice(0, MOST.projects).map((row) => {
      const finding = row.top_finding ? `: ${findingSentence(health, row.top_finding, figures)}` : ''
      return `* [${health.states[row.state]}] ${row.name}${finding}`
    }),
  ]
}

const rest = (model: MailModel): string[] => {
  const { report, words, figures } = model
  const units = report.units.filter((unit) => unit.covered < unit.links).slice(0, MOST.units)
  const renewals = report.vendors.renewals.next.slice(0, MOST.renewals)
  return [
    ...(units.length > 0 ? heading(words.units) : []),
    ...units.map((unit) => {
      const covered = words.links_of(figures.number(unit.covered), figures.number(unit.links))
      return `* ${unit.unit_name ?? unit.unit_id}: ${covered}`
    }),
    ...(renewals.length > 0 ? heading(words.renewals) : []),
    ...renewals.map((renewal) => {
      const on = figures.date(renewal.notice_on)
      const notice = renewal.notice_overdue ? words.notice_passed(on) : words.notice_by(on)
      return `* ${renewal.title}${renewal.vendor_name ? `, ${renewal.vendor_name}` : ''}: ${notice}`
    }),
  ]
}

/** The mail as plain text: what a reader without HTML gets, saying the same. */
export const mailText = (model: MailModel): string => {
  const { report, words, health, figures } = model
  return [
    ...headline(model),
    '',
    ...report.reasons.slice(0, MOST.reasons).map((reason) => `* ${reasonSentence(health, reason, figures)}`),
    '',
    ...factsOf(model).map(
      (fact) => `${fact.label}: ${fact.value} (${fact.hint}${fact.change ? `; ${fact.change}` : ''})`,
    ),
    ...changes(model),
    ...projects(model),
    ...rest(model),
    '',
    `${words.open}: ${model.url}`,
    '',
    words.footer(model.client_name),
    `${words.unsubscribe}: ${UNSUBSCRIBE}`,
    '',
  ]
    .join('\n')
    .replaceAll('\u00ad', '')
}
