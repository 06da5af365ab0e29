import { answer, api, type Schema } from '../../app/api.ts'
import { useList } from '../../app/resource.ts'
import type { TrendPoint } from './parts/score-trend.tsx'

export type Report = Schema<'Report'>
type Query = Readonly<Record<string, string>>

/** Points of a trend: a quarter of weekly reports or a year of monthly ones. */
const TREND = 12

/** The reports of a client, the newest first; null while there is nothing to ask for. */
export function useReports(client: string | null, query: Query = {}) {
  const asked = {
    ...(query.health && { health: query.health }),
    ...(query.trigger && { trigger: query.trigger }),
  }
  const key = client === null ? null : `/clients/${client}/reports?${new URLSearchParams(asked)}`
  return useList<Report>(key, (cursor, signal) =>
    answer(
      api.GET('/clients/{client}/reports', {
        params: { path: { client: client ?? '' }, query: { ...asked, limit: '50', ...(cursor && { cursor }) } },
        signal,
      }),
    ),
  )
}

/** The last report of each day, oldest first, at most twelve. `reports` come the newest first. */
export const trendOf = (reports: readonly Report[]): readonly TrendPoint[] => {
  const days = new Map<string, Report>()
  for (const report of reports) if (!days.has(report.as_of_on)) days.set(report.as_of_on, report)
  return [...days.values()].sort((a, b) => a.as_of_on.localeCompare(b.as_of_on)).slice(-TREND)
}
