import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CellEdit } from './edits.ts'
import './cell-editor.css'

type Props<Row> = {
  edit: CellEdit<Row>
  row: Row
  label: string
  /** Leaves the cell; with a step on to the next one that can be edited. */
  leave: (step?: 1 | -1) => void
}

/** What is written in a cell, whether it is refused, and what keys do with it. */
function useDraft<Row>({ edit, row, leave }: Props<Row>) {
  const before = edit.value(row)
  const [written, setDraft] = useState(before)
  const byPointer = useRef(false)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  // Leaving takes the control away, which blurs it: what was decided once is not decided again.
  const over = useRef(false)
  const keep = (then: () => void, draft = written) => {
    if (over.current) return
    const reason = edit.check?.(draft)
    setRefused(reason)
    if (reason !== undefined) return
    over.current = true
    if (draft !== before) void edit.save(row, draft)
    then()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    byPointer.current = false
    if (event.key === 'Enter') keep(() => leave())
    else if (event.key === 'Tab') keep(() => leave(event.shiftKey ? -1 : 1))
    else if (event.key === 'Escape') {
      over.current = true
      leave()
    } else return
    event.preventDefault()
  }
  // A pick with the mouse is a decision; arrow keys pass over options on their way to another.
  const pick = (option: string) => {
    setDraft(option)
    if (byPointer.current) keep(() => leave(), option)
  }
  const onPointerDown = () => {
    byPointer.current = true
  }
  return { draft: written, setDraft, pick, refused, onKeyDown, onPointerDown, onBlur: () => keep(() => leave()) }
}

/** The control inside a cell. Enter and Tab keep what was written, Escape drops it, leaving keeps it. */
export function CellEditor<Row>(props: Props<Row>) {
  const { edit, label } = props
  const { draft, setDraft, pick, refused, onKeyDown, onPointerDown, onBlur } = useDraft(props)
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null)
  useLayoutEffect(() => {
    control.current?.focus()
    if (edit.type !== 'select' && edit.type !== 'date') control.current?.select()
  }, [])
  const shared = {
    ref: control,
    class: 'cell-editor',
    'aria-label': label,
    'aria-invalid': refused !== undefined || undefined,
    value: draft,
    onKeyDown,
    onBlur,
  }
  const write = (event: { currentTarget: { value: string } }) => setDraft(event.currentTarget.value)
  return (
    <>
      {edit.type === 'select' && (
        <select {...shared} onPointerDown={onPointerDown} onChange={(event) => pick(event.currentTarget.value)}>
          {edit.options?.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === draft}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {edit.type === 'date' && <input {...shared} type="date" onInput={write} />}
      {edit.type === 'text' && <input {...shared} type="text" onInput={write} />}
      {edit.type === 'decimal' && <input {...shared} type="text" inputMode="decimal" onInput={write} />}
      {refused && (
        <span class="cell-refused" role="alert">
          {refused}
        </span>
      )}
    </>
  )
}
