import { Button } from '../ui/button/button.tsx'
import { t } from '../ui/messages/index.ts'
import { EmptyState } from '../ui/states/states.tsx'

/** The code of this page is not there any more: a newer version of the client was deployed since it was opened. */
export function Outdated() {
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
