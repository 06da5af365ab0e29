import { compareText, round } from '../arithmetic/index.ts'
import type { ContractStatus } from '../vocabulary/index.ts'

/** Limits of the index in the 2023 US merger guidelines: from 1,000 on a market is moderately, above 1,800 highly concentrated. */
export const HHI_MODERATE = 1000
export const HHI_HIGH = 1800

export type ConcentrationLevel = 'low' | 'moderate' | 'high'

/** The level of an index between 0 and 10,000. */
export const concentrationLevel = (hhi: number): ConcentrationLevel =>
  hhi > HHI_HIGH ? 'high' : hhi >= HHI_MODERATE ? 'moderate' : 'low'

/** Herfindahl-Hirschman index: the sum of the squared shares, each in percent; above 0 to 10,000. Shares 30/30/20/20 give 2,600. */
export const herfindahlIndex = (sharesPercent: readonly number[]): number =>
  sharesPercent.reduce((sum, share) => sum + share * share, 0)

export type ConcentrationContract = {
  vendor_id: string | null
  status: ContractStatus
  value_minor: number | null
}

export type VendorShare = { vendor_id: string; value_minor: number; share_percent: number }

export type VendorConcentration = {
  /** Rounded to a whole number; null where no vendor has a value. */
  hhi: number | null
  level: ConcentrationLevel | null
  /** Value of the vendors that have shares, in minor units. */
  total_minor: number
  /** Value of active contracts that name no vendor: a gap in the register, in nobody's share. */
  unnamed_minor: number
  /** Largest first, ties by id; percent to two decimals. */
  shares: VendorShare[]
}

/**
 * Concentration of the value of active contracts on vendors. Contracts without a value count as zero; a vendor whose contracts
 * sum to zero or less has no share.
 */
export const vendorConcentration = (contracts: readonly ConcentrationContract[]): VendorConcentration => {
  const values = new Map<string, number>()
  let unnamed = 0
  for (const contract of contracts) {
    if (contract.status !== 'active' || contract.value_minor === null) continue
    if (contract.vendor_id === null) unnamed += contract.value_minor
    else values.set(contract.vendor_id, (values.get(contract.vendor_id) ?? 0) + contract.value_minor)
  }
  const held = [...values].filter(([, value]) => value > 0)
  held.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  const total = held.reduce((sum, [, value]) => sum + value, 0)
  const percents = held.map(([, value]) => (value / total) * 100)
  const hhi = held.length === 0 ? null : round(herfindahlIndex(percents))
  return {
    hhi,
    level: hhi === null ? null : concentrationLevel(hhi),
    total_minor: total,
    unnamed_minor: unnamed,
    shares: held.map(([vendor_id, value_minor], i) => ({
      vendor_id,
      value_minor,
      share_percent: round(percents[i] ?? 0, 2),
    })),
  }
}
