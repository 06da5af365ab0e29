import { useSignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { Button, Dialog, Field, Menu, TextArea } from '../../ui/index.ts'
import { t } from './messages/index.ts'

type Props = {
  /** What is dismissed. */
  name: string
  onReason: (reason: string) => void
}

/** Dismisses with a reason in one step: the usual reasons are at hand, another can be written. */
export function DismissMenu({ name, onReason }: Props) {
  const writing = useSignal(false)
  const usual = [t('reason_no_effect'), t('reason_covered'), t('reason_later')]
  return (
    <>
      <Menu
        label={t('dismiss_for', { name })}
        align="start"
        trigger={(props) => (
          <Button size="small" icon="close" aria-haspopup="menu" {...props}>
            {t('dismiss')}
          </Button>
        )}
        items={[
          ...usual.map((reason) => ({ label: reason, run: () => onReason(reason) })),
          'rule',
          {
            label: t('reason_other'),
            icon: 'edit',
            run: () => {
              writing.value = true
            },
          },
        ]}
      />
      {writing.value && (
        <ReasonDialog
          name={name}
          onReason={onReason}
          onClose={() => {
            writing.value = false
          }}
        />
      )}
    </>
  )
}

function ReasonDialog({ name, onReason, onClose }: Props & { onClose: () => void }) {
  const [reason, setReason] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    onClose()
    onReason(reason.trim())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('dismiss_for', { name })}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" disabled={reason.trim() === ''}>
            {t('dismiss')}
          </Button>
        </>
      }
    >
      <Field label={t('reason')} required>
        <TextArea value={reason} onValue={setReason} rows={3} maxLength={2000} />
      </Field>
    </Dialog>
  )
}
