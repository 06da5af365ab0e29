import type { Problem } from '../../app/problem.ts'
import { t } from '../messages/index.ts'

/** Problems that this client says in the reader's own language; others are said as the API wrote them. */
const SAID_HERE: Readonly<Record<string, () => { title: string; detail?: string }>> = {
  offline: () => ({ title: t('offline'), detail: t('offline_detail') }),
  client_fault: () => ({ title: t('client_fault'), detail: t('client_fault_detail') }),
  not_found: () => ({ title: t('not_found'), detail: t('not_found_detail') }),
  forbidden: () => ({ title: t('forbidden') }),
  stale_version: () => ({ title: t('stale_version'), detail: t('stale_version_detail') }),
  rate_limited: () => ({ title: t('rate_limited'), detail: t('rate_limited_detail') }),
  unavailable: () => ({ title: t('unavailable'), detail: t('unavailable_detail') }),
  internal: () => ({ title: t('internal') }),
  invalid_body: () => ({ title: t('invalid_body') }),
  duplicate: () => ({ title: t('duplicate') }),
  in_use: () => ({ title: t('in_use') }),
  client_suspended: () => ({ title: t('client_suspended') }),
}

export const problemTitle = (problem: Problem): string => SAID_HERE[problem.code]?.().title ?? problem.title

export const problemDetail = (problem: Problem): string | undefined =>
  SAID_HERE[problem.code]?.().detail ?? problem.detail
