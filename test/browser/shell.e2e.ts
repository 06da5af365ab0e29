import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './chromium.ts'
import { openPage, type VisitOptions, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The overview of the manufacturer of the demo, in a window of its own. */
const open = async (options: VisitOptions = {}): Promise<{ page: Page; client: string }> => {
  const { page, me } = await visit(browser, options)
  const client = me.clients.find(({ name }) => name.startsWith('Nordwerk'))
  if (!client) throw new Error('The demo has no manufacturer.')
  await openPage(page, `/clients/${client.id}`)
  return { page, client: client.id }
}

const navigation = (page: Page) => page.getByRole('navigation', { name: 'Main navigation' })

describe('without a connection', () => {
  it('a page whose code is not there says so, and comes by itself when the connection is back', async () => {
    const { page } = await open()
    await page.context().setOffline(true)
    await navigation(page).getByRole('link', { name: 'Vendors' }).click()
    await page.getByRole('heading', { level: 1, name: 'No connection' }).waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('No connection')
    await page.context().setOffline(false)
    await page.getByRole('heading', { level: 1, name: 'Vendors' }).waitFor()
    await page.context().close()
  })
})
