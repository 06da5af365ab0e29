import { Button, Field, TextArea } from '../../ui/index.ts'
import { t } from './messages/index.ts'

type FootProps = { busy: boolean; onClose: () => void; label: string; danger?: boolean }

/** The foot of a dialog that ends a requirement. */
export function Foot({ busy, onClose, label, danger }: FootProps) {
  return (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="submit" tone={danger ? 'danger' : 'primary'} busy={busy}>
        {label}
      </Button>
    </>
  )
}

type ReasonProps = {
  value: string
  onValue: (value: string) => void
  tried: boolean
  refused: string | undefined
  hint?: string
}

/** Why: it goes to whoever handed the requirement in, and into the ledger. */
export function Reason({ value, onValue, tried, refused, hint = t('reason_hint') }: ReasonProps) {
  return (
    <Field
      label={t('reason')}
      hint={hint}
      required
      error={tried && value.trim() === '' ? t('reason_missing') : refused}
    >
      <TextArea value={value} onValue={onValue} rows={3} maxLength={4_000} />
    </Field>
  )
}
