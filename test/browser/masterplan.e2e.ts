import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CDO, CEO } from '../../workers/local/demo/people.ts'
import { launchBrowser } from './chromium.ts'
import { draftWith, enterPlan, pass, type Row, send } from './plan.ts'
import { DIALOG, expectAccessible, expectNoSidewaysScroll, first, openPage } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const said = (page: Page, text: string | RegExp) => page.getByRole('status').getByText(text).last()

/** Puts the focus on a control, as Tab would, and presses Enter. */
const press = async (page: Page, name: string, within = 'main') => {
  await page.locator(within).getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

/** The cell of a row under a head. */
const cellOf = async (page: Page, row: string, head: string) => {
  const heads = await page.locator('thead th').allTextContents()
  const column = heads.findIndex((text) => text.trim().startsWith(head))
  return page.getByRole('row', { name: row }).locator(`[data-cell$=":${column}"]`)
}

/** Writes into a cell by keyboard. */
const write = async (page: Page, row: string, head: string, text: string) => {
  const cell = await cellOf(page, row, head)
  await cell.focus()
  await page.keyboard.press('Enter')
  await page.locator('.cell-editor').waitFor()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  return cell
}

const initiativeOf = async (page: Page, name: string) => {
  await page.keyboard.press('n')
  await page.getByRole('dialog', { name: 'New initiative' }).waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.getByRole('row', { name }).waitFor()
}

describe('a version of the plan', () => {
  it('goes from draft over approval into force by keyboard alone, and is compared with the one before', async () => {
    const author = await enterPlan(browser, CDO)
    const { page } = author
    await openPage(page, author.plan)
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'New draft' }).waitFor()
    await page.keyboard.type('Plan by keyboard')
    await page.keyboard.press('Enter')
    await page.waitForURL(/masterplan\/versions\/mpv_/)
    await page.getByRole('heading', { level: 1, name: 'Plan by keyboard' }).waitFor()
    await page.waitForLoadState('networkidle')
    await initiativeOf(page, 'Service by return')
    const year = String(new Date().getFullYear())
    const money = await write(page, 'Service by return', year, '250000')
    await said(page, /^Money of Service by return/).waitFor()
    expect(await money.textContent()).toBe('€250k')
    await write(page, 'Service by return', 'Alternative', 'ALT-3')
    await said(page, /^Alternative of/).waitFor()
    const version = page.url()
    await press(page, 'Submit')
    await page.getByText('In review. Its content cannot change now.').waitFor()
    expect(await page.locator('[data-editable]').count()).toBe(0)

    const leader = await enterPlan(browser, CEO)
    await openPage(leader.page, version)
    await press(leader.page, 'Approve')
    const dialog = leader.page.locator(DIALOG)
    await dialog.getByText(/^Content hash/).waitFor()
    expect(await dialog.locator('code').textContent()).toMatch(/^([0-9a-f]{8} ){7}[0-9a-f]{8}$/)
    await expectAccessible(leader.page, DIALOG)
    await leader.page.keyboard.type('Minutes of the board')
    await press(leader.page, 'Approve', DIALOG)
    await leader.page
      .getByText(/^Approved on/)
      .first()
      .waitFor()
    await leader.page.getByText('About exactly this content').waitFor()
    expect(await leader.page.getByRole('button', { name: 'Put into force' }).count()).toBe(0)
    await leader.page.context().close()

    await openPage(page, version)
    await press(page, 'Put into force')
    await page.getByRole('dialog', { name: /into force/ }).waitFor()
    await press(page, 'Put into force', DIALOG)
    await page
      .getByText(/^In force since/)
      .first()
      .waitFor()
    await openPage(page, author.plan)
    await page.getByRole('heading', { level: 1, name: 'Plan by keyboard' }).waitFor()
    await page.getByText(/Approved by Katharina Nordmann/).waitFor()
    await page.getByRole('heading', { name: /Service by return/ }).waitFor()

    await openPage(page, `${author.plan}/diff?to=${version.split('/').at(-1)}`)
    await page.getByRole('heading', { name: 'New initiatives' }).waitFor()
    await page.getByRole('link', { name: 'Service by return' }).waitFor()
    await page.context().close()
  })

  it('is taken back with a reason, and says so to its author', async () => {
    const { page, plan, api } = await enterPlan(browser, CDO)
    const { draft } = await draftWith(page, api, 'Plan to be rejected', ['Too dear'])
    await send(page, 'POST', `${api}/${draft.id}/submission`, {})
    const leader = await enterPlan(browser, CEO)
    await openPage(leader.page, `${plan}/versions/${draft.id}`)
    await press(leader.page, 'Reject')
    await leader.page.locator(DIALOG).waitFor()
    await leader.page.getByLabel('Note').fill('Halve the cost')
    await press(leader.page, 'Reject', DIALOG)
    await leader.page.getByText(/^Katharina Nordmann rejected it/).waitFor()
    await openPage(page, `${plan}/versions/${draft.id}`)
    await page.getByText('“Halve the cost”').first().waitFor()
    await page.getByRole('button', { name: 'Submit' }).waitFor()
    await leader.page.context().close()
    await page.context().close()
  })
})

describe('two people at one draft', () => {
  it('see what the other one writes, and choose only where both wrote the same field', async () => {
    const { page, plan, api } = await enterPlan(browser, CDO)
    const { draft, rows } = await draftWith(page, api, 'Plan of two', ['Shared desk', 'Own desk'])
    await openPage(page, `${plan}/versions/${draft.id}`)
    const { page: other } = await enterPlan(browser, 'martina.ellerbrock@nordwerk.example')
    const [shared, own] = rows
    const at = (row: Row | undefined) => `${api}/${draft.id}/initiatives/${row?.id}`

    // What is written elsewhere appears by itself.
    await send(other, 'PATCH', at(own), { name: 'Own desk, renamed' }, 1)
    await page.getByRole('row', { name: 'Own desk, renamed' }).waitFor()

    // Both write the same cell, and another year each.
    const cell = await cellOf(page, 'Shared desk', 'Name')
    await cell.focus()
    await page.keyboard.press('Enter')
    await page.locator('.cell-editor').waitFor()
    await send(other, 'PATCH', at(shared), { name: 'Their desk' }, 1)
    await page.keyboard.type('My desk')
    await page.keyboard.press('Enter')
    const clash = page.getByRole('alert').filter({ hasText: 'Martina Ellerbrock' })
    await clash.getByText('Mine: My desk').waitFor()
    await clash.getByText('Theirs: Their desk').waitFor()
    await expectAccessible(page, '.banner[role="alert"]')
    await clash.getByRole('button', { name: 'Save this choice' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: 'My desk' }).waitFor()

    const open = await cellOf(page, 'My desk', '2027')
    await open.focus()
    await page.keyboard.press('Enter')
    await page.locator('.cell-editor').waitFor()
    const now = (await (await other.request.get(at(shared))).json()) as Row
    const money = [
      { year: 2027, amount_minor: 50_000_000 },
      { year: 2028, amount_minor: 7_000_000 },
    ]
    await send(other, 'PATCH', at(shared), { envelope: money }, now.version)
    await page.keyboard.type('600000')
    await page.keyboard.press('Enter')
    await said(page, /^Money of My desk/).waitFor()
    await page.getByRole('row', { name: 'My desk' }).getByText('€70k').waitFor()
    expect(await page.getByRole('row', { name: 'My desk' }).textContent()).toContain('€600k')
    await other.context().close()
    await page.context().close()
  })

  it('bring a draft together with the version that came into force meanwhile', async () => {
    const { page, plan, api } = await enterPlan(browser, CDO)
    const leader = await enterPlan(browser, CEO)
    const { draft: base, rows } = await draftWith(page, api, 'Plan to build on', ['Desk of all'])
    await pass(page, leader.page, api, base.id)
    const one = first(rows).id
    const [stale, quick] = [
      await send<Row>(page, 'POST', api, { title: 'Plan that waits' }),
      await send<Row>(page, 'POST', api, { title: 'Plan that overtakes' }),
    ]
    await send(page, 'PATCH', `${api}/${stale.id}/initiatives/${one}`, { name: 'Desk that waits', sponsor: 'Anke' }, 1)
    await send(
      page,
      'PATCH',
      `${api}/${quick.id}/initiatives/${one}`,
      { name: 'Desk that overtakes', ends_on: '2028-06-30' },
      1,
    )
    await pass(page, leader.page, api, quick.id)
    await openPage(page, `${plan}/versions/${stale.id}`)
    await page.getByText('Another version has come into force meanwhile').waitFor()
    await page.getByRole('link', { name: 'Bring together' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '1 field that both changed' }).waitFor()
    await page.getByText('31 Dec 2027').waitFor()
    const apply = page.getByRole('button', { name: 'Bring together' })
    expect(await apply.isDisabled()).toBe(true)
    await page.getByLabel(/: Desk that overtakes$/).focus()
    await page.keyboard.press('Space')
    await press(page, 'Bring together')
    await page.getByRole('row', { name: 'Desk that overtakes' }).getByRole('link').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Desk that overtakes/ }).waitFor()
    await page.getByText('Anke', { exact: true }).first().waitFor()
    await page.getByText('30 Jun 2028').first().waitFor()
    await leader.page.context().close()
    await page.context().close()
  })
})

describe('an initiative', () => {
  it('has an address in all versions, where people talk about it', async () => {
    const { page, plan, api } = await enterPlan(browser, CDO)
    const { draft, rows } = await draftWith(page, api, 'Plan to talk about', ['Desk to talk about'])
    const { id, version } = first(rows)
    const envelope = [{ year: 2027, amount_minor: 60_000_000 }]
    await send(page, 'PATCH', `${api}/${draft.id}/initiatives/${id}`, { envelope }, version)
    await openPage(page, `${plan}/initiatives/${id}`)
    await page.waitForURL(new RegExp(`/versions/${draft.id}/initiatives/`))
    await page.getByRole('heading', { level: 1, name: /Desk to talk about/ }).waitFor()
    await page.getByLabel('Write a comment').focus()
    await page.keyboard.type('Who staffs the desk?')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Who staffs the desk?').waitFor()
    await expectAccessible(page)
    await page.getByRole('tab', { name: 'History' }).click()
    await page.getByText(/created it/).waitFor()
    await page.getByText('Money: 2027 from €500,000 to €600,000').waitFor()
    await page.context().close()
  })

  it('is written in its parts by keyboard, and a change names its cause', async () => {
    const { page, plan, api } = await enterPlan(browser, CDO)
    const leader = await enterPlan(browser, CEO)
    const { draft: base } = await draftWith(page, api, 'Plan before', ['Desk before'])
    await pass(page, leader.page, api, base.id)
    await leader.page.context().close()
    const { draft, rows } = await draftWith(page, api, 'Plan in parts', ['Desk in parts'])
    await openPage(page, `${plan}/versions/${draft.id}/initiatives/${first(rows).id}`)
    await press(page, 'Edit Goals and benefits')
    await press(page, 'Add Goals')
    await page.getByRole('textbox', { name: 'Goals 1' }).waitFor()
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('Goals 1')
    await page.keyboard.type('No case is on paper')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('listitem').filter({ hasText: 'No case is on paper' }).waitFor()
    await press(page, 'Edit Serves and needs')
    await page.getByLabel('Add to Units').focus()
    await page.keyboard.type('Legal')
    await page.getByRole('option', { name: 'Legal' }).waitFor()
    await page.keyboard.press('Enter')
    await expectAccessible(page)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('link', { name: 'Legal' }).waitFor()
    await press(page, 'Name the cause Desk in parts')
    await page.getByLabel('What caused it').fill('The works council asked for it')
    await press(page, 'Save', DIALOG)
    await page.getByText('The works council asked for it').waitFor()
    await page.context().close()
  })
})

describe('at the width of a phone', () => {
  it('plan, roadmap, draft, initiative and comparison are read without scrolling sideways', async () => {
    const { page, plan, api } = await enterPlan(browser, CDO, 390)
    const { draft, rows } = await draftWith(page, api, 'Plan on a phone', ['Desk on a phone'])
    const version = `${plan}/versions/${draft.id}`
    for (const path of [
      plan,
      `${plan}?tab=versions`,
      `${version}?tab=roadmap`,
      `${version}?tab=document`,
      `${version}/initiatives/${first(rows).id}`,
      `${plan}/diff?to=${draft.id}`,
      version,
    ]) {
      await openPage(page, path)
      await expectNoSidewaysScroll(page)
    }
    await page.getByRole('button', { name: 'Submit' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: /Desk on a phone/ }).click()
    await page.getByRole('heading', { level: 1, name: /Desk on a phone/ }).waitFor()
    await page.context().close()
  })
})
