import * as z from 'zod'
import { endpoint } from '../../http/endpoint.ts'
import type { ClientContext } from '../../identity/context.ts'
import { createStatements } from '../../records/verbs.ts'
import { comparisonReads, proposalsFrom, storeProposals } from '../unification/index.ts'
import { lastNumber, wholeRequirement, withNumbers } from './create.ts'
import { guardReferences, one, requirementFeature, requirementId } from './kind.ts'
import { entryStatement } from './ledger-entry.ts'
import { decideAnew, loadRequirement, mustBeOpen, writeEndings } from './moves.ts'
import { type Requirement, requirementRecord, split } from './schema.ts'

type Split = z.output<typeof split>
type Part = Split['parts'][number]

/** A part as it is handed in: by whoever handed in the whole, and with what it does not say itself. */
const partOf = (ctx: ClientContext, whole: Requirement, part: Part, number: number): Requirement => ({
  ...wholeRequirement(ctx, {
    ...whole,
    external_id: null,
    statement: part.statement,
    rationale: part.rationale === undefined ? whole.rationale : part.rationale,
    unit_id: part.unit_id ?? whole.unit_id,
    objective_id: part.objective_id === undefined ? whole.objective_id : part.objective_id,
    moscow: part.moscow ?? whole.moscow,
    split_from_id: whole.id,
    state: 'submitted',
    number,
    ...{ ending: null, ended_reason: null, ended_at: null, decider_id: null, decider_name: null },
    ...{ version: 1, created_at: ctx.now, updated_at: ctx.now },
  }),
  submitter_id: whole.submitter_id,
  submitter_name: whole.submitter_name,
})

const READS_OF_COMPARISON = 2

const splitOnce = async (ctx: ClientContext, id: string, { parts, reason }: Split) => {
  const compares = parts.map(({ statement }) => comparisonReads({ id, statement }))
  const { requirement, rows } = await loadRequirement(ctx.db, id, [lastNumber, ...compares.flat()])
  mustBeOpen(requirement)
  const last = Number(rows[0]?.[0]?.number ?? 0)
  const made = parts.map((part, i) => partOf(ctx, requirement, part, last + i + 1))
  let at = 1
  const after = made.flatMap((part, i) => {
    const compared = compares[i]?.length === READS_OF_COMPARISON ? rows.slice(at, at + READS_OF_COMPARISON) : []
    at += compares[i]?.length ?? 0
    return [
      ...createStatements(ctx, requirementFeature, part),
      entryStatement(ctx, { requirement_id: part.id, entry: 'submitted', reason, target_id: id }),
      ...storeProposals(ctx, proposalsFrom(part, compared)),
    ]
  })
  const before = parts.flatMap(guardReferences)
  const [written = requirement] = await writeEndings(ctx, [{ requirement, command: 'split', reason }], {
    before,
    after,
  })
  return { requirement: written, parts: made }
}

export const splitRequirement = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/split`,
  policy: { scope: 'client', permission: 'unification:write' },
  operation: 'splitRequirement',
  summary: 'End a requirement by splitting it into parts',
  description: 'Each part is a requirement of its own, handed in at once, and ends by itself.',
  body: split,
  answers: {
    201: {
      description: 'The requirement, split, and its parts',
      schema: z.object({ requirement: requirementRecord, parts: z.array(requirementRecord) }),
    },
  },
  handle: async ({ ctx, params, body }) => ({
    status: 201,
    body: await withNumbers(() => decideAnew(() => splitOnce(ctx, requirementId(params), body))),
  }),
})
