import type { ComponentType } from 'preact'
import { h } from 'preact'
import lazy from 'preact-iso/lazy'
import { exec } from 'preact-iso/router'
import type { PageProps } from './app/address.ts'
import { messagesReady, wantMessages } from './app/i18n.ts'
import { preloadWith } from './app/preload.ts'
import { MissingCode } from './shell/missing-code.tsx'
import { NotFound } from './shell/not-found.tsx'

// A page of any route: which names its address has is known to the page and to the table below.
type AnyPage = ComponentType<PageProps<string>>
type PageFile = { default: AnyPage }

/** Every file `features/<feature>/<name>-page.tsx`; each becomes a chunk of its own. */
const files = import.meta.glob<PageFile>('./features/*/*-page.tsx')

/** The addresses of the client and the page of each: `<feature>/<name>`. They mirror the addresses of the API. */
export const ADDRESSES = [
  ['/', 'home/home'],
  ['/sign-in', 'sign-in/sign-in'],
  ['/invitations/:token', 'invitations/invitation'],
  ['/unsubscribe/:token', 'unsubscribe/unsubscribe'],
  ['/account', 'account/account'],
  ['/consultancies/:consultancy/clients', 'cockpit/cockpit'],
  ['/consultancies/:consultancy/imports', 'imports/fleet-imports'],
  ['/consultancies/:consultancy/members', 'members/members'],
  ['/consultancies/:consultancy/api-keys', 'api-keys/consultancy-keys'],
  ['/consultancies/:consultancy/audit', 'audit/consultancy-audit'],
  ['/consultancies/:consultancy/settings', 'settings/consultancy-settings'],
  ['/clients/:client', 'overview/overview'],
  ['/clients/:client/projects', 'projects/projects'],
  ['/clients/:client/projects/:project', 'projects/project'],
  ['/clients/:client/causal-map', 'causal-links/causal-map'],
  ['/clients/:client/units', 'units/units'],
  ['/clients/:client/objectives', 'objectives/objectives'],
  ['/clients/:client/alignment-map', 'alignment-map/alignment-map'],
  ['/clients/:client/activity', 'activity/activity'],
  ['/clients/:client/notifications', 'notifications/notifications'],
  ['/clients/:client/masterplan', 'masterplan/masterplan'],
  ['/clients/:client/masterplan/diff', 'masterplan/diff'],
  ['/clients/:client/masterplan/initiatives/:initiative', 'masterplan/initiative-versions'],
  ['/clients/:client/masterplan/versions/:version', 'masterplan/version'],
  ['/clients/:client/masterplan/versions/:version/rebase', 'masterplan/rebase'],
  ['/clients/:client/masterplan/versions/:version/initiatives/:initiative', 'masterplan/initiative'],
  ['/clients/:client/requirements', 'requirements/requirements'],
  ['/clients/:client/requirements/:requirement', 'requirements/requirement'],
  ['/clients/:client/requirements/:requirement/receipt', 'requirements/receipt'],
  ['/clients/:client/requirement-documents', 'requirement-documents/requirement-documents'],
  ['/clients/:client/requirement-documents/:requirement_document', 'requirement-documents/requirement-document'],
  ['/clients/:client/unification', 'unification/unification'],
  ['/clients/:client/vendors', 'vendors/vendors'],
  ['/clients/:client/vendors/:vendor', 'vendors/vendor'],
  ['/clients/:client/contracts', 'contracts/contracts'],
  ['/clients/:client/imports', 'imports/imports'],
  ['/clients/:client/reports', 'reports/reports'],
  ['/clients/:client/reports/:report', 'reports/report'],
  ['/clients/:client/settings', 'settings/settings'],
  ['/clients/:client/api-keys', 'api-keys/client-keys'],
  ['/clients/:client/people', 'people/people'],
  ['/clients/:client/audit', 'audit/audit'],
  ['/design', 'design/design'],
] as const

/**
 * Loads a page and its texts side by side. What stands in for one that does not come is part of the first load: without a
 * connection nothing else could be fetched.
 */
const load = (page: string) => async (): Promise<PageFile> => {
  const file = files[`./features/${page}-page.tsx`]
  if (!file) return { default: NotFound }
  try {
    const [loaded] = await Promise.all([file(), wantMessages(page.split('/')[0] ?? '')])
    await messagesReady()
    return { default: fresh(loaded.default) }
  } catch {
    return { default: MissingCode }
  }
}

/** Another record is another page, even of the same kind: nothing of one client may linger on the next one's. */
const fresh =
  (Page: AnyPage): AnyPage =>
  (props) =>
    h(Page, { ...props, key: Object.values(props.params).join('/') })

export type PageRoute = { path: string; page: string; component: AnyPage & { preload: () => Promise<unknown> } }

export const routes: readonly PageRoute[] = ADDRESSES.map(([path, page]) => ({
  path,
  page,
  component: lazy<AnyPage>(load(page)),
}))

preloadWith((href) => {
  const path = href.replace(/[?#].*$/, '')
  const route = routes.find((one) => exec(path, one.path, { path, query: {}, params: {} }))
  void route?.component.preload()
})
