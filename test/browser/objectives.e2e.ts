import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MANUFACTURER_PEOPLE } from '../../workers/local/demo/people.ts'
import { launchBrowser } from './chromium.ts'
import { expectAccessible, openPage, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const emailOf = (role: string): string => MANUFACTURER_PEOPLE.find((person) => person.role === role)?.email ?? ''

const open = async (path: string, role: string, width = 1280): Promise<Page> => {
  const { page, me } = await visit(browser, { email: emailOf(role), width })
  const client = me.clients.find(({ name }) => name.startsWith('Nordwerk'))
  if (!client) throw new Error('The demo has no manufacturer.')
  await openPage(page, `/clients/${client.id}/${path}`)
  return page
}

const clientOf = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? ''

describe('objectives', () => {
  it('are written with a key result and measured, by keyboard alone, and taken back', async () => {
    const page = await open('objectives', 'strategic')
    const name = `Halve the set-up time ${Date.now()}`
    await page.keyboard.press('n')
    await page.getByLabel('What is to be reached').fill(name)
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name }).waitFor()
    await page.getByRole('button', { name: `More for ${name}` }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Add a key result' }).press('Enter')
    await page.getByRole('dialog').getByLabel('The figure that shows it').fill('Set-up of a press')
    await page.getByRole('dialog').getByLabel('Unit of measure').fill('minutes')
    await page.getByRole('dialog').getByLabel('Baseline').fill('90')
    await page.getByRole('dialog').getByLabel('Target').fill('45')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    const row = page.getByRole('row', { name: /Set-up of a press/ })
    await row.getByText('not measured').waitFor()

    const actual = row.locator('td').nth(3)
    await actual.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('72')
    await page.keyboard.press('Enter')
    await row.getByText('40%').waitFor()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await row.getByText('not measured').waitFor()
    await page.context().close()
  })

  it('and what is aligned with them are accessible, also on a phone and to those who may only read', async () => {
    for (const width of [1280, 390]) {
      const page = await open('objectives', 'viewer', width)
      for (const path of ['objectives', 'alignment-map', 'alignment-map?view=table', 'activity', 'units']) {
        await openPage(page, new URL(`/clients/${clientOf(page)}/${path}`, page.url()).href)
        await expectAccessible(page)
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(sideways, `${path} at ${width}`).toBeLessThanOrEqual(0)
      }
      await page.context().close()
    }
  })
})

describe('a unit', () => {
  it('becomes part of another one in place, and gets somebody who speaks for it', async () => {
    const page = await open('units', 'tactical')
    const quality = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /Quality$/ }) })
    await page.getByRole('button', { name: 'More for Quality' }).click()
    await page.getByRole('menuitem', { name: 'Representatives' }).click()
    await page.getByRole('button', { name: 'Add somebody' }).click()
    await page.getByLabel('Name', { exact: true }).last().fill('Ines Kolb')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await page.getByText('Quality saved').waitFor()
    const parent = quality.locator('td').nth(3)
    await parent.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Part of, Quality' }).selectOption({ label: 'Production' })
    await page.keyboard.press('Enter')
    await quality.getByText('Level 2:').waitFor()
    await page.context().close()
  })
})
