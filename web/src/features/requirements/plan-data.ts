import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { type Resource, useResource } from '../../app/resource.ts'
import type { Option } from '../../ui/index.ts'

export type Version = Schema<'MasterplanVersion'>
export type NewInitiative = Schema<'NewInitiative'>
export type Initiative = Schema<'Initiative'>

const VERSIONS = '/clients/{client}/masterplan-versions'
const INITIATIVES = `${VERSIONS}/{masterplan_version}/initiatives` as const

/** The drafts of the masterplan: only into these something is adopted. */
export const useDrafts = (client: string): Resource<readonly Version[]> =>
  useResource<readonly Version[]>(`/clients/${client}/masterplan-versions?drafts`, async (signal) => {
    const page = await answer(
      api.GET(VERSIONS, { params: { path: { client }, query: { state: 'draft', limit: '50' } }, signal }),
    )
    return page.data
  })

/** A new draft, made from the version in force where there is one. */
export const createDraft = (client: string, title: string): Promise<Version> =>
  answer(api.POST(VERSIONS, { params: { path: { client } }, body: { title } }))

/** Finds initiatives of a draft by their words, for a Combobox. */
export const findInitiatives =
  (client: string, masterplan_version: string) =>
  async (typed: string): Promise<readonly Option[]> => {
    const page = await answer(
      api.GET(INITIATIVES, {
        params: { path: { client, masterplan_version }, query: { limit: '50', ...(typed && { q: typed }) } },
      }),
    )
    return page.data.map(({ id, code, name, sponsor }) => ({
      value: id,
      label: `${code} ${name}`,
      ...(sponsor && { hint: sponsor }),
    }))
  }

export const createInitiative = (
  client: string,
  masterplan_version: string,
  body: Pick<NewInitiative, 'name' | 'alternative'> & Partial<NewInitiative>,
): Promise<Initiative> => {
  const none = { goals: [], expected_benefits: [], envelope: [] }
  const alone = { objective_ids: [], unit_ids: [], vendor_ids: [], project_ids: [] }
  const params = { path: { client, masterplan_version } }
  return answer(api.POST(INITIATIVES, { params, body: { ...none, ...alone, ...body } }))
}

/** Takes requirements out of an initiative again: they stand where they were handed in. */
export const releaseRequirements = async (
  client: string,
  masterplan_version: string,
  initiative: string,
  requirements: readonly string[],
): Promise<void> => {
  const path = { client, masterplan_version, initiative }
  const now = await answer(api.GET(`${INITIATIVES}/{initiative}`, { params: { path } }))
  const requirement_ids = now.requirement_ids.filter((id) => !requirements.includes(id))
  await answer(
    api.PATCH(`${INITIATIVES}/{initiative}`, { params: { path, header: ifMatch(now) }, body: { requirement_ids } }),
  )
}
