import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { masterplanVersions } from '../../../db/tenant/masterplan.ts'
import {
  type ApprovalBasis,
  PLAN_VERSION_STATES,
  type PlanVersionState,
} from '../../../shared/domain/vocabulary/index.ts'
import { instant, line, oneOrMore, prose, recordFields } from '../../http/fields.ts'
import type { RecordFeature } from '../../records/endpoints.ts'
import { describeTable, rowAsJson } from '../../records/table.ts'

export type VersionRecord = {
  id: string
  version: number
  created_at: number
  updated_at: number
  number: number
  title: string
  note: string | null
  state: PlanVersionState
  base_version_id: string | null
  author_id: string
  author_name: string
  content_hash: string | null
  submitted_at: number | null
  approved_at: number | null
  approval_basis: ApprovalBasis | null
  in_force_on: string | null
  superseded_on: string | null
}

const text = z.string().nullable()

export const versionRecord = z
  .object({
    ...recordFields,
    number: z.int().meta({ description: '1, 2, 3 ... within the client.' }),
    title: z.string(),
    note: text,
    state: z.enum(PLAN_VERSION_STATES),
    base_version_id: text.meta({ description: 'The version that it was made from.' }),
    author_id: z.string(),
    author_name: z.string(),
    content_hash: text.meta({
      description: 'SHA-256 of the canonical JSON of its initiatives (`document.json`); null while it is a draft.',
    }),
    submitted_at: instant.nullable(),
    approved_at: instant.nullable(),
    approval_basis: z
      .object({ version_id: z.string(), content_hash: z.string(), carried: z.boolean() })
      .nullable()
      .meta({
        description:
          'The version and content that people approved; `carried`: it was an earlier one, and what changed since is small.',
      }),
    in_force_on: text,
    superseded_on: text,
  })
  .meta({ id: 'MasterplanVersion' })

const fields = { title: line(200), note: prose(5_000).nullable().optional() }

export const newVersion = z
  .strictObject({
    ...fields,
    base_version_id: z.string().min(1).max(60).optional().meta({
      description:
        'An approved version, or one that is or was in force; the one in force unless given. Its initiatives are copied.',
    }),
  })
  .meta({ id: 'NewMasterplanVersion' })

export const versionChanges = z.strictObject(fields).partial().meta({ id: 'MasterplanVersionChanges' })

/** Versions have a life of their own, so their endpoints are too; comments and history work as for every record. */
export const versionFeature: RecordFeature = {
  table: describeTable(masterplanVersions),
  subject_type: 'masterplan_version',
  path: 'masterplan-versions',
  param: 'masterplan_version',
  names: ['MasterplanVersion', 'MasterplanVersions'],
  id: 'masterplan_version',
  resource: 'masterplan',
  record: versionRecord,
  create: newVersion,
  update: versionChanges,
  sorts: ['number', 'title', 'updated_at'],
  first_sort: '-number',
  search: ['title', 'note'],
  filters: { state: oneOrMore(PLAN_VERSION_STATES) },
}

/** The row as the audit keeps it. */
export const versionAsJson = (id: string): SQL =>
  sql`(SELECT ${rowAsJson(versionFeature.table)} FROM masterplan_versions WHERE id = ${id})`
