import { useState } from 'preact/hooks'
import type { HealthProjectRow } from '../../../../../shared/domain/health/index.ts'
import type { ProjectStatus } from '../../../../../shared/domain/vocabulary/index.ts'
import { inClient } from '../../../app/address.ts'
import { Badge, Button, HealthBadge, Link, Section, TrackMark } from '../../../ui/index.ts'
import { word } from '../../../vocabulary/index.ts'
import { FindingList } from '../../projects/index.ts'
import { t } from '../messages/index.ts'
import { projectPlace } from '../parts/project-entries.tsx'
import type { PartProps } from './types.ts'

const GROUPS = ['off_course', 'watch', 'unknown', 'on_course'] as const
const LIVE: ReadonlySet<ProjectStatus> = new Set(['approved', 'running', 'paused'])
const isLive = (row: HealthProjectRow): boolean => LIVE.has(row.status)
/** So many projects of a group are drawn at first, and so many with each press. */
const STEP = 25

/** Every project that the report lists, by state, each with its rule and the figures behind it. */
export function Projects(props: PartProps) {
  const { projects, counts } = props.report.content
  const groups = [
    ...GROUPS.map((state) => ({
      name: word('health', state),
      rows: projects.filter((row) => isLive(row) && row.state === state),
    })),
    { name: t('not_live'), rows: projects.filter((row) => !isLive(row)) },
  ]
  const all = projects.length === counts.projects
  return (
    <Section
      title={t('all_projects')}
      lead={all ? t('all_projects_lead') : t('all_projects_some', { shown: projects.length, count: counts.projects })}
    >
      {groups
        .filter((group) => group.rows.length > 0)
        .map((group) => (
          <Group key={group.name} {...group} {...props} />
        ))}
    </Section>
  )
}

function Group({ name, rows, client, report }: PartProps & { name: string; rows: readonly HealthProjectRow[] }) {
  const [shown, setShown] = useState(STEP)
  const hidden = Math.max(0, rows.length - shown)
  return (
    <section class="changes">
      <h3>
        {name} <small>{rows.length}</small>
      </h3>
      <ul class="entries">
        {rows.slice(0, shown).map((row) => (
          <Row key={row.id} row={row} client={client} report={report} />
        ))}
      </ul>
      {hidden > 0 && (
        <div class="no-print">
          <Button size="small" onClick={() => setShown(shown + STEP)}>
            {t('show_more', { count: Math.min(STEP, hidden) })}
          </Button>
        </div>
      )}
    </section>
  )
}

function Row({ row, client, report }: PartProps & { row: HealthProjectRow }) {
  return (
    <li>
      <div>
        <b class="entry-name">
          <TrackMark track={row.track} bare />
          <Link href={inClient(client, 'projects', row.id)} tone="plain">
            {row.name}
          </Link>
        </b>
        <small>{projectPlace(row)}</small>
      </div>
      <div class="entry-end">
        {isLive(row) ? <HealthBadge state={row.state} /> : <Badge>{word('status', row.status)}</Badge>}
        {row.watermelon && <Badge tone="bad">{t('watermelon')}</Badge>}
      </div>
      <div class="entry-finding">
        {row.top_finding ? (
          <FindingList findings={[row.top_finding]} thresholds={report.content.thresholds} currency={report.currency} />
        ) : (
          <small>{t('no_finding')}</small>
        )}
        {row.findings > 1 && <small>{t('more_findings', { count: row.findings - 1 })}</small>}
      </div>
    </li>
  )
}
