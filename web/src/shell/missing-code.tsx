import { useEffect, useState } from 'preact/hooks'
import { Problem } from '../app/problem.ts'
import { mayReload, reaches, whenBack } from '../app/reach.ts'
import { Button } from '../ui/button/button.tsx'
import { t } from '../ui/messages/index.ts'
import { EmptyState, ErrorState, Skeleton } from '../ui/states/states.tsx'

/**
 * Stands for a page whose code did not come: there is no connection, or a newer version was deployed and the code is
 * gone. A reload brings the page of the address with all its parts; it waits until the service answers. It is part of the
 * first load, since nothing more can be fetched when it is needed.
 */
export function MissingCode() {
  const [state, setState] = useState<'asking' | 'offline' | 'outdated'>('asking')
  const ask = async () => {
    if (!(await reaches())) return setState('offline')
    const fresh = storage !== undefined && mayReload(Date.now(), storage)
    // Back from being offline a reload is what everybody waits for, however late the last one was.
    if (fresh || state === 'offline') return location.reload()
    setState('outdated')
  }
  useEffect(() => void ask(), [])
  useEffect(() => (state === 'offline' ? whenBack(() => void ask()) : undefined), [state])
  if (state === 'asking') return <Skeleton />
  if (state === 'offline') return <ErrorState page problem={Problem.offline()} onRetry={() => void ask()} />
  return (
    <EmptyState
      title={t('outdated')}
      action={
        <Button tone="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      }
    >
      {t('outdated_detail')}
    </EmptyState>
  )
}

/** Storage may be closed to this page; then it never loads itself again. */
const openStorage = (): Storage | undefined => {
  try {
    return sessionStorage
  } catch {
    return undefined
  }
}
const storage = openStorage()
