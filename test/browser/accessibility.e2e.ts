import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADDRESSES } from '../../web/src/routes.tsx'
import { launchBrowser } from './chromium.ts'
import { draftWith, send } from './plan.ts'
import { baseUrl, expectAccessible, first, openPage, visit } from './visit.ts'

/** Addresses that are read without an account. */
const OPEN = new Set<string>(['/sign-in', '/invitations/:token', '/unsubscribe/:token'])

/** Addresses that only lead on to another one. */
const LEADING = new Set<string>(['/', '/clients/:client/masterplan/initiatives/:initiative'])

/** What the Worker serves beside the pages of the client. */
const DOCUMENTS = ['/problems', '/problems/stale_version', '/reference.html', '/local/mail']

let browser: Browser
let page: Page
let stranger: Page
/** What stands in an address where it has a gap. */
let gaps: Readonly<Record<string, string>>

/** The id of the first record of a list. */
const firstId = async (path: string): Promise<string> => {
  const answer = (await (await page.request.get(`/api/v1${path}?limit=1`)).json()) as { data: { id: string }[] }
  return first(answer.data).id
}

/** A requirement document with one requirement in it. */
const documentWithOne = async (client: string) => {
  const unit_id = await firstId(`/clients/${client}/units`)
  const requirements = [{ statement: 'A requirement to look at' }]
  const values = { title: 'A document to look at', unit_id, state: 'submitted', requirements }
  return send<{ id: string; requirements: { id: string }[] }>(
    page,
    'POST',
    `/api/v1/clients/${client}/requirement-documents`,
    values,
  )
}

beforeAll(async () => {
  browser = await launchBrowser()
  const signedIn = await visit(browser)
  page = signedIn.page
  const { me } = signedIn
  const client = first(me.clients.filter(({ name }) => name.startsWith('Nordwerk'))).id
  const [project, vendor, report] = await Promise.all(
    ['projects', 'vendors', 'reports'].map((table) => firstId(`/clients/${client}/${table}`)),
  )
  const api = `/api/v1/clients/${client}/masterplan-versions`
  const { draft, rows } = await draftWith(page, api, 'A plan to look at', ['An initiative to look at'])
  const document = await documentWithOne(client)
  gaps = {
    ...{ requirement_document: document.id, requirement: first(document.requirements).id },
    ...{ version: draft.id, initiative: first(rows).id },
    ...{ consultancy: first(me.consultancies).id, client, token: 'no-token' },
    ...{ project: project ?? '', vendor: vendor ?? '', report: report ?? '' },
  }
  const context = await browser.newContext({ baseURL: baseUrl, locale: 'en-GB', reducedMotion: 'reduce' })
  stranger = await context.newPage()
})
afterAll(() => browser.close())

/** The address with its gaps filled; fails for a gap that nobody has said how to fill. */
const filled = (address: string): string =>
  address.replaceAll(/:(\w+)/g, (_, gap: string) => {
    const value = gaps[gap]
    if (!value) throw new Error(`Say in accessibility.e2e.ts what stands for :${gap}.`)
    return value
  })

/** Somebody with an account whom nobody has given access to anything: others are led on from the first page. */
const withoutAccess = (of: Page) =>
  of.route('**/api/v1/me', async (route) => {
    const response = await route.fetch()
    const me = (await response.json()) as object
    await route.fulfill({ response, json: { ...me, consultancies: [], clients: [] } })
  })

/** The reference says the same of hundreds of operations and records: a few of each are as telling. */
const leaveSome = (of: Page) =>
  of.evaluate(() => {
    for (const kind of ['section', 'details'])
      for (const one of [...document.querySelectorAll(`main > ${kind}`)].slice(12)) one.remove()
  })

describe('no rule of WCAG 2.2 AA is broken in light and dark', () => {
  it.each(ADDRESSES.map(([address]) => address).filter((address) => !LEADING.has(address)))(
    'at %s',
    async (address) => {
      const visitor = OPEN.has(address) ? stranger : page
      const path = filled(address)
      await openPage(visitor, path)
      // Nobody was led elsewhere, and the page is there.
      expect(new URL(visitor.url()).pathname).toBe(path)
      if (!path.includes('no-token')) expect(await visitor.locator('[role="alert"] h1').count()).toBe(0)
      await expectAccessible(visitor)
    },
  )

  it('at / for somebody who has no access to anything', async () => {
    const { page: lost } = await visit(browser)
    await withoutAccess(lost)
    await lost.goto('/')
    await lost.getByRole('heading', { name: 'You belong to no organization yet' }).waitFor()
    await expectAccessible(lost)
    await lost.context().close()
  })

  it.each(DOCUMENTS)('in the document %s', async (path) => {
    const response = await stranger.goto(path)
    expect(response?.status()).toBe(200)
    await leaveSome(stranger)
    await expectAccessible(stranger)
  })
})
