import { compareText } from '../arithmetic/index.ts'
import type { HealthState, ProjectStatus } from '../vocabulary/index.ts'

export type VendorProject = { vendor_id: string | null; status: ProjectStatus; state: HealthState }

/** How many of a vendor's running projects are off course; `percent` of all running ones, rounded down. */
export type VendorTrouble = { vendor_id: string; running: number; off_course: number; percent: number }

/** Trouble by vendor, for vendors with at least one running project; ordered by vendor id. */
export const vendorTrouble = (projects: readonly VendorProject[]): VendorTrouble[] => {
  const byVendor = new Map<string, { running: number; off_course: number }>()
  for (const project of projects) {
    if (project.vendor_id === null || project.status !== 'running') continue
    const tally = byVendor.get(project.vendor_id) ?? { running: 0, off_course: 0 }
    tally.running += 1
    if (project.state === 'off_course') tally.off_course += 1
    byVendor.set(project.vendor_id, tally)
  }
  return [...byVendor]
    .sort((a, b) => compareText(a[0], b[0]))
    .map(([vendor_id, tally]) => ({
      vendor_id,
      ...tally,
      percent: Math.floor((tally.off_course * 100) / tally.running),
    }))
}
