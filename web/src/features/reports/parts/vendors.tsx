import type { VendorSummary } from '../../../../../shared/domain/health/index.ts'
import { date, money, number, percent } from '../../../app/format.ts'
import { HorizontalBars } from '../../../ui/chart/index.ts'
import { Badge, Link } from '../../../ui/index.ts'
import { t } from '../messages/index.ts'
import './parts.css'

type Shares = Pick<VendorSummary, 'hhi' | 'level' | 'top_shares' | 'total_minor'>

const LEVELS = { low: 'concentration_low', moderate: 'concentration_moderate', high: 'concentration_high' } as const

/** Which vendors hold the value of the active contracts. Nothing where no contract has a value. */
export function VendorShares({
  vendors,
  currency,
  hrefOf,
}: {
  vendors: Shares
  currency: string
  hrefOf?: ((vendorId: string) => string) | undefined
}) {
  const { hhi, level, top_shares, total_minor } = vendors
  if (hhi === null || level === null) return null
  return (
    <HorizontalBars
      title={t(LEVELS[level], { hhi: number(hhi) })}
      measure={t('concentration_measure', { total: money(total_minor, currency, true) })}
      heads={[t('vendor'), t('share')]}
      format={(value) => percent(value)}
      bars={top_shares.map((share, i) => ({
        label: share.vendor_name ?? t('vendor_gone'),
        value: share.share_percent,
        note: money(share.value_minor, currency, true),
        href: hrefOf?.(share.vendor_id),
        strong: i === 0,
      }))}
    />
  )
}

type Renewals = VendorSummary['renewals']

/** Contracts that somebody must decide on, the earliest notice first. */
export function RenewalList({
  renewals,
  currency,
  hrefOf,
}: {
  renewals: Renewals
  currency: string
  /** Leads to a contract. */
  hrefOf?: ((renewal: Renewals['next'][number]) => string) | undefined
}) {
  if (renewals.count === 0) return <p class="muted">{t('renewals_none', { count: renewals.within_days })}</p>
  const more = renewals.count - renewals.next.length
  return (
    <>
      <ul class="entries">
        {renewals.next.map((renewal) => (
          <li key={renewal.contract_id}>
            <div>
              <b>{hrefOf ? <Link href={hrefOf(renewal)}>{renewal.title}</Link> : renewal.title}</b>
              <small>
                {[renewal.vendor_name, t('ends', { date: date(renewal.ends_on) })].filter(Boolean).join(' · ')}
              </small>
            </div>
            <div class="entry-end">
              {renewal.notice_overdue ? (
                <Badge tone="bad">{t('notice_passed', { date: date(renewal.notice_on) })}</Badge>
              ) : (
                <span>{t('notice_by', { date: date(renewal.notice_on) })}</span>
              )}
              <small>{money(renewal.value_minor, currency, true)}</small>
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="muted">{t('and_more', { count: more })}</p>}
    </>
  )
}
