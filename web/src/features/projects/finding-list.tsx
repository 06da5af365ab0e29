import { RULES, type RuleName, type Thresholds } from '../../../../shared/domain/health/thresholds.ts'
import type { Finding } from '../../../../shared/domain/health/types.ts'
import { date, days, index, money, number, percent } from '../../app/format.ts'
import { HealthShape, Icon } from '../../ui/index.ts'
import { findingText, ruleName } from '../../vocabulary/health.ts'
import { word } from '../../vocabulary/index.ts'
import type en from './messages/en.ts'
import { t } from './messages/index.ts'
import './findings.css'

type InputKey = Extract<keyof typeof en, `input_${string}`>

const UNITS = { index, percent: (value: number) => percent(value, 1), days } as const

/** A measured value or limit in the unit of its rule. */
const inUnit = (rule: RuleName, value: number): string => UNITS[RULES[rule].unit](value)

/** The limits of a rule in a sentence: when it says watch, when off course. */
const limitsText = (rule: RuleName, thresholds: Thresholds): string => {
  const watch = inUnit(rule, thresholds[`${rule}_watch`])
  const offCourse = inUnit(rule, thresholds[`${rule}_off_course`])
  return RULES[rule].worse === 'below'
    ? t('limits_below', { watch, off_course: offCourse })
    : t('limits_above', { watch, off_course: offCourse })
}

const writeInput = (name: string, value: number | string | null, currency: string): string => {
  if (value === null) return t('input_none')
  if (name.endsWith('_minor')) return money(Number(value), currency)
  if (name.endsWith('_on')) return date(String(value))
  if (name === 'progress') return percent(Number(value))
  if (name === 'slip_days') return days(Number(value))
  return typeof value === 'number' ? number(value, 1) : value
}

/** Ids say nothing to a reader: the sentence above already tells of the record. */
const isShown = ([name]: readonly [string, unknown]): boolean => !name.endsWith('_id')

type LineProps = { finding: Finding; currency: string }

/** Form and sentence of one finding. */
function Line({ finding, currency }: LineProps) {
  return (
    <span class="finding">
      <HealthShape state={finding.state} />
      <span>
        <span class="visually-hidden">{word('health', finding.state)}: </span>
        {findingText(finding, currency)}
      </span>
    </span>
  )
}

/** A finding that opens to what its rule looked at: the limits, the measured value, and the figures that made it. */
function Evidence({ finding, currency, thresholds }: LineProps & { thresholds: Thresholds }) {
  const rows = Object.entries(finding.inputs).filter(isShown)
  return (
    <details class="evidence">
      <summary>
        <Line finding={finding} currency={currency} />
        <Icon name="down" size={12} />
      </summary>
      <p>
        {ruleName(finding.rule)}: {limitsText(finding.rule, thresholds)}{' '}
        {finding.value === null ? t('not_measured') : t('measured', { value: inUnit(finding.rule, finding.value) })}
      </p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            {/* Every input of every rule has a text of its own in the catalogue. */}
            <dt>{t(`input_${name}` as InputKey)}</dt>
            <dd>{writeInput(name, value, currency)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

export type FindingListProps = {
  findings: readonly Finding[]
  currency: string
  /** With them each finding opens to its limits and inputs. */
  thresholds?: Thresholds | undefined
}

/** What the rules found, worst first: form and sentence of each, and what made it so. */
export function FindingList({ findings, currency, thresholds }: FindingListProps) {
  if (findings.length === 0) return null
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={finding.rule}>
          {thresholds ? (
            <Evidence finding={finding} currency={currency} thresholds={thresholds} />
          ) : (
            <Line finding={finding} currency={currency} />
          )}
        </li>
      ))}
    </ul>
  )
}
