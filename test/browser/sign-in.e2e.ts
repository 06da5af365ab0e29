import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_OWNER, DEMO_PASSWORD } from '../../workers/local/demo/people.ts'
import { launchBrowser } from './chromium.ts'
import { baseUrl, expectAccessible, expectNoSidewaysScroll } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('signing in', () => {
  it('refuses a wrong password, leads to what was asked for with the right one, and ends by signing out', async () => {
    const context = await browser.newContext({ baseURL: baseUrl, locale: 'en-GB', reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto('/account')
    await page.waitForURL(/\/sign-in\?next=%2Faccount$/)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('Write your e-mail address').waitFor()
    await page.getByText('Write your password').waitFor()
    await page.getByLabel('E-mail').fill(DEMO_OWNER.email)
    await page.getByLabel('Password', { exact: true }).fill(`${DEMO_PASSWORD}x`)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('The e-mail or the password is not right').waitFor()
    expect(await page.getByLabel('E-mail').inputValue()).toBe(DEMO_OWNER.email)
    await expectAccessible(page)
    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL('/account')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('button', { name: DEMO_OWNER.email }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.waitForURL(/\/sign-in/)
    expect((await page.request.get('/api/v1/me')).status()).toBe(401)
    await page.goto('/account')
    await page.waitForURL(/\/sign-in/)
    await context.close()
  })

  it('fits a phone', async () => {
    const context = await browser.newContext({ baseURL: baseUrl, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectNoSidewaysScroll(page)
    await context.close()
  })
})
