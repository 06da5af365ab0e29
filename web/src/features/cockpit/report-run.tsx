import { useEffect, useState } from 'preact/hooks'
import { answer, api } from '../../app/api.ts'
import { useSubmission } from '../../app/form.ts'
import { expire, useResource } from '../../app/resource.ts'
import { Banner, Button, Checkbox, DateInput, Dialog, Field, Meter, Problems } from '../../ui/index.ts'
import { t } from './messages/index.ts'

/** How often the progress of a run is asked for, in milliseconds. */
const EVERY = 1500

/** Today as the API counts days: in UTC. */
const today = (): string => new Date().toISOString().slice(0, 10)

type StartProps = {
  consultancy: string
  clients: number
  open: boolean
  onClose: () => void
  onStarted: (runKey: string) => void
}

/** Asks once before a report of every client is made, since it may also send mail. */
export function StartRun({ consultancy, clients, open, onClose, onStarted }: StartProps) {
  const [day, setDay] = useState(today)
  const [mail, setMail] = useState(false)
  const form = useSubmission(async () => {
    const run = await answer(
      api.POST('/consultancies/{consultancy}/report-runs', {
        params: { path: { consultancy } },
        body: { mail, ...(day && { as_of_on: day }) },
      }),
    )
    onStarted(run.run_key)
    onClose()
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('run_title')}
      lead={t('run_lead', { count: clients })}
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
      <Problems of={form.problem} />
      <Field label={t('run_day')} hint={t('run_day_hint')} error={form.at('/as_of_on')}>
        <DateInput value={day} onValue={setDay} max={today()} />
      </Field>
      <Checkbox label={t('run_mail')} value={mail} onValue={setMail} />
    </Dialog>
  )
}

type RunProps = { consultancy: string; runKey: string; onDismiss: () => void; onShowFailed: () => void }

/** How far a run is; the table is loaded again as reports come in. */
export function RunProgress({ consultancy, runKey, onDismiss, onShowFailed }: RunProps) {
  const run = useResource(`/consultancies/${consultancy}/report-runs/${runKey}`, (signal) =>
    answer(
      api.GET('/consultancies/{consultancy}/report-runs/{run_key}', {
        params: { path: { consultancy, run_key: runKey } },
        signal,
      }),
    ),
  )
  const now = run.data.value
  const made = (now?.done ?? 0) + (now?.failed ?? 0)
  useEffect(() => {
    if (now?.finished) return
    const timer = setInterval(() => void run.reload(), EVERY)
    return () => clearInterval(timer)
  }, [runKey, now?.finished])
  useEffect(() => {
    if (made > 0) expire(`/consultancies/${consultancy}/fleet`)
  }, [made])
  if (!now) return null
  const close = (
    <Button size="small" onClick={onDismiss}>
      {t('dismiss')}
    </Button>
  )
  if (!now.finished) return <Running clients={now.clients} made={made} />
  if (now.failed === 0)
    return <Banner tone="good" role="status" title={t('run_done', { count: now.done })} action={close} />
  return (
    <Banner
      tone="bad"
      role="status"
      title={t('run_failed', { count: now.failed })}
      action={
        <div class="row">
          <Button size="small" onClick={onShowFailed}>
            {t('show_failed')}
          </Button>
          {close}
        </div>
      }
    >
      {t('run_failed_detail')}
    </Banner>
  )
}

function Running({ clients, made }: { clients: number; made: number }) {
  const progress = t('done_of', { done: made, count: clients })
  return (
    <Banner role="status" title={t('run_progress', { count: clients })}>
      <Meter value={(100 * made) / Math.max(1, clients)} text={progress} label={t('run_label')} />
      <p>{t('run_progress_detail')}</p>
    </Banner>
  )
}
