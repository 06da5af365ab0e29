import type { Schema } from '../../app/api.ts'
import { t } from './messages/index.ts'

export type Entry = Schema<'ActivityEntry'>

/** Deeds that have a sentence of their own, by the audit's names for them. */
const DEEDS = {
  create: 'create',
  import: 'create',
  update: 'update',
  delete: 'delete',
  discard: 'delete',
  restore: 'restore',
  submit: 'submit',
  submitted: 'submit',
  withdraw: 'withdraw',
  approve: 'approve',
  reject: 'reject',
  rejected: 'reject',
  enforce: 'enforce',
  rebase: 'rebase',
  supersede: 'supersede',
  approval_carried: 'approval_carried',
  approval_lapsed: 'approval_lapsed',
  review: 'review',
  start_review: 'review',
  review_started: 'review',
  adopt: 'adopt',
  adopted: 'adopt',
  merge: 'merge',
  merged: 'merge',
  split: 'split',
  defer: 'defer',
  deferred: 'defer',
  resume: 'resume',
  resumed: 'resume',
  reopen: 'reopen',
  reopened: 'reopen',
  confirm: 'confirm',
  confirmed: 'confirm',
  dismiss: 'dismiss',
  dismissed: 'dismiss',
  compare: 'compare',
  revert: 'revert',
} as const

type Gap = (name: 'actor' | 'what') => string

const isDeed = (action: string): action is keyof typeof DEEDS => Object.hasOwn(DEEDS, action)

/** The sentence of an entry with its gaps. What is said about a record is told as something done to that record. */
export const deedText = ({ action, subject_type }: Pick<Entry, 'action' | 'subject_type'>, gap: Gap): string => {
  const gaps = { actor: gap('actor'), what: gap('what') }
  if (subject_type === 'comment') {
    if (action === 'create') return t('did.comment', gaps)
    return action === 'delete' ? t('did.comment_delete', gaps) : t('did.comment_change', gaps)
  }
  if (subject_type === 'change_cause' && action === 'create') return t('did.cause', gaps)
  return isDeed(action)
    ? t(`did.${DEEDS[action]}`, gaps)
    : t('did.other', { ...gaps, action: action.replaceAll('_', ' ') })
}
