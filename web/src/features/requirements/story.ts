import { date, instantDate } from '../../app/format.ts'
import type { Receipt } from './data.ts'
import { t } from './messages/index.ts'
import type { Names } from './names.ts'

/** The requirement's story in a sentence or two. */
export const storyOf = (receipt: Receipt, units: Names): string => {
  const { requirement, initiative, merged_into, parts } = receipt
  const { submitter_name: name, submitted_at, ended_at, decider_name, ending } = requirement
  const unit = units.of(requirement.unit_id)
  if (requirement.state === 'draft') return t('lead_draft', { name, unit })
  const first = t('lead_handed_in', { name, unit, date: instantDate(submitted_at) })
  if (!ending) return `${first} ${t(requirement.state === 'under_review' ? 'lead_review' : 'lead_waits')}`
  const how = {
    adopted: () => t('ended_adopted', { initiative: initiative ? `${initiative.code} ${initiative.name}` : '' }),
    merged: () => t('ended_merged', { number: merged_into[0]?.number ?? '' }),
    split: () => t('ended_split', { count: parts.length }),
    deferred: () => t('ended_deferred', { date: date(requirement.deferred_until_on) }),
    rejected: () => t('ended_rejected'),
  }[ending]()
  return `${first} ${t('lead_ended', { name: decider_name ?? '', date: instantDate(ended_at), how })}`
}
