import { compareText } from '../arithmetic/index.ts'
import { dayNumber, dayNumberOrNull, nearestDate } from '../calendar/index.ts'
import type { ContractStatus } from '../vocabulary/index.ts'

export type RenewalContract = {
  id: string
  title: string
  vendor_id: string | null
  status: ContractStatus
  value_minor: number | null
  ends_on: string | null
  notice_days: number | null
}

export type Renewal = {
  contract_id: string
  title: string
  vendor_id: string | null
  value_minor: number | null
  ends_on: string
  /** The last day on which notice can be given: `ends_on` minus `notice_days`. */
  notice_on: string
  /** Days until the notice date; negative where it has passed. */
  days_left: number
  notice_overdue: boolean
}

/**
 * Active contracts that have not ended by `as_of_on` and whose notice date falls within the next `within_days` days or has
 * passed. Earliest notice first, ties by id. Throws RangeError where `as_of_on` is no date.
 */
export const renewalsDue = (contracts: readonly RenewalContract[], asOfOn: string, withinDays: number): Renewal[] => {
  const asOf = dayNumber(asOfOn)
  const due: Renewal[] = []
  for (const contract of contracts) {
    const ends = dayNumberOrNull(contract.ends_on)
    if (contract.status !== 'active' || contract.ends_on === null || ends === null || ends < asOf) continue
    const daysLeft = ends - (contract.notice_days ?? 0) - asOf
    if (daysLeft > withinDays) continue
    due.push({
      contract_id: contract.id,
      title: contract.title,
      vendor_id: contract.vendor_id,
      value_minor: contract.value_minor,
      ends_on: contract.ends_on,
      notice_on: nearestDate(asOf + daysLeft),
      days_left: daysLeft,
      notice_overdue: daysLeft < 0,
    })
  }
  return due.sort((a, b) => a.days_left - b.days_left || compareText(a.contract_id, b.contract_id))
}
