import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './chromium.ts'
import { baseUrl, expectAccessible, expectNoSidewaysScroll, first, openPage, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

type Versioned = { name: string; version: number }

/** What another window of the same person does meanwhile. */
const renameElsewhere = async (page: Page, path: string, name: string): Promise<void> => {
  const { version } = (await (await page.request.get(`/api/v1${path}`)).json()) as Versioned
  const headers = { origin: baseUrl, 'x-bearing-csrf': '1', 'if-match': `"${version}"` }
  const answer = await page.request.patch(`/api/v1${path}`, { data: { name }, headers })
  expect(answer.ok()).toBe(true)
}

describe('the settings of a consultancy', () => {
  it('rename it, everywhere and back again, and keep what somebody else wrote', async () => {
    const { page, me } = await visit(browser)
    const { id, name } = first(me.consultancies)
    await openPage(page, `/consultancies/${id}/clients`)
    await page.getByRole('link', { name: 'Settings' }).click()
    const field = page.getByRole('textbox', { name: /^Name/ })
    await field.waitFor()
    await expectAccessible(page)
    await field.fill('Halden & Daughters')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('The name is saved').waitFor()
    await page.getByRole('navigation').getByText('Halden & Daughters').first().waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => field.inputValue()).toBe(name)

    await renameElsewhere(page, `/consultancies/${id}`, 'Halden Group')
    await field.fill('Halden & Sons')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Somebody else renamed the consultancy meanwhile').waitFor()
    await page.getByRole('button', { name: 'Take theirs' }).click()
    expect(await field.inputValue()).toBe('Halden Group')
    await field.fill(name)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('The name is saved').last().waitFor()
    await page.context().close()
  })

  it('fit a phone', async () => {
    const { page, me } = await visit(browser, { width: 390 })
    await openPage(page, `/consultancies/${first(me.consultancies).id}/settings`)
    await expectNoSidewaysScroll(page)
    await page.context().close()
  })
})

describe('the name in the account', () => {
  it('is not written over a change of the same in another window', async () => {
    const { page } = await visit(browser)
    await openPage(page, '/account')
    const field = page.getByLabel('Name', { exact: true })
    const name = await field.inputValue()
    await renameElsewhere(page, '/me', `${name} the Second`)
    await field.fill(`${name} the Third`)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').first().waitFor()
    expect(((await (await page.request.get('/api/v1/me')).json()) as Versioned).name).toBe(`${name} the Second`)
    await field.fill(name)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved').first().waitFor()
    await page.context().close()
  })
})
