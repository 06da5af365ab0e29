import { change, type Resource } from '../../app/resource.ts'
import type { CausalLink } from './data.ts'
import { deleteLink, type LinkChanges, type ProjectLinks, restoreLink, updateLink } from './links-data.ts'
import { t } from './messages/index.ts'
import { expireAround, type Place } from './place.ts'

const withLink = (now: ProjectLinks, id: string, changes: Partial<CausalLink>): ProjectLinks => ({
  ...now,
  links: now.links.map((link) => (link.id === id ? { ...link, ...changes } : link)),
})

/** The values that changes replace. */
const replaced = (link: CausalLink, changes: LinkChanges): LinkChanges =>
  Object.fromEntries(Object.entries(link).filter(([field]) => field in changes))

type LinkActions = {
  update: (link: CausalLink, changes: LinkChanges) => Promise<void>
  remove: (link: CausalLink) => Promise<void>
}

/** What can be done with a link of the project: shown at once, taken off again if it is refused, undone by its toast. */
export const linkActions = ({ client, project }: Place, links: Resource<ProjectLinks>): LinkActions => {
  const known = (link: CausalLink) => links.known?.links.find((one) => one.id === link.id) ?? link
  // Coverage and health follow from links: whatever is done or undone makes them old.
  const refreshed = async <T>(work: Promise<T>): Promise<T> => {
    const answer = await work
    expireAround(client, project.id)
    return answer
  }
  return {
    update: async (link, changes) => {
      // The project at the other end may be another one then: it is loaded with the list.
      const settle = (now: ProjectLinks, saved: CausalLink) => withLink(now, link.id, saved)
      await refreshed(
        change(links, {
          apply: (now) => withLink(now, link.id, changes),
          send: () => updateLink(client, known(link), changes),
          ...('administrative_project_id' in changes ? {} : { settle }),
          done: t('link_saved'),
          undo: () => refreshed(updateLink(client, known(link), replaced(link, changes))),
        }),
      )
    },
    remove: async (link) => {
      await refreshed(
        change(links, {
          apply: (now) => ({ ...now, links: now.links.filter((one) => one.id !== link.id) }),
          send: () => deleteLink(client, known(link)),
          done: t('link_deleted'),
          undo: () => refreshed(restoreLink(client, link.id)),
        }),
      )
    },
  }
}
