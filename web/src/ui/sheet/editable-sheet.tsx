import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Submission } from '../../app/form.ts'
import { Button } from '../button/button.tsx'
import { t } from '../messages/index.ts'
import { Sheet } from './sheet.tsx'

export type EditableSheetProps = {
  title: string
  mayEdit: boolean
  editing: boolean
  onEdit: () => void
  /** What is read, or the `SheetForm` in its place. */
  children: ComponentChildren
}

/** A part of a record: read, and with a press written, in the same place. */
export function EditableSheet({ title, mayEdit, editing, onEdit, children }: EditableSheetProps) {
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(editing)
  // Before the next paint: later it would take the focus from whoever has gone on already.
  useLayoutEffect(() => {
    // Who leaves the form goes on where they began it.
    if (was.current && !editing) button.current?.focus()
    was.current = editing
  }, [editing])
  return (
    <Sheet
      title={title}
      actions={
        mayEdit &&
        !editing && (
          <Button ref={button} tone="quiet" size="small" icon="edit" onClick={onEdit}>
            {t('edit')}
            <span class="visually-hidden"> {title}</span>
          </Button>
        )
      }
    >
      {children}
    </Sheet>
  )
}

export type SheetFormProps = {
  submission: Pick<Submission, 'onSubmit' | 'busy'>
  onClose: () => void
  children: ComponentChildren
}

/** What an EditableSheet is written in: its first field has the focus, Ctrl+Enter saves, Escape leaves. */
export function SheetForm({ submission, onClose, children }: SheetFormProps) {
  const sheet = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => sheet.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus(), [])
  return (
    <form
      ref={sheet}
      class="stack"
      onSubmit={submission.onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submission.onSubmit(event)
      }}
    >
      {children}
      <div class="row">
        <Button type="submit" tone="primary" busy={submission.busy}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
