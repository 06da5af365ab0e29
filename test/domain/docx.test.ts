import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type DocxBlock, writeDocx } from '../../shared/domain/exports/index.ts'
import { readDocx } from '../../shared/domain/requirement-documents/index.ts'
import { isWellFormedXml } from '../support/xml.ts'

/** Any text that the API takes: no control characters. */
const anyText = fc
  .string({ unit: 'binary', maxLength: 30 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: leaving them out is the point
  .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''))

const cell = fc.record({ text: anyText, bold: fc.boolean(), number: fc.boolean() })

const anyBlock: fc.Arbitrary<DocxBlock> = fc.oneof(
  fc.record({ type: fc.constant('title' as const), text: anyText }),
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text: anyText,
  }),
  fc.record({ type: fc.constant('paragraph' as const), text: anyText }),
  fc.record({ type: fc.constant('bullet' as const), text: anyText }),
  fc.record({
    type: fc.constant('table' as const),
    rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    headed: fc.boolean(),
  }),
)

const write = (blocks: readonly DocxBlock[], more = '') =>
  writeDocx({ title: `Plan ${more}`, author: `Author ${more}`, language: 'de-DE', footer: `Foot ${more}`, blocks })

const partsOf = (file: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(file)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])

describe('a Word document', () => {
  it('is a package of well-formed parts, whatever the texts in it are', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), anyText, (blocks, more) => {
        for (const [name, content] of partsOf(write(blocks, more))) expect(isWellFormedXml(content), name).toBe(true)
      }),
    )
  })

  it('names every part that it has, and no other', () => {
    const parts = Object.fromEntries(partsOf(write([])))
    const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name)
    const own = Object.keys(parts).filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml')
    expect(named.sort()).toEqual(own.sort())
    const targets = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)]
    for (const [, target] of targets) expect(Object.keys(parts)).toContain(`word/${target}`)
  })

  it('is read back paragraph by paragraph', () => {
    const file = write([
      { type: 'heading', level: 1, text: 'Goals & <means>' },
      { type: 'paragraph', text: 'Every order is "seen" at once.' },
      { type: 'bullet', text: 'Fewer stops' },
      {
        type: 'table',
        rows: [[{ text: '2027' }, { text: '1.000,00', number: true }], [{ text: '2028' }]],
        headed: true,
      },
    ])
    const answer = readDocx(file, 'plan.docx')
    const read = (answer.ok ? answer.passages : []).filter(({ text }) => text !== '')
    expect(read.map(({ text }) => text)).toEqual([
      'Goals & <means>',
      'Every order is "seen" at once.',
      'Fewer stops',
      '2027',
      '1.000,00',
      '2028',
    ])
    expect(read[0]?.level).toBe(1)
  })

  it('of the same content is the same bytes', () => {
    const blocks: DocxBlock[] = [{ type: 'paragraph', text: 'Same' }]
    expect(write(blocks)).toEqual(write(blocks))
  })
})
