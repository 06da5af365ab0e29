import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './chromium.ts'
import { baseUrl, DIALOG, expectAccessible, expectNoSidewaysScroll, first, openPage, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const open = async (options: { width?: number } = {}) => {
  const { page, me } = await visit(browser, options)
  await openPage(page, `/consultancies/${first(me.consultancies).id}/clients`)
  await page.getByText('Nordwerk Antriebstechnik').first().waitFor()
  return { page, me }
}

describe('the cockpit', () => {
  it('breaks no rule of accessibility where a client is made', async () => {
    const { page } = await open()
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'New client' }).waitFor()
    await expectAccessible(page, DIALOG)
    await page.context().close()
  })

  it('is a list at the width of a phone, with nothing wider than it', async () => {
    const { page } = await open({ width: 390 })
    await expectNoSidewaysScroll(page)
    expect(await page.getByRole('grid').count()).toBe(0)
    const row = page.getByRole('listitem').filter({ hasText: 'Nordwerk Antriebstechnik' })
    expect(await row.textContent()).toMatch(/Why.+Off course 12 of/s)
    await page.context().close()
  })

  it('finds a client and opens it by keyboard alone', async () => {
    const { page } = await open()
    await page.keyboard.press('/')
    await page.keyboard.type('lindqvist')
    await page.waitForURL(/q=lindqvist/)
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await page.getByRole('searchbox').press('Escape')
    await page.waitForURL((url) => !url.search.includes('q='))
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(3)
    await page.locator('[data-cell="0:0"]').focus()
    await page.keyboard.press('ArrowDown')
    const href = await page.locator(':focus').locator('a').getAttribute('href')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${baseUrl}${href}`)
    await page.getByRole('heading', { name: 'Both tracks, side by side' }).waitFor()
    await page.context().close()
  })

  it('keeps order and filters in the address, so that a view can be sent', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Needs attention' }).click()
    await page.waitForURL(/attention=true/)
    await page.getByRole('columnheader', { name: 'Forecast' }).getByRole('button').click()
    await page.waitForURL(/sort=forecast_percent/)
    await page.reload()
    expect(await page.getByRole('button', { name: 'Needs attention' }).getAttribute('aria-pressed')).toBe('true')
    const head = page.getByRole('columnheader', { name: 'Forecast' })
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
    await page.context().close()
  })

  it('makes a client and leads on to its import, then to its first steps', async () => {
    const { page } = await open()
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog', { name: 'New client' })
    await dialog.getByRole('button', { name: 'Create and import' }).click()
    await dialog.getByText('Give the organization a name').waitFor()
    const name = `Hafenwerk ${Date.now()}`
    await dialog.getByLabel('Name').fill(name)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/clients\/cli_\w+\/imports$/)
    await openPage(page, new URL(page.url()).pathname.replace('/imports', ''))
    await page.getByRole('heading', { name }).waitFor()
    await page.getByRole('heading', { name: 'First steps' }).waitFor()
    expect(await page.getByRole('link', { name: 'Add units' }).count()).toBe(1)
    await page.context().close()
  })

  it('makes the reports of all clients and tells how far it is', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Run reports' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Run reports' }).click()
    await page.waitForURL(/run=demand/)
    await page.getByText(/All \d+ reports are made/).waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Close' }).click()
    await page.waitForURL((url) => !url.search.includes('run='))
    await page.context().close()
  })
})
