import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MANUFACTURER_PEOPLE } from '../../workers/local/demo/people.ts'
import { launchBrowser } from './chromium.ts'
import { expectAccessible, openPage, type VisitOptions, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const emailOf = (role: string): string => MANUFACTURER_PEOPLE.find((person) => person.role === role)?.email ?? ''

/** A page of the manufacturer of the demo, in a window of its own. */
const open = async (path: string, options: VisitOptions): Promise<{ page: Page; client: string }> => {
  const { page, me } = await visit(browser, options)
  const client = me.clients.find(({ name }) => name.startsWith('Nordwerk'))
  if (!client) throw new Error('The demo has no manufacturer.')
  await openPage(page, `/clients/${client.id}${path}`)
  return { page, client: client.id }
}

describe('the palette', () => {
  it('finds a project of the client by its words, with the keyboard alone', async () => {
    const { page } = await open('', { email: emailOf('tactical') })
    await page.keyboard.press('Control+k')
    const find = page.getByRole('combobox', { name: 'Find a page, a record, a client' })
    await find.fill('e-procurement onboard')
    const hit = page.getByRole('group', { name: 'In this client' }).getByRole('option').first()
    await hit.waitFor()
    expect(await hit.locator('mark').allTextContents()).toContain('onboarding')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /E-procurement catalogue/ }).waitFor()
    await page.context().close()
  })

  it('says so where nothing is found, and takes every sign for a word', async () => {
    const { page } = await open('', { email: emailOf('viewer'), width: 390 })
    await page.getByRole('button', { name: 'Find or do' }).click()
    await page.getByRole('combobox', { name: 'Find a page, a record, a client' }).fill('"unicorn* OR (')
    await page.getByText('Nothing found. Try other words.').waitFor()
    await page.context().close()
  })
})

describe('a mention', () => {
  it('is completed while it is written, rings the bell of the other, and leads to the record', async () => {
    const writer = await open('/projects', { email: emailOf('operational') })
    const text = `Please look at this ${Date.now()}`
    await writer.page.getByRole('row').nth(1).getByRole('link').first().click()
    await writer.page.waitForURL(/\/projects\/prj_/)
    const { pathname } = new URL(writer.page.url())
    await writer.page
      .getByText(/^Comments/)
      .first()
      .click()
    const area = writer.page.getByLabel('Write a comment')
    await area.pressSequentially(`${text}, @mart`)
    await writer.page.getByRole('option', { name: 'Martina Ellerbrock' }).waitFor()
    await expectAccessible(writer.page)
    await writer.page.keyboard.press('Enter')
    await writer.page.keyboard.press('Control+Enter')
    await writer.page.locator('.mention', { hasText: '@Martina Ellerbrock' }).last().waitFor()
    await writer.page.context().close()

    const reader = await open('/notifications', { email: emailOf('admin') })
    const line = reader.page.getByRole('listitem').filter({ hasText: text })
    await line.waitFor()
    await reader.page.getByRole('link', { name: /unread notification/ }).waitFor()
    await expectAccessible(reader.page)
    await line.getByRole('link').focus()
    await reader.page.keyboard.press('Enter')
    await reader.page.waitForURL(`**${pathname}`)
    await reader.page.context().close()
  })

  it('comes by mail as the person chooses, also on a phone', async () => {
    const { page } = await open('/notifications?tab=preferences', { email: emailOf('strategic'), width: 390 })
    const mail = page.getByLabel('By mail: Somebody mentions me')
    await mail.selectOption('weekly')
    await page.getByText('Preferences saved').waitFor()
    await page.reload()
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByLabel('By mail: Somebody mentions me').inputValue()).toBe('weekly')
    await expectAccessible(page)
    await page.context().close()
  })
})
