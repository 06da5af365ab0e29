import { useState } from 'preact/hooks'
import { Button, Dialog, Field, Menu, TextArea } from '../../ui/index.ts'
import { t } from './messages/index.ts'

type MenuProps = {
  onReason: (reason: string) => void
  onOther: () => void
  /** Small, for lists of many. */
  small?: boolean
}

/** Dismisses with one of the usual reasons in one step, or leads to a reason of one's own. */
export function DismissMenu({ onReason, onOther, small }: MenuProps) {
  const usual = [t('reason_irrelevant'), t('reason_exists'), t('reason_elsewhere')]
  return (
    <Menu
      label={t('dismiss_title')}
      align="start"
      trigger={(props) => (
        <Button aria-haspopup="menu" {...(small ? { size: 'small' as const } : {})} {...props}>
          {t('dismiss')}
        </Button>
      )}
      items={[
        ...usual.map((reason) => ({ label: reason, run: () => onReason(reason) })),
        'rule',
        { label: t('dismiss_other'), run: onOther },
      ]}
    />
  )
}

type DialogProps = {
  /** How many are dismissed for this reason. */
  count: number
  onClose: () => void
  onReason: (reason: string) => void
}

/** Asks for a reason in the person's own words. */
export function DismissDialog({ count, onClose, onReason }: DialogProps) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('dismiss_title')}
      lead={count > 1 ? `${t('dismiss_many_lead', { count })} ${t('dismiss_lead')}` : t('dismiss_lead')}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() === '') setMissing(true)
        else onReason(reason.trim())
      }}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary">
            {t('dismiss')}
          </Button>
        </>
      }
    >
      <Field label={t('reason')} required error={missing && reason.trim() === '' ? t('must_write') : undefined}>
        <TextArea value={reason} onValue={setReason} maxLength={2000} rows={3} />
      </Field>
    </Dialog>
  )
}
