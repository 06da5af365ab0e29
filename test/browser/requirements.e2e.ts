import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CDO, HR_CONTRIBUTOR } from '../../workers/local/demo/people.ts'
import { paragraph, wordFile } from '../support/word.ts'
import { launchBrowser } from './chromium.ts'
import { enterRequirements, handedIn, type Place, reason, said } from './requirements.ts'
import { DIALOG, expectAccessible, expectNoSidewaysScroll, first, openPage } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Chooses in a Combobox by keyboard, once its choices are there. */
const choose = async (page: Page, label: string, typed: string) => {
  await page.getByRole('combobox', { name: label, exact: true }).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(typed)
  await page.getByRole('option').filter({ hasText: typed }).first().waitFor()
  await page.keyboard.press('Enter')
}

/** Hands in by keyboard alone, as somebody of a unit; the page of what was made. */
const handInByKeyboard = async ({ page, client }: Place, statement: string): Promise<string> => {
  await openPage(page, `${client}/requirements`)
  await page.keyboard.press('n')
  await page.getByRole('dialog', { name: 'Hand in a requirement' }).waitFor()
  await expectAccessible(page, DIALOG)
  await page.keyboard.type(statement)
  await choose(page, 'Unit', 'Human Resources')
  await page.getByRole('button', { name: 'Hand in', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Requirement \d+$/ }).waitFor()
  return new URL(page.url()).pathname
}

/** Adopts what is open by keyboard alone, into a new initiative. */
const adoptByKeyboard = async (page: Page, initiative: string) => {
  await page.keyboard.press('a')
  const fresh = page.getByRole('radio', { name: 'A new one' })
  await fresh.or(page.getByLabel('Name of the draft')).first().waitFor()
  if (await fresh.count()) {
    await fresh.focus()
    await page.keyboard.press('Space')
  }
  await page.getByLabel('Name of the initiative').focus()
  await page.keyboard.type(initiative)
  await reason(page).focus()
  await page.keyboard.type('It belongs to the first year.')
  await expectAccessible(page, DIALOG)
  await page.getByRole('button', { name: 'Adopt', exact: true }).last().focus()
  await page.keyboard.press('Enter')
  await said(page, /adopted$/).waitFor()
}

describe('a requirement', () => {
  it('is handed in by a unit, adopted by tactical governance, and answered by a receipt, all by keyboard', async () => {
    const unit = await enterRequirements(browser, HR_CONTRIBUTOR)
    const path = await handInByKeyboard(unit, 'Zylinder passes are issued to newcomers on their first morning.')
    expect(await unit.page.getByRole('button', { name: 'Adopt' }).count()).toBe(0)
    const tactical = await enterRequirements(browser, CDO)
    await openPage(tactical.page, path)
    await adoptByKeyboard(tactical.page, 'Zylinder onboarding')
    await tactical.page
      .getByRole('link', { name: /Zylinder onboarding/ })
      .first()
      .waitFor()
    await tactical.page.getByRole('button', { name: 'Undo' }).focus()
    await tactical.page.keyboard.press('Enter')
    await tactical.page.getByText('Reopened').waitFor()
    await adoptByKeyboard(tactical.page, 'Zylinder onboarding again')
    await openPage(unit.page, `${path}/receipt`)
    await unit.page.getByText('It belongs to the first year.').last().waitFor()
    expect(await unit.page.locator('main').textContent()).toMatch(
      /decided on .*: adopted into I-\d+ Zylinder onboarding again/,
    )
    await expectAccessible(unit.page)
    await Promise.all([unit, tactical].map(({ page }) => page.context().close()))
  })

  it('is deferred and taken up again, and rejected only with a reason', async () => {
    const place = await enterRequirements(browser, CDO)
    const { page, client } = place
    const one = first(await handedIn(place, ['Zentrifuge readings are told to the quality laboratory every hour.']))
    await openPage(page, `${client}/requirements/${one.id}`)
    await page.keyboard.press('d')
    await page.getByLabel('Until').fill('2099-01-01')
    await reason(page).fill('After the pilot.')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Defer', exact: true }).press('Enter')
    await said(page, /deferred$/).waitFor()
    await page.getByRole('button', { name: 'Take up again' }).waitFor()
    await page.keyboard.press('r')
    await reason(page).fill('The pilot is done.')
    await page.getByRole('button', { name: 'Take up again' }).last().press('Enter')
    await said(page, /taken up again$/).waitFor()
    await page.getByRole('button', { name: 'More decisions' }).waitFor()
    await page.keyboard.press('x')
    await reason(page).fill('  ')
    await page.getByRole('button', { name: 'Reject', exact: true }).press('Enter')
    await page.getByText('Say why.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('It waits for a review or a decision.').waitFor()
    await page.context().close()
  })

  it('is a proposal with its likely duplicate: confirmed by keyboard, the one becomes part of the other', async () => {
    const place = await enterRequirements(browser, CDO)
    const { page, client } = place
    const [stays, goes] = await handedIn(place, [
      'Zwiebelfisch labels of every pallet are printed at the gate by the forklift driver.',
      'Zwiebelfisch labels of every pallet are printed at the gate by forklift drivers.',
    ])
    await openPage(page, `${client}/unification?tab=proposals&kind=duplicate`)
    const name = `Likely duplicate: requirements ${stays?.number} and ${goes?.number}`
    const pair = page.getByRole('listitem', { name })
    await pair.waitFor()
    expect(await pair.locator('mark').first().textContent()).not.toBe('')
    const isThere = () => pair.evaluate((item) => item === document.activeElement)
    await page.keyboard.press('j')
    while (!(await isThere())) await page.keyboard.press('j')
    await page.keyboard.press('c')
    await reason(page).fill('The same wish.')
    await expectAccessible(page, DIALOG)
    await page.getByRole('button', { name: 'Merge', exact: true }).last().press('Enter')
    await said(page, '1 requirement merged').waitFor()
    await pair.waitFor({ state: 'detached' })
    await openPage(page, `${client}/requirements/${goes?.id}`)
    await page.getByRole('link', { name: `into requirement ${stays?.number}` }).waitFor()
    await openPage(page, `${client}/unification`)
    await page.getByText('Nothing got lost.').waitFor()
    await page.getByText(/handed in = .* open \+ .* decided/).waitFor()
    await page.context().close()
  })
})

const WORD = wordFile(
  [
    paragraph('What the unit needs', 'berschrift1'),
    paragraph('Zaunlatte one is answered within a day.'),
    paragraph('Zaunlatte two is planned in a shared calendar.'),
  ].join(''),
)

describe('a Word document', () => {
  it('is uploaded, and paragraphs become requirements by keyboard; the words stay linked', async () => {
    const { page, client } = await enterRequirements(browser, HR_CONTRIBUTOR)
    await openPage(page, `${client}/requirement-documents`)
    await page.getByRole('button', { name: 'Upload a document' }).first().press('Enter')
    const file = { name: 'Bedarf.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(WORD) }
    await page.getByLabel('File').setInputFiles(file)
    await choose(page, 'Unit', 'Human Resources')
    await page.getByRole('button', { name: 'Upload', exact: true }).press('Enter')
    await page.getByLabel('Choose paragraph 2').focus()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('m')
    await page.getByRole('dialog', { name: '2 requirements from the document' }).waitFor()
    await page.getByRole('button', { name: 'Hand in 2 requirements' }).press('Enter')
    await said(page, '2 requirements handed in').waitFor()
    await page.locator('main mark').nth(1).waitFor()
    await expectAccessible(page)
    await page
      .getByRole('link', { name: /^Requirement \d+$/ })
      .first()
      .press('Enter')
    await page.getByRole('heading', { level: 1, name: /^Requirement \d+$/ }).waitFor()
    await page.getByRole('link', { name: 'Show it in the document' }).press('Enter')
    await page.waitForURL(/requirement-documents\/.*#p1$/)
    await page.context().close()
  })
})

describe('a file at a requirement', () => {
  it('is attached, refused where it lies about its kind, and deleted with a way back', async () => {
    const place = await enterRequirements(browser, HR_CONTRIBUTOR)
    const { page, client } = place
    const one = first(await handedIn(place, ['Zapfsaeule meters are read by the driver.']))
    await openPage(page, `${client}/requirements/${one.id}`)
    const input = page.getByLabel(/^Attach a file/)
    const plain = { name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('one, two') }
    await input.setInputFiles(plain)
    await page.getByRole('link', { name: 'list.txt' }).waitFor()
    await input.setInputFiles({ ...plain, name: 'picture.png' })
    await page.getByRole('alert').filter({ hasText: 'picture.png was not attached' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Delete list.txt' }).press('Enter')
    await said(page, 'list.txt deleted').waitFor()
    await page.getByRole('button', { name: 'Undo' }).last().press('Enter')
    await page.getByRole('link', { name: 'list.txt' }).waitFor()
    await page.context().close()
  })
})

describe('at the width of a phone', () => {
  it('nothing scrolls sideways, and a requirement is decided', async () => {
    const place = await enterRequirements(browser, CDO, 390)
    const { page, client } = place
    const [one, other] = await handedIn(place, [
      'Zirkel orders above 900 EUR are approved by the head of unit.',
      'Zirkel orders above 100 EUR are approved by the head of unit.',
    ])
    for (const path of [
      'requirements',
      'requirement-documents',
      'unification',
      'unification?tab=proposals',
      'unification?tab=coverage',
    ]) {
      await openPage(page, `${client}/${path}`)
      await expectNoSidewaysScroll(page)
    }
    await expectAccessible(page)
    await openPage(page, `${client}/requirements/${one?.id}`)
    await page.getByText(/They differ in a figure/).waitFor()
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: 'More decisions' }).click()
    await page.getByRole('menuitem', { name: 'Reject' }).click()
    await reason(page).fill(`Requirement ${other?.number} says it.`)
    await expectAccessible(page, DIALOG)
    await page.getByRole('button', { name: 'Reject', exact: true }).click()
    await said(page, /rejected$/).waitFor()
    await page.context().close()
  })
})
