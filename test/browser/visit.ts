import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page, Request } from 'playwright-core'
import { expect, inject } from 'vitest'
import { DEMO_OWNER, DEMO_PASSWORD } from '../../workers/local/demo/people.ts'

export const baseUrl = inject('baseUrl')

export type VisitOptions = {
  email?: string
  /** The width of a window, or of a phone. */
  width?: number
}

type Place = { id: string; name: string }
export type Me = { consultancies: Place[]; clients: Place[] }

/** A window of its own in which somebody is signed in, and what the API says of them. */
export const visit = async (browser: Browser, options: VisitOptions = {}): Promise<{ page: Page; me: Me }> => {
  const { email = DEMO_OWNER.email, width = 1280 } = options
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width, height: 844 },
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  const headers = { origin: baseUrl, 'x-bearing-csrf': '1' }
  const data = { email, password: DEMO_PASSWORD }
  const answer = await context.request.post('/api/auth/sign-in/email', { data, headers })
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`)
  const me = await context.request.get('/api/v1/me')
  return { page: await context.newPage(), me: (await me.json()) as Me }
}

/** How long nothing is asked for before a page counts as loaded; Playwright's own measure of it is five times as long. */
const QUIET_MS = 100

/** Watches what a page asks for; the answer waits until nothing has been under way for a moment. */
const quietly = (page: Page): (() => Promise<void>) => {
  const open = new Set<Request>()
  let since = performance.now()
  const begin = (request: Request) => void open.add(request)
  const end = (request: Request) => {
    open.delete(request)
    since = performance.now()
  }
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end)
  return async () => {
    while (open.size > 0 || performance.now() - since < QUIET_MS) await page.waitForTimeout(20)
    page.off('request', begin).off('requestfinished', end).off('requestfailed', end)
  }
}

/** Opens a page and waits until its heading and what it loads are there. */
export const openPage = async (page: Page, path: string): Promise<void> => {
  const quiet = quietly(page)
  await page.goto(path)
  await page.locator('main h1').first().waitFor()
  await quiet()
}

/** What is open over a page. */
export const DIALOG = 'dialog[open]'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const expectNone = async (page: Page, look: string, axe: AxeBuilder, within?: string): Promise<void> => {
  if (within !== undefined) axe.include(within)
  // No page has frames, so what is found need not be gathered in a window of its own.
  const { violations } = await axe.setLegacyMode().analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(found, `${look} ${page.url()}`).toEqual([])
}

/**
 * No rule of WCAG 2.2 AA is broken by what is on the screen now, in light or in dark.
 * @param within the part that a page has more than when it is opened: pages as they are opened have a test of their own
 */
export const expectAccessible = async (page: Page, within?: string): Promise<void> => {
  await expectNone(page, 'light', new AxeBuilder({ page }).withTags(WCAG), within)
  await page.emulateMedia({ colorScheme: 'dark' })
  // Colours are all that differs.
  await expectNone(page, 'dark', new AxeBuilder({ page }).withRules(['color-contrast']), within)
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Nothing on the page is wider than the window. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider, page.url()).toBe(0)
}

/** An entry of a list that must be there. */
export const first = <T>(list: readonly T[]): T => {
  const [one] = list
  if (one === undefined) throw new Error('The list is empty.')
  return one
}
