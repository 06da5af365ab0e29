/** The marks of a locale: between groups of digits, and before the fraction. */
const marks = (locale: string): { group: string; decimal: string } => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { group: of('group'), decimal: of('decimal') }
}

/**
 * Reads a number as a person writes it: "1.234,5" in German, "1,234.5" in English. Gives null for an empty text and undefined
 * for one that is no number.
 */
export const parseFigure = (written: string, locale: string): number | null | undefined => {
  const bare = written.replace(/[\s\u00a0\u202f'’]/g, '').replace('\u2212', '-')
  if (bare === '') return null
  const { group, decimal } = marks(locale)
  const plain = (group.trim() === '' ? bare : bare.replaceAll(group, '')).replace(decimal, '.')
  return /^[+-]?\d{1,15}(\.\d*)?$/.test(plain) ? Number(plain) : undefined
}

/** A number as it stands in an input: without groups, so that it reads back in every locale. */
export const writeFigure = (value: number | null, locale: string): string =>
  value === null ? '' : new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 }).format(value)
