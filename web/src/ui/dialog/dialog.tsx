import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Button, IconButton } from '../button/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { t } from '../messages/index.ts'
import './dialog.css'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  /** One sentence under the title. */
  lead?: string
  children?: ComponentChildren
  /** The buttons at its foot, the main one last. */
  actions?: ComponentChildren
  /** Makes it a form: the foot's submit button and Enter send it. */
  onSubmit?: (event: Event) => void
  size?: 'wide'
}

/**
 * A native modal dialog: the rest of the page rests, Escape and a press outside close it, the focus comes back. A form in
 * which something was written says so first, and closes at the second press.
 */
export function Dialog({ open, onClose, title, lead, children, actions, onSubmit, size }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const closedHere = useRef(0)
  const written = useRef(false)
  const [warned, setWarned] = useState(false)
  const titleId = useId()
  const leave = () => {
    if (onSubmit && written.current && !warned) setWarned(true)
    else onClose()
  }
  useEffect(() => {
    written.current = false
    setWarned(false)
    if (open && !dialog.current?.open) {
      dialog.current?.showModal()
      // A form begins at its first field, not at the button that closes it.
      dialog.current?.querySelector<HTMLElement>('.dialog-body :is(input, select, textarea):enabled')?.focus()
    }
    if (!open && dialog.current?.open) {
      // The browser tells of it later, when the dialog may be open again for another reason.
      closedHere.current += 1
      dialog.current.close()
    }
  }, [open])
  const content = (
    <>
      <header class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
        {lead && <p>{lead}</p>}
      </header>
      <div class="dialog-body">{children}</div>
      {warned && (
        <p class="dialog-warning" role="alert">
          <Icon name="warning" /> {t('unsaved')}
        </p>
      )}
      {actions && <footer class="dialog-foot">{actions}</footer>}
    </>
  )
  return (
    <dialog
      ref={dialog}
      class="dialog"
      data-size={size}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      onClose={() => {
        if (closedHere.current > 0) closedHere.current -= 1
        else if (open) onClose()
      }}
      onMouseDown={(event) => event.target === dialog.current && leave()}
    >
      {open &&
        (onSubmit ? (
          <form
            onSubmit={onSubmit}
            onInput={() => {
              written.current = true
            }}
          >
            {content}
          </form>
        ) : (
          <div class="dialog-sheet">{content}</div>
        ))}
    </dialog>
  )
}

export type ConfirmProps = {
  open: boolean
  onClose: () => void
  title: string
  lead: string
  /** What the button says: the deed itself ("Revoke the key"), never "OK". */
  action: string
  onConfirm: () => void
  busy?: boolean
  danger?: boolean
  /** What else is to be known or chosen before the deed. */
  children?: ComponentChildren
}

/** Asks before what cannot be undone. Where it can be undone, do it at once and offer Undo in a toast. */
export function Confirm(props: ConfirmProps) {
  const { open, onClose, title, lead, action, onConfirm, busy, danger, children } = props
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      lead={lead}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button tone={danger ? 'danger' : 'primary'} busy={busy ?? false} onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
