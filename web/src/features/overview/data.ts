import { answer, api, type Schema } from '../../app/api.ts'
import { useResource } from '../../app/resource.ts'

export type Health = Schema<'PortfolioHealth'>

/** The health of the client as its records stand now. */
export const useHealth = (client: string) =>
  useResource(`/clients/${client}/portfolio/health`, (signal) =>
    answer(api.GET('/clients/{client}/portfolio/health', { params: { path: { client } }, signal })),
  )

/** Coverage by unit, the least covered first. */
export const useUnitCoverage = (client: string) =>
  useResource(`/clients/${client}/portfolio/coverage?limit=1`, async (signal) => {
    const { units } = await answer(
      api.GET('/clients/{client}/portfolio/coverage', { params: { path: { client }, query: { limit: '1' } }, signal }),
    )
    return [...units].sort((a, b) => (a.percent ?? 0) - (b.percent ?? 0))
  })

/** How many units there are. */
export const useUnitCount = (client: string) =>
  useResource(`/clients/${client}/units?limit=1`, async (signal) => {
    const page = await answer(
      api.GET('/clients/{client}/units', { params: { path: { client }, query: { limit: '1' } }, signal }),
    )
    return page.total ?? page.data.length
  })
