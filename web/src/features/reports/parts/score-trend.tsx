import type { HealthState } from '../../../../../shared/domain/vocabulary/index.ts'
import { date, number, shortDate } from '../../../app/format.ts'
import { LineTrend } from '../../../ui/chart/index.ts'
import { t } from '../messages/index.ts'

export type TrendPoint = { as_of_on: string; score: number | null; health: HealthState }

/** The one message of the chart: where the score came from and where it is. */
const message = (scores: readonly number[]): string => {
  const [from, to] = [scores[0] ?? 0, scores.at(-1) ?? 0]
  if (scores.length < 2) return t('trend_one', { to })
  if (to === from) return t('trend_same', { to, count: scores.length - 1 })
  const values = { from, to, count: scores.length }
  return to > from ? t('trend_up', values) : t('trend_down', values)
}

/** The score of the last reports, oldest first. Nothing where none has one. */
export function ScoreTrend({ points }: { points: readonly TrendPoint[] }) {
  const scores = points.flatMap((point) => point.score ?? [])
  if (scores.length === 0) return null
  const years = new Set(points.map((point) => point.as_of_on.slice(0, 4)))
  return (
    <LineTrend
      title={message(scores)}
      measure={t('trend_measure')}
      labelHead={t('report')}
      labels={points.map((point) => (years.size > 1 ? date(point.as_of_on) : shortDate(point.as_of_on)))}
      at={points.map((point) => Date.parse(point.as_of_on))}
      lines={[{ name: t('score'), values: points.map((point) => point.score) }]}
      max={100}
      format={(value) => number(value)}
    />
  )
}
