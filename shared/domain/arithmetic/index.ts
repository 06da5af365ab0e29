/** Small sums that several topics share; every one gives null where the field has no answer, never NaN or infinity. */

/** numerator / denominator; null where either is missing or the denominator is zero. */
export const ratio = (numerator: number | null, denominator: number | null): number | null =>
  numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator

/** Rounds half away from zero to `digits` decimals; never answers a negative zero, which JSON could not tell apart. */
export const round = (value: number, digits = 0): number => {
  const factor = 10 ** digits
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * factor)) / factor
  return rounded === 0 ? 0 : rounded
}

/** `part` of `whole` in whole percent, rounded down so that 100 means all of it; null where the whole is zero. */
export const wholePercent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 100) / whole)

/** Orders texts by code unit: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Puts `value` on the list that `map` keeps for `key`. */
export const addToList = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
