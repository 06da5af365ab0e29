import type { Option } from '../field/inputs.tsx'
import { Icon } from '../icon/icon.tsx'
import { t } from '../messages/index.ts'
import '../field/tag-input.css'
import './many-input.css'
import { Combobox } from './combobox.tsx'

export type ManyInputProps = {
  /** The values of the chosen options. */
  value: readonly string[]
  onValue: (value: readonly string[]) => void
  options: readonly Option[]
  label?: string
  placeholder?: string
}

/** Several choices among many: each is found as in a Combobox, and taken off by its cross. */
export function ManyInput({ value, onValue, options, label, placeholder }: ManyInputProps) {
  const nameOf = (one: string) => options.find((option) => option.value === one)?.label ?? one
  return (
    <div class="many-input">
      <Combobox
        value=""
        {...(label && { label })}
        {...(placeholder && { placeholder })}
        options={options.filter((option) => !value.includes(option.value))}
        onValue={(one) => one && onValue([...value, one])}
      />
      {value.length > 0 && (
        <ul>
          {value.map((one) => (
            <li class="tag" key={one}>
              {nameOf(one)}
              <button
                type="button"
                aria-label={t('remove', { name: nameOf(one) })}
                onClick={() => onValue(value.filter((other) => other !== one))}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
