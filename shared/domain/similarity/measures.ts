import { fold, isStopWord, stem } from './words.ts'

/** One figure in a statement: what it measures, its size in the smallest unit of that dimension, and how it was written. */
export type Measure = { dimension: string; value: number; text: string }
/** A date, as exact as it was written: `2027`, `2027-Q3`, `2027-03` or `2027-03-31`. */
export type MentionedDate = { date: string; text: string }

const YEAR_SECONDS = 31_536_000
/** Seconds, percent, bytes and money by the words that follow a number. */
const UNITS: readonly (readonly [dimension: string, size: number, words: string])[] = [
  ['time', 0.001, 'ms millisecond milliseconds millisekunde millisekunden'],
  ['time', 1, 's sec second seconds sek sekunde sekunden'],
  ['time', 60, 'min minute minutes minuten'],
  ['time', 3_600, 'h hour hours std stunde stunden'],
  [
    'time',
    86_400,
    'day days tag tage tagen workday workdays werktag werktage werktagen arbeitstag arbeitstage arbeitstagen',
  ],
  ['time', 604_800, 'week weeks woche wochen'],
  ['time', YEAR_SECONDS / 12, 'month months monat monate monaten'],
  ['time', YEAR_SECONDS, 'year years jahr jahre jahren'],
  ['percent', 1, '% percent prozent'],
  ['money', 1, '€ eur euro euros $ usd dollar dollars chf franken'],
  ['money', 1_000, 'k€ teur keur'],
  ['data', 1, 'kb kilobyte'],
  ['data', 1_000, 'mb megabyte'],
  ['data', 1_000_000, 'gb gigabyte'],
  ['data', 1_000_000_000, 'tb terabyte'],
]
const UNIT_OF = new Map(
  UNITS.flatMap(([dimension, size, words]) => words.split(' ').map((word) => [word, { dimension, size }] as const)),
)
const SCALES: Record<string, number> = {
  ...{ thousand: 1_000, tausend: 1_000, tsd: 1_000 },
  ...{ million: 1_000_000, millions: 1_000_000, millionen: 1_000_000, mio: 1_000_000 },
}
const NUMBER_WORDS = new Map(
  `two zwei|three drei|four vier|five funf|six sechs|seven sieben|eight acht|nine neun|ten zehn|eleven elf|twelve zwolf`
    .split('|')
    .flatMap((words, i) => words.split(' ').map((word) => [word, i + 2] as const)),
)
/** How often something happens: the period in seconds. */
const PERIODS = new Map(
  (
    [
      [3_600, 'hourly stundlich'],
      [86_400, 'daily taglich'],
      [604_800, 'weekly wochentlich'],
      [YEAR_SECONDS / 12, 'monthly monatlich'],
      [YEAR_SECONDS / 4, 'quarterly vierteljahrlich quartalsweise'],
      [YEAR_SECONDS, 'yearly annually annual jahrlich'],
    ] as const
  ).flatMap(([seconds, words]) => words.split(' ').map((word) => [word, seconds] as const)),
)
const PERIOD_STEMS = new Map([...PERIODS].map(([word, seconds]) => [stem(word), seconds]))

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const GERMAN_MONTHS: Record<string, string> = { mai: '05', okt: '10', dez: '12', mrz: '03' }
const MONTH_NAME =
  'january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|may|juni|juli|oktober|dezember'

const two = (text: string): string => text.padStart(2, '0')

const monthNumber = (name: string): string => {
  const start = name.slice(0, 3)
  const place = MONTHS.indexOf(start)
  return place >= 0 ? two(String(place + 1)) : (GERMAN_MONTHS[start] ?? '')
}

type DatePattern = { pattern: RegExp; date(match: readonly string[]): string }

const DATES: readonly DatePattern[] = [
  { pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, date: ([, y, m, d]) => `${y}-${m}-${d}` },
  {
    pattern: /\b(\d\d?)\.\s?(\d\d?)\.\s?((?:19|20)\d\d)\b/g,
    date: ([, d = '', m = '', y]) => `${y}-${two(m)}-${two(d)}`,
  },
  { pattern: /\bq([1-4])[ /-]?((?:19|20)\d\d)\b/gi, date: ([, q, y]) => `${y}-Q${q}` },
  { pattern: /\b([1-4])\. quartal ((?:19|20)\d\d)\b/gi, date: ([, q, y]) => `${y}-Q${q}` },
  {
    pattern: new RegExp(`\\b(${MONTH_NAME}) ((?:19|20)\\d\\d)\\b`, 'gi'),
    date: ([, name = '', y]) => `${y}-${monthNumber(fold(name))}`,
  },
  { pattern: /\b(\d\d?)\/((?:19|20)\d\d)\b/g, date: ([, m = '', y]) => `${y}-${two(m)}` },
]
const YEAR = /(?<![\d.,-])(?:19|20)\d\d(?![\d.,]*\d)/g

const quarterOf = (date: string): string => {
  const month = /^\d{4}-(\d\d)/.exec(date)?.[1]
  return month ? `${date.slice(0, 4)}-Q${Math.ceil(Number(month) / 3)}` : date
}

/** Whether both may be meant for the same day: the one is as exact as the other, or leaves it open. */
export const sameDate = (a: string, b: string): boolean =>
  a.startsWith(b) ||
  b.startsWith(a) ||
  (a.includes('Q') && quarterOf(b) === a) ||
  (b.includes('Q') && quarterOf(a) === b)

/** Sizes within five percent are the same: a month is not exactly thirty days. */
export const sameSize = (a: number, b: number): boolean => Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b))

/** 1.000 and 1,000 are a thousand, 1.5 and 1,5 one and a half. */
const numberOf = (text: string): number =>
  /^\d{1,3}(?:[.,]\d{3})+$/.test(text)
    ? Number(text.replace(/[.,]/g, ''))
    : Number(text.replace(/[.,](?=.*[.,])/g, '').replace(',', '.'))

/** A word, figure or mark of a statement: as it stands there, and folded. */
export type Token = { text: string; folded: string }

const TOKEN = /\d+(?:[.,]\d+)*|k€|[€$%.,;:()]|[\p{L}\p{N}\p{M}]+/giu

export const tokensOf = (text: string): Token[] =>
  (text.match(TOKEN) ?? []).map((token) => ({ text: token, folded: fold(token) }))

/** Takes the dates out of a text. A year that counts something is none: 2000 hours. */
export const takeDates = (text: string): { dates: MentionedDate[]; rest: string } => {
  const dates: MentionedDate[] = []
  let rest = text
  for (const { pattern, date } of DATES)
    rest = rest.replace(pattern, (...match) => {
      dates.push({ date: date(match.map(String)), text: String(match[0]) })
      return ' '
    })
  const whole = rest
  rest = whole.replace(YEAR, (year, at: number) => {
    const next = tokensOf(whole.slice(at + year.length, at + year.length + 40))[0]
    if (next && UNIT_OF.has(next.folded)) return year
    dates.push({ date: year, text: year })
    return ' '
  })
  return { dates, rest }
}

const figureOf = ({ folded }: Token): number | undefined =>
  /^\d/.test(folded) ? numberOf(folded) : NUMBER_WORDS.get(folded)

/** Where a figure ends, what it measures, and whether the word before it belongs to it. */
type Figure = { measure: Measure; last: number; unitBefore: boolean }

const isCounted = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{L}{3}/u.test(token.folded) && !isStopWord(token.folded)

/** Reads the figure that begins at `at`; null for a number that measures nothing, as in ISO 27001. */
const readFigure = (tokens: readonly Token[], at: number, figure: number): Figure | null => {
  const scale = SCALES[tokens[at + 1]?.folded ?? '']
  const behind = scale === undefined ? at + 1 : at + 2
  const size = figure * (scale ?? 1)
  const written = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
  const unit = UNIT_OF.get(tokens[behind]?.folded ?? '')
  if (unit)
    return {
      measure: { dimension: unit.dimension, value: size * unit.size, text: written(at, behind + 1) },
      last: behind,
      unitBefore: false,
    }
  const before = UNIT_OF.get(tokens[at - 1]?.folded ?? '')
  if (before?.dimension === 'money')
    return {
      measure: { dimension: 'money', value: size * before.size, text: written(at - 1, behind) },
      last: behind - 1,
      unitBefore: true,
    }
  const counted = tokens[behind]
  if (!isCounted(counted)) return null
  const measure = { dimension: `count ${stem(counted.folded)}`, value: size, text: written(at, behind + 1) }
  return { measure, last: behind - 1, unitBefore: false }
}

/** Takes the figures out of tokens; words that are no part of a figure are left, the counted nouns too. */
export const takeMeasures = (tokens: readonly Token[]): { measures: Measure[]; words: Token[] } => {
  const measures: Measure[] = []
  const words: Token[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token) continue
    const period = PERIOD_STEMS.get(stem(token.folded))
    if (period !== undefined) {
      measures.push({ dimension: 'frequency', value: period, text: token.text })
      continue
    }
    const number = figureOf(token)
    const figure = number !== undefined && Number.isFinite(number) ? readFigure(tokens, i, number) : null
    if (!figure) {
      words.push(token)
      continue
    }
    if (figure.unitBefore) words.pop()
    measures.push(figure.measure)
    i = figure.last
  }
  return { measures, words }
}
