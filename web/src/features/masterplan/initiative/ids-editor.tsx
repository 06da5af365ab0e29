import { useRef } from 'preact/hooks'
import type { Option } from '../../../ui/field/inputs.tsx'
import { Combobox, Field, IconButton } from '../../../ui/index.ts'
import { t } from '../messages/index.ts'

type Search = (typed: string) => Promise<readonly Option[]>

type Props = {
  label: string
  ids: readonly string[]
  nameOf: (id: string) => string | undefined
  /** What can be added; without it only taking away is possible. */
  options?: readonly Option[] | Search
  hint?: string
  error: string | undefined
  onIds: (ids: string[]) => void
}

/** Records that belong to an initiative: each by its name, and a field that finds more. */
export function IdsEditor({ label, ids, nameOf, options, hint, error, onIds }: Props) {
  // What was just picked is not in the names that came with the record.
  const picked = useRef(new Map<string, string>())
  const known = (id: string): string => picked.current.get(id) ?? nameOf(id) ?? t('unseen')
  const remember = (found: readonly Option[]): readonly Option[] => {
    for (const { value, label: name } of found) picked.current.set(value, name)
    return found.filter(({ value }) => !ids.includes(value))
  }
  const choices: readonly Option[] | Search | undefined =
    typeof options === 'function'
      ? async (typed: string) => remember(await options(typed))
      : options && remember(options)
  const add = (id: string) => {
    if (id === '' || ids.includes(id)) return
    onIds([...ids, id])
  }
  return (
    <div class="ids">
      <span class="ids-label">{label}</span>
      {ids.length > 0 && (
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <span>{known(id)}</span>
              <IconButton
                icon="close"
                label={t('take_out', { name: known(id) })}
                onClick={() => onIds(ids.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      {choices ? (
        <Field label={t('add_to', { label })} hint={hint} error={error}>
          <Combobox value="" options={choices} onValue={add} />
        </Field>
      ) : (
        <>
          {hint && <p class="muted">{hint}</p>}
          {error && <p class="field-error">{error}</p>}
        </>
      )}
    </div>
  )
}
