import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ATTACHMENT_TYPES, judgeAttachment, kindOfBytes } from '../../shared/domain/attachments/index.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))

const SAMPLES: Record<string, Uint8Array> = {
  'plan.pdf': strToU8('%PDF-1.7 …'),
  'photo.png': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
  'photo.JPG': bytes(0xff, 0xd8, 0xff, 0xe0),
  'photo.webp': strToU8('RIFF0000WEBPVP8 '),
  'letter.docx': zip('[Content_Types].xml', 'word/document.xml'),
  'table.xlsx': zip('xl/workbook.xml'),
  'slides.pptx': zip('ppt/presentation.xml'),
  'table.csv': strToU8('a;b\nä;ö\n'),
  'note.txt': bytes(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72),
  'note.md': strToU8('# Title\n\nText with <b>markup</b> inside.'),
}

describe('an attachment', () => {
  it('is served as what its bytes are', () => {
    for (const [name, content] of Object.entries(SAMPLES)) {
      const ending = (name.split('.')[1] ?? '').toLowerCase() as keyof typeof ATTACHMENT_TYPES
      expect(judgeAttachment(content, name), name).toEqual({
        ok: true,
        content_type: ATTACHMENT_TYPES[ending].content_type,
      })
    }
  })

  it('must not be called what it is not', () => {
    for (const [name, content] of Object.entries(SAMPLES))
      for (const other of Object.keys(SAMPLES)) {
        const judged = judgeAttachment(content, other)
        const same = kindOfBytes(content) === kindOfBytes(SAMPLES[other] ?? bytes())
        expect(judged.ok, `${name} as ${other}`).toBe(same)
        if (!judged.ok) expect(judged).toMatchObject({ fault: 'lies', found: kindOfBytes(content) })
      }
  })

  it('must be of a kind that is allowed, whatever it claims', () => {
    const page = strToU8('<!doctype html><script>alert(1)</script>')
    expect(judgeAttachment(page, 'page.html')).toMatchObject({ fault: 'not_allowed', ending: 'html' })
    expect(judgeAttachment(page, 'note.txt')).toMatchObject({ fault: 'lies', found: 'web page or XML' })
    expect(judgeAttachment(strToU8('<svg onload="x()"/>'), 'a.md')).toMatchObject({ fault: 'lies' })
    expect(judgeAttachment(strToU8('<svg/>'), 'a.svg')).toMatchObject({ fault: 'not_allowed' })
    expect(judgeAttachment(strToU8('MZ\u0000\u0001'), 'setup.exe')).toMatchObject({ found: 'Windows program' })
    expect(judgeAttachment(strToU8('MZ\u0000\u0001'), 'setup.pdf')).toMatchObject({ fault: 'lies' })
    expect(judgeAttachment(strToU8('text'), 'README')).toMatchObject({ fault: 'not_allowed', ending: '' })
    expect(judgeAttachment(bytes(), 'empty.txt')).toEqual({ ok: false, fault: 'empty' })
  })

  it('must hold no macros, and no archive that blows up', () => {
    const macros = zip('word/document.xml', 'word/vbaProject.bin')
    expect(judgeAttachment(macros, 'letter.docx')).toMatchObject({ fault: 'lies', found: 'Word with macros' })
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(50_000_000) }, { level: 9 })
    expect(judgeAttachment(bomb, 'letter.docx')).toMatchObject({ found: 'damaged or dangerous archive' })
    const cut = zip('word/document.xml').slice(0, 60)
    expect(judgeAttachment(cut, 'letter.docx')).toMatchObject({ found: 'damaged or dangerous archive' })
  })

  it('is judged whatever the bytes and the name are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (content, name) => {
        const judged = judgeAttachment(content, name)
        expect(judged.ok).toBeTypeOf('boolean')
      }),
    )
  })
})
