import type { ProjectChanges } from './data.ts'
import { t } from './messages/index.ts'

/** Every field of a project that people change or read of, with the key of its name. */
const LABELS = {
  external_id: 'external_id',
  name: 'name',
  description: 'description',
  track: 'track',
  kind: 'kind',
  category: 'category',
  unit_id: 'unit',
  owner: 'owner',
  sponsor: 'sponsor',
  vendor_id: 'vendor',
  status: 'status',
  reported_confidence: 'confidence',
  confidence_note: 'confidence_note',
  reported_at: 'reported_at',
  baseline_start_on: 'baseline_start',
  baseline_finish_on: 'baseline_finish',
  forecast_start_on: 'forecast_start',
  forecast_finish_on: 'forecast_finish',
  actual_start_on: 'actual_start',
  actual_finish_on: 'actual_finish',
  progress: 'progress',
  priority: 'priority',
  tags: 'tags',
  budget: 'budget',
} as const satisfies Record<keyof ProjectChanges, string>

const isField = (field: string): field is keyof typeof LABELS => field in LABELS

/** The name of a field as people read it; a field that is not known here keeps the API's name. */
export const fieldLabel = (field: string): string => (isField(field) ? t(`field_${LABELS[field]}`) : field)
