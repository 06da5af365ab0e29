import { typeidUnboxed } from 'typeid-js'

/** Prefixes of ids: an id says what it names, sorts by time of creation, and is never used again. */
export const ID_PREFIXES = {
  consultancy: 'con',
  client: 'cli',
  person: 'per',
  member: 'mem',
  client_person: 'cpe',
  invitation: 'inv',
  api_key: 'key',
  unit: 'unt',
  project: 'prj',
  vendor: 'ven',
  contract: 'ctr',
  causal_link: 'lnk',
  comment: 'com',
  import: 'imp',
  fleet_import: 'fim',
  report: 'rep',
  report_subscription: 'sub',
  saved_view: 'viw',
  audit: 'aud',
  message: 'msg',
  request: 'req',
  objective: 'obj',
  key_result: 'kyr',
  requirement_document: 'rdo',
  requirement: 'rqm',
  unification_entry: 'led',
  unification_proposal: 'prp',
  masterplan_version: 'mpv',
  initiative: 'ini',
  masterplan_approval: 'apv',
  change_cause: 'cau',
  attachment: 'att',
  notification: 'ntf',
} as const
export type IdKind = keyof typeof ID_PREFIXES

/** A new id, for instance `prj_01jd...`: prefix and UUID version 7 in base 32. */
export const newId = (kind: IdKind): string => typeidUnboxed(ID_PREFIXES[kind])

/** Whether `text` has the form of an id of this kind. */
export const isId = (kind: IdKind, text: string): boolean =>
  text.startsWith(`${ID_PREFIXES[kind]}_`) && /^[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text)
