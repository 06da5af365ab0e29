import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './chromium.ts'
import { DIALOG, expectAccessible, expectNoSidewaysScroll, first, type Me, openPage, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A client of the demo that no other test looks at closely. */
const aside = (me: Me) => {
  const client = me.clients.filter(({ name }) => !name.startsWith('Nordwerk')).at(-1)
  if (!client) throw new Error('The demo has one client only.')
  return client
}

const FILE = [
  'Project ID,Project name,Type,Unit,Start date,Finish date,% complete,Budget in thousands',
  'T-01,Shift planning by forecast,pilot,Night shift,2026-01-12,2026-11-30,45,820',
  'T-02,Badge readers at the gates,roll-out,Night shift,2026-03-01,2027-02-28,20,1250',
  'T-03,Instructions for badge readers,work instruction,Night shift,2026-06-01,2026-12-15,10,60',
  'T-04,Training for shift leads,training plan,Night shift,2026-09-01,2027-01-31,10,45',
  'T-05,Lockers that open by phone,pilot,Night shift,2026-02-30,2026-12-31,35,400',
  'T-06,Lights that follow people,pilot,Night shift,2026-04-01,2027-03-31,5,990',
].join('\n')

const put = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

const undo = async (page: Page) => {
  await page.getByRole('button', { name: 'Undo the import' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click()
}

describe('an import into one client', () => {
  it('guesses the columns, shows the error by row and column, writes the rest, and is taken back', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/clients/${aside(me).id}/imports`)
    const name = `shift-${Date.now()}.csv`
    await put(page, name, FILE)
    await page.getByRole('button', { name: 'Check the file' }).waitFor()
    expect(await page.getByLabel('Baseline start', { exact: true }).inputValue()).toBe('Start date')
    await page.getByText('Times 1,000, as the heading says.').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Check the file' }).click()
    await page.getByRole('button', { name: 'Create the units and vendors too' }).click()
    await page.getByText('1 of 6 rows are refused.').waitFor()
    const refused = page.getByRole('grid', { name: 'Refused rows' }).getByRole('row').nth(1)
    const cells = await refused.locator('th, td').allTextContents()
    expect(cells.slice(0, 3)).toEqual(['6', 'Start date', '2026-02-30'])
    await expectAccessible(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download as CSV' }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('6,Start date,Baseline start,2026-02-30')
    await page.getByRole('radio', { name: 'Leave those rows out' }).check()
    await page.getByRole('button', { name: 'Import 5 rows' }).click()
    await page.getByText(`${name} is in`).waitFor()
    await expectAccessible(page)
    await undo(page)
    await page.getByText(`${name} is undone`).waitFor()
    const row = page.getByRole('row', { name: new RegExp(name) })
    await row.getByText('Undone').waitFor()
    await row.getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Show refused rows' }).click()
    await page.getByRole('dialog').getByText('2026-02-30').waitFor()
    await page.context().close()
  })

  it('says which record stands in the way of taking it back', async () => {
    const { page, me } = await visit(browser)
    const client = aside(me).id
    await openPage(page, `/clients/${client}/imports?table=units`)
    const unit = `Canteen ${Date.now()}`
    await put(page, 'canteen.csv', `Name,Function\n${unit},other`)
    await page.getByRole('button', { name: 'Check the file' }).click()
    await page.getByRole('button', { name: 'Import 1 row' }).click()
    await page.getByText('canteen.csv is in').waitFor()
    const listed = await page.request.get(`/api/v1/clients/${client}/units?limit=1&q=${encodeURIComponent(unit)}`)
    const { id, version } = first(((await listed.json()) as { data: { id: string; version: number }[] }).data)
    const headers = { 'x-bearing-csrf': '1', 'if-match': `"${version}"` }
    await page.request.patch(`/api/v1/clients/${client}/units/${id}`, { data: { head: 'Ilse Brandt' }, headers })
    await undo(page)
    const dialog = page.getByRole('dialog', { name: 'This import cannot be undone any more' })
    await dialog.getByText(unit).waitFor()
    await dialog.getByText('changed after the import').waitFor()
    await expectAccessible(page, DIALOG)
    await page.context().close()
  })

  it('explains a file that is no table, and fits the width of a phone', async () => {
    const { page, me } = await visit(browser, { width: 390 })
    await openPage(page, `/clients/${aside(me).id}/imports`)
    await put(page, 'report.csv', '%PDF-1.7 and so on')
    await page.getByText('The file is PDF, not a CSV or XLSX table.').waitFor()
    await expectNoSidewaysScroll(page)
    // Records of their own: what another test took back would be brought back here.
    await put(page, 'shift.csv', FILE.replaceAll('T-0', 'N-0'))
    await page.getByRole('button', { name: 'Check the file' }).waitFor()
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: 'Check the file' }).click()
    await page.getByText('No row can be imported.').waitFor()
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: 'Create the units and vendors too' }).click()
    const created = page.getByRole('region', { name: 'What is created' }).last()
    await created.getByText('Badge readers at the gates').waitFor()
    expect(await created.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true)
    await expectNoSidewaysScroll(page)
    await page.context().close()
  })

  it('finds the headings under a title, says what the file leaves unsaid, and marks the column that it cannot read', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/clients/${aside(me).id}/imports`)
    const table = 'ID;Titel;Ist 2026\nW-1;Wards on one screen;640.000\nW-2;Wards by phone;5.000'
    await put(page, 'wards.csv', `Portfolio 2026\n\n${table}`)
    const headings = page.getByLabel('Headings are in')
    await headings.waitFor()
    expect(await headings.inputValue()).toBe('3')
    await page.getByText('2 rows in wards.csv.').waitFor()
    await page.getByText('No column says the track of new projects').waitFor()
    await page.getByLabel('New projects belong to').selectOption('administrative')
    await page.getByRole('button', { name: 'Check the file' }).click()
    const row = page.getByRole('row').filter({ hasText: 'Choose the number format.' })
    await row.waitFor()
    const choice = row.getByLabel('Numbers are written')
    await page.waitForFunction(() => document.activeElement?.closest('tr[data-fault]') !== null)
    expect(await choice.evaluate((one) => one === document.activeElement)).toBe(true)
    await expectAccessible(page)
    await choice.selectOption('de')
    await page.getByRole('button', { name: 'Check the file' }).click()
    await page.getByText('Every row can be imported (2).').waitFor()
    await page.getByText('Track of 2 new projects: taken as "Administrative".').waitFor()
    await page.getByRole('button', { name: 'Back' }).click()
    await headings.selectOption('1')
    await page.getByText('3 rows in wards.csv.').waitFor()
    await page.context().close()
  })

  it('brings a record back that an undone import had created, and says so', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/clients/${aside(me).id}/imports?table=units`)
    const unit = `Pantry ${Date.now()}`
    const check = async () => {
      await put(page, 'pantry.csv', `External ID,Name,Function\n${unit},${unit},other`)
      await page.getByRole('button', { name: 'Check the file' }).click()
      await page.getByRole('button', { name: 'Import 1 row' }).waitFor()
    }
    await check()
    await page.getByRole('button', { name: 'Import 1 row' }).click()
    await page.getByText('pantry.csv is in').waitFor()
    await undo(page)
    await page.getByText('pantry.csv is undone').first().waitFor()
    await check()
    await page
      .getByRole('row', { name: new RegExp(unit) })
      .getByText('Brought back')
      .waitFor()
    await page.context().close()
  })

  it('reads headings without rows, and has nothing to import', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/clients/${aside(me).id}/imports`)
    await put(page, 'empty.csv', 'Name,Track\n')
    await page.getByText('There are no rows under the headings').waitFor()
    expect(await page.getByLabel('Track', { exact: true }).inputValue()).toBe('Track')
    expect(await page.getByRole('button', { name: 'Check the file' }).isDisabled()).toBe(true)
    await page.context().close()
  })

  it('goes by keyboard alone from the table to the check', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/clients/${aside(me).id}/imports`)
    await page.getByRole('radio', { name: 'Projects' }).focus()
    await page.keyboard.press('ArrowUp')
    await page.waitForURL(/table=units/)
    await put(page, 'units.csv', 'Name,Function\nCloakroom,other')
    await page.getByRole('button', { name: 'Check the file' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Every row can be imported (1).').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Check')
    await page.context().close()
  })
})

describe('an import for all clients', () => {
  it('accounts for each client, new ones among them, before anything is written', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/consultancies/${first(me.consultancies).id}/imports`)
    const known = aside(me).name
    const file = `Client,Name,Function\n${known},Cloakroom,other\nBrewery of ${Date.now()},Bottling,production\n,Nowhere,other`
    await page.getByRole('radio', { name: 'Units' }).check()
    await put(page, 'fleet.csv', file)
    await page.getByRole('button', { name: 'Check the file' }).click()
    const clients = page.getByRole('grid', { name: 'By client' })
    await clients
      .getByRole('row', { name: new RegExp(known) })
      .getByText('Ready')
      .waitFor()
    await clients.getByText('Will be created').waitFor()
    await page.getByText('1 of 3 rows are refused.').waitFor()
    await expectAccessible(page)
    await page.context().close()
  })

  it('is taken back from where it ends', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/consultancies/${first(me.consultancies).id}/imports?table=units`)
    const file = `attic-${Date.now()}.csv`
    await put(page, file, `Client,Name,Function\n${aside(me).name},Attic ${Date.now()},other`)
    await page.getByRole('button', { name: 'Check the file' }).click()
    await page.getByRole('button', { name: 'Import 1 row' }).click()
    await page.getByText(`${file} is in`).waitFor()
    await undo(page)
    await page.getByText(`${file} is undone`).waitFor()
    await page
      .getByRole('row', { name: new RegExp(file) })
      .getByText('Undone')
      .waitFor()
    await page.context().close()
  })
})
