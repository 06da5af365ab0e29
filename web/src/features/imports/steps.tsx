import { Icon } from '../../ui/index.ts'
import { t } from './messages/index.ts'

const STEPS = ['file', 'columns', 'check', 'done'] as const

/** How far the import has come. */
export function Steps({ now }: { now: (typeof STEPS)[number] }) {
  const at = STEPS.indexOf(now)
  return (
    <ol class="import-steps" aria-label={t('steps')}>
      {STEPS.map((step, i) => (
        <li key={step} aria-current={i === at ? 'step' : undefined} data-past={i < at || undefined}>
          <span class="import-step-mark" aria-hidden="true">
            {i < at ? <Icon name="check" size={12} /> : i + 1}
          </span>
          {t(`step_${step}`)}
        </li>
      ))}
    </ol>
  )
}
