import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './chromium.ts'
import { DIALOG, expectAccessible, expectNoSidewaysScroll, first, openPage, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Brings a file with two new clients in; answers their names and the file's. */
const bringIn = async (page: Page): Promise<{ clients: [string, string]; file: string }> => {
  const now = Date.now()
  const clients: [string, string] = [`Brewery of ${now}`, `Dairy of ${now}`]
  const file = `fleet-${now}.csv`
  const text = `Client,Name,Function\n${clients.map((name) => `${name},Bottling,production`).join('\n')}`
  await page.getByRole('radio', { name: 'Units' }).check()
  await page.locator('input[type=file]').setInputFiles({ name: file, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Check the file' }).click()
  await page.getByRole('button', { name: 'Import 2 rows' }).click()
  await page.getByText(`${file} is in`).waitFor()
  await page.getByRole('button', { name: 'Import another file' }).click()
  return { clients, file }
}

const undo = async (page: Page, file: string): Promise<void> => {
  await page.getByRole('button', { name: `Actions for ${file}` }).click()
  await page.getByRole('menuitem', { name: 'Undo the import' }).click()
  await page.getByText('It is undone in 2 clients').waitFor()
  await expectAccessible(page, DIALOG)
  await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click()
}

describe('an import for all clients', () => {
  it('stands in the list and is taken back at once; clients that it created are gone', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/consultancies/${first(me.consultancies).id}/imports`)
    const { clients, file } = await bringIn(page)
    const row = page.getByRole('row', { name: new RegExp(file) })
    await row.getByText('2 clients').waitFor()
    await undo(page, file)
    await page.getByText(`${file} is undone`).waitFor()
    await row.getByText('Undone', { exact: true }).waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    const known = await page.request.get('/api/v1/me')
    for (const name of clients) expect(await known.text()).not.toContain(name)
    await page.context().close()
  })

  it('says which client stays and why', async () => {
    const { page, me } = await visit(browser)
    const { id } = first(me.consultancies)
    await openPage(page, `/consultancies/${id}/imports`)
    const { clients, file } = await bringIn(page)
    const list = await page.request.get(`/api/v1/consultancies/${id}/clients?q=${encodeURIComponent(clients[0])}`)
    const client = ((await list.json()) as { data: { id: string }[] }).data[0]?.id
    const units = await page.request.get(`/api/v1/clients/${client}/units`)
    const unit = ((await units.json()) as { data: { id: string }[] }).data[0]?.id
    const change = await page.request.patch(`/api/v1/clients/${client}/units/${unit}`, {
      data: { name: 'Bottling hall' },
      headers: { 'if-match': '"1"', 'x-bearing-csrf': '1' },
    })
    expect(change.status()).toBe(200)
    await undo(page, file)
    const dialog = page.getByRole('dialog', { name: 'The import is undone in part' })
    await dialog.getByText('Undone in 1 of 2 clients').waitFor()
    await dialog.getByText('Bottling hall').waitFor()
    await dialog.getByText('changed after the import').waitFor()
    expect(await dialog.getByText(clients[1]).count()).toBe(0)
    await expectAccessible(page, DIALOG)
    await page.context().close()
  })
})
