import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_PASSWORD } from '../../workers/local/demo/people.ts'
import { launchBrowser } from './chromium.ts'
import { baseUrl, DIALOG, expectAccessible, expectNoSidewaysScroll, first, type Me, openPage, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const manufacturer = (me: Me): string => {
  const client = me.clients.find(({ name }) => name.startsWith('Nordwerk'))
  if (!client) throw new Error('The demo has no manufacturer.')
  return client.id
}

const consultancy = (me: Me): string => first(me.consultancies).id

/** The pages of this file that somebody signed in may open. */
const pagesOf = (me: Me): string[] => [
  `/consultancies/${consultancy(me)}/members`,
  `/consultancies/${consultancy(me)}/api-keys`,
  `/consultancies/${consultancy(me)}/audit`,
  `/clients/${manufacturer(me)}/people`,
  `/clients/${manufacturer(me)}/api-keys`,
  `/clients/${manufacturer(me)}/audit`,
  '/account',
]

type Mail = { recipient: string; text: string }

/** The way to the newest invitation that was mailed to an address. */
const invitationTo = async (page: Page, email: string): Promise<string> => {
  let path: string | undefined
  await expect
    .poll(async () => {
      const mails = (await (await page.request.get('/local/mail.json')).json()) as Mail[]
      path = /\/invitations\/[\w.~-]+/.exec(mails.find((mail) => mail.recipient === email)?.text ?? '')?.[0]
      return path
    })
    .toBeDefined()
  return path ?? ''
}

const fresh = (name: string): string => `${name}.${Date.now()}@halden.example`

describe('people, keys, account and audit', () => {
  it('fit the width of a phone', async () => {
    const { page, me } = await visit(browser, { width: 390 })
    for (const path of pagesOf(me)) {
      await openPage(page, path)
      await expectNoSidewaysScroll(page)
    }
    await page.context().close()
  })
})

/** Somebody who came by invitation as the client's admin and made an API key; answers the key. */
const keyOfNewAdmin = async (page: Page, client: string, name: string): Promise<string> => {
  const headers = { origin: baseUrl, 'x-bearing-csrf': '1' }
  const email = fresh('leaving')
  await page.request.post(`/api/v1/clients/${client}/people`, { data: { email, role: 'admin' }, headers })
  const invitation = await invitationTo(page, email)
  const theirs = await browser.newContext({ baseURL: baseUrl })
  const password = 'a few words in a row'
  await theirs.request.post(`/api/v1${invitation}/acceptance`, { data: { name, password }, headers })
  await theirs.request.post('/api/auth/sign-in/email', { data: { email, password }, headers })
  const data = { name: 'Dashboard', scopes: ['projects:read'] }
  const made = await theirs.request.post(`/api/v1/clients/${client}/api-keys`, { data, headers })
  const { secret } = (await made.json()) as { secret: string }
  await theirs.close()
  return secret
}

describe('somebody who leaves', () => {
  it('takes along the API keys that they made, and the dialog says how many', async () => {
    const { page, me } = await visit(browser)
    const client = manufacturer(me)
    const name = `Lea Leaving ${Date.now()}`
    const secret = await keyOfNewAdmin(page, client, name)
    const asThirdParty = () =>
      fetch(`${baseUrl}/api/v1/clients/${client}/projects`, { headers: { authorization: `Bearer ${secret}` } })
    expect((await asThirdParty()).status).toBe(200)
    await openPage(page, `/clients/${client}/people`)
    await page.getByRole('button', { name: `Actions for ${name}` }).click()
    await page.getByRole('menuitem', { name: /^Remove from/ }).click()
    await page.getByText(`1 API key that ${name} made here stops working.`).waitFor()
    await page.getByRole('checkbox', { name: 'Let them go on working' }).waitFor()
    await expectAccessible(page, DIALOG)
    await page.getByRole('button', { name: `Remove ${name}` }).click()
    await page.getByText(`${name} removed`).waitFor()
    expect((await asThirdParty()).status).toBe(401)
    await page.context().close()
  })
})

describe('an invitation', () => {
  it('is sent by keyboard alone, accepted by a new person, and then over', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/consultancies/${consultancy(me)}/members`)
    const email = fresh('mira.kovac')
    await page.keyboard.press('n')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type(email)
    await page.keyboard.press('Enter')
    await page.getByText('Choose what the person may do.').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expectAccessible(page, DIALOG)
    await page.keyboard.press('Enter')
    await page.getByRole('rowheader', { name: email }).waitFor()
    const path = await invitationTo(page, email)
    await page.context().close()

    const stranger = await browser.newContext({
      baseURL: baseUrl,
      locale: 'en-GB',
      viewport: { width: 390, height: 844 },
    })
    const invited = await stranger.newPage()
    await openPage(invited, path)
    await invited.getByText('Halden Advisory').first().waitFor()
    await expectAccessible(invited)
    await expectNoSidewaysScroll(invited)
    await invited.getByLabel('Your name').fill('Mira Kovač')
    await invited.getByLabel('Choose a password').fill('a few words in a row')
    await invited.getByRole('button', { name: 'Accept the invitation' }).click()
    await invited.waitForURL(/\/clients$/)
    await openPage(invited, path)
    await invited.getByRole('heading', { name: 'This invitation is over' }).waitFor()
    await stranger.close()
  })

  it('is withdrawn, and its link works no more', async () => {
    const { page, me } = await visit(browser)
    const email = fresh('withdrawn')
    const headers = { origin: baseUrl, 'x-bearing-csrf': '1' }
    const data = { email, role: 'viewer' }
    await page.request.post(`/api/v1/clients/${manufacturer(me)}/people`, { data, headers })
    const path = await invitationTo(page, email)
    await openPage(page, `/clients/${manufacturer(me)}/people`)
    await page.getByRole('button', { name: `Actions for ${email}` }).click()
    await page.getByRole('menuitem', { name: 'Withdraw' }).click()
    await page.getByRole('button', { name: 'Withdraw the invitation' }).click()
    await page.getByText(`Invitation to ${email} withdrawn`).waitFor()
    await openPage(page, path)
    await page.getByRole('heading', { name: 'This invitation is over' }).waitFor()
    await page.context().close()
  })
})

describe('members', () => {
  it('says why the last owner keeps the role', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/consultancies/${consultancy(me)}/members`)
    await page.getByRole('button', { name: 'Actions for Henrike Halden' }).click()
    await page.getByRole('menuitem', { name: 'Change role' }).click()
    await page.getByRole('radio', { name: 'Analyst' }).check()
    await page.getByText('This is your own role.').waitFor()
    await page.getByRole('button', { name: 'Change the role' }).click()
    await page.getByText('Halden Advisory needs an owner').waitFor()
    await page.context().close()
  })

  it('assigns a client, and takes it back', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/consultancies/${consultancy(me)}/members`)
    const row = page.getByRole('row', { name: /Sofie Dahl/ })
    const before = await row.textContent()
    await page.getByRole('button', { name: 'Actions for Sofie Dahl' }).click()
    await page.getByRole('menuitem', { name: 'Assign clients' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { checked: false }).first().check()
    await dialog.getByRole('button', { name: 'Save the assignments' }).click()
    await expect.poll(() => row.textContent()).not.toBe(before)
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => row.textContent()).toBe(before)
    await page.context().close()
  })
})

describe('an API key', () => {
  it('is shown once, works within its rights, and ends at once', async () => {
    const { page, me } = await visit(browser)
    const client = manufacturer(me)
    await openPage(page, `/clients/${client}/api-keys`)
    const name = `Warehouse ${Date.now()}`
    await page.keyboard.press('n')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type(name)
    await page.getByRole('checkbox', { name: 'Read projects' }).check()
    await expectAccessible(page, DIALOG)
    await page.getByRole('button', { name: 'Create the key' }).click()
    const secret = (await page.locator('.secret-box code').first().textContent()) ?? ''
    const ask = async (what: string) =>
      (await fetch(`${baseUrl}/api/v1/clients/${client}/${what}`, { headers: { authorization: `Bearer ${secret}` } }))
        .status
    expect([await ask('projects'), await ask('vendors')]).toEqual([200, 403])
    await page.keyboard.press('Escape')
    await page.getByText('The key has not been copied').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: `Actions for ${name}` }).click()
    await page.getByRole('menuitem', { name: 'Revoke' }).click()
    await page.getByRole('button', { name: 'Revoke the key' }).click()
    await page.getByText(`${name} is revoked`).waitFor()
    expect(await ask('projects')).toBe(401)
    await page.getByRole('button', { name: /^Ended/ }).click()
    await page.waitForURL(/state=ended/)
    await page.getByRole('rowheader', { name: new RegExp(name) }).waitFor()
    await page.context().close()
  })
})

describe('the account', () => {
  it('ends a session elsewhere, which counts from its next request on', async () => {
    const elsewhere = await visit(browser, { email: 'priya.raman@halden.example' })
    const { page } = await visit(browser, { email: 'priya.raman@halden.example' })
    await openPage(page, '/account')
    await page.getByRole('button', { name: /^Sign out the other/ }).click()
    await page.getByText('You are signed in only here now').waitFor()
    const refused = await elsewhere.page.request.get('/api/v1/me')
    expect(refused.status()).toBe(401)
    await Promise.all([page.context().close(), elsewhere.page.context().close()])
  })

  it('refuses a new password without the current one', async () => {
    const { page } = await visit(browser, { email: 'priya.raman@halden.example' })
    await openPage(page, '/account')
    await page.getByLabel('Current password').fill('not the password')
    await page.getByLabel('New password').fill(`${DEMO_PASSWORD}-new`)
    await page.getByRole('button', { name: 'Change the password' }).click()
    await page.getByText('This is not your current password.').waitFor()
    await page.context().close()
  })
})

describe('the audit trail', () => {
  it('tells who did what, with both values, and keeps its filters in the address', async () => {
    const { page, me } = await visit(browser)
    await openPage(page, `/clients/${manufacturer(me)}/audit?subject_type=project&action=update`)
    const entry = page.locator('details').first()
    expect(await entry.locator('summary').textContent()).toMatch(/changed project/)
    await entry.locator('summary').click()
    expect(await entry.getByRole('columnheader').allTextContents()).toEqual(['Field', 'Before', 'After'])
    await expectAccessible(page, '.audit-entry[open]')
    await entry.getByRole('button', { name: 'The whole history of this record' }).click()
    await page.waitForURL(/subject_id=prj_/)
    await page.context().close()
  })
})
