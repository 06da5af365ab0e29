import {
  KINDS_OF_TRACK,
  type PortfolioTable,
  PROJECT_KINDS,
  type ProjectKind,
  TRACKS,
  type Track,
} from '../vocabulary/index.ts'
import type { RecordValues } from './plan-types.ts'

/** The kind of a new project whose track is known, where the usual kind belongs to the other track. */
export const KIND_OF_TRACK: Record<Track, ProjectKind> = { technology: 'rollout', administrative: 'process' }

/** Track and kind fit together: what is missing follows from the other, then from the defaults. */
const completeProject = (record: RecordValues, defaults: RecordValues): void => {
  const kind = PROJECT_KINDS.find((one) => one === record.kind)
  if (kind && record.track === undefined) {
    record.track = TRACKS.find((track) => KINDS_OF_TRACK[track].includes(kind)) ?? null
  }
  record.track ??= defaults.track ?? null
  const track = TRACKS.find((one) => one === record.track)
  const usual = PROJECT_KINDS.find((one) => one === defaults.kind)
  if (!kind && track && usual) record.kind = KINDS_OF_TRACK[track].includes(usual) ? usual : KIND_OF_TRACK[track]
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

/** What a new project was given because its rows name neither it nor what it follows from. */
export const assumedValues = (
  stated: RecordValues,
  { track, kind }: RecordValues,
): [field: string, value: string][] => {
  const named = (value: unknown): value is string => typeof value === 'string'
  const unstated = (name: string): boolean => (stated[name] ?? null) === null
  return [
    ...(unstated('track') && unstated('kind') && named(track) ? ([['track', track]] as [string, string][]) : []),
    ...(unstated('kind') && named(kind) ? ([['kind', kind]] as [string, string][]) : []),
  ]
}

/** Delivery confidence that the file states without a day was reported with the import itself. */
export const datedReport = (set: RecordValues, now: number): void => {
  if ((set.reported_confidence ?? null) !== null) set.reported_at = now
}
