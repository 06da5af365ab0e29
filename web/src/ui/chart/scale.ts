/**
 * Round marks of an axis from 0 (or the least value, if it is negative) to at least the greatest value: steps of 1, 2
 * or 5 times a power of ten. `wanted` is about how many steps there are.
 */
export const ticks = (least: number, greatest: number, wanted = 4): readonly number[] => {
  const from = Math.min(0, least)
  const span = greatest - from
  if (!(span > 0)) return [from, from + 1]
  const rough = span / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough * 0.75) ?? 10) * power
  const first = Math.floor(from / step)
  const last = Math.ceil(greatest / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** A straight scale from values to pixels. */
export const scale = (domain: readonly [number, number], range: readonly [number, number]) => {
  const factor = (range[1] - range[0]) / (domain[1] - domain[0] || 1)
  return (value: number): number => range[0] + (value - domain[0]) * factor
}

/** The path of a line through points; a missing value (null) interrupts it. */
export const linePath = (
  values: readonly (number | null)[],
  x: (i: number) => number,
  y: (value: number) => number,
): string => {
  let path = ''
  let drawing = false
  values.forEach((value, i) => {
    if (value === null) drawing = false
    else {
      path += `${drawing ? 'L' : 'M'}${round(x(i))} ${round(y(value))}`
      drawing = true
    }
  })
  return path
}

/** A tenth of a pixel is enough. */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10

/** Moves labels apart that would cover each other, keeping their order; `gap` is the least distance in pixels. */
export const spread = (wished: readonly number[], gap: number): readonly number[] => {
  const order = wished.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at)
  for (let i = 1; i < order.length; i++) {
    const [before, here] = [order[i - 1], order[i]]
    if (before && here) here.at = Math.max(here.at, before.at + gap)
  }
  const result = [...wished]
  for (const { at, i } of order) result[i] = at
  return result
}
