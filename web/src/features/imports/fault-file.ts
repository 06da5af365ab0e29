import { fieldWord } from '../../fields/index.ts'
import type { RowFault } from './draft.ts'
import { faultText } from './fault-text.ts'
import { t } from './messages/index.ts'

/** A spreadsheet takes a cell that begins like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/

const cell = (value: string | number): string => {
  const text = String(value)
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The faults as CSV, one a line, safe to open in a spreadsheet. */
export const faultsAsCsv = (faults: readonly RowFault[]): string => {
  const withClient = faults.some((fault) => fault.client)
  const head = [t('row'), ...(withClient ? [t('client')] : []), t('column'), t('field'), t('value'), t('why')]
  const lines = faults.map((fault) => [
    fault.row,
    ...(withClient ? [fault.client ?? ''] : []),
    fault.column ?? '',
    fault.field === null ? '' : fieldWord(fault.field),
    fault.value,
    faultText(fault),
  ])
  return [head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')
}

/** Hands the faults over as a file. The mark at its start tells spreadsheets that it is UTF-8. */
export const downloadFaults = (faults: readonly RowFault[], name: string): void => {
  const address = URL.createObjectURL(new Blob(['\ufeff', faultsAsCsv(faults)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
