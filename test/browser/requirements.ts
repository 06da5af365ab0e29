import type { Browser, Page } from 'playwright-core'
import { send } from './plan.ts'
import { DIALOG, first, visit } from './visit.ts'

export type Place = { page: Page; client: string; api: string }

/** A window of a person of the manufacturer. */
export const enterRequirements = async (browser: Browser, email: string, width = 1280): Promise<Place> => {
  const { page, me } = await visit(browser, { email, width })
  const { id } = first(me.clients.filter(({ name }) => name.startsWith('Nordwerk')))
  return { page, client: `/clients/${id}`, api: `/api/v1/clients/${id}` }
}

type Row = { id: string; number: number }

/** Requirements that are handed in, each by its statement; words that nothing else in the demo has. */
export const handedIn = async (place: Place, statements: readonly string[]): Promise<Row[]> => {
  const units = (await (await place.page.request.get(`${place.api}/units?limit=2`)).json()) as { data: Row[] }
  const made: Row[] = []
  for (const [i, statement] of statements.entries()) {
    const unit_id = units.data[i % units.data.length]?.id
    const values = { statement, unit_id, state: 'submitted' }
    made.push(await send(place.page, 'POST', `${place.api}/requirements`, values))
  }
  return made
}

export const said = (page: Page, text: string | RegExp) => page.getByRole('status').getByText(text).last()

/** The reason that a decision asks for. */
export const reason = (page: Page) => page.locator(DIALOG).getByLabel('Reason')
