import { oneOf } from '../../app/address.ts'
import { REQUIREMENT_SORTS, type RequirementSort, type Wanted } from './data.ts'

/** The parts of the list: what I handed in, my drafts, then where requirements stand. */
export const VIEWS = ['mine', 'drafts', 'submitted', 'under_review', 'ended', 'all'] as const
export type View = (typeof VIEWS)[number]

const FILTERS = ['q', 'unit_id', 'objective_id', 'moscow', 'ending', 'document_id', 'initiative_id'] as const

type Query = Readonly<Record<string, string>>

const OF_VIEW: Readonly<Record<View, Wanted>> = {
  mine: { submitter_id: 'me', state: 'submitted,under_review,ended' },
  drafts: { submitter_id: 'me', state: 'draft' },
  submitted: { state: 'submitted' },
  under_review: { state: 'under_review' },
  ended: { state: 'ended' },
  all: { state: 'submitted,under_review,ended' },
}

/** The part that the address names; else what waits for those who decide, and what others handed in themselves. */
export const viewOf = (query: Query, decides: boolean): View =>
  oneOf(query.view, VIEWS) ?? (query.document_id || query.initiative_id ? 'all' : decides ? 'submitted' : 'mine')

const FIRST_SORT: Readonly<Record<View, RequirementSort>> = {
  mine: '-submitted_at',
  drafts: '-updated_at',
  submitted: '-submitted_at',
  under_review: '-submitted_at',
  ended: '-updated_at',
  all: '-number',
}

export const sortOf = (query: Query, view: View): RequirementSort =>
  oneOf(query.sort, REQUIREMENT_SORTS) ?? FIRST_SORT[view]

/** The filters of the address, without part and order. */
export const filtersOf = (query: Query): Wanted => {
  const wanted: Wanted = {}
  for (const name of FILTERS) {
    const value = query[name]
    if (value) wanted[name] = value
  }
  return wanted
}

/** What the API is asked for a part of the list. */
export const wantedIn = (view: View, query: Query): Wanted => {
  // An ending is looked for among what has ended, whatever the part says of states.
  const { ending, ...filters } = filtersOf(query)
  const own = OF_VIEW[view]
  return { ...filters, ...own, ...(ending && (view === 'ended' || view === 'mine' || view === 'all') && { ending }) }
}

export const isFiltered = (query: Query): boolean => FILTERS.some((name) => query[name])

export const NO_FILTER: Readonly<Record<string, undefined>> = Object.fromEntries(
  FILTERS.map((name) => [name, undefined]),
)
