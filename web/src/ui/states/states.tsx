import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { AnyResource } from '../../app/cache.ts'
import type { Problem } from '../../app/problem.ts'
import { Banner } from '../banner/banner.tsx'
import { Button, LinkButton } from '../button/button.tsx'
import { t } from '../messages/index.ts'
import { problemDetail, problemTitle } from './problem-text.ts'
import './states.css'

export type EmptyStateProps = {
  title: string
  /** Why it is empty and what stands here later. */
  children?: ComponentChildren
  /** The next step: a button or a link. */
  action?: ComponentChildren
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class="state">
      <svg class="state-mark" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true">
        <circle cx="24" cy="24" r="21" />
        <path d="M24 3v5M24 40v5M3 24h5M40 24h5" />
        <path class="needle" d="m17 33 4.5-11.5L33 17l-4.5 11.5z" />
      </svg>
      <h2>{title}</h2>
      {children && <div class="muted">{children}</div>}
      {action && <div class="row">{action}</div>}
    </div>
  )
}

/** What went wrong, in words, with the way on and the number that support asks for. `page`: it is all there is. */
export function ErrorState({ problem, onRetry, page }: { problem: Problem; onRetry?: () => void; page?: boolean }) {
  const detail = problemDetail(problem)
  const title = problemTitle(problem)
  useEffect(() => {
    if (page) document.title = `${title} · Bearing`
  }, [page, title])
  // Trying again helps nobody who has no access: the way on is elsewhere.
  const closed = problem.status === 404 || problem.status === 403
  return (
    <div class="state" role="alert">
      {page ? <h1>{title}</h1> : <h2>{title}</h2>}
      {detail && <p class="muted">{detail}</p>}
      <div class="row">
        {onRetry && !closed && <Button onClick={onRetry}>{t('retry')}</Button>}
        {closed && <LinkButton href="/">{t('back_home')}</LinkButton>}
      </div>
      {problem.requestId && <p class="state-request">{t('request', { id: problem.requestId })}</p>}
    </div>
  )
}

/** What the API refused of a form; stands at its head. Fields say their own part. */
export function Problems({ of: problem }: { of: Problem | undefined }) {
  if (!problem) return null
  const detail = problemDetail(problem)
  return (
    <Banner tone="bad" title={problemTitle(problem)} role="alert">
      {detail}
    </Banner>
  )
}

/** Grey lines where text will be. `lines` is how many. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div class="skeleton" role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, i) => (
        <span key={`line-${i}`} />
      ))}
    </div>
  )
}

/** Stands for a value that is not there: its skeleton while it comes, its error with a retry if it does not. */
export function Pending({ of: resource, lines = 6 }: { of: AnyResource; lines?: number }) {
  const problem = resource.problem.value
  if (problem) return <ErrorState problem={problem} onRetry={() => void resource.reload()} />
  return <Skeleton lines={lines} />
}
