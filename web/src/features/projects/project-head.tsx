import { date, index, money, NONE, percent } from '../../app/format.ts'
import { ConfidenceBadge, type Fact, Facts, HealthBadge, TrackMark } from '../../ui/index.ts'
import { findingText } from '../../vocabulary/health.ts'
import { word } from '../../vocabulary/index.ts'
import type { Project } from './data.ts'
import { WatermelonMark } from './health-cell.tsx'
import { t } from './messages/index.ts'
import { type Health, splitFindings } from './project-health.ts'
import { slipDays, slipText } from './slip.ts'

/** Track, kind, and the two judgements side by side. */
export function ProjectMarks({ project, health }: { project: Project; health: Health | undefined }) {
  return (
    <>
      {health && <HealthBadge state={health.state} />}
      {project.reported_confidence && (
        <span class="reported">
          {t('reported')} <ConfidenceBadge confidence={project.reported_confidence} />
        </span>
      )}
      {health?.watermelon && <WatermelonMark />}
      <span class="project-kind">
        <TrackMark track={project.track} /> · {word('kind', project.kind)} · {word('status', project.status)}
      </span>
    </>
  )
}

/** How the project stands and why, in a sentence or two. */
export const leadOf = (health: Health | undefined, currency: string): string | undefined => {
  if (!health) return undefined
  const { against, rest } = splitFindings(health.findings)
  const told = (against.length > 0 ? against : rest.filter((finding) => finding.value !== null)).slice(0, 2)
  if (told.length === 0) return t('no_rules')
  const sentences = told.map((finding) => `${findingText(finding, currency)}.`)
  return [...(health.watermelon ? [t('watermelon_detail')] : []), ...sentences].join(' ')
}

const finishFact = (project: Project): Fact => {
  const slip = slipDays(project)
  const finished = project.actual_finish_on !== null
  return {
    label: finished ? t('finished') : t('forecast_finish'),
    value: date(project.actual_finish_on ?? project.forecast_finish_on),
    note: slip === null ? undefined : slipText(slip),
  }
}

const costFact = (project: Project, currency: string): Fact => {
  const expected = Math.max(project.forecast_minor, project.actual_minor)
  const over =
    project.planned_minor > 0 && expected > 0
      ? ((expected - project.planned_minor) * 100) / project.planned_minor
      : null
  return {
    label: t('forecast'),
    value: expected === 0 ? NONE : money(expected, currency, true),
    change: over === null || Math.round(over) === 0 ? undefined : `${over > 0 ? '+' : '−'}${percent(Math.abs(over))}`,
    tone: over === null ? undefined : over > 0 ? 'bad' : 'good',
    note: t('of_planned', { planned: money(project.planned_minor, currency, true) }),
  }
}

/** The figures that a steering committee asks for first. */
export function ProjectFacts({
  project,
  health,
  currency,
}: {
  project: Project
  health: Health | undefined
  currency: string
}) {
  const { planned_minor, actual_minor } = project
  const spent =
    planned_minor > 0 ? t('of_plan_spent', { percent: percent((actual_minor * 100) / planned_minor) }) : undefined
  const coverage = health?.coverage
  const facts: Fact[] = [
    { label: t('field_progress'), value: percent(project.progress) },
    finishFact(project),
    costFact(project, currency),
    { label: t('actual'), value: actual_minor === 0 ? NONE : money(actual_minor, currency, true), note: spent },
    {
      label: t('cpi_spi'),
      value: health ? `${index(health.earned_value.cpi)} / ${index(health.earned_value.spi)}` : NONE,
    },
    ...(coverage
      ? [
          {
            label: t('coverage'),
            value: percent(coverage.percent),
            note: t('coverage_note', { covered: coverage.covered, links: coverage.links }),
          },
        ]
      : []),
  ]
  return <Facts label={t('facts')} facts={facts} />
}
