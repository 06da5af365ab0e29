import { answer, api, type Schema } from '../../../app/api.ts'
import { change, dropRow, type ListResource, type Rows } from '../../../app/resource.ts'
import { type CausalLink, deleteLink, expireLinks } from '../link-actions.ts'
import { t } from '../messages/index.ts'

export type Suggestion = Schema<'CausalLinkSuggestion'>

/** So many are accepted by one request. */
const AT_ONCE = 200

export const loadSuggestions =
  (client: string, unit: string, project: string) => (cursor: string | undefined, signal: AbortSignal) =>
    answer(
      api.GET('/clients/{client}/causal-link-suggestions', {
        params: {
          path: { client },
          query: {
            limit: '200',
            ...(unit && { unit_id: unit }),
            ...(project && { technology_project_id: project }),
            ...(cursor && { cursor }),
          },
        },
        signal,
      }),
    )

/** What has become of suggestions is old wherever it is known: the map, coverage, health. */
const expireAll = (client: string) => expireLinks(client)

const withoutAll =
  (ids: ReadonlySet<string>) =>
  (now: Rows<Suggestion>): Rows<Suggestion> => {
    const rows = now.rows.filter((row) => !ids.has(row.id))
    return { ...now, rows, total: now.total === undefined ? undefined : now.total - (now.rows.length - rows.length) }
  }

/** Accepts and dismisses suggestions: each goes at once, and Undo brings it back by deleting its link. */
export const suggestionActions = (client: string, list: ListResource<Suggestion>, onChanged: () => void) => ({
  accept: async (suggestions: readonly Suggestion[]) => {
    const wanted = suggestions.slice(0, AT_ONCE).map(({ id }) => id)
    await change(list, {
      apply: withoutAll(new Set(wanted)),
      send: async (): Promise<readonly CausalLink[]> =>
        (
          await answer(
            api.POST('/clients/{client}/causal-link-suggestions/acceptance', {
              params: { path: { client } },
              body: { suggestions: wanted },
            }),
          )
        ).data,
      done: t('accepted', { count: wanted.length }),
      undo: async (links) => {
        for (const link of links) await deleteLink(client, link)
        expireAll(client)
        onChanged()
      },
    })
    expireAll(client)
    onChanged()
  },
  dismiss: async (suggestion: Suggestion, reason: string) => {
    await change(list, {
      apply: dropRow(suggestion.id),
      send: () =>
        answer(
          api.POST('/clients/{client}/causal-link-suggestions/{suggestion}/dismissal', {
            params: { path: { client, suggestion: suggestion.id } },
            body: { reason },
          }),
        ),
      done: t('suggestion_dismissed'),
      undo: async (link) => {
        await deleteLink(client, link)
        expireAll(client)
      },
    })
    expireAll(client)
  },
})
