import { inClient } from '../../../app/address.ts'
import { Link, Section } from '../../../ui/index.ts'
import { t } from '../messages/index.ts'
import { useContractHref } from '../parts/contract-href.ts'
import { MoneyYears } from '../parts/money-years.tsx'
import { UnitCoverage } from '../parts/unit-coverage.tsx'
import { RenewalList, VendorShares } from '../parts/vendors.tsx'
import type { PartProps } from './types.ts'

/** Projects that report green while the evidence is red, by name. */
export function Watermelons({ client, report }: PartProps) {
  const { watermelons, counts } = report.content
  if (watermelons.length === 0) return null
  const more = counts.watermelons - watermelons.length
  return (
    <Section title={t('watermelons')} lead={t('watermelons_lead', { count: counts.watermelons })}>
      <ul class="named">
        {watermelons.map((project) => (
          <li key={project.id}>
            <Link href={inClient(client, 'projects', project.id)}>{project.name}</Link>
          </li>
        ))}
        {more > 0 && <li>{t('and_more', { count: more })}</li>}
      </ul>
    </Section>
  )
}

export function Money({ report }: PartProps) {
  if (report.content.money.years.length === 0) return null
  return (
    <Section title={t('money')}>
      <MoneyYears money={report.content.money} currency={report.currency} />
    </Section>
  )
}

export function Coverage({ report }: PartProps) {
  const { units, thresholds } = report.content
  return (
    <Section title={t('units_covered')}>
      {units.length === 0 ? (
        <p>{t('units_covered_none')}</p>
      ) : (
        <UnitCoverage units={units} goal={thresholds.coverage_percent_watch} />
      )}
    </Section>
  )
}

export function Vendors({ client, report }: PartProps) {
  const { vendors } = report.content
  const contractHref = useContractHref(client)
  return (
    <Section title={t('vendors')}>
      {vendors.hhi === null ? (
        <p>{t('vendors_none')}</p>
      ) : (
        <VendorShares vendors={vendors} currency={report.currency} hrefOf={(id) => inClient(client, 'vendors', id)} />
      )}
      <h3>{t('renewals')}</h3>
      <RenewalList renewals={vendors.renewals} currency={report.currency} hrefOf={contractHref} />
    </Section>
  )
}
