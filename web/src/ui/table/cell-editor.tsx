import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CellEdit } from './edits.ts'

type Props<Row> = {
  edit: CellEdit<Row>
  row: Row
  label: string
  /** Leaves the cell; with a step on to the next one that can be edited. */
  leave: (step?: 1 | -1) => void
}

/** The control inside a cell. Enter and Tab keep what was written, Escape drops it, leaving keeps it. */
export function CellEditor<Row>({ edit, row, label, leave }: Props<Row>) {
  const before = edit.value(row)
  const [draft, setDraft] = useState(before)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const over = useRef(false)
  useLayoutEffect(() => {
    control.current?.focus()
    if (edit.type !== 'select' && edit.type !== 'date') control.current?.select()
  }, [])

  const keep = (written: string, then: () => void) => {
    if (over.current) return
    const reason = edit.check?.(written)
    setRefused(reason)
    if (reason !== undefined) return
    over.current = true
    if (written !== before) void edit.save(row, written)
    then()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter') keep(draft, () => leave())
    else if (event.key === 'Tab') keep(draft, () => leave(event.shiftKey ? -1 : 1))
    else if (event.key === 'Escape') {
      over.current = true
      leave()
    } else return
    event.preventDefault()
  }
  const shared = {
    ref: control,
    class: 'cell-editor',
    'aria-label': label,
    'aria-invalid': refused !== undefined || undefined,
    value: draft,
    onKeyDown,
    onBlur: () => keep(draft, () => leave()),
  }
  return (
    <>
      {edit.type === 'select' ? (
        <select {...shared} onChange={(event) => setDraft(event.currentTarget.value)}>
          {edit.options?.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === draft}>
              {option.label}
            </option>
          ))}
        </select>
      ) : edit.type === 'date' ? (
        <input {...shared} type="date" onInput={(event) => setDraft(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={edit.type === 'decimal' ? 'decimal' : 'text'}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
      )}
      {refused && (
        <span class="cell-refused" role="alert">
          {refused}
        </span>
      )}
    </>
  )
}
