import { inClient } from '../../app/address.ts'
import { date } from '../../app/format.ts'
import { HealthBadge, Link, Sheet } from '../../ui/index.ts'
import {
  MoneyYears,
  ProjectEntries,
  RenewalList,
  type Report,
  ScoreTrend,
  trendOf,
  UnitCoverage,
  useContractHref,
  VendorShares,
} from '../reports/index.ts'
import { type Health, useUnitCoverage } from './data.ts'
import { t } from './messages/index.ts'

type Props = { client: string; currency: string; health: Health }

/** The projects that need a look before all others, and those that hide behind a green report. */
export function Attention({ client, currency, health }: Props) {
  const hrefOf = (id: string) => inClient(client, 'projects', id)
  return (
    <Sheet
      title={t('look_first')}
      actions={<Link href={`${inClient(client, 'projects')}?health=off_course,watch`}>{t('all_projects')}</Link>}
    >
      {health.worst.length === 0 ? (
        <p class="muted">{t('look_first_none')}</p>
      ) : (
        <ProjectEntries projects={health.worst} currency={currency} hrefOf={hrefOf} />
      )}
    </Sheet>
  )
}

export function Watermelons({ client, health }: Pick<Props, 'client' | 'health'>) {
  const { watermelons, counts } = health
  const more = counts.watermelons - watermelons.length
  if (watermelons.length === 0) return null
  return (
    <Sheet title={t('watermelons_title')} lead={t('watermelons_lead')}>
      <ul class="named">
        {watermelons.map((project) => (
          <li key={project.id}>
            <Link href={inClient(client, 'projects', project.id)}>{project.name}</Link>
          </li>
        ))}
        {more > 0 && <li>{t('and_more', { count: more })}</li>}
      </ul>
    </Sheet>
  )
}

export function Money({ currency, health }: Omit<Props, 'client'>) {
  return (
    <Sheet {...(health.money.years.length === 0 && { title: t('money') })}>
      {health.money.years.length === 0 ? (
        <p class="muted">{t('money_none')}</p>
      ) : (
        <MoneyYears money={health.money} currency={currency} />
      )}
    </Sheet>
  )
}

export function Coverage({ client }: { client: string }) {
  const units = useUnitCoverage(client).data.value
  if (!units || units.length === 0) return null
  return (
    <Sheet>
      <UnitCoverage units={units} hrefOf={(id) => `${inClient(client, 'causal-map')}?unit=${id}`} />
    </Sheet>
  )
}

export function Vendors({ client, currency, health: { vendors } }: Props) {
  const contractHref = useContractHref(client)
  if (!vendors) return null
  return (
    <>
      {vendors.hhi === null ? (
        <Sheet title={t('vendors')} actions={<Link href={inClient(client, 'contracts')}>{t('open_contracts')}</Link>}>
          <p class="muted">{t('vendors_none')}</p>
        </Sheet>
      ) : (
        <Sheet>
          <VendorShares vendors={vendors} currency={currency} hrefOf={(id) => inClient(client, 'vendors', id)} />
        </Sheet>
      )}
      <Sheet title={t('renewals')}>
        <RenewalList renewals={vendors.renewals} currency={currency} hrefOf={contractHref} />
      </Sheet>
    </>
  )
}

/** The trend over the last reports, and what the latest of them said. */
export function Trend({ client, reports }: { client: string; reports: readonly Report[] }) {
  const last = reports[0]
  if (!last) return null
  const points = trendOf(reports)
  return (
    <Sheet>
      <div class="stack">
        {points.length > 1 ? <ScoreTrend points={points} /> : <p class="muted">{t('trend_none')}</p>}
        <p class="last-report">
          <Link href={inClient(client, 'reports', last.id)}>{t('report_of', { date: date(last.as_of_on) })}</Link>
          <HealthBadge state={last.health} />
          <span class="muted">{changesOf(last)}</span>
        </p>
      </div>
    </Sheet>
  )
}

const changesOf = ({ summary, previous_report_id }: Report): string => {
  if (previous_report_id === null) return t('report_first')
  const parts = [
    ...(summary.worse > 0 ? [t('report_worse', { count: summary.worse })] : []),
    ...(summary.better > 0 ? [t('report_better', { count: summary.better })] : []),
  ]
  return parts.length === 0 ? t('report_nothing') : parts.join(', ')
}
