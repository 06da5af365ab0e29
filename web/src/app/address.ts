import { useCallback } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'

/** What every page component gets: `PageProps<'client' | 'project'>` for `/clients/:client/projects/:project`. */
export type PageProps<Names extends string = never> = {
  params: Readonly<Record<Names, string>>
  query: Readonly<Record<string, string>>
}

/** Fills `:name` in a route's address and appends a query; empty values are left out. */
export const addressOf = (
  route: string,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string | undefined>> = {},
): string => {
  const path = route.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString()
  return search === '' ? path : `${path}?${search}`
}

/** The address of a page inside a client: `inClient('cli_1', 'projects', 'prj_2')`. */
export const inClient = (client: string, ...rest: readonly string[]): string =>
  ['/clients', client, ...rest].map((part, i) => (i === 0 ? part : encodeURIComponent(part))).join('/')

/** The address of a page inside a consultancy. */
export const inConsultancy = (consultancy: string, ...rest: readonly string[]): string =>
  ['/consultancies', consultancy, ...rest].map((part, i) => (i === 0 ? part : encodeURIComponent(part))).join('/')

/** An address of this origin, or the home page: never lets a link lead elsewhere after sign-in. */
export const safeNext = (next: string | undefined): string =>
  next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/'

/** A value of an address if it is one of those allowed: a sort order, a tab. */
export const oneOf = <V extends string>(value: string | undefined, allowed: readonly V[]): V | undefined =>
  allowed.find((one) => one === value)

/**
 * Filters, sort order and search words live in the page's address, so that a view can be sent to somebody and Back
 * works. `set` takes the values that change; undefined or '' removes one.
 *
 * @example
 * const { query, set } = useQuery()
 * <SearchInput value={query.q ?? ''} onValue={(q) => set({ q })} />
 */
export function useQuery(): {
  query: Readonly<Record<string, string>>
  set: (values: Readonly<Record<string, string | undefined>>) => void
} {
  const { query, route } = useLocation()
  const set = useCallback(
    (values: Readonly<Record<string, string | undefined>>) => {
      const now = Object.fromEntries(new URLSearchParams(location.search))
      route(addressOf(location.pathname, {}, { ...now, ...values }), true)
    },
    [route],
  )
  return { query, set }
}
