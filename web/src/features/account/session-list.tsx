import { instantDate, relative } from '../../app/format.ts'
import { change, type Resource, useResource } from '../../app/resource.ts'
import { Badge, Button, Pending, Sheet } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import { endOtherSessions, endSession, loadSessions, readAgent, type SignedInSession } from './sessions.ts'
import './account.css'

/** Key of the sessions; a new password ends the others, so they are asked for again. */
export const SESSIONS = '/api/auth/list-sessions'

type List = Resource<SignedInSession[]>

/** Where the person is signed in; each place but this one can be ended. */
export function SessionList() {
  const list: List = useResource(SESSIONS, loadSessions)
  const sessions = list.data.value
  if (!sessions)
    return (
      <Sheet title={t('sessions')}>
        <Pending of={list} lines={3} />
      </Sheet>
    )
  const others = sessions.filter((session) => !session.current).length
  return (
    <Sheet title={t('sessions')} lead={others === 0 ? t('alone') : t('sessions_lead')}>
      <ul class="session-list">
        {sessions.map((session) => (
          <li key={session.token}>
            <SessionText of={session} />
            {session.current ? (
              <Badge tone="accent">{t('here')}</Badge>
            ) : (
              <Button size="small" onClick={() => void end(list, session)}>
                {t('end')}
                <span class="visually-hidden"> {nameOf(session)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <div class="row" data-ends>
          <span />
          <Button tone="danger" size="small" onClick={() => void endOthers(list)}>
            {t('end_others', { count: others })}
          </Button>
        </div>
      )}
    </Sheet>
  )
}

const end = (list: List, session: SignedInSession) =>
  change(list, {
    apply: (now) => now.filter((other) => other.token !== session.token),
    send: () => endSession(session),
    done: t('ended'),
  })

const endOthers = (list: List) =>
  change(list, {
    apply: (now) => now.filter((session) => session.current),
    send: endOtherSessions,
    done: t('others_ended'),
  })

const nameOf = ({ user_agent }: SignedInSession): string => {
  const { browser, system } = readAgent(user_agent)
  if (browser && system) return t('on', { browser, system })
  return browser ?? system ?? t('unknown_browser')
}

function SessionText({ of: session }: { of: SignedInSession }) {
  const { created_at, updated_at, ip_address } = session
  const date = instantDate(created_at)
  const since = ip_address ? t('since', { date, address: ip_address }) : t('since_only', { date })
  return (
    <div>
      {nameOf(session)}
      <small>{session.current ? since : `${t('active', { when: relative(updated_at) })}, ${since}`}</small>
    </div>
  )
}
