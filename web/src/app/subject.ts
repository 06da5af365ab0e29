import { addressOf, inClient } from './address.ts'

/** A record as search, activity and notifications name it; `parent` is what it belongs to where it has no page of its own. */
export type Subject = {
  type: string
  id: string
  parent?: { type: string; id: string } | null | undefined
}

type Place = (client: string, subject: Subject) => string

const page =
  (...path: readonly string[]): Place =>
  (client, { id }) =>
    inClient(client, ...path, id)

/** A list that shows one of its records when the address names it. */
const inList =
  (name: string, path: string): Place =>
  (client, { id }) =>
    addressOf(inClient(client, path), {}, { [name]: id })

const list =
  (path: string): Place =>
  (client) =>
    inClient(client, path)

/** Where what has no page of its own is read: on the page of what it belongs to. */
const atParent =
  (otherwise: Place): Place =>
  (client, subject) =>
    subject.parent ? subjectHref(client, { ...subject.parent }) : otherwise(client, subject)

const PLACES: Readonly<Record<string, Place>> = {
  unit: inList('unit', 'units'),
  project: page('projects'),
  vendor: page('vendors'),
  contract: inList('contract', 'contracts'),
  causal_link: (client, { parent }) =>
    addressOf(inClient(client, 'causal-map'), {}, { project: parent?.type === 'project' ? parent.id : undefined }),
  comment: atParent(list('activity')),
  attachment: atParent(list('activity')),
  objective: inList('objective', 'objectives'),
  key_result: (client, { parent }) =>
    addressOf(inClient(client, 'objectives'), {}, { objective: parent?.type === 'objective' ? parent.id : undefined }),
  requirement: page('requirements'),
  requirement_document: inList('document', 'requirements'),
  unification_proposal: list('unification'),
  masterplan_version: page('masterplan'),
  initiative: (client, { id, parent }) =>
    parent?.type === 'masterplan_version'
      ? inClient(client, 'masterplan', parent.id, 'initiatives', id)
      : addressOf(inClient(client, 'masterplan'), {}, { initiative: id }),
  change_cause: list('masterplan'),
  masterplan_approval: list('masterplan'),
  masterplan_settings: list('settings'),
  report: page('reports'),
  report_settings: list('reports'),
  report_subscription: list('reports'),
  import: list('imports'),
  saved_view: list('projects'),
}

/** The address in the web client at which a record of a client is read; the client's overview for a kind without a page. */
export const subjectHref = (client: string, subject: Subject): string =>
  (PLACES[subject.type] ?? ((id: string) => inClient(id)))(client, subject)

/** The kinds of record that have an address. */
export const PLACED_SUBJECTS: readonly string[] = Object.keys(PLACES)
