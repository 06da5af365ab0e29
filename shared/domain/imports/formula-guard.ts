/**
 * Spreadsheet programs run a CSV cell as a formula when it begins with one of these signs. An apostrophe in front makes
 * it text. Cells that already look guarded get one more, so that taking one away always restores the original.
 */
const NEEDS_GUARD = /^'*[=+\-@\t\r]/
const HAS_GUARD = /^'+[=+\-@\t\r]/
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/

/** Makes a CSV cell safe to open in a spreadsheet program; plain numbers such as -1.5 stay numbers. */
export const guardFormula = (cell: string): string =>
  NEEDS_GUARD.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell

/** Takes away exactly what `guardFormula` added: `unguardFormula(guardFormula(x)) === x` for every x. */
export const unguardFormula = (cell: string): string => (HAS_GUARD.test(cell) ? cell.slice(1) : cell)
