import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CDO } from '../../workers/local/demo/people.ts'
import { launchBrowser } from './chromium.ts'
import { expectAccessible, expectNoSidewaysScroll, openPage, type VisitOptions, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A window in the manufacturer of the demo. */
const enter = async (options: VisitOptions = {}) => {
  const { page, me } = await visit(browser, options)
  const client = me.clients.find(({ name }) => name.startsWith('Nordwerk'))
  if (!client) throw new Error('The demo has no manufacturer.')
  return { page, at: `/clients/${client.id}` }
}

const openNewest = async (page: Page, at: string): Promise<void> => {
  await openPage(page, `${at}/reports`)
  await page.getByRole('row').nth(1).getByRole('link').click()
  await page.getByRole('heading', { name: 'What changed' }).waitFor()
}

describe('reports', () => {
  it('fits a phone', async () => {
    const { page, at } = await enter({ width: 390 })
    for (const path of [at, `${at}/reports`, `${at}/settings`]) {
      await openPage(page, path)
      await expectNoSidewaysScroll(page)
    }
    await openPage(page, `${at}/reports`)
    await page.getByRole('listitem').filter({ hasText: 'Changed' }).first().getByRole('link').click()
    await page.getByRole('heading', { name: 'What changed' }).waitFor()
    await expectNoSidewaysScroll(page)
    await page.context().close()
  })

  it('is reached, read and left by keyboard alone', async () => {
    const { page, at } = await enter()
    await openPage(page, at)
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await page.waitForURL(/\/reports$/)
    await page.locator('[data-cell="0:0"]').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'What changed' }).waitFor()
    const newest = page.url()
    await page.keyboard.press('[')
    await expect.poll(() => page.url()).not.toBe(newest)
    await page.getByRole('link', { name: 'Next report' }).waitFor()
    await page.keyboard.press(']')
    await expect.poll(() => page.url()).toBe(newest)
    await page.context().close()
  })

  it('says why in sentences, and shows the rule and figures behind every project', async () => {
    const { page, at } = await enter()
    await openNewest(page, at)
    expect(await page.getByText(/of \d+ judged projects are off course/).count()).toBeGreaterThan(0)
    const evidence = page.locator('.evidence').first()
    await evidence.locator('summary').click()
    expect(await evidence.locator('dd').count()).toBeGreaterThan(1)
    await expectAccessible(page, '.evidence[open]')
    expect(await page.locator('.report svg[role="img"]').count()).toBeGreaterThan(3)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
    await page.context().close()
  })

  it('makes a report now and opens it', async () => {
    const { page, at } = await enter()
    await openPage(page, `${at}/reports`)
    await page.keyboard.press('n')
    await page.getByRole('dialog').getByRole('button', { name: 'Run the report' }).click()
    await page.waitForURL(/\/reports\/rep_\w+$/)
    await page.getByText('The report is made').waitFor()
    await page.context().close()
  })

  it('adds a subscriber, takes them away and brings them back', async () => {
    const { page, at } = await enter()
    await openPage(page, `${at}/reports`)
    const email = `board-${Date.now()}@nordwerk.example`
    await page.getByLabel('E-mail address').fill(email)
    await page.keyboard.press('Enter')
    const entry = page.locator('.subscriptions').getByText(email)
    await entry.waitFor()
    await page.getByRole('button', { name: `Remove ${email}` }).click()
    await expect.poll(() => entry.count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await entry.waitFor()
    await page.context().close()
  })

  it('checks a limit while it is written, saves it and takes it back', async () => {
    const { page, at } = await enter()
    await openPage(page, `${at}/settings`)
    const slip = page.getByRole('group', { name: 'Slip' })
    await slip.getByLabel('Watch above').fill('40')
    await slip.getByText('Must not be below the limit for watch').waitFor()
    await slip.getByLabel('Watch above').fill('12')
    await page.getByRole('status').filter({ hasText: '1 limit changed' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('The limits are saved').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => slip.getByLabel('Watch above').inputValue()).toBe('10')
    await page.context().close()
  })

  it('keeps what was written when somebody else saved the same limit meanwhile', async () => {
    const { page, at } = await enter()
    await openPage(page, `${at}/settings`)
    const { page: other } = await visit(browser, { email: CDO })
    await openPage(other, `${at}/settings`)
    const limit = (of: Page) => of.getByRole('group', { name: 'Overdue' }).getByLabel('Off course above')
    await limit(page).fill('41')
    await limit(other).fill('44')
    await other.keyboard.press('Enter')
    await other.getByText('The limits are saved').waitFor()
    await limit(page).press('Enter')
    await page.getByText(/Reinhold changed these limits/).waitFor()
    expect(await limit(page).inputValue()).toBe('41')
    await page.getByRole('button', { name: 'Save mine' }).click()
    await page.getByText('The limits are saved').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => limit(page).inputValue()).toBe('44')
    await Promise.all([page.context().close(), other.context().close()])
  })
})
