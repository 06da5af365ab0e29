import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { change, expire, type Resource } from '../../app/resource.ts'
import type { CausalMap, MapLink } from './map-data.ts'
import { t } from './messages/index.ts'

export type CausalLink = Schema<'CausalLink'>
export type LinkChanges = Schema<'CausalLinkChanges'>
export type NewLink = Schema<'NewCausalLink'>

type Versioned = { id: string; version: number }

export const loadLink = (client: string, link: string, signal?: AbortSignal): Promise<CausalLink> =>
  answer(
    api.GET('/clients/{client}/causal-links/{causal_link}', {
      params: { path: { client, causal_link: link } },
      ...(signal && { signal }),
    }),
  )

export const patchLink = (client: string, link: Versioned, body: LinkChanges): Promise<CausalLink> =>
  answer(
    api.PATCH('/clients/{client}/causal-links/{causal_link}', {
      params: { path: { client, causal_link: link.id }, header: ifMatch(link) },
      body,
    }),
  )

export const createLink = (client: string, body: NewLink): Promise<CausalLink> =>
  answer(api.POST('/clients/{client}/causal-links', { params: { path: { client } }, body }))

export const deleteLink = (client: string, link: Versioned): Promise<unknown> =>
  answer(
    api.DELETE('/clients/{client}/causal-links/{causal_link}', {
      params: { path: { client, causal_link: link.id }, header: ifMatch(link) },
    }),
  )

const restoreLink = (client: string, link: string): Promise<CausalLink> =>
  answer(
    api.POST('/clients/{client}/causal-links/{causal_link}/restoration', {
      params: { path: { client, causal_link: link } },
    }),
  )

export const lastLinkChange = async (client: string, link: string): Promise<Schema<'HistoryEntry'> | undefined> => {
  const params = { path: { client, causal_link: link }, query: { limit: '1' } }
  return (await answer(api.GET('/clients/{client}/causal-links/{causal_link}/history', { params }))).data[0]
}

/** What is known of the links elsewhere is old after one has changed: health, suggestions, the link itself. */
export const expireLinks = (client: string): void => {
  for (const part of ['causal-link', 'portfolio/health', 'portfolio/project-health', 'projects'])
    expire(`/clients/${client}/${part}`)
}

const patched =
  (link: string, changes: Partial<MapLink>) =>
  (map: CausalMap): CausalMap => ({
    ...map,
    links: map.links.map((one) => (one.id === link ? coveredAs({ ...one, ...changes }) : one)),
  })

/** Until the API has answered: what the change will count as. */
const coveredAs = (link: MapLink): MapLink => ({
  ...link,
  covered: link.state === 'confirmed' && link.administrative_project_id !== null,
})

/** What the map shows of a link, out of changes to it; what is too long is cut as the map cuts it. */
const shownOf = ({ external_id: _id, dismissal_reason: _reason, ...changes }: LinkChanges): Partial<MapLink> =>
  // Only keys that are there: an absent value would erase what the map knows.
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))

const newestOf = (map: CausalMap | undefined, link: Versioned): Versioned =>
  map?.links.find((one) => one.id === link.id) ?? link

type Update = (link: Versioned, changes: LinkChanges, before: LinkChanges, done: string) => Promise<unknown>

const updateWith =
  (client: string, map: Resource<CausalMap>): Update =>
  async (link, changes, before, done) => {
    const saved = await change(map, {
      apply: patched(link.id, shownOf(changes)),
      send: (known) => patchLink(client, newestOf(known, link), changes),
      done,
      undo: async (answered) => {
        await patchLink(client, answered, before)
        expireLinks(client)
      },
    })
    expireLinks(client)
    return saved
  }

const decisions = (update: Update) => ({
  confirm: (link: MapLink) => update(link, { state: 'confirmed' }, { state: link.state }, t('confirmed_done')),
  dismiss: (link: MapLink, reason: string) => {
    const changes = { state: 'dismissed', dismissal_reason: reason } as const
    return update(link, changes, { state: link.state, dismissal_reason: null }, t('dismissed_done'))
  },
  reopen: (link: MapLink, reason: string | null) => {
    const before = { state: 'dismissed', dismissal_reason: reason } as const
    return update(link, { state: 'suspected', dismissal_reason: null }, before, t('reopened_done'))
  },
  assign: (link: MapLink, project: { id: string; name: string } | null) =>
    update(
      link,
      { administrative_project_id: project?.id ?? null },
      { administrative_project_id: link.administrative_project_id },
      project ? t('assigned_done', { name: project.name }) : t('unassigned_done'),
    ),
})

const remover = (client: string, map: Resource<CausalMap>) => async (link: Versioned) => {
  await change(map, {
    apply: (now) => ({ ...now, links: now.links.filter((one) => one.id !== link.id) }),
    send: (known) => deleteLink(client, newestOf(known, link)),
    done: t('removed_done'),
    undo: () => restoreLink(client, link.id),
  })
  expireLinks(client)
}

/** One change for several links, one after the other; Undo takes all of them back. */
const manyUpdater =
  (client: string, map: Resource<CausalMap>) =>
  async (links: readonly MapLink[], changes: LinkChanges, done: string): Promise<void> => {
    await change(map, {
      apply: (now) => links.reduce((shown, link) => patched(link.id, shownOf(changes))(shown), now),
      send: async () => {
        const saved: CausalLink[] = []
        for (const link of links) saved.push(await patchLink(client, link, changes))
        return saved
      },
      done,
      undo: async (saved) => {
        for (const link of saved) {
          const before = links.find((one) => one.id === link.id)
          if (before) await patchLink(client, link, { state: before.state, dismissal_reason: null })
        }
        expireLinks(client)
      },
    })
    expireLinks(client)
  }

export type LinkActions = ReturnType<typeof linkActions>

/** What can be done with the links of a map: each is shown at once and can be taken back. */
export const linkActions = (client: string, map: Resource<CausalMap>) => {
  const update = updateWith(client, map)
  return { update, ...decisions(update), remove: remover(client, map), updateMany: manyUpdater(client, map) }
}
