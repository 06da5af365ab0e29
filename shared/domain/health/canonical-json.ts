import { compareText } from '../arithmetic/index.ts'

/**
 * JSON with the keys of every object in code unit order, no blanks and no undefined members: equal values give equal bytes.
 * Throws TypeError for what JSON cannot hold (NaN, infinity, undefined in a list, functions, symbols, big integers).
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    members.sort((a, b) => compareText(a[0], b[0]))
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`
  }
  throw new TypeError(`JSON cannot hold ${String(value)}`)
}
