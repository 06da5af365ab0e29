import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionPieces, mentionsIn, plainText, withNames, writeMention } from '../../shared/domain/mentions/index.ts'

const ANNA = 'per_01jd0000000000000000000000'
const BEN = 'per_01jd0000000000000000000001'

describe('mentions', () => {
  it('are read out of a text, each person once', () => {
    const text = `Ask @[Anna Berg](${ANNA}) or @[Ben](${BEN}), then @[Anna](${ANNA}) again.`
    expect(mentionsIn(text)).toEqual([
      { person_id: ANNA, name: 'Anna Berg' },
      { person_id: BEN, name: 'Ben' },
    ])
    expect(plainText(text)).toBe('Ask @Anna Berg or @Ben, then @Anna again.')
  })

  it('are under the name that the person has', () => {
    expect(withNames(`@[The boss](${ANNA})!`, new Map([[ANNA, 'Anna [A.] Berg']]))).toBe(`@[Anna  A.  Berg](${ANNA})!`)
  })

  it('are only what looks like one in full', () => {
    for (const text of ['@Anna', '@[Anna]', '@[Anna](per_1)', `@[](${ANNA})`, `@[A\nB](${ANNA})`, `[Anna](${ANNA})`])
      expect(mentionsIn(text), text).toEqual([])
  })

  it('leave every text whole', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('@[', '](', ')', writeMention({ person_id: ANNA, name: 'Anna' }), 'per_'),
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const written = mentionPieces(text).map(({ text: part, person_id }) =>
            person_id === null ? part : writeMention({ person_id, name: part }),
          )
          // A name is written without spaces around it; nothing else of a text changes.
          expect(written.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
          expect(withNames(text, new Map()).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })
})
