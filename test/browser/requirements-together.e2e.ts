import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { CDO } from '../../workers/local/demo/people.ts'
import { launchBrowser } from './chromium.ts'
import { enterRequirements, handedIn, reason, said } from './requirements.ts'
import { DIALOG, expectAccessible, openPage } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('several requirements', () => {
  it('are adopted together, and all of them come back', async () => {
    const place = await enterRequirements(browser, CDO)
    const { page, client } = place
    const rows = await handedIn(place, ['Quokka racks are counted by camera.', 'Quokka racks are locked at night.'])
    await openPage(page, `${client}/requirements?q=Quokka`)
    for (const { number } of rows) await page.getByRole('checkbox', { name: `Select Requirement ${number}` }).check()
    await page.getByRole('button', { name: 'Adopt', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Adopt 2 requirements' })
    await dialog.getByRole('radio', { name: 'A new one' }).check()
    await dialog.getByLabel('Name of the initiative').fill('Quokka racks')
    await reason(page).fill('Both are about the racks.')
    await expectAccessible(page, DIALOG)
    await dialog.getByRole('button', { name: 'Adopt', exact: true }).click()
    await said(page, '2 requirements adopted').waitFor()
    const boxes = rows.map(({ number }) => page.getByRole('checkbox', { name: `Select Requirement ${number}` }))
    for (const box of boxes) await box.waitFor({ state: 'detached' })
    await page
      .locator('.toast')
      .filter({ hasText: '2 requirements adopted' })
      .getByRole('button', { name: 'Undo' })
      .click()
    for (const box of boxes) await box.waitFor()
    await page.context().close()
  })
})
