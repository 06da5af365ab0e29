import { useRef } from 'preact/hooks'
import { Button, IconButton, TextInput } from '../../../ui/index.ts'
import { t } from '../messages/index.ts'

type Props = { label: string; lines: readonly string[]; onLines: (lines: string[]) => void; error?: string | undefined }

/** Sentences one below the other. Enter begins the next one, Backspace in an empty one takes it away. */
export function LinesEditor({ label, lines, onLines, error }: Props) {
  const box = useRef<HTMLFieldSetElement>(null)
  const focus = (at: number) =>
    requestAnimationFrame(() => box.current?.querySelectorAll<HTMLInputElement>('input')[at]?.focus())
  const add = (at: number) => {
    onLines([...lines.slice(0, at), '', ...lines.slice(at)])
    focus(at)
  }
  const remove = (at: number) => {
    onLines(lines.filter((_, i) => i !== at))
    focus(Math.max(0, at - 1))
  }
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') add(at + 1)
    else if (event.key === 'Backspace' && lines[at] === '') remove(at)
    else return
    event.preventDefault()
  }
  return (
    <fieldset class="lines" ref={box}>
      <legend>{label}</legend>
      {lines.map((line, at) => (
        // A sentence has no name of its own but its place.
        <div key={at} class="lines-row">
          <TextInput
            label={t('line_of', { label, number: at + 1 })}
            value={line}
            maxLength={300}
            onValue={(text) => onLines(lines.map((other, i) => (i === at ? text : other)))}
            onKeyDown={onKeyDown(at)}
          />
          <IconButton icon="trash" label={t('remove_line', { label, number: at + 1 })} onClick={() => remove(at)} />
        </div>
      ))}
      {error && <p class="field-error">{error}</p>}
      <div>
        <Button size="small" icon="plus" onClick={() => add(lines.length)}>
          {t('add_line')}
          <span class="visually-hidden"> {label}</span>
        </Button>
      </div>
    </fieldset>
  )
}
