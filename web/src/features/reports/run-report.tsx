import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { answer, api } from '../../app/api.ts'
import { useSubmission } from '../../app/form.ts'
import { expire } from '../../app/resource.ts'
import { Button, Checkbox, DateInput, Dialog, Field, Problems, toast } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import { reportHref } from './report-columns.tsx'

/** Today as the API counts days: in UTC. */
const today = (): string => new Date().toISOString().slice(0, 10)

type Props = {
  client: string
  /** How many people get the reports by mail; undefined where nobody may know. */
  subscribers?: number | undefined
  open: boolean
  onClose: () => void
}

/** Makes a report now and goes on to it. */
export function RunReport({ client, subscribers, open, onClose }: Props) {
  const [day, setDay] = useState(today)
  const [mail, setMail] = useState(false)
  const { route } = useLocation()
  const form = useSubmission(async () => {
    const report = await answer(
      api.POST('/clients/{client}/reports', {
        params: { path: { client } },
        body: { mail, ...(day && { as_of_on: day }) },
      }),
    )
    expire(`/clients/${client}/reports`)
    expire('/consultancies/')
    onClose()
    toast({ message: t('run_done') })
    route(reportHref(client, report.id))
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('run')}
      lead={t('run_lead')}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {t('run_submit')}
          </Button>
        </>
      }
    >
      <div class="stack">
        <Problems of={form.problem} />
        <Field label={t('run_day')} hint={t('run_day_hint')} error={form.at('/as_of_on')}>
          <DateInput value={day} onValue={setDay} max={today()} />
        </Field>
        {subscribers !== undefined && (
          <Checkbox
            label={t('run_mail')}
            hint={subscribers === 0 ? t('run_mail_none') : t('run_mail_hint', { count: subscribers })}
            value={mail && subscribers > 0}
            onValue={setMail}
            disabled={subscribers === 0}
          />
        )}
      </div>
    </Dialog>
  )
}
