import type { ComponentChildren } from 'preact'
import {
  DEFAULT_THRESHOLDS,
  type LimitName,
  PORTFOLIO_LIMITS,
  RULES,
  type ThresholdKey,
} from '../../../../shared/domain/health/thresholds.ts'
import { Field, IconButton, TextInput } from '../../ui/index.ts'
import { ruleName } from '../../vocabulary/health.ts'
import { type Draft, written } from './limits.ts'
import { t } from './messages/index.ts'

const LIMITS = { ...RULES, ...PORTFOLIO_LIMITS }

export const limitName = (name: LimitName): string =>
  name === 'portfolio_trouble_percent' ? t('portfolio_trouble_percent') : ruleName(name)

export type LimitFieldsProps = {
  values: Readonly<Record<ThresholdKey, number>>
  draft: Draft
  problems: ReadonlyMap<string, string>
  disabled: boolean
  onDraft: (changes: Draft) => void
}

type OneProps = LimitFieldsProps & { at: ThresholdKey; label: string; unit: string }

function Limit({ at, label, unit, values, draft, problems, disabled, onDraft }: OneProps) {
  return (
    <Field label={label} error={problems.get(at)}>
      <div class="input-box limit-input" data-trail>
        <TextInput
          inputMode="decimal"
          value={draft[at] ?? written(values[at])}
          onValue={(text) => onDraft({ [at]: text })}
          disabled={disabled}
        />
        <span class="input-affix">{unit}</span>
      </div>
    </Field>
  )
}

type FrameProps = {
  name: string
  about: string
  usual: string
  onReset: (() => void) | undefined
  children: ComponentChildren
}

function Frame({ name, about, usual, onReset, children }: FrameProps) {
  return (
    <fieldset class="limit">
      <legend>{name}</legend>
      <p class="limit-about">{about}</p>
      <div class="limit-fields">{children}</div>
      <div class="limit-usual">
        <small>{usual}</small>
        {onReset && <IconButton icon="undo" label={t('reset', { name })} onClick={onReset} />}
      </div>
    </fieldset>
  )
}

const shown = ({ values, draft }: LimitFieldsProps, key: ThresholdKey): string => draft[key] ?? written(values[key])
const usualOf = (key: ThresholdKey): string => written(DEFAULT_THRESHOLDS[key])

/** The two limits of one rule, what they mean, their usual values, and the way back to those. */
export function RuleLimits({ name, ...props }: LimitFieldsProps & { name: LimitName }) {
  const { unit, worse } = LIMITS[name]
  const [watch, offCourse] = [`${name}_watch`, `${name}_off_course`] as const
  const usual = { [watch]: usualOf(watch), [offCourse]: usualOf(offCourse) }
  const differs = [watch, offCourse].some((key) => shown(props, key) !== usualOf(key))
  const suffix = t(`unit_${unit}`)
  return (
    <Frame
      name={limitName(name)}
      about={t(`about_${name}`)}
      usual={t('default_pair', { watch: usualOf(watch), off_course: usualOf(offCourse) })}
      onReset={differs && !props.disabled ? () => props.onDraft(usual) : undefined}
    >
      <Limit {...props} at={watch} label={t(`watch_${worse}`)} unit={suffix} />
      <Limit {...props} at={offCourse} label={t(`off_course_${worse}`)} unit={suffix} />
    </Frame>
  )
}

/** The one limit that is no rule: how far ahead the report looks for contracts. */
export function RenewalLimit(props: LimitFieldsProps) {
  const key = 'renewal_days'
  const differs = shown(props, key) !== usualOf(key)
  return (
    <Frame
      name={t('renewal_days')}
      about={t('about_renewal_days')}
      usual={t('default_one', { value: usualOf(key) })}
      onReset={differs && !props.disabled ? () => props.onDraft({ [key]: usualOf(key) }) : undefined}
    >
      <Limit {...props} at={key} label={t('within')} unit={t('unit_days')} />
    </Frame>
  )
}
