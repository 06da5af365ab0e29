import { ALTERNATIVES } from '../../../../../shared/domain/vocabulary/index.ts'
import { money } from '../../../app/format.ts'
import { shortAlternative } from '../alternatives.ts'
import type { InitiativeContent } from '../data.ts'
import { t } from '../messages/index.ts'
import { amountIn, totalIn, totalOf } from '../money-years.ts'

type Props = { initiatives: readonly InitiativeContent[]; currency: string }

const yearsWithMoney = (initiatives: readonly InitiativeContent[]): number[] =>
  [...new Set(initiatives.flatMap(({ envelope }) => envelope.map(({ year }) => year)))].sort((a, b) => a - b)

const sumOf = (rows: readonly InitiativeContent[]): number =>
  rows.reduce((sum, { envelope }) => sum + totalOf(envelope), 0)

/** What every initiative costs in every year, summed up by alternative and as a whole. */
export function MoneyTable({ initiatives, currency }: Props) {
  const years = yearsWithMoney(initiatives)
  const figure = (minor: number | null) => (minor === null || minor === 0 ? '–' : money(minor, currency, true))
  if (years.length === 0) return <p class="muted">{t('no_money_at_all')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <section class="plan-money" tabIndex={0} aria-label={t('money_title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('field_initiative')}</th>
            {years.map((year) => (
              <th scope="col" key={year}>
                {year}
              </th>
            ))}
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        {ALTERNATIVES.map((alternative) => {
          const own = initiatives.filter((one) => one.alternative === alternative)
          if (own.length === 0) return null
          return (
            <tbody key={alternative}>
              {own.map(({ id, code, name, envelope }) => (
                <tr key={id}>
                  <th scope="row">
                    <span class="plan-code">{code}</span> {name}
                  </th>
                  {years.map((year) => (
                    <td key={year}>{figure(amountIn(envelope, year))}</td>
                  ))}
                  <td>{figure(totalOf(envelope))}</td>
                </tr>
              ))}
              <SumRow label={shortAlternative(alternative)} rows={own} years={years} figure={figure} />
            </tbody>
          )
        })}
        <tfoot>
          <SumRow label={t('total')} rows={initiatives} years={years} figure={figure} />
        </tfoot>
      </table>
    </section>
  )
}

type SumProps = {
  label: string
  rows: readonly InitiativeContent[]
  years: readonly number[]
  figure: (minor: number) => string
}

function SumRow({ label, rows, years, figure }: SumProps) {
  return (
    <tr class="plan-sum">
      <th scope="row">{label}</th>
      {years.map((year) => (
        <td key={year}>{figure(totalIn(rows, year))}</td>
      ))}
      <td>{figure(sumOf(rows))}</td>
    </tr>
  )
}
