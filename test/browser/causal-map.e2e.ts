import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './chromium.ts'
import {
  baseUrl,
  DIALOG,
  expectAccessible,
  expectNoSidewaysScroll,
  first,
  openPage,
  type VisitOptions,
  visit,
} from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The causal map of the manufacturer of the demo. */
const open = async (query = '', options: VisitOptions = {}): Promise<Page> => {
  const { page, me } = await visit(browser, { width: 1440, ...options })
  const client = me.clients.find(({ name }) => name.startsWith('Nordwerk'))
  if (!client) throw new Error('The demo has no manufacturer.')
  await openPage(page, `/clients/${client.id}/causal-map${query}`)
  return page
}

/** What is heard of the element that has the focus. */
const focusedName = (page: Page): Promise<string | null> =>
  page.locator(':focus').evaluate((element) => element.getAttribute('aria-label') ?? element.textContent)
const tab = (page: Page, name: RegExp | string) => page.getByRole('tab', { name })
/** Takes back what a toast says was done. */
const undo = (page: Page, done: string) =>
  page.locator('.toast').filter({ hasText: done }).getByRole('button', { name: 'Undo' }).click()

describe('the causal map', () => {
  it('breaks no rule of accessibility in light and dark, in any of its views', async () => {
    // Fewer rows are as telling, and are looked at in half the time.
    const page = await open('?gaps=1')
    await page.locator('.map-source').first().click()
    await page.getByRole('region', { name: 'Details' }).waitFor()
    await expectAccessible(page, '.map-layout')
    for (const name of [/^Table/, 'Coverage', 'Suggestions']) {
      await tab(page, name).click()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page, '.map-layout')
    }
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'New causal link' }).waitFor()
    await expectAccessible(page, DIALOG)
    await page.context().close()
  })

  it('is walked by arrow keys alone: along links, among neighbours, into the details and back', async () => {
    const page = await open()
    await page.locator('.map-canvas [tabindex="0"]').focus()
    const source = await focusedName(page)
    expect(source).toMatch(/Technology project, (On course|Watch|Off course)/)
    await page.keyboard.press('ArrowRight')
    const line = await focusedName(page)
    expect(line).toContain(' changes: ')
    await page.keyboard.press('ArrowDown')
    expect(await focusedName(page)).not.toBe(line)
    await page.keyboard.press('ArrowRight')
    expect(await focusedName(page)).toMatch(
      /in (Marketing|Business|Legal|Production|Process|Quality|IT|Purchasing|Human)/i,
    )
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.waitForURL(/at=prj_/)
    await expect.poll(() => page.locator(':focus').evaluate((element) => element.tagName)).toBe('H2')
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedName(page)).toMatch(/Technology project/)
    await page.waitForURL((url) => !url.search.includes('at='))
    await page.context().close()
  })

  it('confirms a suspected link at once and takes it back', async () => {
    const page = await open('?state=suspected&tab=table')
    const before = await page.getByRole('row').count()
    await page.getByRole('row').nth(1).getByRole('link').click()
    const details = page.getByRole('region', { name: 'Details' })
    await details.getByRole('button', { name: 'Confirm' }).click()
    await expect.poll(() => page.getByRole('row').count()).toBe(before - 1)
    await undo(page, 'Link confirmed')
    await expect.poll(() => page.getByRole('row').count()).toBe(before)
    await page.context().close()
  })

  it('dismisses in one step with a reason, assigns nobody without asking, and brings back', async () => {
    const page = await open('?gaps=1&tab=table')
    const count = () => page.getByRole('row').count()
    const before = await count()
    await page.getByRole('row').nth(1).getByRole('link').click()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await page.getByRole('menuitem', { name: 'It is in place already' }).click()
    await expect.poll(count).toBe(before - 1)
    await undo(page, 'Link dismissed')
    await expect.poll(count).toBe(before)
    await page.context().close()
  })

  it('shows the same links as graph and table, and edits them in the table', async () => {
    const page = await open('?gaps=1')
    const lines = await page.locator('[data-at^="lnk_"]').count()
    expect(lines).toBeGreaterThan(5)
    await tab(page, /^Table/).click()
    await expect.poll(() => page.getByRole('row').count()).toBe(lines + 1)
    const cell = page.locator('[data-cell^="0:"]').filter({ hasText: /^(Weak|Moderate|Strong)$/ })
    const was = await cell.textContent()
    await cell.click()
    await page.locator('.cell-editor').selectOption(was === 'Weak' ? 'strong' : 'weak')
    await page.keyboard.press('Enter')
    await expect.poll(() => cell.textContent()).toBe(was === 'Weak' ? 'Strong' : 'Weak')
    await undo(page, 'Link changed')
    await expect.poll(() => cell.textContent()).toBe(was)
    await page.context().close()
  })

  it('accepts and dismisses what the playbook suggests, and takes both back', async () => {
    const page = await open('?tab=suggestions')
    const rows = page.locator('.suggestion')
    await rows.first().waitFor()
    const before = await rows.count()
    await rows.first().getByRole('button', { name: 'Accept' }).click()
    await expect.poll(() => rows.count()).toBe(before - 1)
    await undo(page, '1 link confirmed')
    await expect.poll(() => rows.count()).toBe(before)
    await rows.first().getByRole('button', { name: 'Dismiss' }).click()
    await page.getByRole('menuitem', { name: 'It does not apply here' }).click()
    await expect.poll(() => rows.count()).toBe(before - 1)
    await undo(page, 'Suggestion dismissed')
    await expect.poll(() => rows.count()).toBe(before)
    await page.context().close()
  })

  it('leads from a playbook without suggestions to the projects and units that it cannot judge', async () => {
    const { page, me } = await visit(browser)
    const headers = { origin: baseUrl, 'x-bearing-csrf': '1' }
    const post = async (path: string, data: object) => {
      const answer = await page.request.post(`/api/v1${path}`, { data, headers })
      return ((await answer.json()) as { id: string }).id
    }
    const name = `Weberei ${Date.now()}`
    const client = await post(`/consultancies/${first(me.consultancies).id}/clients`, { name, currency: 'EUR' })
    const project = { name: 'Looms on the network', track: 'technology', kind: 'pilot', status: 'running' }
    await expect.poll(() => post(`/clients/${client}/projects`, project)).toMatch(/^prj_/)
    await post(`/clients/${client}/units`, { name: 'Weaving' })
    await openPage(page, `/clients/${client}`)
    await page.getByRole('link', { name: 'Find links' }).click()
    await page.getByText('1 open technology project has no category.').waitFor()
    await page.getByText('1 unit has no function that the playbook knows.').waitFor()
    await expectAccessible(page, '.state')
    await page.getByRole('link', { name: 'Give units a function' }).click()
    await page.getByRole('rowheader', { name: 'Weaving' }).waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Give projects a category' }).click()
    await page.waitForURL(/category=none/)
    await page.getByRole('rowheader', { name: project.name }).waitFor()
    await page.context().close()
  })

  it('fits the map to its width from the beginning, at a scale that can be read', async () => {
    const page = await open()
    const canvas = page.locator('.map-canvas')
    await canvas.evaluate((box) => box.scrollTo(0, 500))
    await page.getByRole('button', { name: 'Fit', exact: true }).click()
    await page.getByRole('button', { name: '75%' }).waitFor()
    const seen = await canvas.evaluate((box) => ({ left: box.scrollLeft, top: box.scrollTop }))
    expect(seen).toEqual({ left: 0, top: 0 })
    const wide = await page.locator('.map-size').evaluate((plane) => {
      const { clientWidth } = plane.closest('.map-canvas') ?? plane
      return plane.getBoundingClientRect().width / clientWidth
    })
    expect(wide).toBeGreaterThan(0.9)
    await page.context().close()
  })

  it('leads from a cell of the coverage to its links', async () => {
    const page = await open('?tab=coverage')
    const cell = page.locator('.coverage-cell[data-gap]').first()
    const [, links] = ((await cell.textContent()) ?? '').split('/')
    await cell.click()
    await expect.poll(() => page.getByRole('row').count()).toBe(Number(links) + 1)
    await page.context().close()
  })

  it('shows one chain at a time on a phone, and nothing wider than it', async () => {
    const page = await open('', { width: 390 })
    await expectNoSidewaysScroll(page)
    expect(await page.getByRole('application').count()).toBe(0)
    await page
      .getByRole('list', { name: 'Technology projects and what they cause' })
      .getByRole('button')
      .first()
      .click()
    await page.waitForURL(/project=prj_/)
    await page.locator('.link-list button').first().click()
    await page.getByRole('dialog').getByText('Lands in').waitFor()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page, DIALOG)
    await page.context().close()
  })
})
