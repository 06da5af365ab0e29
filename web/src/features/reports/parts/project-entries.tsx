import type { HealthProjectRow } from '../../../../../shared/domain/health/index.ts'
import { Badge, HealthBadge, Link, TrackMark } from '../../../ui/index.ts'
import { findingText } from '../../../vocabulary/health.ts'
import { word } from '../../../vocabulary/index.ts'
import { t } from '../messages/index.ts'
import './parts.css'

type Row = Pick<
  HealthProjectRow,
  'id' | 'name' | 'track' | 'kind' | 'unit_name' | 'owner' | 'state' | 'top_finding' | 'findings' | 'watermelon'
>

/** What a project is, beside its name: "Roll-out in Production, Miriam Okafor". */
export const projectPlace = (row: Pick<Row, 'kind' | 'unit_name' | 'owner'>): string =>
  [word('kind', row.kind), row.unit_name, row.owner].filter(Boolean).join(' · ')

/** What weighs most against a project, and how much more there is. */
export const projectWhy = (row: Pick<Row, 'top_finding' | 'findings'>, currency: string): string => {
  if (!row.top_finding) return ''
  const sentence = findingText(row.top_finding, currency)
  return row.findings > 1 ? t('why_and_more', { why: sentence, count: row.findings - 1 }) : sentence
}

type Props = { projects: readonly Row[]; currency: string; hrefOf: (projectId: string) => string }

/** Projects that need a look, each with the sentence that says why. */
export function ProjectEntries({ projects, currency, hrefOf }: Props) {
  return (
    <ul class="entries">
      {projects.map((row) => (
        <li key={row.id}>
          <div>
            <b class="entry-name">
              <TrackMark track={row.track} bare />
              <Link href={hrefOf(row.id)} tone="plain">
                {row.name}
              </Link>
            </b>
            <span class="entry-why">{projectWhy(row, currency)}</span>
            <small>{projectPlace(row)}</small>
          </div>
          <div class="entry-end">
            <HealthBadge state={row.state} />
            {row.watermelon && <Badge tone="bad">{t('watermelon')}</Badge>}
          </div>
        </li>
      ))}
    </ul>
  )
}
