import { days, list, money, number, percent } from '../../../app/format.ts'
import type { Materiality } from '../data.ts'
import { t } from '../messages/index.ts'

type Reason = Materiality['reasons'][number]

const reasonText = (reason: Reason, currency: string): string => {
  switch (reason.code) {
    case 'money_percent':
      return reason.value === null
        ? t('material_money_new')
        : t('material_money', { value: percent(reason.value, 1), limit: percent(reason.limit, 1) })
    case 'money_minor':
      return t('material_money', {
        value: money(reason.value, currency, true),
        limit: money(reason.limit, currency, true),
      })
    case 'days':
      return reason.value === null
        ? t('material_date_set')
        : t('material_days', { value: days(Math.abs(reason.value)), limit: days(reason.limit) })
    case 'scope_initiatives':
      return t('material_initiatives', { count: reason.value, limit: number(reason.limit) })
    case 'scope_requirements':
      return t('material_requirements', { count: reason.value, limit: number(reason.limit) })
    case 'alternative':
      return t('material_alternative', { count: reason.initiative_ids.length })
    case 'objectives':
      return t('material_objectives', { count: reason.initiative_ids.length })
  }
}

/** What the thresholds say of a version, against what people last really approved. */
export const materialityText = ({ approved_version_id, material, reasons }: Materiality, currency: string): string => {
  if (approved_version_id === null) return t('material_first')
  if (!material) return t('material_small')
  return t('material', { reasons: list(reasons.map((reason) => reasonText(reason, currency))) })
}
