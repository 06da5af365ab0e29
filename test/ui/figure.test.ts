import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFigure, writeFigure } from '../../web/src/app/figure.ts'

describe('a figure', () => {
  it('is read as it is written in the language of the reader', () => {
    expect(parseFigure('1.234,5', 'de')).toBe(1234.5)
    expect(parseFigure('1,234.5', 'en')).toBe(1234.5)
    expect(parseFigure(' −7 ', 'en')).toBe(-7)
    expect(parseFigure('', 'en')).toBeNull()
    for (const text of ['seven', '1e9', '1..2', '--1', '12 days']) expect(parseFigure(text, 'en')).toBeUndefined()
  })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('en', 'de'), (thousandths, locale) => {
        const value = thousandths / 1000
        expect(parseFigure(writeFigure(value, locale), locale)).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})
