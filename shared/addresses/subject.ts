/** A record as search, activity and notifications name it; `parent` is what it belongs to where it has no page of its own. */
export type Subject = {
  type: string
  id: string
  parent?: { type: string; id: string } | null | undefined
}

type Place = (client: string, subject: Subject) => string

const inClient = (client: string, ...rest: readonly string[]): string =>
  `/clients/${[client, ...rest].map(encodeURIComponent).join('/')}`

const withQuery = (path: string, name: string, value: string | undefined): string =>
  value === undefined ? path : `${path}?${name}=${encodeURIComponent(value)}`

const page =
  (...path: readonly string[]): Place =>
  (client, { id }) =>
    inClient(client, ...path, id)

/** A list that shows one of its records when the address names it. */
const inList =
  (name: string, path: string): Place =>
  (client, { id }) =>
    withQuery(inClient(client, path), name, id)

const list =
  (path: string): Place =>
  (client) =>
    inClient(client, path)

/** Where what has no page of its own is read: on the page of what it belongs to. */
const atParent =
  (otherwise: Place): Place =>
  (client, subject) =>
    subject.parent ? subjectHref(client, { ...subject.parent }) : otherwise(client, subject)

/** The id of what a record belongs to, if it is of this kind. */
const parentId = ({ parent }: Subject, type: string): string | undefined =>
  parent?.type === type ? parent.id : undefined

const PLACES: Readonly<Record<string, Place>> = {
  unit: inList('unit', 'units'),
  project: page('projects'),
  vendor: page('vendors'),
  contract: inList('contract', 'contracts'),
  causal_link: (client, subject) => withQuery(inClient(client, 'causal-map'), 'project', parentId(subject, 'project')),
  comment: atParent(list('activity')),
  attachment: atParent(list('activity')),
  objective: inList('objective', 'objectives'),
  key_result: (client, subject) =>
    withQuery(inClient(client, 'objectives'), 'objective', parentId(subject, 'objective')),
  requirement: page('requirements'),
  requirement_document: page('requirement-documents'),
  unification_proposal: list('unification'),
  masterplan_version: page('masterplan', 'versions'),
  initiative: (client, subject) => {
    const version = parentId(subject, 'masterplan_version')
    return version === undefined
      ? inClient(client, 'masterplan', 'initiatives', subject.id)
      : inClient(client, 'masterplan', 'versions', version, 'initiatives', subject.id)
  },
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
