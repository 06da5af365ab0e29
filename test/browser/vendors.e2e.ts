import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CEO } from '../../workers/local/demo/people.ts'
import { launchBrowser } from './chromium.ts'
import { DIALOG, expectAccessible, expectNoSidewaysScroll, openPage, type VisitOptions, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A page of the manufacturer of the demo. */
const open = async (path: string, options: VisitOptions = {}): Promise<Page> => {
  const { page, me } = await visit(browser, { width: 1440, ...options })
  const client = me.clients.find(({ name }) => name.startsWith('Nordwerk'))
  if (!client) throw new Error('The demo has no manufacturer.')
  await openPage(page, `/clients/${client.id}/${path}`)
  return page
}

/** Takes back what a toast says was done. */
const undo = (page: Page, done: string) =>
  page.locator('.toast').filter({ hasText: done }).getByRole('button', { name: 'Undo' }).click()
const rowNames = (page: Page) => page.getByRole('rowheader').allTextContents()

describe('vendors', () => {
  it('says how far the client depends on few vendors, and sorts the register by any figure', async () => {
    const page = await open('vendors')
    await page.getByText(/The client depends .+ the index is [\d,]+/).waitFor()
    const byValue = await rowNames(page)
    await page.getByRole('columnheader', { name: 'Off course' }).getByRole('button').click()
    await page.waitForURL(/sort=off_course/)
    await expect.poll(() => rowNames(page)).not.toEqual(byValue)
    await page.getByRole('button', { name: 'With trouble' }).click()
    await expect.poll(async () => (await rowNames(page)).length).toBeLessThan(byValue.length)
    await page.context().close()
  })

  it('adds, edits and deletes a vendor by keyboard alone, and brings it back', async () => {
    const page = await open('vendors')
    const name = `Hafenlicht ${Date.now()}`
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'New vendor' }).waitFor()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    await page.getByText('Nobody has said anything yet.').waitFor()
    await page.keyboard.press('e')
    await page.getByRole('dialog', { name: 'Edit the vendor' }).waitFor()
    await page.getByLabel('Category').fill('Lighting')
    await page.keyboard.press('Enter')
    await page.getByText('Lighting').waitFor()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).press('Enter')
    await page.waitForURL(/\/vendors$/)
    await expect.poll(async () => (await rowNames(page)).includes(name)).toBe(false)
    await undo(page, `${name} deleted`)
    await expect.poll(async () => (await rowNames(page)).includes(name)).toBe(true)
    await page.context().close()
  })

  it('shows no buttons to those who may only read', async () => {
    const page = await open('vendors', { email: CEO })
    await page.getByRole('row').nth(1).waitFor()
    expect(await page.getByRole('button', { name: 'New vendor' }).count()).toBe(0)
    expect(await page.locator('[data-editable]').count()).toBe(0)
    await page.context().close()
  })
})

describe('contracts', () => {
  it('break no rule of accessibility where one is edited', async () => {
    const page = await open('contracts')
    await page.getByRole('row').nth(1).getByRole('link').click()
    await page.getByRole('dialog', { name: 'Edit the contract' }).waitFor()
    await expectAccessible(page, DIALOG)
    await page.context().close()
  })

  it('adds a contract that must be renewed soon, edits it in the table, deletes it and brings it back', async () => {
    const page = await open('contracts')
    const title = `Frame ${Date.now()}`
    const ends = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog', { name: 'New contract' })
    await dialog.getByLabel('Contract').fill(title)
    await dialog.getByLabel('Value').fill('12,500.50')
    await dialog.getByLabel('Ends').fill(ends)
    await dialog.getByLabel('Notice, days before the end').fill('10')
    await dialog.getByRole('button', { name: 'Add the contract' }).click()
    const renewals = page.getByRole('list', { name: 'Renewals as a timeline' })
    await renewals.getByText(title).waitFor()
    // Number and unit are kept on one line by a space that does not break.
    expect(await renewals.getByRole('listitem').filter({ hasText: title }).textContent()).toMatch(/in\s30\sdays/)
    await page.getByRole('searchbox').fill(title)
    await expect.poll(() => rowNames(page)).toEqual([title])
    expect(await page.getByRole('row').nth(1).textContent()).toContain('€12,500.50')
    await page.getByRole('row').nth(1).getByRole('link').click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await expect.poll(() => rowNames(page)).toEqual([])
    await undo(page, `${title} deleted`)
    await expect.poll(() => rowNames(page)).toEqual([title])
    await page.context().close()
  })

  it('keeps what was written when somebody else changed the same field, and says who', async () => {
    const page = await open('contracts')
    await page.getByRole('row').nth(1).getByRole('link').click()
    const dialog = page.getByRole('dialog', { name: 'Edit the contract' })
    await dialog.waitFor()
    await page.waitForURL(/contract=/)
    const url = new URL(page.url())
    const address = `/api/v1${url.pathname}/${url.searchParams.get('contract')}`
    const record = (await (await page.request.get(address)).json()) as { version: number; note: string | null }
    const headers = { 'if-match': `"${record.version}"`, 'x-bearing-csrf': '1', origin: url.origin }
    await page.request.patch(address, { data: { note: 'Theirs' }, headers })
    await dialog.getByLabel('Note').fill('Mine')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText(/Henrike Halden changed the same fields/).waitFor()
    expect(await dialog.getByLabel('Note').inputValue()).toBe('Mine')
    await dialog.getByRole('button', { name: 'Save mine over it' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const saved = (await (await page.request.get(address)).json()) as { note: string }
    expect(saved.note).toBe('Mine')
    await page.context().close()
  })

  it('fits a phone, as the vendors do', async () => {
    const page = await open('contracts', { width: 390 })
    await expectNoSidewaysScroll(page)
    await openPage(page, new URL(page.url()).pathname.replace('contracts', 'vendors'))
    await expectNoSidewaysScroll(page)
    await page.locator('.phone-row').first().click()
    await page.getByRole('heading', { name: 'Comments and history' }).waitFor()
    await expectNoSidewaysScroll(page)
    await page.context().close()
  })
})
