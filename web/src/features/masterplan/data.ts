import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { expire, type ListPage, type ListResource, type Resource, useList, useResource } from '../../app/resource.ts'

export type Version = Schema<'MasterplanVersion'>
export type VersionDetail = Schema<'MasterplanVersionDetail'>
export type NewVersion = Schema<'NewMasterplanVersion'>
export type VersionChanges = Schema<'MasterplanVersionChanges'>
export type PlanDocument = Schema<'MasterplanDocument'>
export type Initiative = Schema<'Initiative'>
export type InitiativeThroughVersions = Schema<'InitiativeThroughVersions'>
export type InitiativeContent = Schema<'InitiativeContent'>
export type InitiativeChanges = Schema<'InitiativeChanges'>
export type NewInitiative = Schema<'NewInitiative'>
export type Comparison = Schema<'MasterplanComparison'>
export type Cause = Schema<'ChangeCause'>
export type NewCause = Schema<'NewChangeCause'>
export type Approval = Schema<'MasterplanApproval'>
export type Materiality = Schema<'Materiality'>
export type PlanSettings = Schema<'MasterplanSettings'>
export type Thresholds = Schema<'MasterplanThresholds'>
export type RebasePreview = Schema<'RebasePreview'>
export type Conflict = Schema<'MergeConflict'>

/** Which version of which client's plan. */
export type Place = { client: string; version: string }

const VERSIONS = '/clients/{client}/masterplan-versions'
const ONE = `${VERSIONS}/{masterplan_version}` as const
const INITIATIVES = `${ONE}/initiatives` as const
const INITIATIVE = `${INITIATIVES}/{initiative}` as const

const pathOf = ({ client, version }: Place) => ({ client, masterplan_version: version })
const listKey = (client: string): string => `/clients/${client}/masterplan-versions`
const keyOf = ({ client, version }: Place): string => `${listKey(client)}/${version}`

/** All pages of a list as one: a plan is summed up and grouped as a whole. */
export const everything = async <T>(
  load: (cursor: string | undefined) => Promise<ListPage<T>>,
): Promise<ListPage<T>> => {
  const data: T[] = []
  let cursor: string | undefined
  do {
    const page = await load(cursor)
    data.push(...page.data)
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined)
  return { data, next_cursor: null, total: data.length }
}

export const pageOf = (cursor: string | undefined) => ({ limit: '200', ...(cursor && { cursor }) })

/** Drafts first, then the newest. */
export const useVersions = (client: string): ListResource<Version> =>
  useList<Version>(listKey(client), (_, signal) =>
    everything((cursor) => answer(api.GET(VERSIONS, { params: { path: { client }, query: pageOf(cursor) }, signal }))),
  )

/** The version in force on a day; null where there was none. `on` is '' for today. */
export const useAsOf = (client: string, on: string): Resource<VersionDetail> =>
  useResource(`/clients/${client}/masterplan/as-of?on=${on}`, (signal) =>
    answer(
      api.GET('/clients/{client}/masterplan/as-of', {
        params: { path: { client }, query: on === '' ? {} : { on } },
        signal,
      }),
    ),
  )

export const useVersion = (place: Place): Resource<VersionDetail> =>
  useResource(`${keyOf(place)}#detail`, (signal) => answer(api.GET(ONE, { params: { path: pathOf(place) }, signal })))

/** The version as a document: all that it holds, with the names of what it refers to. Null loads nothing. */
export const useDocument = (place: Place | null): Resource<PlanDocument> =>
  useResource(place && `${keyOf(place)}/document`, (signal) =>
    answer(api.GET(`${ONE}/document.json`, { params: { path: pathOf(place ?? { client: '', version: '' }) }, signal })),
  )

export const useInitiatives = (place: Place): ListResource<Initiative> =>
  useList<Initiative>(`${keyOf(place)}/initiatives`, (_, signal) =>
    everything((cursor) =>
      answer(api.GET(INITIATIVES, { params: { path: pathOf(place), query: pageOf(cursor) }, signal })),
    ),
  )

/** What changes whenever anybody changes an initiative of the version: cheap to ask for. */
export const loadPulse = async (place: Place): Promise<string> => {
  const { data, total } = await answer(
    api.GET(INITIATIVES, { params: { path: pathOf(place), query: { limit: '1', sort: '-updated_at' } } }),
  )
  return `${total} ${data[0]?.id ?? ''} ${data[0]?.version ?? ''}`
}

const initiativePath = (place: Place, initiative: string) => ({ ...pathOf(place), initiative })

export const loadInitiative = (place: Place, id: string, signal?: AbortSignal): Promise<Initiative> =>
  answer(api.GET(INITIATIVE, { params: { path: initiativePath(place, id) }, ...(signal && { signal }) }))

export const useInitiative = (place: Place, id: string): Resource<Initiative> =>
  useResource(`${keyOf(place)}/initiatives/${id}`, (signal) => loadInitiative(place, id, signal))

/** The versions that have an initiative: the one in force first, then the newest. */
export const useInitiativeVersions = (client: string, initiative: string): Resource<InitiativeThroughVersions> =>
  useResource(`/clients/${client}/initiatives/${initiative}`, (signal) =>
    answer(api.GET('/clients/{client}/initiatives/{initiative}', { params: { path: { client, initiative } }, signal })),
  )

export const createInitiative = (place: Place, body: NewInitiative): Promise<Initiative> =>
  answer(api.POST(INITIATIVES, { params: { path: pathOf(place) }, body }))

type Versioned = { id: string; version: number }

const initiativeAt = (place: Place, row: Versioned) => ({
  params: { path: initiativePath(place, row.id), header: ifMatch(row) },
})

export const patchInitiative = (place: Place, row: Versioned, body: InitiativeChanges): Promise<Initiative> =>
  answer(api.PATCH(INITIATIVE, { ...initiativeAt(place, row), body }))

export const deleteInitiative = (place: Place, row: Versioned): Promise<unknown> =>
  answer(api.DELETE(INITIATIVE, initiativeAt(place, row)))

export const restoreInitiative = (place: Place, id: string): Promise<Initiative> =>
  answer(api.POST(`${INITIATIVE}/restoration`, { params: { path: initiativePath(place, id) } }))

export const createVersion = (client: string, body: NewVersion): Promise<Version> =>
  answer(api.POST(VERSIONS, { params: { path: { client } }, body }))

const versionAt = (client: string, row: Versioned) => ({
  params: { path: pathOf({ client, version: row.id }), header: ifMatch(row) },
})

export const patchVersion = (client: string, row: Versioned, body: VersionChanges): Promise<Version> =>
  answer(api.PATCH(ONE, { ...versionAt(client, row), body }))

export const discardVersion = (client: string, row: Versioned): Promise<unknown> =>
  answer(api.DELETE(ONE, versionAt(client, row)))

export const submitVersion = (place: Place) =>
  answer(api.POST(`${ONE}/submission`, { params: { path: pathOf(place) } }))

export const withdrawVersion = (place: Place): Promise<Version> =>
  answer(api.POST(`${ONE}/withdrawal`, { params: { path: pathOf(place) } }))

export const decideVersion = (place: Place, body: Schema<'NewMasterplanApproval'>): Promise<Approval> =>
  answer(api.POST(`${ONE}/approvals`, { params: { path: pathOf(place) }, body }))

/** @param on the day from which it is in force; '' for today */
export const enforceVersion = (place: Place, on: string): Promise<Version> =>
  answer(
    api.POST(`${ONE}/enforcement`, {
      params: { path: pathOf(place) },
      body: on === '' ? {} : { in_force_on: on },
    }),
  )

export const useApprovals = (place: Place | null): Resource<readonly Approval[]> =>
  useResource<readonly Approval[]>(place && `${keyOf(place)}/approvals`, async (signal) => {
    const path = pathOf(place ?? { client: '', version: '' })
    return (await answer(api.GET(`${ONE}/approvals`, { params: { path }, signal }))).data
  })

export const useMateriality = (place: Place | null): Resource<Materiality> =>
  useResource(place && `${keyOf(place)}/materiality`, (signal) =>
    answer(api.GET(`${ONE}/materiality`, { params: { path: pathOf(place ?? { client: '', version: '' }) }, signal })),
  )

/** What a version changes; against its base where `against` is ''. Null loads nothing. */
export const useComparison = (place: Place | null, against: string): Resource<Comparison> =>
  useResource(place && `${keyOf(place)}/diff?against=${against}`, (signal) =>
    answer(
      api.GET(`${ONE}/diff`, {
        params: {
          path: pathOf(place ?? { client: '', version: '' }),
          query: against === '' ? {} : { against },
        },
        signal,
      }),
    ),
  )

export const createCause = (place: Place, body: NewCause): Promise<Cause> =>
  answer(api.POST(`${ONE}/causes`, { params: { path: pathOf(place) }, body }))

export const deleteCause = (place: Place, row: Versioned): Promise<unknown> =>
  answer(
    api.DELETE(`${ONE}/causes/{change_cause}`, {
      params: { path: { ...pathOf(place), change_cause: row.id }, header: ifMatch(row) },
    }),
  )

export const useRebase = (place: Place): Resource<RebasePreview> =>
  useResource(`${keyOf(place)}/rebase`, (signal) =>
    answer(api.GET(`${ONE}/rebase`, { params: { path: pathOf(place) }, signal })),
  )

export const rebaseVersion = (place: Place, body: Schema<'RebaseResolutions'>): Promise<Version> =>
  answer(api.POST(`${ONE}/rebase`, { params: { path: pathOf(place) }, body }))

export const useSettings = (client: string | null): Resource<PlanSettings> =>
  useResource(client && `/clients/${client}/masterplan-settings`, (signal) =>
    answer(api.GET('/clients/{client}/masterplan-settings', { params: { path: { client: client ?? '' } }, signal })),
  )

export const saveSettings = (
  client: string,
  read: PlanSettings,
  body: Schema<'MasterplanThresholdChanges'>,
): Promise<PlanSettings> =>
  answer(
    api.PATCH('/clients/{client}/masterplan-settings', {
      params: { path: { client }, header: ifMatch(read) },
      body,
    }),
  )

/** What was made from the content of a draft is old: its figures, document, differences and what the thresholds say. */
export const expireContent = (place: Place): void => {
  for (const part of ['#detail', '/document', '/diff', '/materiality', '/rebase', '/causes'])
    expire(`${keyOf(place)}${part}`)
  expire(`/clients/${place.client}/alignment-map`)
}

/** A version changed its state: whatever is known of the plan is old. */
export const expirePlan = (client: string): void => {
  expire(listKey(client))
  expire(`/clients/${client}/masterplan/`)
  expire(`/clients/${client}/alignment-map`)
  expire(`/clients/${client}/requirements`)
}
