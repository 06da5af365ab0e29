import { oneOf, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { money } from '../../app/format.ts'
import { Pending, Sheet } from '../../ui/index.ts'
import type { VendorRow } from './columns.tsx'
import { ConcentrationSheet } from './concentration.tsx'
import { useConcentration } from './data.ts'
import { t } from './messages/index.ts'
import { spendSeries } from './spend.ts'
import { SpendBars } from './spend-bars.tsx'

type DependenceProps = { client: string; rows: readonly VendorRow[] | undefined }

/** Who the money goes to, and how it is spread over the years. */
export function Dependence({ client, rows }: DependenceProps) {
  const { currency } = useClient(client)
  const { query, set } = useQuery()
  const concentration = useConcentration(client)
  const { years, series } = spendSeries(
    rows?.flatMap(({ name, figures }) => (figures ? [{ name, spend: figures.spend }] : [])) ?? [],
    (count) => t('others', { count }),
  )
  const known = concentration.data.value
  const unknown = rows?.reduce((sum, row) => sum + (row.figures?.spend.unknown_minor ?? 0), 0) ?? 0
  return (
    <div class="columns">
      {known ? (
        <ConcentrationSheet
          client={client}
          currency={currency}
          concentration={known}
          basis={oneOf(query.basis, ['projects']) ?? 'contracts'}
          onBasis={(next) => set({ basis: next === 'projects' ? next : '' })}
        />
      ) : (
        <Sheet title={t('concentration')}>
          <Pending of={concentration} />
        </Sheet>
      )}
      <Sheet>
        <div class="stack">
          {years.length > 0 ? (
            <SpendBars years={years} series={series} currency={currency} />
          ) : (
            <p class="muted">{rows ? t('spend_title_none') : ''}</p>
          )}
          {unknown > 0 && <p class="muted">{t('spend_unknown', { value: money(unknown, currency, true) })}</p>}
        </div>
      </Sheet>
    </div>
  )
}
