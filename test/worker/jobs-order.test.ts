import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../shared/domain/calendar/index.ts'
import type { JobMessage } from '../../workers/env.ts'
import { ask, consume, control, reportMessageFor, tenantOf } from '../support/jobs.ts'
import { makeRecord, seedPortfolio } from '../support/portfolio.ts'
import { type Consultancy, newClient, newConsultancy } from '../support/world.ts'

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy()
})

/** Runs 0 to 3, each of a day of its own, in any order, any number of times, cut into batches anywhere. */
const deliveries = fc
  .array(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((batches) => [...batches, [0, 1, 2, 3]])

describe('messages in any order, repeated at will', () => {
  it('make each report once, and the fleet shows the latest day', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async (batches) => {
        const client = await newClient(consultancy)
        await seedPortfolio(consultancy, client)
        const email = `${crypto.randomUUID()}@example.com`
        await makeRecord(consultancy, client, 'report-subscriptions', { email })
        const message = (i: number) => reportMessageFor(client, `weekly:run-${i}`, addDays('2026-08-03', 7 * i))
        for (const batch of batches) {
          // On a busy machine a database may answer too late; the queue would bring such a message again.
          let waiting: readonly JobMessage[] = batch.map(message)
          while (waiting.length > 0) waiting = (await consume(waiting)).again
        }
        const reports = await ask(
          await tenantOf(client),
          sql`SELECT run_key, as_of_on, content_hash, sequence, id FROM reports ORDER BY as_of_on`,
        )
        expect(reports.map((report) => report.run_key)).toEqual([0, 1, 2, 3].map((i) => `weekly:run-${i}`))
        expect(reports.map((report) => report.sequence).sort()).toEqual([1, 2, 3, 4])
        const [fleet] = await ask(control(), sql`SELECT report_id, trend FROM fleet WHERE client_id = ${client}`)
        expect(fleet?.report_id).toBe(reports[3]?.id)
        expect(JSON.parse(String(fleet?.trend))).toHaveLength(4)
        const mails = await ask(control(), sql`SELECT id FROM local_mail WHERE recipient = ${email}`)
        expect(mails).toHaveLength(4)
      }),
      { numRuns: 12 },
    )
  })
})
