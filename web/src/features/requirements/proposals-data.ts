import { answer, api, type Schema } from '../../app/api.ts'
import type { ListPage } from '../../app/resource.ts'

export type Proposal = Schema<'ShownUnificationProposal'>
export type ProposedRequirement = Schema<'ProposedRequirement'>

export type WantedProposals = { kind?: string; state?: string; requirement_id?: string; unit_id?: string }

const LIST = '/clients/{client}/unification/proposals'
const ONE = `${LIST}/{unification_proposal}` as const

export const loadProposals = (
  client: string,
  wanted: WantedProposals,
  cursor?: string,
  signal?: AbortSignal,
  limit = '50',
): Promise<ListPage<Proposal>> =>
  answer(
    api.GET(LIST, {
      params: { path: { client }, query: { ...wanted, limit, ...(cursor && { cursor }) } },
      ...(signal && { signal }),
    }),
  )

const at = (client: string, unification_proposal: string) => ({ params: { path: { client, unification_proposal } } })

export const confirmProposal = (client: string, id: string, reason: string | null) =>
  answer(api.POST(`${ONE}/confirmation`, { ...at(client, id), body: { reason } }))

export const dismissProposal = (client: string, id: string, reason: string) =>
  answer(api.POST(`${ONE}/dismissal`, { ...at(client, id), body: { reason } }))
