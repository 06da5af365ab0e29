import type { ConsultancyRole } from '../../../../shared/domain/vocabulary/index.ts'
import { answer, api, ifMatch, type Schema } from '../../app/api.ts'

export type Member = Schema<'Member'>

/** Whether a role reaches every client without being assigned to any. */
export const reachesAll = (role: ConsultancyRole): boolean => role !== 'consultant'

export type MemberFilters = { q: string; role: string; sort: string }

export const listMembers = (consultancy: string, filters: MemberFilters, cursor?: string, signal?: AbortSignal) =>
  answer(
    api.GET('/consultancies/{consultancy}/members', {
      params: { path: { consultancy }, query: queryOf(filters, cursor) },
      ...(signal && { signal }),
    }),
  )

type Sort = 'name' | '-name' | 'role' | '-role' | 'created_at' | '-created_at'

const queryOf = ({ q, role, sort }: MemberFilters, cursor: string | undefined) => ({
  limit: '200',
  // The page offers these orders only.
  sort: sort as Sort,
  ...(q && { q }),
  ...(role && { role }),
  ...(cursor && { cursor }),
})

const place = (consultancy: string, member: Member) => ({
  path: { consultancy, member: member.id },
  header: ifMatch(member),
})

export const changeRole = (
  consultancy: string,
  member: Member,
  role: ConsultancyRole,
  keep_keys = false,
): Promise<Member> =>
  answer(
    api.PATCH('/consultancies/{consultancy}/members/{member}', {
      params: place(consultancy, member),
      body: { role, keep_keys },
    }),
  )

export const assignClients = (consultancy: string, member: Member, client_ids: string[]): Promise<Member> =>
  answer(
    api.PUT('/consultancies/{consultancy}/members/{member}/assignments', {
      params: place(consultancy, member),
      body: { client_ids },
    }),
  )

export const removeMember = (consultancy: string, member: Member, keepKeys: boolean): Promise<unknown> =>
  api.DELETE('/consultancies/{consultancy}/members/{member}', {
    params: { ...place(consultancy, member), query: { keep_keys: keepKeys ? 'true' : 'false' } },
  })

/** One member as they are now, found by name: the API lists members and has no address for one alone. */
export const findMember = async (consultancy: string, member: Member): Promise<Member | undefined> => {
  const page = await listMembers(consultancy, { q: member.email, role: '', sort: 'name' })
  return page.data.find((one) => one.id === member.id)
}
