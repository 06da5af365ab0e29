import { describe, expect, it } from 'vitest'
import type { RowFault } from '../../web/src/features/imports/draft.ts'
import { faultsAsCsv } from '../../web/src/features/imports/fault-file.ts'

const fault = (value: string, more: Partial<RowFault> = {}): RowFault => ({
  row: 7,
  column: 'Start',
  field: 'baseline_start_on',
  value,
  code: 'date_invalid',
  params: { format: 'YYYY-MM-DD' },
  detail: 'This is not a date.',
  ...more,
})

const second = (faults: RowFault[]): string => faultsAsCsv(faults).split('\r\n')[1] ?? ''

describe('refused rows as a file', () => {
  it('turns no cell of the file into a formula', () => {
    for (const start of ['=', '+', '-', '@']) expect(second([fault(`${start}1+1`)])).toContain(`'${start}1+1`)
  })
  it('keeps what a cell holds in one cell', () => {
    expect(second([fault('say "no", twice')])).toContain('"say ""no"", twice"')
    expect(faultsAsCsv([fault('two\nlines')])).toContain('"two\nlines"')
  })
  it('names the client where the file has one', () => {
    expect(second([fault('x', { client: 'Nordwerk' })])).toMatch(/^7,Nordwerk,Start,/)
  })
})
