import type { HealthReport } from '../../../../../shared/domain/health/index.ts'
import type { Schema } from '../../../app/api.ts'

type Full = Schema<'FullReport'>

/** A report with its content in the domain's own words. */
export type ReportDocument = Omit<Full, 'content'> & { content: HealthReport }

/** The contract leaves the content open, since it has a version of its own; this client reads version 1. */
export const documentOf = (full: Full): ReportDocument => ({
  ...full,
  content: full.content as unknown as HealthReport,
})

/** What every part of the document is written from. */
export type PartProps = { client: string; report: ReportDocument }
