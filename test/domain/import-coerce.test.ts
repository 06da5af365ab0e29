import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../shared/domain/imports/dates.ts'
import { minorToDecimal, parseDecimal, styleEvidence, toInteger } from '../../shared/domain/imports/decimals.ts'
import { coerceRow, type Mapping, prepareImport } from '../../shared/domain/imports/index.ts'
import { joinTags, splitTags } from '../../shared/domain/imports/tag-list.ts'
import { prepared, readTable, utf8 } from './import-helpers.ts'

/** Reads one column of a CSV as one field of a project; gives values, or the codes of errors. */
const read = async (field: string, cells: string[], more: Partial<Mapping[string]> = {}): Promise<unknown[]> => {
  const csv = `name|v\n${cells.map((cell) => `n|"${cell.replace(/"/g, '""')}"\n`).join('')}`
  const parsed = await readTable(utf8(csv))
  const mapping = { [field]: { columns: ['v'], ...more }, budget_year: { columns: [], constant: '2026' } }
  const result = prepareImport('projects', parsed, mapping)
  if (!result.ok) return result.problems.map(({ code }) => code)
  return parsed.rows.map((row) => {
    const coerced = coerceRow(result.prepared, row)
    return coerced.errors[0]?.code ?? coerced.values.get(field)
  })
}

describe('dates', () => {
  it('reads the calendar strictly', async () => {
    expect(
      await read('baseline_start_on', ['31.02.2026', '29.02.2024', '29.02.2023', '2026-04-31', '2026-04-30T00:00:00Z']),
    ).toEqual([...['date_invalid', '2024-02-29', 'date_invalid', 'date_invalid', '2026-04-30']])
    expect(await read('baseline_start_on', ['0201-01-01', '1.1.26'])).toEqual(['date_out_of_range', 'date_invalid'])
  })

  it('decides the order of day and month for the whole column', async () => {
    expect(await read('baseline_start_on', ['03/04/2026', '03/14/2026'])).toEqual(['2026-03-04', '2026-03-14'])
    expect(await read('baseline_start_on', ['03/04/2026', '14/03/2026'])).toEqual(['2026-04-03', '2026-03-14'])
    expect(await read('baseline_start_on', ['03.04.2026'])).toEqual(['2026-04-03'])
    expect(await read('baseline_start_on', ['03/04/2026', '05/05/2026'])).toEqual(['date_order_ambiguous'])
    expect(await read('baseline_start_on', ['03/14/2026', '14/03/2026'])).toEqual(['date_order_mixed'])
    expect(await read('baseline_start_on', ['03/04/2026'], { date_format: 'dmy' })).toEqual(['2026-04-03'])
  })

  it('agrees with the calendar of the platform', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString()
        const [year, month, rest] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)]
        expect(parseDate(`${rest}.${month}.${year}`, 'dmy')?.on).toBe(iso.slice(0, 10))
        expect(parseDate(`${month}/${rest}/${year}`, 'mdy')?.on).toBe(iso.slice(0, 10))
        expect(parseDate(iso, 'iso')?.at).toBe(date.getTime())
      }),
    )
  })

  it('reads an instant with its offset', async () => {
    expect(await read('reported_at', ['2026-04-30T02:00:00+02:00', '2026-04-30'])).toEqual([
      Date.UTC(2026, 3, 30),
      Date.UTC(2026, 3, 30),
    ])
  })
})

describe('amounts', () => {
  it('are exact, and say where they were rounded', async () => {
    expect(await read('planned_minor', ['3.674', '0.1', '29.35'], { scale: 1_000_000 })).toEqual([
      367_400_000, 10_000_000, 2_935_000_000,
    ])
    expect(await read('planned_minor', ['0.005', '0.015', '0.025'])).toEqual([0, 2, 2])
  })

  it('decide points and commas for the whole column', async () => {
    expect(await read('planned_minor', ['1.234', '1.234,50 €', '7'])).toEqual([123_400, 123_450, 700])
    expect(await read('planned_minor', ['1,234', '1,234.50', '$7'])).toEqual([123_400, 123_450, 700])
    expect(await read('planned_minor', ["1'234.50", '1 234.50'])).toEqual([123_450, 123_450])
    expect(await read('planned_minor', ['1.234'])).toEqual(['number_style_ambiguous'])
    expect(await read('planned_minor', ['1,5', '1.5'])).toEqual(['number_style_mixed'])
    expect(await read('planned_minor', ['1.234'], { number_format: 'de' })).toEqual([123_400])
  })

  it('refuse what is no amount', async () => {
    expect(await read('planned_minor', ['-1', '(5)', 'n/a', '1e30', '99999999999999999999', '1,23,4.5'])).toEqual([
      ...['negative', 'negative', 'number_invalid', 'too_large', 'too_large', 'number_invalid'],
    ])
  })

  it('come back from their decimal text', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 4 }), (minor, digits) => {
        const decimal = parseDecimal(minorToDecimal(minor, digits), 'en')
        expect(decimal && toInteger(decimal, 10n ** BigInt(digits))).toEqual({ value: minor, exact: true })
      }),
    )
  })

  it('never throw on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-+eE%()€ $'") }), (text) => {
        const style = styleEvidence(text)
        if (style === 'en' || style === 'de') expect(parseDecimal(text, style)).not.toBeNull()
      }),
    )
  })
})

describe('other cells', () => {
  it('read percentages of 100 and fractions of 1 by the column', async () => {
    expect(await read('progress', ['45', '100', '0'])).toEqual([45, 100, 0])
    expect(await read('progress', ['45%', '1 %'])).toEqual([45, 1])
    expect(await read('progress', ['0.45', '1', '0'])).toEqual([45, 100, 0])
    expect(await read('progress', ['0,455', '1'])).toEqual([46, 100])
    expect(await read('progress', ['0.5', '55%', '40', '0'])).toEqual(['fraction_ambiguous', 55, 40, 0])
    const parsed = await readTable(utf8('name;v\nn;0,3\nn;0,075\nn;45 %\n'))
    const ready = prepared('projects', parsed, { progress: { columns: ['v'] } })
    expect(parsed.rows.map((row) => coerceRow(ready, row).errors[0]?.params)).toEqual([
      { value: '0,3', share: '30' },
      { value: '0,075', share: '7,5' },
      undefined,
    ])
    expect(await read('progress', ['101', '-1'])).toEqual(['number_out_of_range', 'number_out_of_range'])
  })

  it('know the words of both languages', async () => {
    expect(await read('status', ['Laufend', 'ABGESCHLOSSEN', 'in_progress', 'zurückgestellt', 'nonsense'])).toEqual([
      ...['running', 'completed', 'running', 'paused', 'unknown_value'],
    ])
    expect(await read('reported_confidence', ['Grün', 'gelb', 'R'])).toEqual(['green', 'amber', 'red'])
  })

  it('refuse control characters, line breaks in names, and texts that are too long', async () => {
    expect(await read('owner', ['a\u0000b', 'a\u001bb', 'a\nb', 'x'.repeat(201), 'Zoë 🙂'])).toEqual([
      ...['control_character', 'control_character', 'line_break', 'too_long', 'Zoë 🙂'],
    ])
    expect(await read('description', ['a\r\nb\tc'])).toEqual(['a\nb\tc'])
  })

  it('split tags, also such as hold the sign themselves', async () => {
    expect(await read('tags', ['a; b ;a', 'c'], { split: ';' })).toEqual([['a', 'b'], ['c']])
    expect(await read('tags', ['Modernization, Support; Training'])).toEqual([['Modernization, Support; Training']])
    const tag = fc
      .string({ minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1 }), (tags) => {
        expect(splitTags(joinTags(tags), ';')).toEqual(tags)
      }),
    )
  })

  it('join columns, fall back, and use a constant', async () => {
    const parsed = await readTable(utf8('a,b,c\n1,2,x\n1,,\n,,y\n'))
    const mapping = {
      external_id: { columns: ['a', 'b'], join: '/', fallback: ['c'] },
      owner: { columns: ['c'], constant: 'nobody' },
    }
    const ready = prepared('projects', parsed, mapping)
    const values = parsed.rows.map((row) => coerceRow(ready, row).values)
    expect(values.map((row) => [row.get('external_id'), row.get('owner')])).toEqual([
      ['1/2', 'x'],
      ['1', 'nobody'],
      ['y', 'y'],
    ])
  })

  it('name row, column, field and the value that was wrong', async () => {
    const parsed = await readTable(utf8('Name,Beginn,Ende\nA,2026-05-01,2026-04-01\n'))
    expect(coerceRow(prepared('projects', parsed), parsed.rows[0] ?? { number: 0, cells: [] }).errors).toEqual([
      {
        ...{ row: 2, column: 'Ende', field: 'baseline_finish_on', value: '2026-04-01', code: 'date_order' },
        params: { start: '2026-05-01', finish: '2026-04-01' },
      },
    ])
  })

  it('refuse a mapping that names what does not exist', async () => {
    const parsed = await readTable(utf8('a\n1\n'))
    const result = prepareImport('units', parsed, { name: { columns: ['b'] }, wrong: { columns: ['a'] } })
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['unknown_field', 'unknown_column'])
  })
})
