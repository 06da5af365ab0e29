/** How many digits a currency has after its mark: 2 for EUR, 0 for JPY, 3 for KWD. @param currency ISO 4217 code */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Whether a code is that of a currency (ISO 4217): three capital letters alone do not make one. */
export const isCurrency = (code: string): boolean => CODES.has(code)

const MARKS: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€|\bM?EUR\b|\bEuros?\b/i],
  ['GBP', /£|\bM?GBP\b/i],
  ['CHF', /\bM?CHF\b|\bSFr\b/i],
  ['USD', /\$|\bM?USD\b/i],
]

/**
 * The currency that headings of amounts such as "Planned Cost ($ M)" announce; null where they announce none or several.
 * A dollar sign is read as the dollar of the United States.
 */
export const currencyOfHeadings = (headings: readonly string[]): string | null => {
  const found = MARKS.filter(([, mark]) => headings.some((heading) => mark.test(heading)))
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}
