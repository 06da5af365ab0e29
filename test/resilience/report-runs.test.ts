import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildWorker } from '../../workers/local/bundle.ts'
import { type Installation, send, setUp, startInstallation } from './installation.ts'

const CLIENTS = 24
const CRON = '7 * * * *'

let installation: Installation
let world: Awaited<ReturnType<typeof setUp>>
let clients: string[]
beforeAll(async () => {
  buildWorker()
  installation = await startInstallation({ JOB_RESEND_MS: '500', MAIL_LEASE_MS: '300' })
  world = await setUp(installation)
  clients = []
  for (let n = 0; n < CLIENTS; n += 1) {
    const client = await world.newClient(`Client ${n}`)
    await send(`${installation.address}/api/v1/clients/${client}/projects`, 'POST', world.headers, {
      name: 'Only one',
      track: 'technology',
      kind: 'pilot',
    })
    await send(`${installation.address}/api/v1/clients/${client}/report-subscriptions`, 'POST', world.headers, {
      email: `reader-${n}@example.com`,
    })
    clients.push(client)
  }
})
afterAll(() => installation.stop())

type ReportRow = { run_key: string; trigger: string; sequence: number }

const reportsOf = async (client: string): Promise<ReportRow[]> =>
  (await send(`${installation.address}/api/v1/clients/${client}/reports`, 'GET', world.headers)).body
    .data as ReportRow[]

const progress = async (run: string) =>
  (
    await send(
      `${installation.address}/api/v1/consultancies/${world.consultancy}/report-runs/${encodeURIComponent(run)}`,
      'GET',
      world.headers,
    )
  ).body as { done: number; failed: number; finished: boolean }

const until = async (condition: () => Promise<boolean>, seconds: number): Promise<void> => {
  const end = Date.now() + seconds * 1_000
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('it did not come to that in time')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

it('makes every report of a run once and mails it once, though the Worker is killed in the middle and ticks repeat', async () => {
  const path = `${installation.address}/api/v1/consultancies/${world.consultancy}/report-runs`
  const started = await send(path, 'POST', { ...world.headers, 'idempotency-key': 'the-run' }, { mail: true })
  const run = String(started.body.run_key)
  await until(async () => (await progress(run)).done >= 3, 20)
  await installation.killWorker()
  const worker = await installation.startWorker()
  const before = await progress(run)
  // The same request again, and three ticks: none of them may make a second report.
  await send(path, 'POST', { ...world.headers, 'idempotency-key': 'the-run' }, { mail: true })
  await new Promise((resolve) => setTimeout(resolve, 600))
  for (let tick = 0; tick < 3; tick += 1) await worker.schedule(CRON, new Date())
  await until(async () => (await progress(run)).finished, 40)
  const reports = await Promise.all(clients.map(reportsOf))
  expect(reports.map((rows) => rows.filter((row) => row.run_key === run).length)).toEqual(clients.map(() => 1))
  expect((await progress(run)).failed).toBe(0)
  const mailsOf = async () => {
    const mails = (await (await fetch(`${installation.address}/local/mail.json`)).json()) as { recipient: string }[]
    return clients.map((_, n) => mails.filter((mail) => mail.recipient === `reader-${n}@example.com`).length)
  }
  // What was taken for sending when the Worker died is taken again once its lease has lapsed and a tick comes.
  await until(async () => {
    await worker.schedule(CRON, new Date())
    return (await mailsOf()).every((count) => count >= 1)
  }, 20)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(await mailsOf()).toEqual(clients.map(() => 1))
  console.info(`killed with ${before.done} of ${CLIENTS} reports done; afterwards each report and each mail once`)
})
