/** What a report is made of; the overview of a client shows the same of today. */

export { useContractHref } from './parts/contract-href.ts'
export { MoneyYears } from './parts/money-years.tsx'
export { ProjectEntries } from './parts/project-entries.tsx'
export { Reasons } from './parts/reasons.tsx'
export { ScoreTrend, type TrendPoint } from './parts/score-trend.tsx'
export { TrackStates } from './parts/track-states.tsx'
export { type CoveredUnit, UnitCoverage } from './parts/unit-coverage.tsx'
export { RenewalList, VendorShares } from './parts/vendors.tsx'
export { type Report, trendOf, useReports } from './reports.ts'
export { RunReport } from './run-report.tsx'
