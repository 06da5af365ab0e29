import { useState } from 'preact/hooks'
import type { ApprovalDecision } from '../../../../../shared/domain/vocabulary/index.ts'
import type { ClientAccess } from '../../../app/client.ts'
import { date, instantDate } from '../../../app/format.ts'
import { Problem } from '../../../app/problem.ts'
import { Banner, Button, LinkButton, toast } from '../../../ui/index.ts'
import { rebaseHref } from '../addresses.ts'
import {
  type Approval,
  expirePlan,
  submitVersion,
  useMateriality,
  type VersionDetail,
  withdrawVersion,
} from '../data.ts'
import { t } from '../messages/index.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { EnforceDialog } from './enforce-dialog.tsx'
import { materialityText } from './materiality-text.ts'

export type StateProps = {
  client: string
  currency: string
  may: ClientAccess['may']
  version: VersionDetail
  approvals: readonly Approval[]
}

/** Where a version stands, and the next step for the one who reads. */
export function StateBanner(props: StateProps) {
  const { version } = props
  if (version.stale_base) return <Stale {...props} />
  if (version.state === 'draft') return <DraftBanner {...props} />
  if (version.state === 'in_review') return <ReviewBanner {...props} />
  if (version.state === 'approved') return <ApprovedBanner {...props} />
  if (version.state === 'in_force')
    return <Banner tone="good" title={t('is_in_force', { date: date(version.in_force_on) })} />
  return <Banner title={t('is_superseded', { from: date(version.in_force_on), to: date(version.superseded_on) })} />
}

/** What another version overtook: a draft is brought together with it, anything else becomes a draft first. */
function Stale({ client, may, version }: StateProps) {
  const draft = version.state === 'draft'
  const withdraw = useWithdrawal(client, version)
  return (
    <Banner
      tone="watch"
      title={t('is_stale')}
      action={
        may('masterplan:write') &&
        (draft ? (
          <LinkButton tone="primary" href={rebaseHref(client, version.id)}>
            {t('rebase')}
          </LinkButton>
        ) : (
          <Button tone="primary" busy={withdraw.busy} onClick={withdraw.run}>
            {t('withdraw')}
          </Button>
        ))
      }
    >
      {draft ? t('is_stale_draft') : t('is_stale_frozen')}
    </Banner>
  )
}

/** Does something once at a time; what was refused is said in a toast. */
const useStep = (step: () => Promise<unknown>) => {
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    try {
      await step()
    } catch (thrown) {
      toast({ problem: Problem.of(thrown) })
    } finally {
      setBusy(false)
    }
  }
  return { busy, run: () => void run() }
}

/** Makes the version a draft again. */
const useWithdrawal = (client: string, version: VersionDetail) =>
  useStep(async () => {
    await withdrawVersion({ client, version: version.id })
    expirePlan(client)
    toast({ message: t('withdrawn', { number: version.number }) })
  })

const lastRejection = (approvals: readonly Approval[]): Approval | undefined =>
  approvals.filter(({ decision, lapse_reason }) => decision === 'rejected' && lapse_reason === null).at(-1)

function DraftBanner({ client, currency, may, version, approvals }: StateProps) {
  const place = { client, version: version.id }
  const empty = version.figures.initiatives === 0
  const materiality = useMateriality(empty ? null : place).data.value
  const submit = useStep(async () => {
    const { version: now } = await submitVersion(place)
    expirePlan(client)
    toast({
      message: t(now.state === 'approved' ? 'submitted_carried' : 'submitted', { number: now.number }),
      undo: async () => {
        await withdrawVersion(place)
        expirePlan(client)
      },
    })
  })
  const rejected = lastRejection(approvals)
  return (
    <Banner
      tone={rejected ? 'watch' : 'info'}
      title={
        rejected ? t('was_rejected', { who: rejected.person_name, when: instantDate(rejected.at) }) : t('is_draft')
      }
      action={
        may('masterplan:write') &&
        !empty && (
          <Button tone="primary" busy={submit.busy} onClick={submit.run}>
            {t('submit')}
          </Button>
        )
      }
    >
      {rejected?.note && <p>{t('quoted', { text: rejected.note })}</p>}
      <p>{empty ? t('is_draft_empty') : materiality ? materialityText(materiality, currency) : t('is_draft_detail')}</p>
    </Banner>
  )
}

function ReviewBanner({ client, currency, may, version, approvals }: StateProps) {
  const [decision, setDecision] = useState<ApprovalDecision | undefined>(undefined)
  const place = { client, version: version.id }
  const materiality = useMateriality(place).data.value
  const withdraw = useWithdrawal(client, version)
  const { approvals_given: given, approvals_needed: needed } = version
  return (
    <Banner
      title={t('is_in_review')}
      action={
        <div class="row">
          {may('masterplan:write') && (
            <Button busy={withdraw.busy} onClick={withdraw.run}>
              {t('withdraw')}
            </Button>
          )}
          {may('masterplan_approvals:write') && (
            <>
              <Button onClick={() => setDecision('rejected')}>{t('reject')}</Button>
              <Button tone="primary" onClick={() => setDecision('approved')}>
                {t('approve')}
              </Button>
            </>
          )}
        </div>
      }
    >
      <p>
        {t('review_progress', { given, needed })} {materiality && materialityText(materiality, currency)}
      </p>
      {approvals.length === 0 && !may('masterplan_approvals:write') && <p>{t('review_by_leadership')}</p>}
      {decision && (
        <DecideDialog
          client={client}
          currency={currency}
          version={version}
          decision={decision}
          onClose={() => setDecision(undefined)}
        />
      )}
    </Banner>
  )
}

function ApprovedBanner({ client, may, version }: StateProps) {
  const [asking, setAsking] = useState(false)
  const withdraw = useWithdrawal(client, version)
  return (
    <Banner
      tone="good"
      title={t('is_approved', { when: instantDate(version.approved_at) })}
      action={
        may('masterplan:write') && (
          <div class="row">
            <Button busy={withdraw.busy} onClick={withdraw.run}>
              {t('withdraw')}
            </Button>
            <Button tone="primary" onClick={() => setAsking(true)}>
              {t('enforce')}
            </Button>
          </div>
        )
      }
    >
      {version.approval_basis?.carried ? t('approved_carried') : t('approved_next')}
      {asking && <EnforceDialog client={client} version={version} onClose={() => setAsking(false)} />}
    </Banner>
  )
}
