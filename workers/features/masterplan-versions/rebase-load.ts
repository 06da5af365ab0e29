import { type SQL, sql } from 'drizzle-orm'
import {
  diffPlans,
  type Merge,
  mergePlans,
  type PlanDiff,
  type PlanInitiative,
} from '../../../shared/domain/masterplan/index.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { readPlans, selectRevision } from './plans.ts'
import type { VersionRecord } from './record.ts'
import { ancestors, selectVersion, versionOf } from './standing.ts'

/** Initiatives that would have the same code, though they are different ones. */
export type CodeClash = { code: string; initiative_ids: string[] }

export type RowStanding = { version: number; deleted: boolean; code: string }

export type Rebase = {
  version: VersionRecord
  /** The version in force. */
  onto: { id: string; number: number; title: string }
  /** The version that both come from; null: they have none in common, and an empty plan stands in for it. */
  common_version_id: string | null
  ours: PlanInitiative[]
  theirs: PlanInitiative[]
  merge: Merge
  revision: number
  rows: ReadonlyMap<string, RowStanding>
}

const inForce = sql`(SELECT id FROM masterplan_versions WHERE state = 'in_force')`

/** The nearest version from which both the draft and the version in force were made; a version counts as its own ancestor. */
const common = (id: string): SQL =>
  sql`(SELECT v.id FROM masterplan_versions v
    WHERE v.id IN (${ancestors(sql`${id}`)}) AND (v.id = ${inForce} OR v.id IN (${ancestors(inForce)}))
    ORDER BY v.number DESC LIMIT 1)`

/** Everything that a rebase is made from: one round trip for plans of the usual size. @throws AppError conflict where there is nothing to rebase onto */
export const loadRebase = async (ctx: ClientContext, id: string): Promise<Rebase> => {
  const {
    plans,
    rows: [versions, ontos, commons, revision, standing = []],
  } = await readPlans(ctx.db, { base: common(id), ours: sql`${id}`, theirs: inForce }, [
    selectVersion(id),
    sql`SELECT id, number, title FROM masterplan_versions WHERE state = 'in_force'
      AND id NOT IN (${ancestors(sql`${id}`)}) AND id <> ${id}`,
    sql`SELECT ${common(id)} AS id`,
    selectRevision(id),
    sql`SELECT id, version, code, deleted_at IS NOT NULL AS deleted FROM initiatives WHERE version_id = ${id}`,
  ])
  const version = versionOf(versions)
  if (version.state !== 'draft') throw new AppError('version_frozen', 'Only a draft can be rebased.')
  const onto = ontos?.[0]
  if (!onto)
    throw new AppError('conflict', 'The draft stands on the version in force already: there is nothing to rebase onto.')
  const commonId = commons?.[0]?.id
  return {
    version,
    onto: { id: String(onto.id), number: Number(onto.number), title: String(onto.title) },
    common_version_id: typeof commonId === 'string' ? commonId : null,
    ours: plans.ours,
    theirs: plans.theirs,
    merge: mergePlans(plans.base, plans.ours, plans.theirs),
    revision: Number(revision?.[0]?.revision ?? 0),
    rows: new Map(
      standing.map((row) => [
        String(row.id),
        { version: Number(row.version), deleted: row.deleted === 1, code: String(row.code) },
      ]),
    ),
  }
}

/** Codes that two initiatives would share; rows that were taken out of the draft keep theirs. */
export const codeClashes = (merged: readonly PlanInitiative[], rows: Rebase['rows']): CodeClash[] => {
  const byCode = new Map<string, Set<string>>()
  const there = new Set(merged.map(({ id }) => id))
  const hold = (code: string, id: string): void => void byCode.set(code, (byCode.get(code) ?? new Set()).add(id))
  for (const { id, code } of merged) hold(code, id)
  for (const [id, { code }] of rows) if (!there.has(id)) hold(code, id)
  return [...byCode].filter(([, ids]) => ids.size > 1).map(([code, ids]) => ({ code, initiative_ids: [...ids] }))
}

/** What the draft gets from the version in force: the difference between what it is and what it becomes. */
export const incoming = ({ ours }: Pick<Rebase, 'ours'>, merged: readonly PlanInitiative[]): PlanDiff =>
  diffPlans(ours, merged)
