import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Answered, allPages, type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'
import { type Caller, json } from '../../support/world.ts'
import { contents, rawDatabase, tenantNamespace } from '../../tenancy/isolation/canaries.ts'

type Attachment = Answered & { file_name: string; content_type: string; size_bytes: number; content_hash: string }
type Problem = { code: string; detail: string; errors?: { pointer: string }[] }

let client: ClientWorld
let unit: Answered
beforeAll(async () => {
  client = await newClientWorld()
  unit = await client.post('units', { name: 'Purchasing' })
})

const formOf = (content: Uint8Array | string, name: string): FormData => {
  const form = new FormData()
  form.set('file', new File([content as Uint8Array<ArrayBuffer>], name))
  return form
}

const at = (): string => client.path(`units/${unit.id}/attachments`)

const attach = async (content: Uint8Array | string, name: string, caller: Caller = client.owner): Promise<Attachment> =>
  json<Attachment>(await caller.fetch('POST', at(), formOf(content, name)), 201)

const refused = async (content: Uint8Array | string, name: string, status: number): Promise<Problem> =>
  json<Problem>(await client.owner.fetch('POST', at(), formOf(content, name)), status)

const stored = async (): Promise<string[]> =>
  (await env.FILES.list({ prefix: `${client.id}/` })).objects.map(({ key }) => key)

const version = (n: number) => ({ 'if-match': `"${n}"` })

describe('an attachment', () => {
  it('comes back byte for byte, to be saved and never shown', async () => {
    const content = '%PDF-1.7\n<script>alert(1)</script>'
    const made = await attach(content, 'Angebot für ‚Größe’.pdf')
    expect(made).toMatchObject({
      ...{ file_name: 'Angebot für ‚Größe’.pdf', content_type: 'application/pdf', size_bytes: content.length },
      ...{ subject_type: 'unit', subject_id: unit.id, author_name: 'Olga Owner', version: 1 },
    })
    expect(made).not.toHaveProperty('storage_key')
    expect(await client.get(`attachments/${made.id}`)).toEqual(made)
    const response = await client.owner.fetch('GET', client.path(`attachments/${made.id}/content`))
    expect(await response.text()).toBe(content)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="Angebot fu_r _Gro__e_.pdf"; filename*=UTF-8\'\'Angebot%20f%C3%BCr%20%E2%80%9AGr%C3%B6%C3%9Fe%E2%80%99.pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
  })

  it('is listed at its record, of every kind that can be commented on', async () => {
    const vendor = await client.post('vendors', { name: 'Sensors Ltd' })
    const path = client.path(`vendors/${vendor.id}/attachments`)
    await json(await client.owner.fetch('POST', path, formOf('a;b\n', 'prices.csv')), 201)
    const rows = await allPages<Attachment>(client, `vendors/${vendor.id}/attachments`)
    expect(rows.map(({ file_name, content_type }) => [file_name, content_type])).toEqual([['prices.csv', 'text/csv']])
    await client.get('vendors/ven_nobody/attachments', 404)
    await json(
      await client.owner.fetch('POST', client.path('vendors/ven_nobody/attachments'), formOf('x', 'x.txt')),
      404,
    )
  })

  it('is stored once for each Idempotency-Key, and nothing is left of the repetition', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const send = () => client.owner.fetch('POST', at(), formOf('once', 'once.txt'), headers)
    const first = await json<Attachment>(await send(), 201)
    const before = await stored()
    expect(await json(await send(), 201)).toEqual(first)
    await vi.waitFor(async () => expect(await stored()).toEqual(before))
    const other = await client.owner.fetch('POST', at(), formOf('other', 'once.txt'), headers)
    expect(((await other.json()) as Problem).code).toBe('idempotency_mismatch')
    expect(await stored()).toEqual(before)
  })

  it('is deleted and brought back by who attached it, or an admin', async () => {
    const [mine, other] = [
      await client.key('attachments:write', 'attachments:read', 'units:read'),
      await client.key('attachments:write', 'attachments:read', 'units:read'),
    ]
    const made = await attach('text', 'note.txt', mine)
    const path = client.path(`attachments/${made.id}`)
    expect((await other.fetch('DELETE', path, undefined, version(1))).status).toBe(403)
    expect((await mine.fetch('DELETE', path, undefined, version(1))).status).toBe(204)
    expect((await mine.fetch('GET', path)).status).toBe(404)
    expect((await mine.fetch('GET', `${path}/content`)).status).toBe(404)
    expect((await other.fetch('POST', `${path}/restoration`)).status).toBe(403)
    expect((await client.owner.fetch('POST', `${path}/restoration`)).status).toBe(200)
    expect(await (await mine.fetch('GET', `${path}/content`)).text()).toBe('text')
  })

  it('is forgotten with its bytes 30 days after it was deleted', async () => {
    const made = await attach('old', 'old.txt')
    await client.remove(`attachments/${made.id}`, 1)
    const longAgo = Date.now() - 31 * 86_400_000
    await rawDatabase(tenantNamespace(client.id)).write([
      sql`UPDATE attachments SET deleted_at = ${longAgo} WHERE id = ${made.id}`,
    ])
    await attach('new', 'new.txt')
    await vi.waitFor(async () => expect(await stored()).not.toContain(`${client.id}/${made.id}`))
    await client.post(`attachments/${made.id}/restoration`, undefined, 404)
  })
})

describe('who may read a file', () => {
  it('is who may read the record that it is at', async () => {
    const vendor = await client.post('vendors', { name: 'Secret Ltd' })
    const path = client.path(`vendors/${vendor.id}/attachments`)
    const made = await json<Attachment>(await client.owner.fetch('POST', path, formOf('x', 'x.txt')), 201)
    const blind = await client.key('attachments:read', 'attachments:write', 'units:read')
    for (const rest of [`attachments/${made.id}`, `attachments/${made.id}/content`, `vendors/${vendor.id}/attachments`])
      expect((await blind.fetch('GET', client.path(rest))).status, rest).toBe(403)
    expect((await blind.fetch('POST', path, formOf('x', 'x.txt'))).status).toBe(403)
  })

  it('is nobody of another client, and nobody once the record is deleted', async () => {
    const other = await newClientWorld(client.consultancy)
    const made = await attach('x', 'x.txt')
    await other.get(`attachments/${made.id}`, 404)
    await other.get(`attachments/${made.id}/content`, 404)
    const gone = await client.post('units', { name: 'Closed' })
    const path = client.path(`units/${gone.id}/attachments`)
    const late = await json<Attachment>(await client.owner.fetch('POST', path, formOf('x', 'x.txt')), 201)
    await client.remove(`units/${gone.id}`, 1)
    await client.get(`attachments/${late.id}/content`, 404)
  })
})

describe('a file that is refused leaves nothing behind', () => {
  const zip = (...names: string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))

  const CASES: [what: string, content: Uint8Array | string, name: string, status: number, says: RegExp][] = [
    ['a program called a PDF', 'MZ\u0000\u0001', 'offer.pdf', 422, /says PDF, but its content is Windows program/],
    ['a picture called a table', '\u0089PNG', 'table.xlsx', 422, /says Excel/],
    ['a web page called a text', '<html><script>1</script>', 'note.txt', 422, /web page or XML/],
    ['a web page', '<html></html>', 'page.html', 415, /html, web page/],
    ['a drawing with scripts', '<svg onload="x()"/>', 'a.svg', 415, /svg/],
    ['a program', 'MZ\u0000\u0001', 'setup.exe', 415, /Windows program/],
    ['a document with macros', zip('word/document.xml', 'word/vbaProject.bin'), 'a.docx', 422, /with macros/],
    [
      'an archive that blows up',
      zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }),
      'a.docx',
      422,
      /dangerous/,
    ],
    ['a broken archive', zip('word/document.xml').slice(0, 40), 'a.docx', 422, /damaged/],
    ['an empty file', '', 'empty.txt', 422, /empty/],
    ['a file of more than 10 MiB', new Uint8Array(10 * 1_048_576 + 1), 'big.txt', 413, /larger/],
  ]

  it.each(CASES)('%s', async (_, content, name, status, says) => {
    const [rows, bytes] = [await contents(tenantNamespace(client.id)), await stored()]
    expect((await refused(content, name, status)).detail).toMatch(says)
    expect(await contents(tenantNamespace(client.id))).toBe(rows)
    expect(await stored()).toEqual(bytes)
  })

  it('a form without a file, with two, or with other parts', async () => {
    const two = formOf('a', 'a.txt')
    two.append('file', new File(['b'], 'b.txt'))
    const strange = formOf('a', 'a.txt')
    strange.set('subject_id', 'unt_other')
    for (const form of [new FormData(), two, strange])
      expect((await json<Problem>(await client.owner.fetch('POST', at(), form), 422)).code).toBe('invalid_body')
    expect((await client.owner.fetch('POST', at(), { file: 'x' })).status).toBe(415)
  })

  it('a name that points elsewhere is taken as a name', async () => {
    const made = await attach('x', '../../etc/pass\u202ewd.txt')
    expect(made.file_name).toBe('passwd.txt')
  })

  it('the fifty-first file of a record', async () => {
    const full = await client.post('units', { name: 'Full' })
    const row = { subject_type: 'unit', subject_id: full.id }
    await rawDatabase(tenantNamespace(client.id)).write(
      Array.from(
        { length: 50 },
        (
          _,
          i,
        ) => sql`INSERT INTO attachments (id, created_at, updated_at, subject_type, subject_id, file_name, content_type,
          size_bytes, content_hash, storage_key, author_id, author_name)
          VALUES (${`att_${i}`}, 1, 1, ${row.subject_type}, ${row.subject_id}, 'x', 'x', 1, 'x', 'x', 'x', 'x')`,
      ),
    )
    const bytes = await stored()
    const path = client.path(`units/${full.id}/attachments`)
    const problem = await json<Problem>(await client.owner.fetch('POST', path, formOf('x', 'x.txt')), 409)
    expect(problem.detail).toContain('at most 50')
    expect(await stored()).toEqual(bytes)
    expect((await client.get<Page>(`units/${full.id}/attachments?limit=1`)).total).toBe(50)
  })
})
