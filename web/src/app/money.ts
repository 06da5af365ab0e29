/** How many digits a currency has after its mark: 2 for EUR, 0 for JPY. */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

const separators = (locale: string): { group: string; decimal: string } => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { group: of('group'), decimal: of('decimal') }
}

/**
 * Reads an amount as a person writes it ("1.234,50" in German, "1,234.50" or "1234.5" in English) into whole minor
 * units. Gives null for an empty text and undefined for one that is no amount, has more digits than the currency, or
 * is too large to be exact.
 */
export const parseMoney = (written: string, currency: string, locale: string): number | null | undefined => {
  const { group, decimal } = separators(locale)
  const bare = written.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[^\d,.+-]+|[^\d,.]+$/g, '')
  if (bare === '') return written.trim() === '' ? null : undefined
  const plain = (group.trim() === '' ? bare : bare.replaceAll(group, '')).replace(decimal, '.')
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(plain)
  if (!match) return undefined
  const digits = minorDigits(currency)
  const fraction = match[3] ?? ''
  if (fraction.length > digits) return undefined
  const minor = Number(`${match[1] ?? ''}${match[2] ?? ''}${fraction.padEnd(digits, '0')}`)
  return Number.isSafeInteger(minor) ? minor : undefined
}

/** An amount as it stands in an input: grouped, without the currency, in full. */
export const writeMoney = (minor: number | null, currency: string, locale: string): string => {
  if (minor === null) return ''
  const digits = minorDigits(currency)
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: minor % 10 ** digits === 0 ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits)
}
