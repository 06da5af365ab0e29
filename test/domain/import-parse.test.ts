import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { guardFormula, unguardFormula } from '../../shared/domain/imports/formula-guard.ts'
import { type ParseOptions, parseTable } from '../../shared/domain/imports/index.ts'
import { readTable, utf8 } from './import-helpers.ts'

const codes = async (bytes: Uint8Array, name = 'file.csv', options: ParseOptions = {}): Promise<string[]> => {
  const result = await parseTable(bytes, name, options)
  return result.ok ? [] : result.problems.map(({ code }) => code)
}
const cells = async (text: string): Promise<string[][]> => (await readTable(utf8(text))).rows.map((row) => row.cells)

describe('the row of the headings', () => {
  const under = (lines: string[], options: ParseOptions = { table: 'projects' }) =>
    parseTable(utf8(lines.join('\n')), 'a.csv', options)
  const read = async (lines: string[], options?: ParseOptions) => {
    const result = await under(lines, options)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const { header_row, columns, rows } = result.table
    return { header_row, columns, rows: rows.map(({ number }) => number) }
  }

  it('is found under a title, remarks and blank rows; row numbers stay those of the file', async () => {
    const lines = [
      'Portfolio overview 2026',
      '',
      'as of;01.02.2026',
      'ID;Title;Track;Start',
      'X1;CRM;technology;',
      '',
      'X2;ERP;;',
    ]
    expect(await read(lines)).toEqual({ header_row: 4, columns: ['ID', 'Title', 'Track', 'Start'], rows: [5, 7] })
  })

  it('is found where a title was merged over the table, or no heading is known', async () => {
    expect(await read(['Plan,Plan,Plan', 'ID,Title,Track', 'X1,CRM,technology'])).toMatchObject({ header_row: 2 })
    const unknown = ['Übersicht', 'Vrsta,Naziv,Opis,Rok', 'a,b,c,2026-01-01']
    expect(await read(unknown, {})).toMatchObject({ header_row: 2 })
  })

  it('stays the first where that reads like headings, whatever stands below', async () => {
    expect(await read(['Name,Track', 'Title,Status', 'Owner,Start'])).toMatchObject({ header_row: 1, rows: [2, 3] })
    expect(await read(['Foo,Bar', 'Name,2', '3,4'])).toMatchObject({ header_row: 1 })
  })

  it('is the one that is asked for', async () => {
    const lines = ['Name,Track', 'Titel,Strang', 'a,technology']
    expect(await read(lines, { table: 'projects', header_row: 2 })).toEqual({
      header_row: 2,
      columns: ['Titel', 'Strang'],
      rows: [3],
    })
    expect(await under(['Name', '', 'a'], { header_row: 2 })).toEqual({
      ok: false,
      problems: [{ code: 'header_row_blank', params: { row: 2 } }],
    })
    expect(await under(['Name'], { header_row: 9 })).toMatchObject({ ok: false })
  })

  it('is chosen among the first rows, told in short', async () => {
    const result = await under(['Overview', '', 'ID,Title', `X1,${'x'.repeat(300)}`])
    expect(result.ok && result.table.header_choices.map(({ row, text }) => [row, text.length])).toEqual([
      [1, 8],
      [3, 10],
      [4, 121],
    ])
  })

  it('never loses a row of data, wherever it stands', async () => {
    const above = fc.array(fc.constantFrom('', 'Overview', 'as of 2026-02-01'), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(above, fc.integer({ min: 0, max: 40 }), async (titles, count) => {
        const data = Array.from({ length: count }, (_, i) => `P${i};Project ${i};technology`)
        const found = await read([...titles, 'ID;Name;Track', ...data])
        expect(found.header_row).toBe(titles.length + 1)
        expect(found.rows).toEqual(data.map((_, i) => titles.length + 2 + i))
      }),
    )
  })
})

describe('CSV', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j', async (sign) => {
    const table = await readTable(utf8(`name${sign}head\nA${sign}"x,;|\n${sign}y"\nB${sign}z\n`))
    expect(table.columns).toEqual(['name', 'head'])
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['A', `x,;|\n${sign}y`],
      ['B', 'z'],
    ])
  })

  it('reads UTF-8 with a mark, UTF-16 of both kinds, and Windows-1252 when asked', async () => {
    expect((await readTable(utf8('\ufeffNäme\nÄ\n'))).columns).toEqual(['Näme'])
    const little = new Uint8Array(Buffer.from('\ufeffNäme\nÄ😀\n', 'utf16le'))
    expect((await readTable(little)).rows[0]?.cells).toEqual(['Ä😀'])
    expect((await readTable(new Uint8Array(Buffer.from(little).swap16()))).rows[0]?.cells).toEqual(['Ä😀'])
    const old = new Uint8Array([0x4e, 0x0a, 0x80, 0xe4, 0x0a])
    const result = await parseTable(old, 'a.csv', { encoding: 'windows-1252' })
    expect(result.ok && result.table.rows[0]?.cells).toEqual(['€ä'])
  })

  it('names the first byte that is not UTF-8', async () => {
    const result = await parseTable(new Uint8Array([0x61, 0xc3, 0xa4, 0xe4, 0x0a]), 'a.csv')
    expect(result).toEqual({ ok: false, problems: [{ code: 'invalid_utf8', params: { offset: 3 } }] })
  })

  it('names empty and repeated headings, skips blank lines and keeps the row numbers of a spreadsheet', async () => {
    const table = await readTable(utf8('a,,a\n1,2,3\n\n,,\n4,5,6\n'))
    expect(table.columns).toEqual(['a', 'Column 2', 'a (2)'])
    expect(table.rows.map((row) => row.number)).toEqual([2, 5])
  })

  it('marks rows with too few or too many cells', async () => {
    const table = await readTable(utf8('a,b\n1\n1,2,3\n1,2,,\n'))
    expect(table.rows.map((row) => row.errors?.map(({ code }) => code) ?? [])).toEqual([
      ['ragged_row'],
      ['ragged_row'],
      [],
    ])
  })

  it('marks a cell beyond the limit and cuts it', async () => {
    const table = await readTable(utf8(`a\n${'x'.repeat(10_001)}\n`))
    expect(table.rows[0]?.errors?.[0]).toMatchObject({ code: 'cell_too_long', column: 'a', params: { length: 10_001 } })
    expect(table.rows[0]?.cells[0]).toHaveLength(10_000)
  })

  it('refuses what exceeds the limits, and says which', async () => {
    expect(await codes(utf8(`a\n${'1\n'.repeat(100_000)}`))).toEqual(['too_many_rows'])
    expect(await codes(utf8(`a\n${'1\n'.repeat(30_000)}`))).toEqual([])
    expect(await codes(utf8(Array.from({ length: 201 }, (_, index) => `c${index}`).join()))).toEqual([
      'too_many_columns',
    ])
    expect(await codes(utf8(`a\n${','.repeat(1_000_000)}`))).toEqual(['too_many_columns'])
    expect(await codes(new Uint8Array(10 * 1024 * 1024 + 1))).toEqual(['file_too_large'])
    expect(await codes(new Uint8Array())).toEqual(['file_empty'])
    expect(await codes(utf8('a\n"never closed\n'))).toEqual(['broken_quotes'])
  })

  it('refuses more text than fits into memory, counted in bytes', async () => {
    const limits = { text_bytes: 1_000 }
    const tell = async (cell: string) => {
      const result = await parseTable(utf8(`a,b\n${`${cell},x\n`.repeat(10)}`), 'a.csv', { limits })
      return result.ok ? [] : result.problems
    }
    expect(await tell('y'.repeat(99))).toEqual([])
    expect(await tell('y'.repeat(100))).toEqual([{ code: 'too_much_text', params: { limit: 1_000 } }])
    expect(await tell('資'.repeat(33))).toEqual([])
    expect(await tell('資'.repeat(34))).toMatchObject([{ code: 'too_much_text' }])
  })

  it('takes away the guard of formulas and nothing else', async () => {
    expect(await cells("a\n'=1+1\n'tis\n-5\n")).toEqual([['=1+1'], ["'tis"], ['-5']])
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => unguardFormula(guardFormula(cell)) === cell))
    const starts = fc.tuple(fc.constantFrom("'", "''", '=', '+', '-', '@', '\t', '\r', "'="), fc.string())
    fc.assert(fc.property(starts, ([start, rest]) => unguardFormula(guardFormula(start + rest)) === start + rest))
  })
})

describe('files that are not what they say', () => {
  it('tells by the content', async () => {
    const workbook = await writeXlsx({ sheets: [{ name: 'S', rows: [['a'], ['b']] }] })
    expect(await codes(workbook, 'list.csv')).toEqual(['type_mismatch'])
    expect(await codes(utf8('a,b\n1,2\n'), 'list.xlsx')).toEqual(['type_mismatch'])
    expect(await codes(utf8('%PDF-1.7'), 'list.csv')).toEqual(['not_a_table'])
    expect(await codes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'a.xls')).toEqual([
      'old_or_locked_workbook',
    ])
    expect(await codes(zipSync({ mimetype: strToU8('x') }), 'a.xlsx')).toEqual(['not_a_workbook'])
    expect(await codes(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'a.xlsx')).toEqual(['workbook_unreadable'])
  })

  it('never throws, whatever the bytes', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [
            ['a', 'b'],
            ['c', 1],
          ],
        },
      ],
    })
    const damaged = fc
      .array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
      .map((changes) => {
        const bytes = workbook.slice()
        for (const [at, value] of changes) bytes[at] = value
        return bytes
      })
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), damaged), async (bytes) => {
        const result = await parseTable(bytes, 'file')
        expect(typeof result.ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })
})
