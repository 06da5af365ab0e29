import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../web/src/ui/tokens.css', import.meta.url), 'utf8')

const colour = (name: string, theme: 'light' | 'dark'): string => {
  const value = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)
  const hex = value?.[theme === 'light' ? 1 : 2]
  if (!hex) throw new Error(`tokens.css has no colour --${name}`)
  return hex
}

/** Relative luminance, as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const GROUNDS = ['paper', 'surface', 'sunken', 'hover']

describe.each(['light', 'dark'] as const)('%s colours', (theme) => {
  it.each(['ink', 'ink-2', 'ink-3', 'accent', 'good', 'watch', 'bad'])('%s can be read on every ground', (name) => {
    for (const ground of GROUNDS)
      expect(contrast(colour(name, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(4.5)
  })
  it.each([
    ['good', 'good-soft'],
    ['watch', 'watch-soft'],
    ['bad', 'bad-soft'],
    ['accent', 'accent-soft'],
    ['ink', 'accent-soft'],
    ['ink-2', 'accent-soft'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
  ])('%s can be read on %s', (name, ground) => {
    expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })
  it('the edges of controls stand out from what lies around them', () => {
    for (const ground of GROUNDS)
      expect(contrast(colour('control', theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(3)
  })
  it('the series of charts stand out from the sheet', () => {
    for (const name of ['series-2', 'series-3', 'series-4'])
      expect(contrast(colour(name, theme), colour('surface', theme)), name).toBeGreaterThanOrEqual(3)
  })
})
