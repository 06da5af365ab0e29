import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Answered, type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'
import { json, newConsultancy } from '../../support/world.ts'
import { counts, formOf, imported, manyProjects, type Problem, sendImport } from './helpers.ts'

let world: ClientWorld
beforeAll(async () => {
  world = await newClientWorld(await newConsultancy())
})

const refused = async (response: Response | Promise<Response>, status: number): Promise<Problem> =>
  json<Problem>(await response, status)
const post = (form: FormData | string, headers: Record<string, string> = {}): Promise<Response> =>
  world.owner.fetch('POST', world.path('imports'), form, headers)
const nothingWritten = async (): Promise<void> => {
  expect((await world.get<Page>('projects')).total).toBe(0)
  expect((await world.get<Page>('imports')).total).toBe(0)
}

/** A ZIP archive of one deflated part that expands `ratio` times, named as the sheet of a workbook. */
const zipBomb = async (bytes: number): Promise<Uint8Array> => {
  const name = new TextEncoder().encode('xl/worksheets/sheet1.xml')
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const packed = new Uint8Array(await new Response(stream).arrayBuffer())
  const view = (size: number, set: (view: DataView) => void): Uint8Array => {
    const part = new Uint8Array(size)
    set(new DataView(part.buffer))
    return part
  }
  const local = view(30, (part) => {
    part.setUint32(0, 0x04034b50, true)
    part.setUint16(8, 8, true)
    part.setUint32(18, packed.length, true)
    part.setUint32(22, bytes, true)
    part.setUint16(26, name.length, true)
  })
  const central = view(46, (part) => {
    part.setUint32(0, 0x02014b50, true)
    part.setUint16(10, 8, true)
    part.setUint32(20, packed.length, true)
    part.setUint32(24, bytes, true)
    part.setUint16(28, name.length, true)
  })
  const offset = local.length + name.length + packed.length
  const end = view(22, (part) => {
    part.setUint32(0, 0x06054b50, true)
    part.setUint16(8, 1, true)
    part.setUint16(10, 1, true)
    part.setUint32(12, central.length + name.length, true)
    part.setUint32(16, offset, true)
  })
  return new Uint8Array(await new Blob([local, name, packed, central, name, end]).arrayBuffer())
}

describe('a form that is not what it should be', () => {
  it.each([
    ['no file', (form: FormData) => form.delete('file'), '/file'],
    ['a text for the file', (form: FormData) => form.set('file', 'Name\nA'), '/file'],
    ['no table', (form: FormData) => form.delete('table'), '/table'],
    ['an unknown table', (form: FormData) => form.set('table', '__proto__'), '/table'],
    ['two files', (form: FormData) => form.append('file', new File(['Name\nB'], 'b.csv')), '/file'],
    ['a part of another name', (form: FormData) => form.set('colour', 'red'), '/colour'],
    ['an unknown option', (form: FormData) => form.set('options', '{"speed":1}'), '/options/speed'],
    ['options of a wrong type', (form: FormData) => form.set('options', '[]'), '/options/'],
    ['an option of a wrong type', (form: FormData) => form.set('options', '{"dry_run":"yes"}'), '/options/dry_run'],
    [
      'defaults beyond the list',
      (form: FormData) => form.set('options', '{"defaults":{"version":"9"}}'),
      '/options/defaults/version',
    ],
    [
      'a default of no such value',
      (form: FormData) => form.set('options', '{"defaults":{"track":"x"}}'),
      '/options/defaults/track',
    ],
    [
      'a field that is not there',
      (form: FormData) => form.set('options', '{"mapping":{"deleted_at":{"constant":"1"}}}'),
      '/options/mapping/deleted_at',
    ],
    [
      'the prototype as a field',
      (form: FormData) => form.set('options', '{"mapping":{"constructor":{"constant":"1"}}}'),
      '/options/mapping/constructor',
    ],
    ['options as a file', (form: FormData) => form.set('options', new File(['{}'], 'o.json')), '/options'],
  ])('is refused, naming the part: %s', async (_, spoil, pointer) => {
    const form = formOf('Name\nA')
    spoil(form)
    const problem = await refused(post(form), 422)
    expect(problem.code).toBe('invalid_body')
    expect(problem.errors?.[0]?.pointer).toBe(pointer)
  })

  it('is refused when it cannot be read at all', async () => {
    const form = formOf('Name\nA')
    form.set('options', '{')
    expect((await refused(post(form), 400)).code).toBe('malformed_json')
    expect((await refused(post('{}', { 'content-type': 'application/json' }), 415)).code).toBe('unsupported_media_type')
    expect((await refused(post('', {}), 415)).code).toBe('unsupported_media_type')
    const broken = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await refused(post('--y\r\nnonsense', broken), 422)).code).toBe('invalid_body')
    expect((await refused(post('', { 'content-type': 'multipart/form-data' }), 415)).code).toBe(
      'unsupported_media_type',
    )
    await nothingWritten()
  })

  it('is refused when it is too large, whether it says so or not', async () => {
    const file = new Uint8Array(10 * 1_048_576 + 1).fill(97)
    expect((await refused(post(formOf(file)), 413)).code).toBe('too_large')
    const whole = new Uint8Array(12 * 1_048_576).fill(97)
    expect((await refused(post(formOf(whole)), 413)).code).toBe('too_large')
  })
})

describe('a file that is no table', () => {
  it.each([
    ['rows beyond the limit', () => manyProjects(100_000), 'many.csv', 'too_many_rows'],
    ['no content', () => '', 'empty.csv', 'file_empty'],
    ['a PDF', () => '%PDF-1.7 …', 'file.pdf', 'not_a_table'],
    ['text that calls itself a workbook', () => 'Name\nA', 'file.xlsx', 'type_mismatch'],
    [
      'an archive that is no workbook',
      () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
      'file.xlsx',
      'workbook_unreadable',
    ],
    [
      'bytes that are not UTF-8',
      () => new Uint8Array([78, 97, 109, 101, 10, 0xff, 0xfe, 0xc0]),
      'file.csv',
      'invalid_utf8',
    ],
    ['a quote that is never closed', () => 'Name\n"A', 'file.csv', 'broken_quotes'],
  ])('is refused, saying why: %s', async (_, content, name, code) => {
    const problem = await refused(sendImport(world, content(), { name, options: { create_missing: true } }), 422)
    expect(problem.code).toBe('invalid_file')
    expect(problem.problems?.[0]?.code).toBe(code)
    expect(problem.detail).not.toBe('')
    await nothingWritten()
  })

  it('is refused as a zip bomb', async () => {
    const bomb = await zipBomb(20 * 1_048_576)
    expect(bomb.length).toBeLessThan(100_000)
    const problem = await refused(sendImport(world, bomb, { name: 'bomb.xlsx' }), 422)
    expect(problem.code).toBe('invalid_file')
    expect(problem.problems?.[0]?.code).toMatch(/^(workbook_|not_a_workbook)/)
  })
})

describe('hostile content', () => {
  it('does not reach another record by an id of its own', async () => {
    const other = await newClientWorld(world.consultancy)
    const theirs = await other.post('projects', { name: 'Theirs', track: 'technology', kind: 'pilot' })
    const file = `Bearing ID,Name\n${theirs.id},Taken over\n`
    const problem = await refused(sendImport(world, file), 422)
    expect(problem.refusals?.map(({ code }) => code)).toEqual(['unknown_id'])
    const units = `Name,Unit\nA,${theirs.id}\n`
    expect((await refused(sendImport(world, units), 422)).refusals?.[0]?.code).toBe('unknown_reference')
    expect(await other.get<Answered>(`projects/${theirs.id}`)).toEqual(theirs)
    await nothingWritten()
  })

  it('in a file name becomes one harmless line', async () => {
    const own = await newClientWorld(world.consultancy)
    const names = [
      '../../etc/passwd.csv',
      '\u202egnp.csv',
      `${'n'.repeat(5_000)}.csv`,
      'C:\\temp\\x.csv',
      '/',
      'a\ud800.csv',
    ]
    for (const name of names) {
      const { id } = await imported(own, 'External ID,Name\nP1,One', { name })
      const { file_name } = await own.get<{ file_name: string }>(`imports/${id}`)
      expect(file_name).toMatch(/^[^\p{Cc}\p{Cs}/\\\u202e]{1,200}$/u)
    }
  })

  it('in the head of a part is a name or a problem, never a fault of ours', async () => {
    const own = await newClientWorld(world.consultancy)
    const heads = [
      'a\r\nx-evil: 1\r\n.csv',
      'a%0d%0ax-evil: 1.csv',
      '\\" ; name=\\"table',
      '\u0000\u0007.csv',
      "*=UTF-8''%00.csv",
    ]
    for (const head of heads) {
      const part = (name: string, text: string): string =>
        `--b\r\nContent-Disposition: form-data; name="${name}\r\n\r\n${text}\r\n`
      const body = `${part('table"', 'units')}${part(`file"; filename="${head}"`, 'Name\nOne')}--b--\r\n`
      const path = own.path('imports')
      const response = await own.owner.fetch('POST', path, body, { 'content-type': 'multipart/form-data; boundary=b' })
      expect([201, 422]).toContain(response.status)
    }
    for (const { file_name } of (await own.get<Page<Answered & { file_name: string }>>('imports')).data)
      expect(file_name).toMatch(/^[^\p{Cc}/\\]{1,200}$/u)
  })

  it('in cells is stored as it is written or refused with a reason', async ({ skip }) => {
    const payloads = inject('payloads')
    if (!payloads) return skip('the corpus of hostile strings is not beside the project')
    const own = await newClientWorld(world.consultancy)
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
    const rows = payloads.map((payload, i) => `P${i},${quote(payload)},${quote(payload)}`)
    const mapping = {
      external_id: { columns: ['ID'] },
      name: { columns: ['Name'] },
      unit_id: { columns: ['Unit'] },
    }
    const options = { mapping, create_missing: true, on_error: 'skip_rows' }
    const outcome = await imported(own, ['ID,Name,Unit', ...rows].join('\n'), { options })
    console.info(`${payloads.length} hostile strings as name and unit: ${JSON.stringify(counts(outcome))}`)
    const again = await imported(own, ['ID,Name,Unit', ...rows].join('\n'), { options })
    expect(counts(again).slice(0, 2)).toEqual([0, 0])
    expect((await own.get<Page>('projects')).total).toBe(outcome.rows_created)
  })
})

describe('permissions', () => {
  it('are needed for the table, for what it refers to, and for what is created on the way', async () => {
    const own = await newClientWorld(world.consultancy)
    const file = 'Name,Unit\nA,Production'
    const send = async (key: Awaited<ReturnType<ClientWorld['key']>>, options = {}) =>
      sendImport(own, file, { options }, key)
    const onlyImports = await own.key('imports:write')
    expect((await refused(send(onlyImports), 403)).detail).toContain('projects:read')
    const blind = await own.key('imports:write', 'projects:read', 'projects:write')
    expect((await refused(send(blind), 403)).detail).toContain('units:read')
    const reader = await own.key('imports:write', 'projects:read', 'projects:write', 'units:read', 'vendors:read')
    expect((await refused(send(reader, { create_missing: true }), 403)).detail).toContain('units:write')
    const form = formOf(file, { options: { create_missing: true } })
    expect((await reader.fetch('POST', own.path('imports/preview'), form)).status).toBe(403)
    const none = await own.key('projects:read', 'projects:write')
    expect((await none.fetch('GET', own.path('imports'))).status).toBe(403)
  })

  it('are needed to undo', async () => {
    const own = await newClientWorld(world.consultancy)
    const { id } = await imported(own, 'Name\nA')
    const reader = await own.key('imports:read', 'imports:write')
    expect((await reader.fetch('POST', own.path(`imports/${id}/reversal`))).status).toBe(403)
    expect((await reader.fetch('GET', own.path(`imports/${id}`))).status).toBe(403)
    const foreign = await newClientWorld(world.consultancy)
    expect((await foreign.owner.fetch('POST', foreign.path(`imports/${id}/reversal`))).status).toBe(404)
  })
})
