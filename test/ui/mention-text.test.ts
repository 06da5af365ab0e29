import { describe, expect, it } from 'vitest'
import { bodyOf, candidates, complete, draftOf, typingAt } from '../../web/src/features/records/mention-text.ts'

const ANNA = { person_id: 'per_01jd0000000000000000000000', name: 'Anna Berg' }
const ANNA_B = { person_id: 'per_01jd0000000000000000000001', name: 'Anna Berger' }

describe('a mention while it is typed', () => {
  it('begins with an @ at the beginning of a word', () => {
    expect(typingAt('Hello @an', 9)).toEqual({ from: 6, typed: 'an' })
    expect(typingAt('@', 1)).toEqual({ from: 0, typed: '' })
    expect(typingAt('Hello @Anna Be', 14)).toEqual({ from: 6, typed: 'Anna Be' })
    for (const text of ['mail@example', 'no sign', '@ alone', `@${'x'.repeat(80)}`, '@anna\nnext'])
      expect(typingAt(text, text.length), text).toBeNull()
  })

  it('offers people one of whose names begins so', () => {
    expect(candidates([ANNA, ANNA_B], 'berge', 8)).toEqual([ANNA_B])
    expect(candidates([ANNA, ANNA_B], 'nna', 8)).toEqual([])
    expect(candidates([ANNA, ANNA_B], '', 1)).toEqual([ANNA])
  })

  it('is completed in its place', () => {
    expect(complete('Ask @an today', { from: 4, typed: 'an' }, ANNA)).toEqual({
      text: 'Ask @Anna Berg today',
      caret: 15,
    })
  })
})

describe('the text of a comment', () => {
  it('goes out with mentions in place of the names that were chosen, the longer name first', () => {
    const text = 'Ask @Anna Berg, @Anna Berger and @Annabelle.'
    const body = bodyOf({ text, people: [ANNA, ANNA_B] })
    expect(body).toBe(`Ask @[Anna Berg](${ANNA.person_id}), @[Anna Berger](${ANNA_B.person_id}) and @Annabelle.`)
    expect(bodyOf(draftOf(body))).toBe(body)
    expect(draftOf(body).text).toBe(text)
  })

  it('is what was written where nobody was chosen', () => {
    expect(bodyOf({ text: '@Anna Berg', people: [] })).toBe('@Anna Berg')
  })
})
