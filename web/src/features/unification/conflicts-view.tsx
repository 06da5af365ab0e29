import { EmptyState, Pending } from '../../ui/index.ts'
import { headOf, type Names, Pair } from '../requirements/index.ts'
import { useCoverage } from './data.ts'
import { t } from './messages/index.ts'

type Props = { client: string; units: Names; objectives: Names }

/** Conflicts between requirements that are both still open: somebody has to decide between them. */
export function ConflictsView({ client, units, objectives }: Props) {
  const resource = useCoverage(client)
  const coverage = resource.data.value
  if (!coverage) return <Pending of={resource} lines={8} />
  const { conflicts, conflicts_total } = coverage
  if (conflicts.length === 0) return <EmptyState title={t('conflicts_none')}>{t('conflicts_none_detail')}</EmptyState>
  return (
    <div class="stack">
      <p class="muted">{t('conflicts_lead', { count: conflicts_total })}</p>
      <ul class="queue">
        {conflicts.map((proposal) => (
          <li key={proposal.id} class="sheet queue-item">
            <h2>{headOf(proposal)}</h2>
            <Pair client={client} proposal={proposal} units={units} objectives={objectives} />
          </li>
        ))}
      </ul>
    </div>
  )
}
