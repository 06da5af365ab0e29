import { useRef } from 'preact/hooks'
import { oneOf } from '../../app/address.ts'
import { answer, api, type Schema } from '../../app/api.ts'
import { Problem } from '../../app/problem.ts'
import { useResource } from '../../app/resource.ts'
import { toast } from '../../ui/index.ts'

export type FleetRow = Schema<'FleetRow'>
export type FleetSummary = NonNullable<Schema<'FleetSummary'>>
type Query = Readonly<Record<string, string>>

/** The filters that the address of the page may carry; `no_report` means this month. */
export const FILTERS = ['q', 'attention', 'assigned_to', 'no_report', 'failed', 'health'] as const

const COLUMNS = [
  'health',
  'name',
  'score',
  'projects',
  'red_projects',
  'watermelons',
  'coverage',
  'forecast_percent',
  'reported_at',
] as const
type Sort = (typeof COLUMNS)[number] | `-${(typeof COLUMNS)[number]}`
const SORTS: readonly Sort[] = COLUMNS.flatMap((column) => [column, `-${column}` as const])

/** The order of the table as the address says it; the worst health first unless told. */
export const sortOf = (query: Query): Sort => oneOf(query.sort, SORTS) ?? 'health'

const monthBegins = (): string => `${new Date().toISOString().slice(0, 7)}-01`

/** The API's words for what stands in the address; whatever it does not know is left out. */
const asked = (query: Query) => ({
  ...(query.q && { q: query.q }),
  ...(query.attention === 'true' && { attention: 'true' as const }),
  ...(query.assigned_to === 'me' && { assigned_to: 'me' as const }),
  ...(query.failed === 'true' && { failed: 'true' as const }),
  ...(query.no_report === 'month' && { no_report_since: monthBegins() }),
  ...(query.health && { health: query.health }),
  sort: sortOf(query),
})

export type Fleet = {
  rows: readonly FleetRow[]
  next: string | null
  total: number
  /** Over all clients that the person reaches, whatever the filters say. */
  summary: FleetSummary | null
}

/**
 * The fleet as the address of the page asks for it. While another filter is on its way the rows before it stay, so that
 * nothing jumps; `more` appends the next page.
 */
export function useFleet(consultancy: string, query: Query) {
  const wanted = asked(query)
  const loadPage = (cursor: string | null, signal?: AbortSignal) =>
    answer(
      api.GET('/consultancies/{consultancy}/fleet', {
        params: { path: { consultancy }, query: { ...wanted, limit: '100', ...(cursor !== null && { cursor }) } },
        ...(signal && { signal }),
      }),
    )
  const fleet = useResource<Fleet>(
    `/consultancies/${consultancy}/fleet?${new URLSearchParams(wanted)}`,
    async (signal) => {
      const page = await loadPage(null, signal)
      return { rows: page.data, next: page.next_cursor, total: page.total ?? page.data.length, summary: page.summary }
    },
  )
  const last = useRef<Fleet | undefined>(undefined)
  if (fleet.data.value) last.current = fleet.data.value
  const onItsWay = useRef(false)
  const more = async () => {
    const known = fleet.data.peek()
    if (!known?.next || onItsWay.current) return
    onItsWay.current = true
    try {
      const page = await loadPage(known.next)
      // Loaded anew meanwhile: a page of the old list does not belong to it.
      if (fleet.data.peek() === known)
        fleet.set({ ...known, rows: [...known.rows, ...page.data], next: page.next_cursor })
    } catch (thrown) {
      toast({ problem: Problem.of(thrown) })
    } finally {
      onItsWay.current = false
    }
  }
  const shown = fleet.data.value ?? (fleet.problem.value ? undefined : last.current)
  return { fleet, shown, more }
}
