import { t } from '../messages/index.ts'
import { Diamond, Ring } from './marks.tsx'

const sample = (state: 'confirmed' | 'suspected', strength: 'weak' | 'moderate' | 'strong' = 'moderate') => (
  <svg width="28" height="10" aria-hidden="true">
    <g class="map-line" data-state={state} data-strength={strength}>
      <path class="map-course" d="M0 5h28" />
    </g>
  </svg>
)

/** What the forms of the graph mean. */
export function Legend() {
  return (
    <ul class="map-legend" aria-label={t('legend')}>
      <li>
        <span class="map-sample" data-sample="source" /> {t('legend_technology')}
      </li>
      <li>
        <span class="map-sample" data-sample="slot" /> {t('legend_administrative')}
      </li>
      <li>
        <span class="map-sample" data-sample="open" /> {t('legend_open')}
      </li>
      <li>
        {sample('confirmed')} {t('legend_confirmed')}
      </li>
      <li>
        {sample('suspected')} {t('legend_suspected')}
      </li>
      <li>
        <Ring /> {t('legend_end')}
      </li>
      <li>
        <Diamond /> {t('legend_late')}
      </li>
      <li>
        {sample('confirmed', 'weak')}
        {sample('confirmed', 'moderate')}
        {sample('confirmed', 'strong')} {t('legend_strength')}
      </li>
    </ul>
  )
}
