import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import {
  attachments,
  requirementDocuments,
  requirements,
  unificationEntries,
  unificationProposals,
} from '../../../db/tenant/index.ts'
import type { Endpoint } from '../../../workers/http/endpoint.ts'
import { newId } from '../../../workers/http/ids.ts'
import { describeTable, insertRow } from '../../../workers/records/table.ts'

type Ids = Record<string, string>

const record = (version: number) => ({ version, created_at: 1, updated_at: 1 })

const requirementRow = (ids: Ids, canary: string, more: Record<string, unknown>) =>
  insertRow(describeTable(requirements), {
    ...{ ...record(1), statement: `${canary}-statement`, rationale: `${canary}-rationale`, unit_id: ids.unit },
    ...{ expected_benefit: `${canary}-benefit`, submitter_id: `${canary}-submitter`, affected_unit_ids: [] },
    ...{ submitter_name: `${canary}-submitter`, submitted_at: 1, state: 'submitted', passage: null },
    ...more,
  })

/**
 * Plants a requirement document with two paragraphs, two requirements that were handed in with what the ledger says of the
 * first, a proposal about both, and a file at the planted project: `canary` in every text of theirs.
 */
export const plantRequirements = async (
  database: Database,
  canary: string,
  version: number,
  ids: Ids,
): Promise<Ids> => {
  const text = (name: string): string => `${canary}-${name}`
  const [first, second] = [newId('requirement'), newId('requirement')].sort()
  const [document, proposal, attachment] = [
    newId('requirement_document'),
    newId('unification_proposal'),
    newId('attachment'),
  ]
  const passages = [text('first paragraph'), text('second paragraph')].map((words) => ({ text: words, level: 0 }))
  const person = { submitter_id: text('submitter'), submitter_name: text('submitter') }
  await database.write([
    insertRow(describeTable(requirementDocuments), {
      ...{ ...record(version), ...person, id: document, title: text('title'), unit_id: ids.unit, source: 'docx' },
      ...{ file_name: text('file'), passages },
    }),
    requirementRow(ids, canary, { id: first, number: 1, document_id: document, version, objective_id: ids.objective }),
    requirementRow(ids, canary, { id: second, number: 2, version }),
    insertRow(describeTable(unificationEntries), {
      ...{ id: newId('unification_entry'), requirement_id: first, entry: 'submitted', reason: text('reason'), at: 1 },
      ...{ decider_id: text('decider'), decider_name: text('decider') },
    }),
    insertRow(describeTable(unificationProposals), {
      ...{ ...record(version), id: proposal, kind: 'conflict', first_id: first, second_id: second, score: 0.5 },
      ...{ state: 'open', evidence: { shared: [text('shared')], differing: [] } },
    }),
    insertRow(describeTable(attachments), {
      ...{ ...record(version), id: attachment, subject_type: 'project', subject_id: ids.project, size_bytes: 1 },
      ...{ file_name: text('file.txt'), content_type: 'text/plain', content_hash: text('hash') },
      ...{ storage_key: `${ids.client}/${attachment}`, author_id: text('author'), author_name: text('author') },
    }),
  ])
  await env.FILES.put(`${ids.client}/${attachment}`, text('bytes'))
  return {
    requirement: first ?? '',
    requirement_document: document,
    unification_proposal: proposal,
    attachment,
    // Under these names bodies and queries refer to them.
    document,
    into: second ?? '',
    affected_unit: ids.unit ?? '',
  }
}

const ENDED = { ended_reason: 'x', ended_at: 1, decider_id: 'x', decider_name: 'x', state: 'ended' }

/** What a requirement must be for the body of the probe to be taken; each of these addresses ends or changes it. */
const standingFor = (path: string): Record<string, unknown> => {
  if (path.endsWith('/requirements/{requirement}')) return { state: 'draft', submitted_at: null }
  if (path.endsWith('/resumption')) return { ...ENDED, ending: 'deferred', deferred_until_on: '2999-01-01' }
  return {}
}

/** Own ids for an address at which a requirement or a proposal is decided: once each, so each address gets another one. */
export const undecided = async (database: Database, { path }: Endpoint, ids: Ids): Promise<Ids> => {
  await database.write([
    sql`UPDATE unification_proposals SET state = 'open', decided_at = NULL, reason = NULL, deleted_at = NULL`,
  ])
  if (!path.includes('/requirements')) return ids
  const [rows] = await database.read([sql`SELECT max(number) + 1 AS number FROM requirements`])
  const id = newId('requirement')
  await database.write([requirementRow(ids, 'own', { id, number: rows?.[0]?.number, ...standingFor(path) })])
  return { ...ids, requirement: id }
}
