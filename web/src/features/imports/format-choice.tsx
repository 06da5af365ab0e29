import type { FieldMapping, FieldType } from '../../../../shared/domain/imports/index.ts'
import { Field, Select } from '../../ui/index.ts'
import { t } from './messages/index.ts'

export type FormatChoiceProps = {
  type: FieldType
  mapping: FieldMapping
  onMapping: (mapping: FieldMapping) => void
}

const DATES = ['auto', 'iso', 'dmy', 'mdy'] as const
const NUMBERS = ['auto', 'en', 'de'] as const

/** How dates or numbers stand in the cells; nothing for other fields. */
export function FormatChoice({ type, mapping, onMapping }: FormatChoiceProps) {
  if (type === 'date' || type === 'instant')
    return (
      <Field label={t('date_format')}>
        <Select
          value={mapping.date_format ?? 'auto'}
          onValue={(next) => next && onMapping({ ...mapping, date_format: next })}
          options={DATES.map((value) => ({ value, label: t(`date_${value}`) }))}
        />
      </Field>
    )
  if (type !== 'money' && type !== 'integer' && type !== 'percent') return null
  return (
    <Field label={t('number_format')}>
      <Select
        value={mapping.number_format ?? 'auto'}
        onValue={(next) => next && onMapping({ ...mapping, number_format: next })}
        options={NUMBERS.map((value) => ({ value, label: t(`number_${value}`) }))}
      />
    </Field>
  )
}
