import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  DOCUMENT_LIMITS,
  DOCUMENT_MESSAGES,
  documentMessage,
  readDocx,
} from '../../shared/domain/requirement-documents/index.ts'
import { paragraph, wordFile } from '../support/word.ts'

const passagesOf = (body: string) => {
  const read = readDocx(wordFile(body), 'requirements.docx')
  if (!read.ok) throw new Error(read.problem.code)
  return read.passages
}

const problemOf = (bytes: Uint8Array, name = 'requirements.docx'): string => {
  const read = readDocx(bytes, name)
  if (read.ok) throw new Error('it was read')
  expect(documentMessage(read.problem)).not.toMatch(/[{}]/)
  expect(DOCUMENT_MESSAGES).toHaveProperty(read.problem.code)
  return read.problem.code
}

describe('a Word document', () => {
  it('is read paragraph by paragraph, headings by their level in any language', () => {
    const body = [
      paragraph('Requirements of Production', 'berschrift1'),
      paragraph('First chapter', 'Kapitel'),
      paragraph('Below', 'Unter'),
      paragraph('   '),
      paragraph('Machines & people <report> their "state".'),
    ].join('')
    expect(passagesOf(body)).toEqual([
      { text: 'Requirements of Production', level: 1 },
      { text: 'First chapter', level: 1 },
      { text: 'Below', level: 2 },
      { text: 'Machines & people <report> their "state".', level: 0 },
    ])
  })

  it('is read as people see it: runs joined, cells of tables one by one, what was deleted or moved left out', () => {
    const runs =
      '<w:p><w:r><w:t>One </w:t></w:r><w:r><w:t>line</w:t><w:br/><w:t>and</w:t><w:tab/><w:t>another</w:t></w:r></w:p>'
    const table = `<w:tbl><w:tr><w:tc>${paragraph('left')}</w:tc><w:tc>${paragraph('right')}</w:tc></w:tr></w:tbl>`
    const changed =
      '<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>'
    const moved = `<w:p><w:moveFrom><w:r><w:t>old place</w:t></w:r></w:moveFrom></w:p>`
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('box')}</w:txbxContent></mc:Choice><mc:Fallback>${paragraph('box')}</mc:Fallback></mc:AlternateContent><w:instrText>PAGE</w:instrText></w:r></w:p>`
    expect(passagesOf(runs + table + changed + moved + box).map(({ text }) => text)).toEqual([
      'One line\nand another',
      ...['left', 'right', 'new', 'box'],
    ])
  })

  it('keeps hostile texts as they are, without what no text may hold', () => {
    const hostile = '<script>alert(1)</script> {{7*7}} ‮ =cmd|calc # **bold**'
    expect(passagesOf(paragraph(hostile))[0]?.text).toBe(hostile)
    expect(passagesOf('<w:p><w:t>a&#xD800;b&#0;c&#x7;d</w:t></w:p>')[0]?.text).toBe('abcd')
  })

  it('gives back every text that was written, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), { maxLength: 20 }),
        (texts) => {
          const clean = texts.map((text) => text.replace(/\p{C}/gu, '').trim()).filter((text) => text !== '')
          if (clean.length === 0) return
          expect(passagesOf(clean.map((text) => paragraph(text)).join('')).map(({ text }) => text)).toEqual(clean)
        },
      ),
    )
  })
})

describe('a hostile or broken file', () => {
  const good = wordFile(paragraph('text'))

  it('is told apart by what is wrong with it', () => {
    expect(problemOf(new Uint8Array())).toBe('file_empty')
    expect(problemOf(new Uint8Array(DOCUMENT_LIMITS.file_bytes + 1))).toBe('file_too_large')
    expect(problemOf(strToU8('%PDF-1.7'))).toBe('type_mismatch')
    expect(problemOf(strToU8('%PDF-1.7'), 'requirements.pdf')).toBe('not_a_document')
    expect(problemOf(strToU8('just text'), 'requirements.txt')).toBe('not_a_document')
    expect(problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old_or_locked_document')
    expect(problemOf(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toBe('type_mismatch')
    expect(problemOf(good, 'requirements.xlsx')).toBe('type_mismatch')
    expect(problemOf(zipSync({ 'readme.txt': strToU8('x') }))).toBe('document_missing')
    expect(problemOf(wordFile('', { parts: { 'word/vbaProject.bin': strToU8('x') } }))).toBe('macros')
    expect(problemOf(good, 'requirements.docm')).toBe('macros')
    expect(problemOf(good.slice(0, good.length - 30))).toBe('document_unreadable')
    expect(problemOf(wordFile(paragraph('  ')))).toBe('no_text')
    expect(problemOf(zipSync({ 'word/document.xml': strToU8('<w:document><w:p><w:t>cut of') }))).toBe(
      'document_unreadable',
    )
  })

  it('cannot blow up', () => {
    const blanks = new Uint8Array(60_000_000).fill(32)
    expect(problemOf(zipSync({ 'word/document.xml': blanks }))).toBe('document_expands_too_far')
    expect(problemOf(wordFile(paragraph('x').repeat(DOCUMENT_LIMITS.passages + 1)))).toBe('too_many_passages')
    const long = Array.from({ length: 60 }, (_, i) => paragraph(`${i} ${'lorem ipsum '.repeat(800)}`)).join('')
    expect(problemOf(wordFile(long))).toBe('too_much_text')
  })

  it('cannot make the reader resolve entities or fetch anything', () => {
    const external = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    const laughs = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    for (const prolog of [external, laughs, '<!DOCTYPE d SYSTEM "http://127.0.0.1/x.dtd">'])
      expect(problemOf(wordFile('<w:p><w:t>&x;</w:t></w:p>', { prolog }))).toBe('document_doctype')
    const related = strToU8(
      '<Relationships><Relationship TargetMode="External" Target="http://127.0.0.1/"/></Relationships>',
    )
    const read = readDocx(wordFile(paragraph('x'), { parts: { 'word/_rels/document.xml.rels': related } }), 'a.docx')
    expect(read.ok).toBe(true)
  })

  it('is answered whatever bytes were changed', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length - 1), (at, value, length) => {
        const bytes = good.slice()
        bytes[at] = value
        expect(readDocx(bytes, 'a.docx').ok).toBeTypeOf('boolean')
        expect(readDocx(bytes.slice(0, length), 'a.docx').ok).toBeTypeOf('boolean')
      }),
    )
  })
})
