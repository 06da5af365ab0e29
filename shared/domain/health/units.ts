import { compareText } from '../arithmetic/index.ts'
import type { UnitCoverage } from '../coverage/index.ts'
import type { Assessment } from './assessment.ts'

/** Coverage of one unit with the covered changes that come too late for their go-live. */
export type HealthUnitRow = UnitCoverage & { unit_name: string | null; links_behind: number; worst_days_behind: number }

/** Units with causal links, the least covered first, ties by id. */
export const unitRows = (assessment: Assessment, unitNames: ReadonlyMap<string, string>): HealthUnitRow[] => {
  const behind = new Map<string, { links: number; worst: number }>()
  for (const lag of assessment.lags) {
    if (lag.days_behind === 0) continue
    const tally = behind.get(lag.unit_id) ?? { links: 0, worst: 0 }
    behind.set(lag.unit_id, { links: tally.links + 1, worst: Math.max(tally.worst, lag.days_behind) })
  }
  const rows = assessment.coverage.units.map((unit) => ({
    ...unit,
    unit_name: unitNames.get(unit.unit_id) ?? null,
    links_behind: behind.get(unit.unit_id)?.links ?? 0,
    worst_days_behind: behind.get(unit.unit_id)?.worst ?? 0,
  }))
  return rows.sort((a, b) => (a.percent ?? 0) - (b.percent ?? 0) || compareText(a.unit_id, b.unit_id))
}
