import { wholePercent } from '../../../../shared/domain/arithmetic/index.ts'
import { type HealthReport, type ProjectChange, SEVERITY } from '../../../../shared/domain/health/index.ts'
import { de as germanHealth } from '../../../../shared/domain/health/sentences/de.ts'
import { en as englishHealth } from '../../../../shared/domain/health/sentences/en.ts'
import { type Figures, figuresFor, type HealthSentences } from '../../../../shared/domain/health/sentences/index.ts'
import type { Language } from '../../../../shared/domain/vocabulary/index.ts'
import type { TrendPoint } from '../queries.ts'
import { de } from './messages/de.ts'
import { en } from './messages/en.ts'
import type { MailWords } from './messages/types.ts'

/** All that the mail of a report is written from, in one language. */
export type MailModel = {
  report: HealthReport
  client_name: string
  /** Address of the report's page. */
  url: string
  /** Oldest first, with this report at the end. */
  trend: readonly TrendPoint[]
  language: Language
  words: MailWords
  health: HealthSentences
  figures: Figures
}

/** Stands where the reader's own link to unsubscribe comes in, so that one rendering serves all readers of a language. */
export const UNSUBSCRIBE = '%unsubscribe%'

export const mailModel = (
  source: { report: HealthReport; client_name: string; currency: string; url: string; trend: readonly TrendPoint[] },
  language: Language,
): MailModel => {
  const { report, client_name, url, trend } = source
  const health = language === 'de' ? germanHealth : englishHealth
  return {
    report,
    client_name,
    url,
    trend: [...trend, { as_of_on: report.as_of_on, health: report.health, score: report.score }],
    language,
    words: language === 'de' ? de : en,
    health,
    figures: figuresFor(health.locale, source.currency),
  }
}

/** A figure of the headline with what explains it and how it changed; `change` is null where nothing did. */
export type Fact = { label: string; value: string; hint: string; change: string | null }

const changeOf = (
  value: number | null | undefined,
  model: MailModel,
  write?: (value: number) => string,
): string | null =>
  value === null || value === undefined || value === 0
    ? null
    : model.words.since((write ?? model.figures.signed)(value))

/** How the score moved since the report before, in words; '' where there is nothing to compare. */
export const scoreSince = ({ report: { changes }, words, figures }: MailModel): string => {
  if (!changes || changes.score === null) return ''
  const date = figures.date(changes.previous_as_of_on)
  return changes.score === 0 ? words.score_same(date) : words.score_since(figures.signed(changes.score), date)
}

/** The five figures under the headline. */
export const factsOf = (model: MailModel): Fact[] => {
  const { report, words, figures } = model
  const { counts, coverage, money, changes } = report
  const { planned_minor, forecast_minor } = money.total
  const share = planned_minor > 0 && forecast_minor > 0 ? (forecast_minor * 100) / planned_minor : null
  return [
    {
      label: words.projects,
      value: figures.number(counts.projects),
      hint: words.judged_of(figures.number(counts.judged), figures.number(counts.live)),
      change: null,
    },
    {
      label: words.off_course,
      value: figures.number(counts.by_state.off_course),
      hint: figures.percent(wholePercent(counts.by_state.off_course, counts.judged)),
      change: null,
    },
    {
      label: words.watermelons,
      value: figures.number(counts.watermelons),
      hint: words.watermelons_hint,
      change: changeOf(changes?.watermelons, model),
    },
    {
      label: words.links_covered,
      value: figures.percent(coverage.percent),
      hint:
        coverage.links === 0
          ? words.links_none
          : words.links_hint(figures.number(coverage.covered), figures.number(coverage.links)),
      change: changeOf(changes?.coverage.percent, model),
    },
    {
      label: words.forecast_over_plan,
      value: figures.percent(share),
      hint: planned_minor === 0 ? words.no_plan : words.of_plan(figures.money(planned_minor)),
      change: changeOf(changes?.money.forecast_minor, model, figures.signedMoney),
    },
  ]
}

/** The lists of changed projects that are not empty, with their headings. */
export const changeLists = (
  model: MailModel,
): { heading: string; count: number; projects: readonly ProjectChange[] }[] => {
  const { changes } = model.report
  if (!changes) return []
  return (['worse', 'better', 'appeared', 'disappeared'] as const)
    .map((kind) => ({ heading: model.words[kind], ...changes[kind] }))
    .filter((list) => list.count > 0)
}

/** What made a project change: the rules that began to speak against it, or those that stopped where it got better. */
export const reasonOfChange = (model: MailModel, change: ProjectChange): string => {
  const worse = change.from === null || (change.to !== null && SEVERITY[change.to] > SEVERITY[change.from])
  const findings = worse ? change.findings_appeared : change.findings_gone
  const rules = [...new Set(findings.map((finding) => model.health.rules[finding.rule]))].slice(0, 3).join(', ')
  if (change.to === null || rules === '') return ''
  return worse ? rules : model.words.eased(rules)
}
