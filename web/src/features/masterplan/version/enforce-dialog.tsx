import { useState } from 'preact/hooks'
import { useSubmission } from '../../../app/form.ts'
import { Button, DateInput, Dialog, Field, Problems, toast } from '../../../ui/index.ts'
import { enforceVersion, expirePlan, type VersionDetail } from '../data.ts'
import { t } from '../messages/index.ts'

type Props = { client: string; version: VersionDetail; onClose: () => void }

/** Today where the person is; the API says where that is a day to come for it. */
const today = (): string => new Date().toISOString().slice(0, 10)

/** Puts an approved version into force from a day on. */
export function EnforceDialog({ client, version, onClose }: Props) {
  const [on, setOn] = useState(today())
  const form = useSubmission(async () => {
    await enforceVersion({ client, version: version.id }, on)
    expirePlan(client)
    onClose()
    toast({ message: t('now_in_force', { number: version.number }) })
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('enforce_title', { number: version.number })}
      lead={t('enforce_lead')}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {t('enforce')}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <Field label={t('in_force_on')} error={form.at('/in_force_on')}>
        <DateInput value={on} onValue={setOn} max={today()} />
      </Field>
    </Dialog>
  )
}
