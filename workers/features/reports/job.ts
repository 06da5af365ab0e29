import type { Bindings } from '../../env.ts'
import { controlContext, findClient } from '../../jobs/context.ts'
import type { ReportMessage } from '../../jobs/messages.ts'
import { dropJob, failJob, jobState } from '../../jobs/report-jobs.ts'
import { DELIVERY, deliver } from './deliver.ts'
import { makeReport } from './make-report.ts'

const jobContext = (bindings: Bindings, message: ReportMessage) =>
  controlContext(bindings, { kind: 'job', id: message.id, name: 'report' })

/**
 * Makes one client's report for a message of the queue, shows it in the fleet and mails it. A repeated message finds what was
 * done and does what is missing; one whose job is closed and whose mail is out opens no client's database.
 */
export const handleReport = async (bindings: Bindings, message: ReportMessage): Promise<void> => {
  const ctx = await jobContext(bindings, message)
  const { run_key } = message.payload
  const found = await findClient(ctx, message.client_id, [jobState(run_key, message.client_id)])
  if (found?.row.state !== 'active') {
    await ctx.control.write(dropJob(run_key, message.client_id))
    ctx.log.info('report dropped', { client: message.client_id, run: run_key })
    return
  }
  const job = found.rows[0]?.[0]
  const done = job?.state === 'done'
  if (done && job.mail_due_at === null) return
  const work = await found.open()
  const rows = done
    ? await work.db.read(DELIVERY)
    : await makeReport(work, message.payload, (_record, statements) => work.db.write([...statements, ...DELIVERY]))
  await deliver(work, run_key, rows.slice(-DELIVERY.length))
  ctx.log.info('report', { client: message.client_id, run: run_key, ms: Date.now() - ctx.now })
}

/** Marks a report whose message was given up after its last attempt, so that the cockpit shows it. */
export const reportGivenUp = async (bindings: Bindings, message: ReportMessage): Promise<void> => {
  const ctx = await jobContext(bindings, message)
  await ctx.control.write([failJob(message.payload.run_key, message.client_id, ctx.now)])
}
