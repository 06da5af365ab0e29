import { describe, expect, it } from 'vitest'
import { chooseLanguage, chooseLocale } from '../../web/src/app/i18n.ts'
import { fill, type Message } from '../../web/src/app/message.ts'

const files = import.meta.glob<{ default: Record<string, Message> }>(
  ['../../web/src/*/messages/{en,de}.ts', '../../web/src/features/*/messages/{en,de}.ts'],
  { eager: true },
)

const gaps = (message: Message): string[] => {
  const texts = typeof message === 'string' ? [message] : [message.other]
  return texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')).sort()
}

describe('catalogues', () => {
  const english = Object.keys(files).filter((path) => path.endsWith('/en.ts'))
  it('are there', () => expect(english.length).toBeGreaterThan(3))
  it.each(english)('%s has its German twin with the same keys and gaps, and no text is empty', (path) => {
    const en = files[path]?.default ?? {}
    const de = files[path.replace('/en.ts', '/de.ts')]?.default ?? {}
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort())
    for (const [key, message] of Object.entries(en)) {
      const twin = de[key] ?? ''
      expect(gaps(twin), key).toEqual(gaps(message))
      for (const one of [message, twin]) expect(typeof one === 'string' ? one : one.other, key).not.toBe('')
    }
  })
})

describe('messages', () => {
  it('fill gaps, write numbers in the manner of the locale, and keep a gap that has no value', () => {
    expect(fill('{name}: {count} of {total}', { name: 'A', count: 1234 }, 'de-DE')).toBe('A: 1.234 of {total}')
  })
  it('pick the plural by the count', () => {
    const message = { one: '{count} project', other: '{count} projects' }
    expect([0, 1, 2, 1000].map((count) => fill(message, { count }, 'en-GB'))).toEqual([
      '0 projects',
      '1 project',
      '2 projects',
      '1,000 projects',
    ])
  })
  it('do not fill a gap that a value brought in', () => {
    expect(fill('{name}', { name: '{count}', count: 1 }, 'en-GB')).toBe('{count}')
  })
})

describe('language', () => {
  it('is the first wish that is spoken here, else English', () => {
    expect(chooseLanguage(['fr-FR', 'de-AT', 'en'])).toBe('de')
    expect(chooseLanguage(['', 'fr'])).toBe('en')
  })
  it('keeps the reader’s own region', () => {
    expect(chooseLocale('de', ['en-US', 'de-CH'])).toBe('de-CH')
    expect(chooseLocale('en', ['de-CH'])).toBe('en-GB')
  })

  it('passes over what is no language tag, as browsers under a POSIX locale have it', () => {
    expect(chooseLocale('en', ['en-US@posix', 'en_US', 'en-US'])).toBe('en-US')
    expect(chooseLocale('en', ['en-US@posix'])).toBe('en-GB')
  })
})
