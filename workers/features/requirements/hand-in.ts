import type { SQL } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import type { ClientContext } from '../../identity/context.ts'
import { notifyStatement } from '../notifications/notify.ts'
import { proposalsFrom, storeProposals } from '../unification/index.ts'
import { titleOf } from './kind.ts'
import type { Requirement } from './schema.ts'

/**
 * Statements for a requirement that was just handed in: what it looks like, and the news to those who unify. `beside` are
 * others of the same batch, which no index knows yet.
 */
export const handedIn = (
  ctx: ClientContext,
  requirement: Requirement,
  compared: Row[][],
  beside: readonly Requirement[] = [],
): SQL[] => [
  ...storeProposals(ctx, proposalsFrom(requirement, compared, beside)),
  notifyStatement(ctx, {
    kind: 'requirement_submitted',
    subject_type: 'requirement',
    subject_id: requirement.id,
    details: { title: titleOf(requirement) },
    to: { roles: ['tactical'] },
  }),
]
