import type { EnvelopeYear } from '../../../../../shared/domain/vocabulary/index.ts'
import { RECORD_LIMITS } from '../../../../../shared/domain/vocabulary/index.ts'
import { money } from '../../../app/format.ts'
import { Button, IconButton, MoneyInput } from '../../../ui/index.ts'
import { t } from '../messages/index.ts'
import { totalOf } from '../money-years.ts'

type Props = {
  years: readonly EnvelopeYear[]
  currency: string
  error: string | undefined
  onYears: (years: EnvelopeYear[]) => void
}

const inOrder = (years: readonly EnvelopeYear[]): EnvelopeYear[] => [...years].sort((a, b) => a.year - b.year)

/** The years that can be added: before the first and after the last, or this year where there is none. */
const nextYears = (years: readonly EnvelopeYear[]): number[] => {
  if (years.length === 0) return [new Date().getFullYear()]
  const all = years.map(({ year }) => year)
  return [Math.min(...all) - 1, Math.max(...all) + 1].filter(
    (year) => year >= RECORD_LIMITS.first_year && year <= RECORD_LIMITS.last_year,
  )
}

/** Money by year to write into. */
export function MoneyGrid({ years, currency, error, onYears }: Props) {
  return (
    <div class="stack" data-gap="small">
      {years.length > 0 && (
        <table class="money-grid">
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col">
                {t('field_envelope')} <small>{currency}</small>
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {years.map((line) => (
              <YearRow key={line.year} line={line} years={years} currency={currency} onYears={onYears} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              <td>{money(totalOf(years), currency)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      )}
      {error && <p class="field-error">{error}</p>}
      <div class="row">
        {nextYears(years).map((year) => (
          <Button
            key={year}
            size="small"
            icon="plus"
            onClick={() => onYears(inOrder([...years, { year, amount_minor: 0 }]))}
          >
            {t('add_year', { year: String(year) })}
          </Button>
        ))}
      </div>
    </div>
  )
}

type RowProps = Omit<Props, 'error'> & { line: EnvelopeYear }

function YearRow({ line, years, currency, onYears }: RowProps) {
  const { year } = line
  const put = (minor: number | null) =>
    onYears(years.map((one) => (one.year === year ? { year, amount_minor: minor ?? 0 } : one)))
  return (
    <tr>
      <th scope="row">{year}</th>
      <td>
        <MoneyInput
          label={t('money_in', { year: String(year) })}
          currency={currency}
          value={line.amount_minor}
          onValue={put}
        />
      </td>
      <td>
        <IconButton
          icon="trash"
          label={t('remove_year', { year: String(year) })}
          onClick={() => onYears(years.filter((one) => one.year !== year))}
        />
      </td>
    </tr>
  )
}
