import { type SQL, sql } from 'drizzle-orm'
import { type Database, DatabaseError, inList, type Row } from '../../../db/client.ts'
import {
  ENDING_OF,
  ENTRY_OF,
  isEndingCommand,
  isOpen,
  nextState,
  type RequirementCommand,
} from '../../../shared/domain/requirements/index.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { columnList, decode } from '../../records/table.ts'
import { updateStatements } from '../../records/verbs.ts'
import { deliverNotifications, expectNotifications, notifyStatement } from '../notifications/notify.ts'
import { settleProposals } from '../unification/index.ts'
import { hasEnded, openOnly, requirementFeature, titleOf } from './kind.ts'
import { entryStatement, type NewEntry } from './ledger-entry.ts'
import type { Requirement } from './schema.ts'

const ATTEMPTS = 3

/** One step of one requirement through its states, with what it writes beside state and ending. */
export type Move = {
  requirement: Requirement
  command: RequirementCommand
  reason: string | null
  changes?: Partial<Pick<Requirement, 'initiative_id' | 'merged_into_id' | 'deferred_until_on' | 'submitted_at'>>
  entry?: Pick<NewEntry, 'target_id' | 'due_on'>
}

/** What an ending writes, and what taking it back empties. */
const decision = (ctx: ClientContext, { command, reason }: Move) =>
  isEndingCommand(command)
    ? { ended_reason: reason, ended_at: ctx.now, decider_id: ctx.actor.id, decider_name: ctx.actor.name }
    : {
        ...{ ended_reason: null, ended_at: null, decider_id: null, decider_name: null },
        ...{ initiative_id: null, deferred_until_on: null },
      }

/** Statements of one move: of the record, one of which answers it and nothing else answers a row, and the entry of the ledger. */
const moveStatements = (ctx: ClientContext, move: Move): SQL[] => {
  const { requirement, command } = move
  const next = nextState(requirement, command)
  if (!next) throw new Error(`${command} from ${requirement.state}`)
  const changes = { ...decision(ctx, move), ...move.changes, ...next }
  return [
    ...updateStatements(ctx, requirementFeature, requirement.id, requirement.version, changes, command),
    entryStatement(ctx, {
      requirement_id: requirement.id,
      entry: ENTRY_OF[command],
      reason: move.reason,
      ...move.entry,
    }),
  ]
}

/** Aborts the batch unless all of them are open: who decides second is told that it has ended. */
const guardOpen = (ids: readonly string[]): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'requirement_ended', count(*) = ${ids.length}
    FROM requirements WHERE ${openOnly} AND ${inList(sql`id`, ids)}`

/** Moves requirements in one batch with `also`, and answers them as they stand then, in the same order. */
export const writeMoves = async (
  ctx: ClientContext,
  moves: readonly Move[],
  also: { before?: readonly SQL[]; after?: readonly SQL[] } = {},
): Promise<Requirement[]> => {
  const before = also.before ?? []
  const steps = moves.map((move) => moveStatements(ctx, move))
  const results = await ctx.db.write([...before, ...steps.flat(), ...(also.after ?? [])])
  let at = before.length
  return steps.map(({ length }) => {
    const row = results.slice(at, at + length).find((rows) => rows.length > 0)?.[0]
    at += length
    if (!row) throw notFound()
    return decode<Requirement>(requirementFeature.table, row)
  })
}

const ended = (ctx: ClientContext, { requirement, command, reason }: Move): SQL =>
  notifyStatement(ctx, {
    kind: 'requirement_ended',
    subject_type: 'requirement',
    subject_id: requirement.id,
    details: {
      title: titleOf(requirement),
      ending: isEndingCommand(command) ? ENDING_OF[command] : null,
      reason,
    },
    to: { person_ids: [requirement.submitter_id] },
  })

/**
 * Ends requirements: record, ledger, audit, proposals that are no longer asked, and the news to whoever handed them in, all
 * in one batch. Aborted as `requirement_ended` where one of them is no longer open.
 */
export const writeEndings = async (
  ctx: ClientContext,
  moves: readonly Move[],
  also: { before?: readonly SQL[]; after?: readonly SQL[] } = {},
): Promise<Requirement[]> => {
  await expectNotifications(ctx)
  const written = await writeMoves(ctx, moves, {
    before: [...(also.before ?? []), guardOpen(moves.map(({ requirement }) => requirement.id))],
    after: [
      ...moves.flatMap(({ requirement, changes, reason }) =>
        settleProposals(
          ctx,
          requirement.id,
          changes?.merged_into_id ? { into_id: changes.merged_into_id, reason: reason ?? '' } : null,
        ),
      ),
      ...moves.map((move) => ended(ctx, move)),
      ...(also.after ?? []),
    ],
  })
  ctx.defer(deliverNotifications(ctx))
  return written
}

/** @throws AppError conflict for a draft, requirement_ended with how it ended */
export const mustBeOpen = (requirement: Requirement): void => {
  if (isOpen(requirement)) return
  if (requirement.state === 'ended') throw hasEnded(requirement)
  throw new AppError('conflict', `Requirement ${requirement.number} is a draft: it ends only after it was handed in.`)
}

export const selectRequirements = (ids: readonly string[]): SQL =>
  sql`SELECT ${columnList(requirementFeature.table)} FROM requirements
    WHERE deleted_at IS NULL AND ${inList(sql`id`, ids)}`

export const requirementsFrom = (rows: readonly Row[]): Map<string, Requirement> =>
  new Map(rows.map((row) => [String(row.id), decode<Requirement>(requirementFeature.table, row)]))

/** One requirement, and what other statements read in the same trip. @throws AppError not_found */
export const loadRequirement = async (
  db: Database,
  id: string,
  also: readonly SQL[] = [],
): Promise<{ requirement: Requirement; rows: Row[][] }> => {
  const [found = [], ...rows] = await db.read([selectRequirements([id]), ...also])
  const requirement = requirementsFrom(found).get(id)
  if (!requirement) throw notFound()
  return { requirement, rows }
}

/**
 * Runs what reads, checks and then writes; again where somebody else wrote in between, so that the check says what is
 * wrong now.
 */
export const decideAnew = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      const overtaken =
        error instanceof DatabaseError && error.fault === 'guard' && error.subject !== 'foreign_reference'
      if (!overtaken || attempt === ATTEMPTS) throw error
    }
  }
}
