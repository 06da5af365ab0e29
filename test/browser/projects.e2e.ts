import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MANUFACTURER_PEOPLE } from '../../workers/local/demo/people.ts'
import { launchBrowser } from './chromium.ts'
import { DIALOG, expectAccessible, expectNoSidewaysScroll, openPage, type VisitOptions, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Pages of the manufacturer of the demo, in a window of their own. */
const open = async (path: string, options: VisitOptions = {}): Promise<{ page: Page; client: string }> => {
  const { page, me } = await visit(browser, { width: 1440, ...options })
  const client = me.clients.find(({ name }) => name.startsWith('Nordwerk'))
  if (!client) throw new Error('The demo has no manufacturer.')
  await openPage(page, `/clients/${client.id}/${path}`)
  return { page, client: client.id }
}

const FLAGSHIP = 'Connected Drive service, roll-out to key accounts'

/** The page of one project, found as a person finds it. */
const openProject = async (name: string, options: VisitOptions = {}): Promise<{ page: Page; client: string }> => {
  const opened = await open(`projects?q=${encodeURIComponent(name)}`, options)
  await opened.page.getByRole('link', { name }).first().click()
  await opened.page.getByRole('heading', { level: 1, name }).waitFor()
  await opened.page.waitForLoadState('networkidle')
  return opened
}

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).last()
const said = (page: Page, text: string | RegExp) => page.getByRole('status').getByText(text).last()

/** The place of a column in the rows, from 0. */
const columnAt = async (page: Page, head: string): Promise<number> => {
  const heads = await page.locator('thead th:not(.cell-choice)').allTextContents()
  return heads.findIndex((text) => text.trim().startsWith(head))
}

const cellOf = async (page: Page, row: number, head: string) =>
  page.locator(`[data-cell="${row}:${await columnAt(page, head)}"]`)

describe('the portfolio', () => {
  it('breaks no rule of accessibility, also while it is filtered, chosen from and asked why', async () => {
    const { page } = await open('projects')
    await page.getByRole('button', { name: 'Off course' }).first().click()
    await page.waitForURL(/health=off_course/)
    await page.locator('tbody .cell-choice input').first().click()
    await (await cellOf(page, 1, 'Status')).click()
    await page.locator('.cell-editor').press('Escape')
    await page.locator('.health-open').first().click()
    await page.getByRole('link', { name: 'Open the project' }).waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'New project' }).waitFor()
    await expectAccessible(page, DIALOG)
    await page.context().close()
  })

  it('is edited by keyboard alone, keeps the change, takes it back, and says why a project is off course', async () => {
    const { page } = await open('projects')
    const status = await cellOf(page, 0, 'Status')
    const before = await status.textContent()
    await page.locator('[data-cell="0:0"]').focus()
    for (let i = await columnAt(page, 'Status'); i > 0; i--) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Paused')
    await page.keyboard.press('Enter')
    await said(page, /^Status of/).waitFor()
    expect(await status.textContent()).toBe('Paused')
    await undo(page).focus()
    await page.keyboard.press('Enter')
    await said(page, 'Taken back').waitFor()
    await expect.poll(() => status.textContent()).toBe(before)
    await (await cellOf(page, 0, 'Health')).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Open the project')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/projects\/prj_/)
    await page.context().close()
  })

  it('keeps its filters in the address and in a view with a name', async () => {
    const { page } = await open('projects?health=off_course&track=technology')
    const states = () => page.locator('.health-open .badge').allTextContents()
    expect(new Set(await states())).toEqual(new Set(['Off course']))
    await page.getByRole('button', { name: 'Views' }).click()
    await page.getByRole('menuitem', { name: 'Save this view' }).click()
    await page.getByLabel('Name').fill('Technology in trouble')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Technology in trouble' }).waitFor()
    const found = (await states()).length
    await page.getByRole('button', { name: 'Clear all' }).click()
    await expect.poll(async () => (await states()).length).toBeGreaterThan(found)
    await page.getByRole('button', { name: 'Technology in trouble' }).click()
    await page.getByRole('menuitemradio', { name: 'Technology in trouble' }).click()
    await expect.poll(async () => (await states()).length).toBe(found)
    await page.context().close()
  })

  it('changes and deletes chosen projects together and brings all of it back', async () => {
    const { page } = await open('projects?sort=-name')
    const boxes = page.locator('tbody .cell-choice input')
    await boxes.nth(0).click()
    await boxes.nth(2).click({ modifiers: ['Shift'] })
    await page.getByRole('button', { name: 'Change tags' }).click()
    await page.getByLabel('Add tags').fill('review')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Change', exact: true }).click()
    await said(page, '3 projects changed').waitFor()
    await undo(page).click()
    await said(page, 'Taken back').waitFor()
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await page.keyboard.press('n')
    await page.getByLabel('Name').fill('Zz short-lived')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Zz short-lived' }).waitFor()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Delete the project' }).click()
    await said(page, 'Zz short-lived deleted').waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Zz short-lived' }).count()).toBe(0)
    await undo(page).click()
    await page.getByRole('link', { name: 'Zz short-lived' }).waitFor()
    await page.context().close()
  })

  it('fits beside the navigation of a laptop, says how much is hidden, and puts the worst first', async () => {
    const { page } = await open('projects', { width: 1280 })
    const beyond = () => page.locator('.table-box').evaluate((box) => box.scrollWidth - box.clientWidth)
    await expect.poll(beyond).toBe(0)
    await page.getByRole('columnheader', { name: 'Health' }).getByRole('button').click()
    await page.waitForURL(/sort=health/)
    await expect.poll(() => page.locator('.health-open .badge').first().textContent()).toBe('Off course')
    await page.getByRole('button', { name: /^Columns \d+ hidden/ }).click()
    await page.getByRole('checkbox', { name: 'Owner', exact: true }).check()
    await page.keyboard.press('Escape')
    await expect.poll(beyond).toBeGreaterThan(0)
    expect(await page.locator('.table-box').getAttribute('data-more')).toBe('end')
    expect(await columnAt(page, 'Health')).toBeGreaterThan(0)
    await page.context().close()
  })

  it('offers nothing to those who may only read', async () => {
    const viewer = MANUFACTURER_PEOPLE.find(({ role }) => role === 'viewer')
    const { page } = await open('projects', { email: viewer?.email ?? '' })
    expect(await page.getByRole('button', { name: 'New project' }).count()).toBe(0)
    expect(await page.locator('tbody .cell-choice, tbody [data-editable]').count()).toBe(0)
    await page.locator('tbody th a').first().click()
    await page.getByRole('heading', { name: 'Status report' }).waitFor()
    expect(await page.getByRole('button', { name: /^(Edit|Report)/ }).count()).toBe(0)
    await page.context().close()
  })
})

describe('a project', () => {
  it('shows the rule and figures behind its health, and is accessible in all its parts, read or edited', async () => {
    const { page } = await openProject(FLAGSHIP)
    await page.getByText('It reports green, but the evidence says off course.').first().waitFor()
    const finding = page.locator('.evidence').filter({ hasText: 'CPI' }).first()
    await finding.locator('summary').click()
    expect(await finding.textContent()).toMatch(/off course below 0.85/)
    expect(await finding.getByText('Earned value').count()).toBe(1)
    for (const part of ['Status report', 'Basics', 'People', 'Dates', 'Budget'])
      await page.getByRole('button', { name: `Edit ${part}` }).click()
    await expectAccessible(page)
    for (const part of [/^Causal links/, /^Comments/, 'History']) {
      await page.getByRole('navigation', { name: 'Parts of the project' }).getByRole('link', { name: part }).click()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
    }
    await page.context().close()
  })

  it('takes a status report by keyboard and tells of it in the history', async () => {
    const { page } = await openProject('CRM for sales and service')
    await page.keyboard.press('r')
    await page.getByLabel('Progress').fill('83')
    await page.keyboard.press('Control+Enter')
    await said(page, 'Saved').waitFor()
    await page.getByRole('link', { name: 'History' }).click()
    await page.getByText('Progress: from 82% to 83%').waitFor()
    await page.context().close()
  })

  it('keeps what was written when somebody else saved the same field', async () => {
    const { page } = await openProject('Digital twin of the drive test bench, pilot')
    const other = await page.context().newPage()
    await page.keyboard.press('e')
    await page.getByLabel('Name').fill('Digital twin, my name')
    await other.goto(page.url())
    await other.getByRole('button', { name: 'Edit Basics' }).click()
    await other.getByLabel('Name').fill('Digital twin, their name')
    await other.getByRole('button', { name: 'Save' }).click()
    await other.getByRole('heading', { level: 1, name: 'Digital twin, their name' }).waitFor()
    await page.bringToFront()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const conflict = page.getByRole('alert').filter({ hasText: 'Henrike Halden' })
    await conflict.waitFor()
    expect(await page.getByLabel('Name').inputValue()).toBe('Digital twin, my name')
    await conflict.getByRole('button', { name: 'Save mine over it' }).click()
    await page.getByRole('heading', { level: 1, name: 'Digital twin, my name' }).waitFor()
    await page.context().close()
  })

  it('adds up a budget pasted from a spreadsheet; accepts a suggestion in one step and gives it back', async () => {
    const { page } = await openProject(FLAGSHIP)
    await page.getByRole('button', { name: 'Edit Budget' }).click()
    // The demo tells its story up to today, so the years are those of the page.
    const planned = page.getByLabel(/^Planned \d{4}$/)
    await planned.first().focus()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '100,000\t90,000\n200,000\t80,000\n')
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    })
    expect(await planned.nth(0).inputValue()).toBe('100,000')
    expect(await planned.nth(1).inputValue()).toBe('200,000')
    const years = await planned.evaluateAll((inputs) =>
      inputs.map((input) => Number((input as HTMLInputElement).value.replaceAll(',', ''))),
    )
    const total = years.reduce((sum, year) => sum + year, 0)
    expect(await page.locator('.budget tfoot').textContent()).toContain(`€${total.toLocaleString('en')}`)
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: /^Causal links/ }).click()
    const accept = page.getByRole('button', { name: /^Accept/ })
    await accept.first().waitFor()
    const before = await accept.count()
    await accept.first().click()
    await said(page, /^Accepted/).waitFor()
    await expect.poll(() => accept.count()).toBe(before - 1)
    await undo(page).click()
    await expect.poll(() => accept.count()).toBe(before)
    await page.context().close()
  })
})

describe('units', () => {
  it('are added, edited in place and deleted with a way back; one in use stays', async () => {
    const { page } = await open('units')
    await page.keyboard.press('n')
    await page.getByRole('dialog').getByLabel('Unit').fill('Archive')
    await page.keyboard.press('Enter')
    await said(page, 'Archive added').waitFor()
    const row = page.getByRole('row', { name: /Archive/ })
    await row.getByRole('gridcell').or(row.locator('td')).filter({ hasText: 'Other' }).click()
    await page.keyboard.type('Legal')
    await page.keyboard.press('Enter')
    await said(page, 'Archive saved').waitFor()
    for (const name of ['Archive', 'Legal']) await page.getByLabel(`Select ${name}`).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await said(page, /^Legal stays/).waitFor()
    await undo(page).click()
    await row.waitFor()
    await page.context().close()
  })
})

describe('at the width of a phone', () => {
  it('nothing scrolls sideways and what is on the pages is accessible', async () => {
    const { page, client } = await open('projects', { width: 390 })
    const project = await page.locator('.phone-row').first().getAttribute('href')
    for (const path of [
      `/clients/${client}/projects`,
      `${project}`,
      `${project}?tab=links`,
      `${project}?tab=history`,
      `/clients/${client}/units`,
    ]) {
      await openPage(page, path)
      await expectNoSidewaysScroll(page)
    }
    await openPage(page, `${project}`)
    for (const part of ['Budget', 'Dates']) await page.getByRole('button', { name: `Edit ${part}` }).click()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await page.context().close()
  })
})
