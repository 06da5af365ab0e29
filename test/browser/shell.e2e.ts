import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MANUFACTURER_PEOPLE } from '../../workers/local/demo/people.ts'
import { launchBrowser } from './chromium.ts'
import { expectAccessible, openPage, type VisitOptions, visit } from './visit.ts'

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

describe('unsaved changes', () => {
  it('are asked about when a link, a key or Back would drop them', async () => {
    const { page, client } = await open()
    await navigation(page).getByRole('link', { name: 'Settings' }).last().click()
    await page.getByLabel('Sector').fill('Drives')
    const question = page.getByRole('dialog', { name: 'Leave without saving?' })
    await navigation(page).getByRole('link', { name: 'Vendors' }).click()
    await question.getByRole('button', { name: 'Cancel' }).click()
    expect(await page.getByLabel('Sector').inputValue()).toBe('Drives')
    await page.goBack()
    await question.waitFor()
    expect(new URL(page.url()).pathname).toBe(`/clients/${client}/settings`)
    await question.getByRole('button', { name: 'Leave without saving' }).click()
    await page.waitForURL(`**/clients/${client}`)
    expect(await page.getByRole('heading', { level: 1, name: 'Settings' }).count()).toBe(0)
    await page.context().close()
  })
})

describe('a page that the person may not open', () => {
  it('says so once and offers the way back, in place of a page of refusals', async () => {
    const viewer = MANUFACTURER_PEOPLE.find(({ role }) => role === 'viewer')
    const { page, client } = await open({ email: viewer?.email ?? '' })
    await openPage(page, `/clients/${client}/settings`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Your role does not allow this')
    expect(await page.locator('main :is(input, table, search)').count()).toBe(0)
    await expectAccessible(page)
    await page.context().close()
  })
})
