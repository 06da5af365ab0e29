import { isEmptyDiff } from '../../../../../shared/domain/masterplan/diff.ts'
import { date, list, money } from '../../../app/format.ts'
import type { Comparison } from '../data.ts'
import { t } from '../messages/index.ts'

const moneySentence = ({ before_minor, after_minor }: Comparison['money'], currency: string): string => {
  const gap = after_minor - before_minor
  const values = { after: money(after_minor, currency, true), gap: money(Math.abs(gap), currency, true) }
  if (gap > 0) return t('sum_money_more', values)
  return gap < 0 ? t('sum_money_less', values) : t('sum_money_same', { after: values.after })
}

const initiativeSentence = ({ added, removed, changed }: Comparison['counts']): string => {
  const parts = [
    added > 0 ? t('sum_added', { count: added }) : '',
    removed > 0 ? t('sum_removed', { count: removed }) : '',
    changed > 0 ? t('sum_changed', { count: changed }) : '',
  ].filter((part) => part !== '')
  return t('sum_initiatives', { parts: list(parts) })
}

const requirementSentence = ({
  added,
  removed,
}: {
  added: readonly string[]
  removed: readonly string[]
}): string[] => {
  const parts = [
    added.length > 0 ? t('sum_requirements_added', { count: added.length }) : '',
    removed.length > 0 ? t('sum_requirements_removed', { count: removed.length }) : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? [t('sum_requirements', { parts: list(parts) })] : []
}

const dateSentence = ({ before, after }: Comparison['dates']): string[] => {
  const ends = before.ends_on !== after.ends_on && after.ends_on !== null
  const starts = before.starts_on !== after.starts_on && after.starts_on !== null
  return [
    ...(starts && before.starts_on
      ? [t('sum_starts', { before: date(before.starts_on), after: date(after.starts_on) })]
      : []),
    ...(ends && before.ends_on ? [t('sum_ends', { before: date(before.ends_on), after: date(after.ends_on) })] : []),
  ]
}

/** What differs between two versions, in a few sentences: initiatives, money, requirements, dates. */
export const summaryOf = (comparison: Comparison, currency: string): string => {
  if (isEmptyDiff(comparison)) return t('sum_nothing')
  return [
    initiativeSentence(comparison.counts),
    moneySentence(comparison.money, currency),
    ...requirementSentence(comparison.sets.requirement_ids),
    ...dateSentence(comparison.dates),
  ].join(' ')
}
