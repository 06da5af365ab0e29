import { useEffect, useMemo } from 'preact/hooks'
import { toast } from '../ui/toast/toasts.ts'
import { type Load, Resource, resourceOf } from './cache.ts'
import { Problem } from './problem.ts'

export { type AnyResource, expire, forgetAll, type Load, Resource } from './cache.ts'
export { change } from './change.ts'

/**
 * Watches a value of the API while the component is on the screen. What is known is shown at once and checked again in
 * the background. `key` is the address of the value with its query; null means that there is nothing to load yet.
 *
 * @example
 * const project = useResource(`/clients/${client}/projects/${id}`, (abort) => loadProject(client, id, abort))
 * if (!project.data.value) return <Pending of={project} />
 */
export function useResource<T>(key: string | null, load: Load<T>): Resource<T> {
  const resource = useMemo(() => (key === null ? new Resource('', load) : resourceOf(key, load)), [key])
  resource.use(load)
  useEffect(() => {
    if (key === null) return
    resource.watchers++
    void resource.loadIfOld()
    return () => {
      resource.watchers--
      if (resource.watchers === 0) resource.stop()
    }
  }, [resource])
  return resource
}

/** One page of a list, as the API gives it. */
export type ListPage<T> = { data: readonly T[]; next_cursor: string | null; total?: number | null | undefined }
/** The rows of a list that were loaded so far. */
export type Rows<T> = { rows: readonly T[]; next: string | null; total: number | undefined }

export type ListResource<T> = Resource<Rows<T>> & {
  /** Loads the next page and appends it; does nothing at the end of the list or while it is on its way. */
  more: () => Promise<void>
}

/**
 * Watches a list that comes in pages. `loadPage` gets the cursor of the page, undefined for the first one.
 *
 * @example
 * const list = useList(`/clients/${client}/projects?${query}`, (cursor, abort) => loadProjects(client, query, cursor, abort))
 * <DataTable rows={list.data.value?.rows} onEnd={list.more} … />
 */
export function useList<T>(
  key: string | null,
  loadPage: (cursor: string | undefined, abort: AbortSignal) => Promise<ListPage<T>>,
): ListResource<T> {
  const resource = useResource<Rows<T>>(key, async (abort) => rowsOf([], await loadPage(undefined, abort)))
  return useMemo(() => {
    let onItsWay = false
    const more = async () => {
      const { known } = resource
      if (!known?.next || onItsWay) return
      onItsWay = true
      try {
        const page = await loadPage(known.next, new AbortController().signal)
        // The list was loaded anew meanwhile: a page of the old one does not belong to it.
        if (resource.known?.next === known.next) resource.set(rowsOf(resource.known.rows, page))
      } catch (thrown) {
        toast({ problem: Problem.of(thrown) })
      } finally {
        onItsWay = false
      }
    }
    return Object.assign(resource, { more })
  }, [resource])
}

const rowsOf = <T>(before: readonly T[], page: ListPage<T>): Rows<T> => ({
  rows: [...before, ...page.data],
  next: page.next_cursor,
  total: page.total ?? undefined,
})

type Identified = { readonly id: string }

/** For `apply`: one row with some of its values changed. */
export const patchRow =
  <T extends Identified>(id: string, changes: NoInfer<Partial<T>>) =>
  (now: Rows<T>): Rows<T> => ({ ...now, rows: now.rows.map((row) => (row.id === id ? { ...row, ...changes } : row)) })

/** For `apply`: the list without one row. */
export const dropRow =
  (id: string) =>
  <T extends Identified>(now: Rows<T>): Rows<T> => ({ ...now, rows: now.rows.filter((row) => row.id !== id) })

/** For `settle`: the list with the row that the API gave back; one that was not there comes first. */
export const putRow = <T extends Identified>(now: Rows<T>, saved: T): Rows<T> => {
  const there = now.rows.some((row) => row.id === saved.id)
  return { ...now, rows: there ? now.rows.map((row) => (row.id === saved.id ? saved : row)) : [saved, ...now.rows] }
}

/** For `send`: the newest state of a row, whose version the API expects. */
export const newest = <T extends Identified>(known: Rows<T> | undefined, row: T): T =>
  known?.rows.find((other) => other.id === row.id) ?? row
