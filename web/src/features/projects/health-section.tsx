import { date } from '../../app/format.ts'
import type { Resource } from '../../app/resource.ts'
import { Pending, Sheet } from '../../ui/index.ts'
import { FindingList } from './finding-list.tsx'
import { t } from './messages/index.ts'
import { type Health, splitFindings } from './project-health.ts'

/** Why the project is where it is: every rule that was applied, with its limits and inputs. */
export function HealthSection({ health, currency }: { health: Resource<Health>; currency: string }) {
  const now = health.data.value
  if (!now)
    return (
      <Sheet title={t('section_health')}>
        <Pending of={health} lines={3} />
      </Sheet>
    )
  const { against, rest } = splitFindings(now.findings)
  return (
    <Sheet title={t('section_health')} lead={t('as_of', { date: date(now.as_of_on) })}>
      <div class="stack">
        {now.findings.length === 0 && <p class="muted">{t('no_rules')}</p>}
        <FindingList findings={against} currency={currency} thresholds={now.thresholds} />
        {rest.length > 0 && (
          <details class="findings-rest" open={against.length === 0}>
            <summary>{t('rest_findings', { count: rest.length })}</summary>
            <FindingList findings={rest} currency={currency} thresholds={now.thresholds} />
          </details>
        )}
      </div>
    </Sheet>
  )
}
