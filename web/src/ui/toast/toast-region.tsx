import { useEffect, useRef } from 'preact/hooks'
import { Problem } from '../../app/problem.ts'
import { Button, IconButton } from '../button/button.tsx'
import { t } from '../messages/index.ts'
import { problemDetail, problemTitle } from '../states/problem-text.ts'
import { dismissToast, type Toast, toast, toasts } from './toasts.ts'
import './toast.css'

/** How long a toast stays, in milliseconds: longer where there is something to press or to understand. */
const STAYS = 5_000
const STAYS_LONGER = 10_000

/** Where toasts appear; the shell has one. */
export function ToastRegion() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map((one) => (
        <ToastCard key={one.id} content={one} />
      ))}
    </div>
  )
}

function ToastCard({ content }: { content: Toast }) {
  const { id, message, problem, undo } = content
  const timer = useRef(0)
  const wait = () => {
    timer.current = window.setTimeout(() => dismissToast(id), undo || problem ? STAYS_LONGER : STAYS)
  }
  const hold = () => clearTimeout(timer.current)
  useEffect(() => {
    wait()
    return hold
  }, [id])
  const takeBack = async () => {
    dismissToast(id)
    try {
      await undo?.()
      toast({ message: t('undone') })
    } catch (thrown) {
      toast({ problem: Problem.of(thrown) })
    }
  }
  const detail = problem && problemDetail(problem)
  return (
    <div
      class="toast"
      data-tone={problem ? 'bad' : undefined}
      onPointerEnter={hold}
      onPointerLeave={wait}
      onFocusIn={hold}
      onFocusOut={wait}
    >
      <div>
        {problem ? problemTitle(problem) : message}
        {detail && <small>{detail}</small>}
      </div>
      {undo && (
        <Button tone="quiet" size="small" onClick={() => void takeBack()}>
          {t('undo')}
        </Button>
      )}
      <IconButton icon="close" label={t('close')} onClick={() => dismissToast(id)} />
    </div>
  )
}
