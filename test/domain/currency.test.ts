import { describe, expect, it } from 'vitest'
import { currencyOfHeadings, isCurrency } from '../../shared/domain/currency/index.ts'

describe('currencies', () => {
  it('are known by their code', () => {
    expect(['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'KWD'].every(isCurrency)).toBe(true)
    expect(['ABC', 'eur', 'EURO', ''].some(isCurrency)).toBe(false)
  })

  it.each([
    [['Name', 'Planned Cost ($ M)', 'Actual ($ M)'], 'USD'],
    [['Plankosten (Tsd. €)'], 'EUR'],
    [['Budget MEUR'], 'EUR'],
    [['Budget (£)'], 'GBP'],
    [['Betrag CHF'], 'CHF'],
    [['Planned ($)', 'Geplant (€)'], null],
    [['Neuro budget'], null],
  ])('are told by headings %o', (headings, code) => expect(currencyOfHeadings(headings)).toBe(code))
})
