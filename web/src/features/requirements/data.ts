import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { expire, type ListPage, type Resource, useResource } from '../../app/resource.ts'

export type Requirement = Schema<'Requirement'>
export type NewRequirement = Schema<'NewRequirement'>
export type RequirementChanges = Schema<'RequirementChanges'>
export type Receipt = Schema<'RequirementReceipt'>
export type Related = Schema<'RelatedRequirement'>

const LIST = '/clients/{client}/requirements'
const ONE = `${LIST}/{requirement}` as const

/** What narrows a list of requirements; several values of one filter with commas. */
export type Wanted = {
  q?: string
  state?: string
  ending?: string
  moscow?: string
  unit_id?: string
  objective_id?: string
  document_id?: string
  initiative_id?: string
  merged_into_id?: string
  submitter_id?: string
  sort?: RequirementSort
}

const SORTABLE = [
  'updated_at',
  'number',
  'statement',
  'state',
  'moscow',
  'value_score',
  'urgency_score',
  'submitted_at',
] as const
export const REQUIREMENT_SORTS = SORTABLE.flatMap((sort) => [sort, `-${sort}`] as const)
export type RequirementSort = (typeof REQUIREMENT_SORTS)[number]

export const loadRequirements = (
  client: string,
  wanted: Wanted,
  cursor?: string,
  signal?: AbortSignal,
  limit = '200',
): Promise<ListPage<Requirement>> =>
  answer(
    api.GET(LIST, {
      params: { path: { client }, query: { ...wanted, limit, ...(cursor && { cursor }) } },
      ...(signal && { signal }),
    }),
  )

const pathOf = (client: string, requirement: string) => ({ params: { path: { client, requirement } } })

export const loadRequirement = (client: string, id: string): Promise<Requirement> =>
  answer(api.GET(ONE, pathOf(client, id)))

/** The requirement with what became of it, and who decided it why. */
export const useReceipt = (client: string, id: string): Resource<Receipt> =>
  useResource(`/clients/${client}/requirements/${id}/receipt`, (signal) =>
    answer(api.GET(`${ONE}/receipt`, { ...pathOf(client, id), signal })),
  )

export const createRequirement = (client: string, body: NewRequirement): Promise<Requirement> =>
  answer(api.POST(LIST, { params: { path: { client } }, body }))

type Versioned = Pick<Requirement, 'id' | 'version'>

const versioned = (client: string, { id, version }: Versioned) => ({
  params: { path: { client, requirement: id }, header: ifMatch({ version }) },
})

export const patchRequirement = (client: string, row: Versioned, body: RequirementChanges): Promise<Requirement> =>
  answer(api.PATCH(ONE, { ...versioned(client, row), body }))

export const deleteRequirement = (client: string, row: Versioned): Promise<unknown> =>
  answer(api.DELETE(ONE, versioned(client, row)))

export const restoreRequirement = (client: string, id: string): Promise<Requirement> =>
  answer(api.POST(`${ONE}/restoration`, pathOf(client, id)))

export const submitRequirement = (client: string, id: string): Promise<Requirement> =>
  answer(api.POST(`${ONE}/submission`, pathOf(client, id)))

export const reviewRequirement = (client: string, id: string): Promise<Requirement> =>
  answer(api.POST(`${ONE}/review`, pathOf(client, id)))

export const adoptRequirements = (client: string, body: Schema<'RequirementAdoptions'>) =>
  answer(api.POST(`${LIST}/adoptions`, { params: { path: { client } }, body }))

export const mergeRequirements = (client: string, body: Schema<'RequirementMergers'>) =>
  answer(api.POST(`${LIST}/mergers`, { params: { path: { client } }, body }))

export const splitRequirement = (client: string, id: string, body: Schema<'RequirementSplit'>) =>
  answer(api.POST(`${ONE}/split`, { ...pathOf(client, id), body }))

export const deferRequirement = (
  client: string,
  id: string,
  body: Schema<'RequirementDeferral'>,
): Promise<Requirement> => answer(api.POST(`${ONE}/deferral`, { ...pathOf(client, id), body }))

export const rejectRequirement = (client: string, id: string, reason: string): Promise<Requirement> =>
  answer(api.POST(`${ONE}/rejection`, { ...pathOf(client, id), body: { reason } }))

export const resumeRequirement = (client: string, id: string, reason: string): Promise<Requirement> =>
  answer(api.POST(`${ONE}/resumption`, { ...pathOf(client, id), body: { reason } }))

export const lastRequirementChange = async (
  client: string,
  id: string,
): Promise<Schema<'HistoryEntry'> | undefined> => {
  const { params } = pathOf(client, id)
  const page = await answer(api.GET(`${ONE}/history`, { params: { ...params, query: { limit: '1' } } }))
  return page.data[0]
}

/** What is known of requirements is old after one of them moved: lists, receipts, the ledger, the plan that serves them. */
export const expireRequirements = (client: string): void => {
  for (const part of ['requirements', 'requirement-documents', 'unification', 'masterplan', 'alignment-map'])
    expire(`/clients/${client}/${part}`)
}
