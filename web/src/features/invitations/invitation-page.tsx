import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { inClient, inConsultancy, type PageProps } from '../../app/address.ts'
import { answer, api, type Schema } from '../../app/api.ts'
import { instantDate } from '../../app/format.ts'
import { setLanguage } from '../../app/i18n.ts'
import type { Problem } from '../../app/problem.ts'
import { useResource } from '../../app/resource.ts'
import { me, signOut } from '../../app/session.ts'
import { Brand } from '../../ui/brand/brand.tsx'
import { Banner, Button, Details, ErrorState, LinkButton, Skeleton } from '../../ui/index.ts'
import { AcceptKnown } from './accept-known.tsx'
import { AcceptNew } from './accept-new.tsx'
import { t } from './messages/index.ts'
import { roleHint, roleWord } from './roles.ts'
import './invitation.css'

type OpenInvitation = Schema<'OpenInvitation'>
type Accepted = Schema<'AcceptedInvitation'>

/** The page behind the link of an invitation's mail; nobody need be signed in. */
export default function InvitationPage({ params: { token } }: PageProps<'token'>) {
  const invitation = useResource(`/invitations/${token}`, (signal) =>
    answer(api.GET('/invitations/{token}', { params: { path: { token } }, signal })),
  )
  const shown = invitation.data.value
  const problem = invitation.problem.value
  useEffect(() => {
    document.title = `${t('page_title')} · Bearing`
  }, [])
  useEffect(() => {
    // Whoever has no account here yet is spoken to in the language of the mail.
    if (shown && !me.peek()) void setLanguage(shown.language)
  }, [shown?.language])
  return (
    <main class="invitation">
      <div class="invitation-sheet">
        <Brand />
        {shown && <Open invitation={shown} token={token} />}
        {!shown && problem && <Refused problem={problem} onRetry={() => void invitation.reload()} />}
        {!shown && !problem && <Skeleton lines={6} />}
      </div>
    </main>
  )
}

function Refused({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  if (problem.status === 404) return <Over title={t('unknown_title')}>{t('unknown_detail')}</Over>
  if (problem.status === 410) return <Over title={t('gone_title')}>{t('gone_detail')}</Over>
  return <ErrorState page problem={problem} onRetry={onRetry} />
}

const Over = ({ title, children }: { title: string; children: string }) => (
  <>
    <header>
      <h1>{title}</h1>
      <p class="muted">{children}</p>
    </header>
    <div>
      <LinkButton href={me.value ? '/' : '/sign-in'}>{me.value ? t('to_start') : t('to_sign_in')}</LinkButton>
    </div>
  </>
)

function Open({ invitation, token }: { invitation: OpenInvitation; token: string }) {
  const { route } = useLocation()
  const { consultancy_name: consultancy, client_name, email, person_exists } = invitation
  const place = client_name ?? consultancy
  const known = me.value
  const other = known && known.email !== email
  const go = ({ client_id, consultancy_id }: Accepted) =>
    route(client_id ? inClient(client_id) : inConsultancy(consultancy_id, 'clients'), true)
  return (
    <>
      <header>
        <h1>{t('join', { place })}</h1>
        <p class="muted">{client_name ? t('join_lead', { consultancy, place }) : t('join_lead_own', { place })}</p>
      </header>
      <Facts of={invitation} />
      {other && (
        <Banner
          tone="watch"
          title={t('other_person', { email: known.email })}
          action={<Button onClick={() => void signOut()}>{t('sign_out')}</Button>}
        >
          {t('other_person_detail', { invited: email })}
        </Banner>
      )}
      {!other && person_exists && <AcceptKnown token={token} email={email} onAccepted={go} />}
      {!other && !person_exists && <AcceptNew token={token} email={email} onAccepted={go} />}
    </>
  )
}

const Facts = ({ of: { role, email, expires_at } }: { of: OpenInvitation }) => (
  <Details
    rows={[
      {
        label: t('your_role'),
        value: (
          <>
            <strong>{roleWord(role)}</strong>
            <br />
            <small class="muted">{roleHint(role)}</small>
          </>
        ),
      },
      { label: t('your_email'), value: email },
      { label: t('until'), value: instantDate(expires_at) },
    ]}
  />
)
