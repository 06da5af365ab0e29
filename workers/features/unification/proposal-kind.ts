import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { unificationProposals } from '../../../db/tenant/unification.ts'
import {
  MOSCOW_PRIORITIES,
  PROPOSAL_KINDS,
  PROPOSAL_STATES,
  REQUIREMENT_ENDINGS,
  REQUIREMENT_STATES,
} from '../../../shared/domain/vocabulary/index.ts'
import { instant, recordFields } from '../../http/fields.ts'
import { describeTable } from '../../records/table.ts'
import type { RecordKind } from '../../records/verbs.ts'

export const proposalKind: RecordKind = {
  table: describeTable(unificationProposals),
  subject_type: 'unification_proposal',
}

const text = z.string().nullable()

export const proposalRecord = z
  .object({
    ...recordFields,
    kind: z.enum(PROPOSAL_KINDS),
    first_id: z.string(),
    second_id: z.string(),
    score: z.number().meta({ description: 'Similarity of the two statements, 0 to 1.' }),
    evidence: z
      .object({
        shared: z.array(z.string()).meta({ description: 'Words that both have, the most telling first.' }),
        differing: z
          .array(z.object({ first: z.string(), second: z.string(), kind: z.string() }))
          .meta({ description: 'What they say against each other: negation, opposite, quantity, date or priority.' }),
      })
      .meta({ description: 'Why it is proposed.' }),
    state: z.enum(PROPOSAL_STATES),
    reason: text,
    decider_id: text,
    decider_name: text,
    decided_at: instant.nullable(),
  })
  .meta({ id: 'UnificationProposal' })
export type ProposalRecord = z.output<typeof proposalRecord>

/** A requirement as a proposal shows it. */
export const proposedRequirement = z
  .object({
    id: z.string(),
    number: z.int(),
    statement: z.string(),
    unit_id: z.string(),
    objective_id: text,
    moscow: z.enum(MOSCOW_PRIORITIES),
    submitter_name: z.string(),
    state: z.enum(REQUIREMENT_STATES),
    ending: z.enum(REQUIREMENT_ENDINGS).nullable(),
  })
  .meta({ id: 'ProposedRequirement' })
export type ProposedRequirement = z.output<typeof proposedRequirement>

export const PROPOSED_COLUMNS = sql`id, number, statement, unit_id, objective_id, moscow, submitter_name, state, ending`

export const shownProposal = z
  .object({ ...proposalRecord.shape, first: proposedRequirement, second: proposedRequirement })
  .meta({ id: 'ShownUnificationProposal' })
