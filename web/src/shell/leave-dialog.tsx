import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { leaving, letGo, showAt } from '../app/leave.ts'
import { Confirm } from '../ui/dialog/dialog.tsx'
import { t } from './messages/index.ts'

/** Asks before a press on a link, a key or Back would drop changes that nobody has saved. */
export function LeaveDialog() {
  const { route, url } = useLocation()
  useEffect(() => showAt(url), [url])
  return (
    <Confirm
      open={leaving.value !== undefined}
      onClose={() => {
        leaving.value = undefined
      }}
      title={t('leave')}
      lead={t('leave_lead')}
      action={t('leave_action')}
      danger
      onConfirm={() => {
        const href = letGo()
        if (href !== undefined) route(href)
      }}
    />
  )
}
