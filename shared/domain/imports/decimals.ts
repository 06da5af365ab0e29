/** An exact decimal number: `digits` / 10^`places`, negative or not. */
export type Decimal = { negative: boolean; digits: bigint; places: number }

export type NumberStyle = 'en' | 'de'

const CURRENCY = /^(?:[€$£¥]|EUR|USD|GBP|CHF)\s*|\s*(?:[€$£¥]|EUR|USD|GBP|CHF)$/gi
const GROUP_SIGNS = /(?<=\d)[\s'’](?=\d{3}(?:\D|$))/g
const SCIENTIFIC = /^([+-]?\d+(?:\.\d+)?)[eE]([+-]?\d{1,2})$/
const LONGEST_NUMBER = 60

/** The number without currency signs, blanks and apostrophes between groups; the sign stays in front. */
const bare = (written: string): string => {
  let text = written.trim().replace(/\u2212/g, '-')
  let sign = ''
  const bracketed = /^\((.*)\)$/.exec(text)
  if (bracketed?.[1] !== undefined) {
    sign = '-'
    text = bracketed[1].trim()
  }
  if (/^[+-]/.test(text)) {
    sign = text.startsWith('-') && sign === '' ? '-' : sign
    text = text.slice(1).trim()
  }
  return sign + text.replace(CURRENCY, '').trim().replace(GROUP_SIGNS, '')
}

/**
 * What one written number says about its column's style: `en`, `de`, `either` (12, -3), `unclear` ("1.234" alone may be
 * either) or `none` where it is no number.
 */
export const styleEvidence = (written: string): NumberStyle | 'either' | 'unclear' | 'none' => {
  if (written.length > LONGEST_NUMBER) return 'none'
  const text = bare(written).replace(/^-/, '')
  if (/^\d+$/.test(text)) return 'either'
  if (SCIENTIFIC.test(text)) return 'en'
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text) || /^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return 'en'
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return 'de'
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return 'unclear'
  if (/^\d*\.\d+$/.test(text)) return 'en'
  if (/^\d*,\d+$/.test(text)) return 'de'
  return 'none'
}

/** Reads a number written in the style; null where it is none. No binary fractions are involved. */
export const parseDecimal = (written: string, style: NumberStyle): Decimal | null => {
  if (written.length > LONGEST_NUMBER) return null
  const text = bare(written)
  const scientific = SCIENTIFIC.exec(text)
  if (scientific?.[1] && scientific[2]) {
    const base = parseDecimal(scientific[1], 'en')
    const power = Number(scientific[2])
    if (!base) return null
    return power >= 0
      ? { ...base, digits: base.digits * 10n ** BigInt(power) }
      : { ...base, places: base.places - power }
  }
  const shape =
    style === 'en' ? /^(-?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/ : /^(-?)(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d+))?$/
  const match = shape.exec(text)
  if (!match) return null
  const whole = (match[2] ?? '').replace(/[.,]/g, '')
  const fraction = match[3] ?? ''
  if (whole === '' && fraction === '') return null
  return { negative: match[1] === '-', digits: BigInt(whole + fraction), places: fraction.length }
}

/**
 * The decimal times `factor` as a whole number, rounded half to even. `exact` is false where something was rounded off;
 * `value` is null beyond the safe integers.
 */
export const toInteger = (decimal: Decimal, factor: bigint): { value: number | null; exact: boolean } => {
  const divisor = 10n ** BigInt(decimal.places)
  const product = decimal.digits * factor
  const rest = product % divisor
  let whole = product / divisor
  if (rest * 2n > divisor || (rest * 2n === divisor && whole % 2n === 1n)) whole += 1n
  if (whole > BigInt(Number.MAX_SAFE_INTEGER)) return { value: null, exact: true }
  const value = Number(whole)
  return { value: decimal.negative && value !== 0 ? -value : value, exact: rest === 0n }
}

/** Minor units as a decimal text with a point: 367400000 with 2 digits is "3674000.00". */
export const minorToDecimal = (minor: number, minorDigits: number): string => {
  const digits = String(Math.abs(minor)).padStart(minorDigits + 1, '0')
  const whole = digits.slice(0, digits.length - minorDigits)
  const sign = minor < 0 ? '-' : ''
  return minorDigits === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-minorDigits)}`
}
