import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { type ImportLimits, type ParseOptions, parseTable } from '../../shared/domain/imports/index.ts'
import { readTable } from './import-helpers.ts'

const book = (rows: (string | number | Date | boolean | null)[][], more = {}): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'First', rows, ...more }] })

/** A workbook with some of its parts replaced. */
const changed = async (change: (parts: Zippable) => void): Promise<Uint8Array> => {
  const parts: Zippable = unzipSync(
    await book([
      ['a', 'b'],
      ['x', 'y'],
    ]),
  )
  change(parts)
  return zipSync(parts)
}
const codes = async (bytes: Uint8Array, limits: Partial<ImportLimits> = {}): Promise<string[]> => {
  const result = await parseTable(bytes, 'a.xlsx', { limits })
  return result.ok ? [] : result.problems.map(({ code }) => code)
}
const SHEET = 'xl/worksheets/sheet1.xml'
const sheet = (rows: string): Uint8Array =>
  strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  )

describe('XLSX', () => {
  it('reads text, numbers with all digits, dates as ISO text and truth values', async () => {
    const rows = [
      ['text', 'number', 'date', 'flag'],
      ['=1+1', 29.535882, new Date('2026-04-30T00:00:00Z'), true],
      ["'quoted", 0.0000001, new Date('2026-04-30T08:15:00Z'), false],
      ['', 1e21, null, null],
    ]
    const table = await readTable(await book(rows), 'a.xlsx')
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['=1+1', '29.535882', '2026-04-30', 'TRUE'],
      ["'quoted", '0.0000001', '2026-04-30T08:15:00.000Z', 'FALSE'],
      ['', '1000000000000000000000', '', ''],
    ])
  })

  it('reads the sheet whose headings fit the table best, and the row that they stand in', async () => {
    const notes = { name: 'Notes', rows: [['Portfolio of Cie'], ['made 2026']] }
    const table = [['Portfolio overview 2026'], [], ['ID', 'Title', 'Track'], ['X1', 'CRM', 'technology']]
    const units = [
      ['Name', 'Function', 'Head'],
      ['IT', 'it', 'Ada'],
    ]
    const sheets = [notes, { name: 'Portfolio', rows: table }, { name: 'Units', rows: units }]
    const read = async (options: ParseOptions) => {
      const result = await parseTable(await writeXlsx({ sheets }), 'a.xlsx', options)
      return result.ok ? [result.table.sheet, result.table.header_row, result.table.rows.length] : result.problems
    }
    expect(await read({ table: 'projects' })).toEqual(['Portfolio', 3, 1])
    expect(await read({ table: 'units' })).toEqual(['Units', 1, 1])
    expect(await read({})).toEqual(['Notes', 1, 1])
    expect(await read({ table: 'projects', sheet: 'Notes' })).toEqual(['Notes', 1, 1])
  })

  it('reads the stored value of a formula and fills merged cells', async () => {
    const cells = new Map([['1,1', { formula: 'SUM(1,2)', formulaResult: 3 }]])
    const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }]
    const table = await readTable(
      await book(
        [
          ['a', 'b'],
          ['m', null],
          [null, 4],
        ],
        { cells, merges },
      ),
      'a.xlsx',
    )
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['m', '3'],
      ['m', '4'],
    ])
  })

  it('reads the same whatever the pieces that its parts are inflated in', async () => {
    const odd = '<&>"\'\r_x000D_ 資料 😀 ]]> &amp; &#65;'
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(odd, '_x005F_', 'a'.repeat(70_000)),
    )
    const clean = text.map((cell) => cell.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]|_x/gu, ' ').trim())
    await fc.assert(
      fc.asyncProperty(fc.array(clean, { minLength: 1, maxLength: 40 }), async (cells) => {
        const table = await parseTable(await book([['head'], ...cells.map((cell) => [`.${cell}.`])]), 'a.xlsx', {
          limits: { cell_characters: 100_000 },
        })
        expect(table.ok && table.table.rows.map((row) => row.cells[0])).toEqual(cells.map((cell) => `.${cell}.`))
      }),
      { numRuns: 30 },
    )
  })

  it('knows dates by their format, in both date systems, and leaves other numbers alone', async () => {
    const formats = ['General', 'dd/mm/yyyy', '0.00', '"day" 0', '[Red]0', '[h]:mm', 'mmm', '#,##0 [$USD]']
    const made = async (from1904: boolean): Promise<string[]> => {
      const bytes = await changed((parts) => {
        const styles = formats.map(
          (code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
        )
        const xfs = [14, 1, ...formats.map((_, i) => 200 + i)].map((id) => `<xf numFmtId="${id}"/>`)
        parts['xl/styles.xml'] = strToU8(
          `<styleSheet><numFmts>${styles.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
        )
        const head = xfs.map((_, i) => `<c t="str"><v>h${i}</v></c>`).join('')
        const row = xfs.map((_, i) => `<c s="${i}"><v>45000</v></c>`).join('')
        parts[SHEET] = sheet(`<row>${head}</row><row>${row}</row>`)
        if (!from1904) return
        const workbook = strFromU8(parts['xl/workbook.xml'] as Uint8Array)
        parts['xl/workbook.xml'] = strToU8(workbook.replace('<sheets', '<workbookPr date1904="1"/><sheets'))
      })
      return (await readTable(bytes, 'a.xlsx')).rows[0]?.cells ?? []
    }
    const day = '2023-03-15'
    const expected = [day, '45000', '45000', day, '45000', '45000', '45000', day, day, '45000']
    expect(await made(false)).toEqual(expected)
    expect(await made(true)).toEqual(expected.map((cell) => (cell === day ? '2027-03-16' : cell)))
  })

  it('leaves out how a text is pronounced, comments and what stands outside the rows', async () => {
    const bytes = await changed((parts) => {
      parts['xl/sharedStrings.xml'] = strToU8(
        '<x:sst xmlns:x="m"><x:si><x:t>a</x:t></x:si><x:si><x:r><x:t>東</x:t></x:r><x:r><x:t>京</x:t></x:r><x:rPh sb="0" eb="2"><x:t>トウキョウ</x:t></x:rPh></x:si></x:sst>',
      )
      parts[SHEET] = sheet(
        '<row><c t="s"><v>0</v></c></row><!-- <row><c><v>9</v></c></row> --><row><c t="s"><v>1</v></c></row><row><c t="s"><v>7</v></c></row>',
      )
    })
    expect((await readTable(bytes, 'a.xlsx')).rows.map((row) => row.cells)).toEqual([['東京']])
  })

  it('lists visible sheets and reads the one that is named', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Hidden', rows: [['h']], hidden: true },
        { name: 'A & B', rows: [['a'], ['1']] },
        { name: 'C', rows: [['c'], ['2']] },
      ],
    })
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({ sheet: 'A & B', sheets: ['A & B', 'C'], columns: ['a'] })
    const named = await parseTable(bytes, 'a.xlsx', { sheet: 'C' })
    expect(named.ok && named.table.columns).toEqual(['c'])
    const missing = await parseTable(bytes, 'a.xlsx', { sheet: 'D' })
    expect(missing).toEqual({ ok: false, problems: [{ code: 'sheet_missing', params: { sheet: 'D' } }] })
  })

  it('keeps row numbers and says what stands outside the header', async () => {
    const table = await readTable(await book([['a'], [], ['x', 'outside']]), 'a.xlsx')
    expect(table.rows[0]).toMatchObject({ number: 3, errors: [{ code: 'ragged_row' }] })
  })
})

describe('hostile workbooks', () => {
  it('refuses by declared size, by ratio and by number of parts before inflating', async () => {
    const zeros = new Uint8Array(70 * 1024 * 1024)
    expect(
      await codes(
        await changed((parts) => {
          parts['xl/media/x.bin'] = zeros
        }),
      ),
    ).toEqual(['workbook_ratio'])
    const spread = await changed((parts) => {
      parts['xl/media/x.bin'] = [zeros, { level: 0 }]
    })
    expect(await codes(spread, { file_bytes: 100 * 1024 * 1024 })).toEqual(['workbook_expands_too_far'])
    const many = await changed((parts) => {
      for (let index = 0; index < 2_100; index += 1) parts[`x/${index}`] = new Uint8Array(1)
    })
    expect(await codes(many)).toEqual(['workbook_entries'])
  })

  it('counts while inflating and stops a part that is larger than declared', async () => {
    const bytes = await changed((parts) => {
      parts[SHEET] = sheet(`<row r="1"><c t="inlineStr"><is><t>${'x'.repeat(900_000)}</t></is></c></row>`)
    })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 800_000)
        view.setUint32(at + 24, 500, true)
    }
    expect(await codes(bytes)).toEqual(['workbook_size_lies'])
  })

  it('refuses declared entities', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    expect(
      await codes(
        await changed((parts) => {
          parts[SHEET] = strToU8(`${bomb}<worksheet/>`)
        }),
      ),
    ).toEqual(['workbook_doctype'])
    expect(
      await codes(
        await changed((parts) => {
          parts['xl/workbook.xml'] = strToU8(`${bomb}<workbook/>`)
        }),
      ),
    ).toEqual(['workbook_doctype'])
  })

  it('refuses a far corner, many cells, many rows and a huge table of strings', async () => {
    const corner = sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    expect(
      await codes(
        await changed((parts) => {
          parts[SHEET] = corner
        }),
      ),
    ).toEqual(['too_many_columns'])
    const wide = sheet(`<row r="1">${'<c/>'.repeat(200_000)}</row>`)
    expect(
      await codes(
        await changed((parts) => {
          parts[SHEET] = wide
        }),
      ),
    ).toEqual(['too_many_columns'])
    const tall = sheet(`<row><c><v>1</v></c></row>`.repeat(30_002))
    expect(
      await codes(
        await changed((parts) => {
          parts[SHEET] = tall
        }),
      ),
    ).toEqual(['too_many_rows'])
    const merged = sheet(`<row r="1"><c r="A1"><v>1</v></c></row>`)
    const strings = await changed((parts) => {
      parts[SHEET] = merged
      parts['xl/sharedStrings.xml'] = strToU8(`<sst>${'<si><t>some text</t></si>'.repeat(5_000)}</sst>`)
    })
    expect(await codes(strings, { shared_strings_bytes: 100_000 })).toEqual(['workbook_expands_too_far'])
  })

  it('refuses a small file that holds more text than fits into memory, however it is packed', async () => {
    const text = Array.from({ length: 3_000 }, (_, i) => String.fromCharCode(97 + ((i * 31) % 26))).join('')
    const inline = Array.from(
      { length: 9_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
    )
    const packed = await changed((parts) => {
      parts[SHEET] = sheet(inline.join(''))
    })
    expect(packed.length).toBeLessThan(500_000)
    expect(await codes(packed)).toEqual(['too_much_text'])
    const pointing = Array.from({ length: 9_000 }, (_, i) => `<row r="${i + 1}"><c t="s"><v>0</v></c></row>`)
    const shared = await changed((parts) => {
      parts[SHEET] = sheet(pointing.join(''))
      parts['xl/sharedStrings.xml'] = strToU8(`<sst><si><t>${text}</t></si></sst>`)
    })
    expect(await codes(shared)).toEqual(['too_much_text'])
    const merged = await changed((parts) => {
      const rows = Array.from({ length: 9_000 }, (_, i) => `<row><c><v>${i}</v></c></row>`).join('')
      const first = `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`
      const merge = '<mergeCells><mergeCell ref="A1:A9000"/></mergeCells>'
      parts[SHEET] = strToU8(`<worksheet><sheetData>${first}${rows}</sheetData>${merge}</worksheet>`)
    })
    expect(await codes(merged)).toEqual(['too_much_text'])
  })

  it('refuses a hundred thousand rows and a million strings, saying so', async () => {
    const tall = await changed((parts) => {
      parts[SHEET] = sheet(Array.from({ length: 100_000 }, (_, i) => `<row><c><v>${i}</v></c></row>`).join(''))
    })
    expect(await codes(tall)).toEqual(['too_many_rows'])
    const strings = await changed((parts) => {
      parts['xl/sharedStrings.xml'] = [strToU8(`<sst>${'<si/>'.repeat(1_000_001)}</sst>`), { level: 1 }]
    })
    expect(await codes(strings, { archive_ratio: 5_000 })).toEqual(['too_many_cells'])
  })

  it('marks a cell that is too long and reads the rest', async () => {
    const table = await readTable(
      await book([
        ['a', 'b'],
        ['x'.repeat(20_000), 'y'],
        ['z', 'w'],
      ]),
      'a.xlsx',
    )
    expect(table.rows[0]?.errors?.[0]?.code).toBe('cell_too_long')
    expect(table.rows[1]?.cells).toEqual(['z', 'w'])
  })
})
