import { useEffect, useState } from 'preact/hooks'
import type { PageProps } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { Problem } from '../../app/problem.ts'
import { Brand } from '../../ui/brand/brand.tsx'
import { Button, ErrorState } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import './unsubscribe.css'

type Step = 'ask' | 'sending' | 'done' | Problem

/** The link of a notification names a person, that of a report a subscription. */
const isOfNotifications = (token: string): boolean => token.split('.')[1]?.startsWith('per_') ?? false

const end = (token: string): Promise<unknown> => {
  const params = { path: { token } }
  return isOfNotifications(token)
    ? answer(api.POST('/notification-unsubscriptions/{token}', { params }))
    : answer(api.POST('/report-unsubscriptions/{token}', { params }))
}

/**
 * The page behind the link in a report's or a notification's mail; nobody need be signed in. It asks first: mail scanners follow links, and
 * none of them may unsubscribe a reader.
 */
export default function UnsubscribePage({ params: { token } }: PageProps<'token'>) {
  const [step, setStep] = useState<Step>('ask')
  useEffect(() => {
    document.title = `${t('page_title')} · Bearing`
  }, [])
  const send = async () => {
    setStep('sending')
    try {
      await end(token)
      setStep('done')
    } catch (thrown) {
      setStep(Problem.of(thrown))
    }
  }
  return (
    <main class="unsubscribe">
      <div class="unsubscribe-sheet" aria-live="polite">
        <Brand />
        {(step === 'ask' || step === 'sending') && (
          <>
            <Words
              title={t(isOfNotifications(token) ? 'title_notifications' : 'title')}
              detail={t(isOfNotifications(token) ? 'lead_notifications' : 'lead')}
            />
            <div>
              <Button tone="primary" busy={step === 'sending'} onClick={() => void send()}>
                {t('button')}
              </Button>
            </div>
          </>
        )}
        {step === 'done' && (
          <Words
            title={t('done_title')}
            detail={t(isOfNotifications(token) ? 'done_detail_notifications' : 'done_detail')}
          />
        )}
        {step instanceof Problem && <Refused problem={step} onRetry={() => void send()} />}
      </div>
    </main>
  )
}

const Words = ({ title, detail }: { title: string; detail: string }) => (
  <header>
    <h1>{title}</h1>
    <p class="muted">{detail}</p>
  </header>
)

const Refused = ({ problem, onRetry }: { problem: Problem; onRetry: () => void }) =>
  problem.status === 404 ? (
    <Words title={t('unknown_title')} detail={t('unknown_detail')} />
  ) : (
    <ErrorState page problem={problem} onRetry={onRetry} />
  )
