import { type LimitName, PORTFOLIO_LIMITS, RULE_NAMES, RULES } from '../../../../../shared/domain/health/thresholds.ts'
import { days, index, percent } from '../../../app/format.ts'
import { Section } from '../../../ui/index.ts'
import { ruleName } from '../../../vocabulary/health.ts'
import { t } from '../messages/index.ts'
import type { PartProps } from './types.ts'

const UNITS = { index, percent: (value: number) => percent(value, 1), days } as const
const LIMITS = { ...RULES, ...PORTFOLIO_LIMITS }

const nameOf = (name: LimitName): string =>
  name === 'portfolio_trouble_percent' ? t('rule_portfolio') : ruleName(name)

/** The limits that made the colours of this report. */
export function Rules({ report }: PartProps) {
  const { thresholds } = report.content
  const names: readonly LimitName[] = [...RULE_NAMES, 'portfolio_trouble_percent']
  const write = (name: LimitName, value: number): string => {
    const limit = UNITS[LIMITS[name].unit](value)
    return LIMITS[name].worse === 'below' ? t('limit_below', { limit }) : t('limit_above', { limit })
  }
  return (
    <Section title={t('rules')} lead={t('rules_lead')}>
      <table class="report-rules">
        <thead>
          <tr>
            <th scope="col">{t('rule')}</th>
            <th scope="col">{t('rule_watch')}</th>
            <th scope="col">{t('rule_off_course')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{nameOf(name)}</th>
              <td>{write(name, thresholds[`${name}_watch`])}</td>
              <td>{write(name, thresholds[`${name}_off_course`])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
