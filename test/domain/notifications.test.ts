import { describe, expect, it } from 'vitest'
import { NOTIFICATION_WORDS, notificationQuote, notificationSentence } from '../../shared/domain/notifications/index.ts'
import { LANGUAGES, NOTIFICATION_KINDS } from '../../shared/domain/vocabulary/index.ts'
import { mailDueAt } from '../../workers/features/notifications/when-mailed.ts'

const details = { title: 'One order book', reason: 'envelope over 5 %', ending: 'rejected', decision: 'rejected' }

describe('what a notification says', () => {
  it.each(LANGUAGES)('is one sentence of every kind, in %s', (language) => {
    for (const kind of NOTIFICATION_KINDS) {
      const words = NOTIFICATION_WORDS[language]
      const sentence = notificationSentence(words, { kind, actor_name: 'Anna Berg', details })
      expect(sentence, kind).toContain('One order book')
      expect(sentence, kind).toMatch(/^[^.]+\.$/)
      // An event that says nothing still makes a sentence.
      expect(notificationSentence(words, { kind, actor_name: 'Anna Berg', details: {} }), kind).toContain(
        words.untitled,
      )
    }
  })

  it('says in words what of the plan a change touches, each thing once', () => {
    const told = { title: 'Plan', reason: 'money_percent, money_minor, days' }
    const say = (language: 'en' | 'de') =>
      notificationSentence(NOTIFICATION_WORDS[language], { kind: 'approval_lapsed', actor_name: 'A', details: told })
    expect(say('en')).toMatch(/“Plan”: it changes its money and its dates\.$/)
    expect(say('de')).toMatch(/„Plan“: geändert sind das Geld und die Termine\.$/)
  })

  it('tells how many requirements were handed in with a table', () => {
    const say = (requirements: number) =>
      notificationSentence(NOTIFICATION_WORDS.en, {
        ...{ kind: 'requirement_submitted', actor_name: 'Anke' },
        details: { title: 'Needs of HR', requirements },
      })
    expect(say(3)).toBe('Anke handed in 3 requirements: “Needs of HR”.')
    expect(say(1)).toBe('Anke handed in the requirement “Needs of HR”.')
  })

  it('quotes what somebody wrote', () => {
    expect(notificationQuote({ kind: 'mention', details: { excerpt: 'Look.' } })).toBe('Look.')
    expect(notificationQuote({ kind: 'requirement_ended', details: { reason: 'Too dear.' } })).toBe('Too dear.')
    expect(notificationQuote({ kind: 'version_in_force', details: {} })).toBe('')
  })
})

describe('when a notification is mailed', () => {
  const at = (text: string) => Date.parse(text)
  it('at once, with the next morning, with the next Monday, or never', () => {
    const wednesday = at('2026-11-25T12:00:00Z')
    expect(mailDueAt('off', wednesday)).toBeNull()
    expect(mailDueAt('immediately', wednesday)).toBe(wednesday)
    expect(mailDueAt('daily', wednesday)).toBe(at('2026-11-26T05:00:00Z'))
    expect(mailDueAt('weekly', wednesday)).toBe(at('2026-11-30T05:00:00Z'))
  })

  it('the same morning where it has not come yet', () => {
    const early = at('2026-11-30T04:59:59Z')
    expect(mailDueAt('daily', early)).toBe(at('2026-11-30T05:00:00Z'))
    expect(mailDueAt('weekly', early)).toBe(at('2026-11-30T05:00:00Z'))
    const sharp = at('2026-11-30T05:00:00Z')
    expect(mailDueAt('daily', sharp)).toBe(at('2026-12-01T05:00:00Z'))
    expect(mailDueAt('weekly', sharp)).toBe(at('2026-12-07T05:00:00Z'))
  })
})
