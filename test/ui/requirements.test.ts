import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf, trimmed } from '../../web/src/features/requirement-documents/segments.ts'
import { viewOf, wantedIn } from '../../web/src/features/requirements/filter.ts'
import { markedPieces, sharedIn } from '../../web/src/features/requirements/marked-words.ts'

const text = fc.string({ maxLength: 60 })
const words = fc.array(fc.string({ maxLength: 8 }), { maxLength: 5 })

describe('words that are pointed at in a statement', () => {
  it('leave the statement as it is, whatever is pointed at', () => {
    fc.assert(
      fc.property(text, words, words, (statement, shared, differing) => {
        const pieces = markedPieces(statement, shared, differing)
        expect(pieces.map((piece) => piece.text).join('')).toBe(statement)
        for (const { text: piece, at } of pieces) expect(statement.startsWith(piece, at)).toBe(true)
      }),
    )
  })

  it('are whole words, and what differs goes before what is shared', () => {
    const marks = markedPieces(
      'Visible within 60 minutes, not within 160 minutes',
      ['within', 'minutes'],
      ['60 minutes'],
    )
    expect(marks.filter(({ mark }) => mark === 'differing').map((piece) => piece.text)).toEqual(['60 minutes'])
    expect(marks.filter(({ mark }) => mark === 'shared').map((piece) => piece.text)).toEqual([
      'within',
      'within',
      'minutes',
    ])
  })

  it('are found in the other statement too where it inflects them', () => {
    const shared = sharedIn('Documented on a tablet', 'They document on tablets', ['Documented', 'tablet'])
    expect(shared.second).toEqual(['document', 'tablets'])
  })
})

describe('a paragraph with marks', () => {
  const mark = fc
    .record({ number: fc.integer({ min: 1, max: 99 }), a: fc.nat(60), b: fc.nat(60) })
    .map(({ number, a, b }) => ({ number, start: Math.min(a, b), end: Math.max(a, b) }))

  it('keeps its text, and each character tells the marks that lie over it', () => {
    fc.assert(
      fc.property(text, fc.array(mark, { maxLength: 5 }), (paragraph, marks) => {
        const segments = segmentsOf(paragraph, marks)
        expect(segments.map((segment) => segment.text).join('')).toBe(paragraph)
        for (const { start, text: part, numbers } of segments)
          for (let at = start; at < start + part.length; at += 1) {
            const over = marks.filter((one) => one.start <= at && Math.min(one.end, paragraph.length) > at)
            expect([...numbers].sort()).toEqual(over.map(({ number }) => number).sort())
          }
      }),
    )
  })

  it('is chosen without the blanks at its ends, and not at all where only blanks are chosen', () => {
    expect(trimmed('  one two  ', 0, 11)).toEqual({ start: 2, end: 9 })
    expect(trimmed('one   two', 3, 6)).toBe(null)
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (paragraph, a, b) => {
        const part = trimmed(paragraph, Math.min(a, b), Math.max(a, b))
        const chosen = part ? paragraph.slice(part.start, part.end) : ''
        expect(chosen).toBe(chosen.trim())
      }),
    )
  })
})

describe('the parts of the list of requirements', () => {
  it('begin with what waits for those who decide, and with their own for all others', () => {
    expect(viewOf({}, true)).toBe('submitted')
    expect(viewOf({}, false)).toBe('mine')
    expect(viewOf({ document_id: 'rdo_1' }, true)).toBe('all')
    expect(viewOf({ view: 'ended' }, false)).toBe('ended')
  })

  it('ask for an ending only among what has ended, and never let a filter widen them', () => {
    const query = { ending: 'merged', unit_id: 'unt_1', state: 'draft' }
    expect(wantedIn('submitted', query)).toEqual({ unit_id: 'unt_1', state: 'submitted' })
    expect(wantedIn('ended', query)).toEqual({ unit_id: 'unt_1', state: 'ended', ending: 'merged' })
  })
})
