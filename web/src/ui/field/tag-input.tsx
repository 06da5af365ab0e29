import { useRef, useState } from 'preact/hooks'
import { Icon } from '../icon/icon.tsx'
import { t } from '../messages/index.ts'
import { useControl } from './field.tsx'
import type { ControlProps } from './inputs.tsx'
import './tag-input.css'

/** Free words. Enter or a comma adds one, Backspace in the empty field takes the last one back. */
export function TagInput({ value, onValue, label, disabled }: ControlProps<readonly string[]>) {
  const control = useControl(label)
  const [draft, setDraft] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const add = (written: string) => {
    const words = written
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean)
    setDraft('')
    if (words.length > 0) onValue([...new Set([...value, ...words])])
  }
  const remove = (tag: string) => {
    onValue(value.filter((other) => other !== tag))
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && draft.trim() !== '') {
      event.preventDefault()
      add(draft)
    } else if (event.key === 'Backspace' && draft === '' && value.length > 0) onValue(value.slice(0, -1))
  }
  return (
    <div class="input tag-input" data-disabled={disabled || undefined}>
      {value.map((tag) => (
        <Tag key={tag} tag={tag} disabled={disabled} onRemove={() => remove(tag)} />
      ))}
      <input
        {...control}
        ref={input}
        required={false}
        disabled={disabled}
        value={draft}
        placeholder={value.length === 0 ? t('add_tag') : undefined}
        onInput={(event) =>
          event.currentTarget.value.includes(',') ? add(event.currentTarget.value) : setDraft(event.currentTarget.value)
        }
        onKeyDown={onKeyDown}
        onBlur={() => add(draft)}
      />
    </div>
  )
}

function Tag({ tag, disabled, onRemove }: { tag: string; disabled: boolean | undefined; onRemove: () => void }) {
  return (
    <span class="tag">
      {tag}
      <button type="button" disabled={disabled} aria-label={t('remove', { name: tag })} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  )
}
