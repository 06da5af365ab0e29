import type { HealthState } from '../../../../shared/domain/vocabulary/index.ts'

/**
 * Colours and type of the mail. Mail clients read inline styles best, so the light theme stands inline; the dark one comes from
 * classes in the head, for clients that know it, and nothing becomes unreadable in those that turn colours around by themselves.
 */
export const INK = '#1d2127'
export const INK_2 = '#565c65'
export const LINE = '#e4e1db'
export const PAPER = '#fbfaf8'
export const SURFACE = '#ffffff'
export const SUNKEN = '#f3f1ed'
export const ACCENT = '#0b5c6b'

export type Tone = 'good' | 'watch' | 'bad' | 'none'
export const TONES: Record<HealthState, Tone> = {
  on_course: 'good',
  watch: 'watch',
  off_course: 'bad',
  unknown: 'none',
}

export const COLOUR: Record<Tone, string> = { good: '#28713f', watch: '#8a5600', bad: '#ab3026', none: '#666c75' }
export const SOFT: Record<Tone, string> = { good: '#e6f2ea', watch: '#fbf0da', bad: '#fae7e4', none: '#f3f1ed' }
/** Bars: strong enough to be told apart, quiet enough to sit beside text. */
export const BAR: Record<Tone, string> = { good: '#5d9b73', watch: '#d29a3a', bad: '#c2554a', none: '#b9b6af' }

/** Shape before colour: circle on course, triangle watch, diamond off course, ring without evidence. */
export const SHAPE: Record<HealthState, string> = { on_course: '●', watch: '▲', off_course: '◆', unknown: '○' }

export const FONT =
  "font-family:Inter,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;-webkit-font-smoothing:antialiased;"
export const SMALL = `${FONT}font-size:13px;line-height:19px;color:${INK_2};`
export const BODY = `${FONT}font-size:15px;line-height:23px;color:${INK};`
export const HEADING = `${FONT}font-size:13px;line-height:19px;font-weight:600;color:${INK_2};margin:0;`
export const NUMERIC = 'font-variant-numeric:tabular-nums;'

const DARK: readonly (readonly [selector: string, rule: string])[] = [
  ['.paper', 'background-color:#14161a'],
  ['.sheet', 'background-color:#1b1e24;border-color:#2b3038'],
  ['.ink', 'color:#e9e7e2'],
  ['.ink-2', 'color:#a9adb4'],
  ['.line', 'border-color:#2b3038'],
  ['.sunken', 'background-color:#2b3038'],
  ['.column', 'background-color:#4a515c'],
  ['.accent-bar', 'background-color:#5fc3d4'],
  ['.link', 'color:#5fc3d4'],
  ['.button', 'background-color:#5fc3d4;color:#08242a'],
  ['.good', 'color:#6fc08f'],
  ['.watch', 'color:#e0b04f'],
  ['.bad', 'color:#f08a7d'],
  ['.none', 'color:#9197a0'],
  ['.good-soft', 'background-color:#17301f'],
  ['.watch-soft', 'background-color:#352a12'],
  ['.bad-soft', 'background-color:#3a1d1a'],
  ['.none-soft', 'background-color:#2b3038'],
]

/** The style sheet in the head: the dark theme, and a narrow screen. */
export const STYLE_SHEET = `:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;-webkit-text-size-adjust:100%}
a:hover{text-decoration:underline}
@media (max-width:520px){.pad{padding-left:20px !important;padding-right:20px !important}.fact{display:block !important;width:auto !important;border-left:0 !important;padding-left:0 !important}}
@media (prefers-color-scheme:dark){${DARK.map(([selector, rule]) => `${selector}{${rule.replaceAll(/(;|$)/g, ' !important$1')}}`).join('')}}`
