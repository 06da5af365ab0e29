import { KINDS_OF_TRACK, type PortfolioTable, PROJECT_KINDS, TRACKS } from '../vocabulary/index.ts'
import type { RecordValues } from './plan-types.ts'

/** Track and kind fit together: what is missing follows from the other, then from the defaults. */
const completeProject = (record: RecordValues, defaults: RecordValues): void => {
  const kind = PROJECT_KINDS.find((one) => one === record.kind)
  if (kind && record.track === undefined) {
    record.track = TRACKS.find((track) => KINDS_OF_TRACK[track].includes(kind)) ?? null
  }
  record.track ??= defaults.track ?? null
  const track = TRACKS.find((one) => one === record.track)
  const usual = PROJECT_KINDS.find((one) => one === defaults.kind)
  if (!kind && track && usual && KINDS_OF_TRACK[track].includes(usual)) record.kind = usual
}

/** A new record with what the file leaves unsaid: what follows from the rest of it, then the defaults. */
export const completeRecord = (table: PortfolioTable, set: RecordValues, defaults: RecordValues): RecordValues => {
  const record = { ...set }
  if (table === 'projects') completeProject(record, defaults)
  if (table === 'causal_links') record.origin = 'import'
  for (const [name, value] of Object.entries(defaults)) {
    if (name !== 'track' && name !== 'kind') record[name] ??= value
  }
  return record
}

/**
 * The status of a new project from a file that has none: finished where the file gives its finish or all of its progress,
 * else under way, so that it is judged. A proposal would promise nothing and never be looked at.
 */
export const assumedStatus = ({ actual_finish_on, progress }: RecordValues): 'running' | 'completed' =>
  (actual_finish_on ?? null) !== null || progress === 100 ? 'completed' : 'running'

/** Delivery confidence that the file states without a day was reported with the import itself. */
export const datedReport = (set: RecordValues, now: number): void => {
  if ((set.reported_confidence ?? null) !== null) set.reported_at = now
}
