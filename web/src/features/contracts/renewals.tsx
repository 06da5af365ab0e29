import { date, days, money, month } from '../../app/format.ts'
import { useResource } from '../../app/resource.ts'
import { Pending, Select, Sheet } from '../../ui/index.ts'
import { loadRenewals, type Renewal } from './data.ts'
import { t } from './messages/index.ts'
import { type Timeline, type TimelineRow, timeline } from './timeline.ts'

export const PERIODS = ['30', '90', '180', '365'] as const
export type Period = (typeof PERIODS)[number]

export const useRenewals = (client: string, within: Period) =>
  useResource(`/clients/${client}/contract-renewals?within_days=${within}`, (signal) =>
    loadRenewals(client, within, signal),
  )

type Props = {
  renewals: ReturnType<typeof useRenewals>
  currency: string
  within: Period
  onWithin: (within: Period) => void
  hrefOf: (contract: string) => string
}

/** The contracts about which something must be decided soon, each with the last day for it. */
export function Renewals({ renewals, currency, within, onWithin, hrefOf }: Props) {
  const known = renewals.data.value
  const shown = known?.data ?? []
  const drawn = known && shown.length > 0 ? timeline(shown, known.as_of_on) : undefined
  return (
    <Sheet
      title={t('renewals')}
      {...(shown.length > 0 && { lead: t('renewals_lead') })}
      actions={
        <div class="renewals-within no-print">
          <Select
            label={t('renewals_within')}
            value={within}
            options={PERIODS.map((period) => ({ value: period, label: days(Number(period)) }))}
            onValue={(period) => period && onWithin(period)}
          />
        </div>
      }
    >
      {!known && <Pending of={renewals} lines={3} />}
      {known && shown.length === 0 && <p class="muted">{t('renewals_none', { days: Number(within) })}</p>}
      {drawn && (
        <>
          <Axis line={drawn} />
          <ul class="renewals" aria-label={t('renewals_label')}>
            {shown.map((renewal, i) => {
              const row = drawn.rows[i]
              return row ? (
                <Row
                  key={renewal.contract_id}
                  renewal={renewal}
                  row={row}
                  currency={currency}
                  href={hrefOf(renewal.contract_id)}
                />
              ) : null
            })}
          </ul>
          {(known?.total ?? 0) > shown.length && (
            <p class="muted">{t('more_renewals', { shown: shown.length, total: known?.total ?? 0 })}</p>
          )}
        </>
      )}
    </Sheet>
  )
}

function Axis({ line }: { line: Timeline }) {
  return (
    <div class="renewals-axis" aria-hidden="true">
      <span style={{ left: '0' }}>{t('today')}</span>
      {line.months
        .filter(({ at }) => at > 15 && at < 95)
        .map(({ on, at }) => (
          <span key={on} style={{ left: `${at}%` }}>
            {month(on)}
          </span>
        ))}
    </div>
  )
}

const noticeWords = ({ notice_on, days_left }: Renewal): string => {
  if (days_left === 0) return t('notice_today')
  return days_left < 0
    ? t('notice_passed', { date: date(notice_on), days: days(-days_left) })
    : t('notice_by', { date: date(notice_on), days: days(days_left) })
}

type RowProps = { renewal: Renewal; row: TimelineRow; currency: string; href: string }

function Row({ renewal, row, currency, href }: RowProps) {
  const { title, vendor_name, value_minor, ends_on, notice_overdue } = renewal
  return (
    <li data-overdue={notice_overdue || undefined}>
      <div class="renewal-text">
        <a href={href}>{title}</a>
        <small>
          {vendor_name ?? t('no_vendor')} · {money(value_minor, currency, true)}
        </small>
      </div>
      <div class="renewal-words">
        <strong>{noticeWords(renewal)}</strong>
        <small>{t('ends_on', { date: date(ends_on) })}</small>
      </div>
      <svg class="renewal-line" width="100%" height="20" aria-hidden="true">
        <line class="renewal-base" x1="0" x2="100%" y1="10" y2="10" />
        <rect
          class="renewal-bar"
          x="0"
          y="7"
          width={`${row.end}%`}
          height="6"
          rx="3"
          data-beyond={row.beyond || undefined}
        />
        {/* A mark of fixed size on an axis in percent: a nested drawing carries it. */}
        <svg x={`${row.notice}%`} overflow="visible" role="presentation">
          <path class="renewal-mark" d="m0 3 7 7-7 7-7-7z" />
        </svg>
      </svg>
    </li>
  )
}
