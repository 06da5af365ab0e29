import type { Browser, Page } from 'playwright-core'
import { first, visit } from './visit.ts'

/** A window of a person of the manufacturer. */
export const enterPlan = async (
  browser: Browser,
  email: string,
  width = 1440,
): Promise<{ page: Page; plan: string; api: string }> => {
  const { page, me } = await visit(browser, { email, width })
  const { id } = first(me.clients.filter(({ name }) => name.startsWith('Nordwerk')))
  return { page, plan: `/clients/${id}/masterplan`, api: `/api/v1/clients/${id}/masterplan-versions` }
}

/** Writes through the API as the person of a window. */
export const send = async <T>(page: Page, method: 'POST' | 'PATCH', path: string, data: object, version?: number) => {
  const headers = {
    'x-bearing-csrf': '1',
    ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
    ...(version ? { 'if-match': `"${version}"` } : {}),
  }
  const answer = await page.request.fetch(path, { method, data, headers })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as T
}

export type Row = { id: string; version: number }

/** A draft with initiatives of these names, and the addresses of both. */
export const draftWith = async (page: Page, api: string, title: string, names: readonly string[]) => {
  const draft = await send<Row>(page, 'POST', api, { title })
  const rows: Row[] = []
  for (const name of names) {
    const window = { starts_on: '2027-01-01', ends_on: '2027-12-31' }
    const envelope = [{ year: 2027, amount_minor: 50_000_000 }]
    rows.push(
      await send(page, 'POST', `${api}/${draft.id}/initiatives`, { name, alternative: 'alt_1', ...window, envelope }),
    )
  }
  return { draft, rows }
}

type Submitted = { version: { content_hash: string; state: string } }

/** Brings a draft into force: its author submits it, leadership approves it. */
export const pass = async (author: Page, leader: Page, api: string, id: string) => {
  const { version } = await send<Submitted>(author, 'POST', `${api}/${id}/submission`, {})
  const approval = { decision: 'approved', content_hash: version.content_hash }
  if (version.state === 'in_review') await send(leader, 'POST', `${api}/${id}/approvals`, approval)
  await send(author, 'POST', `${api}/${id}/enforcement`, {})
}
