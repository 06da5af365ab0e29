import { linePath, round, scale } from './scale.ts'
import './sparkline.css'

const WIDTH = 76
const HEIGHT = 22

/** A trend of the size of a word: a score from 0 to 100, oldest first. `label` says it in words. */
export function Sparkline({ values, label, max = 100 }: { values: readonly number[]; label: string; max?: number }) {
  if (values.length === 0) return null
  const x = scale([0, Math.max(1, values.length - 1)], [3, WIDTH - 4])
  const y = scale([0, max], [HEIGHT - 3, 3])
  const last = values[values.length - 1] ?? 0
  return (
    <svg class="sparkline" width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <path class="sparkline-course" d={`M0 ${round(y(max * 0.75))}H${WIDTH}`} />
      {values.length > 1 && <path d={linePath(values, x, y)} />}
      <circle cx={round(x(values.length > 1 ? values.length - 1 : 0))} cy={round(y(last))} r="2.5" />
    </svg>
  )
}
