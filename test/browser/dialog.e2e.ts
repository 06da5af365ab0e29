import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HR_CONTRIBUTOR } from '../../workers/local/demo/people.ts'
import { launchBrowser } from './chromium.ts'
import { enterRequirements } from './requirements.ts'
import { DIALOG, expectAccessible, openPage } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('a form that was written in', () => {
  it('is not forgotten at the first Escape, and says so', async () => {
    const { page, client } = await enterRequirements(browser, HR_CONTRIBUTOR)
    await openPage(page, `${client}/requirements`)
    await page.keyboard.press('n')
    await page.locator(DIALOG).waitFor()
    await page.keyboard.press('Escape')
    await page.locator(DIALOG).waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    await page.locator(DIALOG).waitFor()
    await page.keyboard.type('Half a sentence')
    await page.keyboard.press('Escape')
    await page.getByText('What you wrote is not saved.').waitFor()
    await expectAccessible(page, DIALOG)
    expect(await page.locator(DIALOG).getByRole('textbox').first().inputValue()).toBe('Half a sentence')
    await page.keyboard.press('Escape')
    await page.locator(DIALOG).waitFor({ state: 'detached' })
    await page.context().close()
  })
})
