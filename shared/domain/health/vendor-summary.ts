import { compareText } from '../arithmetic/index.ts'
import {
  type ConcentrationLevel,
  type Renewal,
  renewalsDue,
  type VendorTrouble,
  vendorConcentration,
} from '../vendors/index.ts'
import type { HealthContractInput, HealthInput } from './types.ts'

const MOST_VENDORS = 10
const MOST_RENEWALS = 20

/** The vendors as a report tells of them: at most ten shares, ten in trouble and twenty renewals, with the full numbers beside. */
export type VendorSummary = {
  hhi: number | null
  level: ConcentrationLevel | null
  total_minor: number
  unnamed_minor: number
  vendors: number
  top_shares: { vendor_id: string; vendor_name: string | null; value_minor: number; share_percent: number }[]
  renewals: {
    count: number
    notice_overdue: number
    within_days: number
    next: (Renewal & { vendor_name: string | null })[]
  }
  /** Vendors of two or more running projects whose share off course lies beyond the watch limit, worst first. */
  troubled: (VendorTrouble & { vendor_name: string | null })[]
}

const namesOf = (vendors: HealthInput['vendors']) => {
  const names = new Map(vendors.map((vendor) => [vendor.id, vendor.name]))
  return (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null))
}

const renewalsOf = (
  contracts: readonly HealthContractInput[],
  asOfOn: string,
  withinDays: number,
  nameOf: ReturnType<typeof namesOf>,
) => {
  const due = renewalsDue(contracts, asOfOn, withinDays)
  return {
    count: due.length,
    notice_overdue: due.filter((renewal) => renewal.notice_overdue).length,
    within_days: withinDays,
    next: due.slice(0, MOST_RENEWALS).map((renewal) => ({ ...renewal, vendor_name: nameOf(renewal.vendor_id) })),
  }
}

/** Sums up vendors and contracts as of a day. */
export const vendorSummary = (
  input: Pick<HealthInput, 'vendors' | 'contracts' | 'thresholds' | 'as_of_on'>,
  trouble: readonly VendorTrouble[],
): VendorSummary => {
  const nameOf = namesOf(input.vendors)
  const { hhi, level, total_minor, unnamed_minor, shares } = vendorConcentration(input.contracts)
  const troubled = trouble.filter(
    ({ running, percent }) => running > 1 && percent > input.thresholds.vendor_trouble_percent_watch,
  )
  troubled.sort((a, b) => b.percent - a.percent || b.off_course - a.off_course || compareText(a.vendor_id, b.vendor_id))
  return {
    hhi,
    level,
    total_minor,
    unnamed_minor,
    vendors: input.vendors.length,
    top_shares: shares.slice(0, MOST_VENDORS).map((share) => ({ ...share, vendor_name: nameOf(share.vendor_id) })),
    renewals: renewalsOf(input.contracts, input.as_of_on, input.thresholds.renewal_days, nameOf),
    troubled: troubled.slice(0, MOST_VENDORS).map((entry) => ({ ...entry, vendor_name: nameOf(entry.vendor_id) })),
  }
}
