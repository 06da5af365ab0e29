import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answered, Page } from '../../support/client.ts'
import { paragraph, wordFile } from '../../support/word.ts'
import { json } from '../../support/world.ts'
import { contents, tenantNamespace } from '../../tenancy/isolation/canaries.ts'
import { newUnificationWorld, type Problem, type Requirement, type UnificationWorld } from '../requirements/scenario.ts'

type Document = Answered & {
  title: string
  source: string
  passages: { text: string; level: number }[]
  requirements: Requirement[]
  marks: { requirement_id: string; paragraph: number | null; start: number | null; end: number | null }[]
}

let world: UnificationWorld
beforeAll(async () => {
  world = await newUnificationWorld()
})

/** Everything but who was told of what: that is written a moment later. */
const state = (): Promise<string> => contents(tenantNamespace(world.id), ['outbox', 'notifications'])

const version = (n: number) => ({ 'if-match': `"${n}"` })

describe('a requirement document that is filled in as a form', () => {
  it('brings its single requirements along, as drafts', async () => {
    const made = await world.post<Document>('requirement-documents', {
      ...{ title: 'What Production needs', unit_id: world.production },
      requirements: [{ statement: 'Presses report their state.', moscow: 'must' }, { statement: 'Tools are tracked.' }],
    })
    expect(made).toMatchObject({ title: 'What Production needs', source: 'form', submitter_name: 'Olga Owner' })
    expect(made.requirements.map(({ state, document_id, moscow }) => [state, document_id, moscow])).toEqual([
      ['draft', made.id, 'must'],
      ['draft', made.id, 'should'],
    ])
    const listed = await world.get<Page<Requirement>>(`requirements?document_id=${made.id}&sort=number`)
    expect(listed.data.map(({ id }) => id)).toEqual(made.requirements.map(({ id }) => id))
    expect(await world.get(`requirement-documents/${made.id}`)).toMatchObject({
      ...{ passages: [], version: 1 },
      marks: [{ requirement_id: made.requirements[0]?.id, paragraph: null }, { paragraph: null }],
    })
  })

  it('hands them all in at once where that is asked for, and compares them with each other too', async () => {
    const made = await world.post<Document>('requirement-documents', {
      ...{ title: 'Handed in', unit_id: world.legal, state: 'submitted' },
      requirements: [
        { statement: 'Contracts are archived for ten years.' },
        { statement: 'All contracts are archived for 10 years.' },
      ],
    })
    const [, second] = made.requirements
    expect(second).toMatchObject({ state: 'submitted' })
    const proposals = await world.get<Page>(`unification/proposals?requirement_id=${second?.id}`)
    expect(proposals.data).toMatchObject([{ kind: 'duplicate' }])
    expect(await world.get('unification/ledger')).toMatchObject({ balanced: true, submitted: { total: 2 } })
  })

  it('is written as a whole or not at all', async () => {
    const before = await state()
    const requirements = [{ statement: 'Good' }, { statement: 'Bad', objective_id: 'obj_nobody' }]
    await world.post('requirement-documents', { title: 'Half', unit_id: world.legal, requirements }, 422)
    await world.post('requirement-documents', { title: 'Nowhere', unit_id: 'unt_nobody' }, 422)
    expect(await state()).toBe(before)
  })

  it('is written once for each Idempotency-Key', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const body = { title: 'Once', unit_id: world.legal, requirements: [{ statement: 'Once only' }] }
    const send = () => world.owner.fetch('POST', world.path('requirement-documents'), body, headers)
    const first = await json<Document>(await send(), 201)
    expect(await json(await send(), 201)).toEqual(first)
  })

  it('is renamed by who handed it in, and deleted only while nothing is marked in it', async () => {
    const system = await world.key('requirements:write', 'requirements:read')
    const made = await world.post<Document>('requirement-documents', { title: 'Mine', unit_id: world.legal })
    const path = world.path(`requirement-documents/${made.id}`)
    expect((await system.fetch('PATCH', path, { title: 'Theirs' }, version(1))).status).toBe(403)
    expect(await world.patch(`requirement-documents/${made.id}`, { title: 'Still mine' }, 1)).toMatchObject({
      version: 2,
    })
    expect((await world.owner.fetch('PATCH', path, { title: 'Late' }, version(1))).status).toBe(412)
    const requirement = await world.requirement({ document_id: made.id }, 'draft')
    expect((await world.owner.fetch('DELETE', path, undefined, version(2))).status).toBe(409)
    await world.remove(`requirements/${requirement.id}`, 1)
    await world.remove(`requirement-documents/${made.id}`, 2)
    await world.get(`requirement-documents/${made.id}`, 404)
    await world.act(requirement.id, 'restoration', undefined, 422)
    await world.post(`requirement-documents/${made.id}/restoration`, undefined, 200)
    await world.act(requirement.id, 'restoration')
  })
})

const formOf = (content: Uint8Array | string, name: string, more: Record<string, string> = {}): FormData => {
  const form = new FormData()
  form.set('file', new File([content as Uint8Array<ArrayBuffer>], name))
  for (const [part, value] of Object.entries({ unit_id: world.production, ...more })) form.set(part, value)
  return form
}

const upload = (form: FormData, headers = {}): Promise<Response> =>
  world.owner.fetch('POST', world.path('requirement-documents/uploads'), form, headers)

const TEXT = 'We need 😀 one view of all machines. And a tablet for everybody.'
const word = (): Uint8Array => wordFile(paragraph('Requirements', 'berschrift1') + paragraph(TEXT))

describe('a Word document', () => {
  it('comes back as its paragraphs, once for each Idempotency-Key', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const made = await json<Document>(await upload(formOf(word(), 'Bedarf Produktion.docx'), headers), 201)
    expect(made).toMatchObject({
      ...{ title: 'Bedarf Produktion', source: 'docx', file_name: 'Bedarf Produktion.docx', unit_id: world.production },
      passages: [
        { text: 'Requirements', level: 1 },
        { text: TEXT, level: 0 },
      ],
    })
    expect(await json(await upload(formOf(word(), 'Bedarf Produktion.docx'), headers), 201)).toEqual(made)
    expect(await world.get(`requirement-documents/${made.id}`)).toMatchObject({ passages: made.passages, marks: [] })
    const other = await upload(formOf(word(), 'Anderer.docx'), headers)
    expect(((await other.json()) as Problem).code).toBe('idempotency_mismatch')
  })

  it('keeps the link from a requirement to the words that were marked', async () => {
    const document = await json<Document>(await upload(formOf(word(), 'a.docx', { title: 'Marked' })), 201)
    const start = TEXT.indexOf('one view')
    const passage = { paragraph: 1, start, end: start + 'one view of all machines'.length }
    const made = await world.requirement({ document_id: document.id, passage, statement: 'One view of all machines' })
    expect(made).toMatchObject({ passage: { ...passage, quote: 'one view of all machines' }, document_id: document.id })
    const whole = await world.get<Document>(`requirement-documents/${document.id}`)
    expect(whole.marks).toMatchObject([{ requirement_id: made.id, state: 'submitted', ...passage }])
    const { parts } = await world.act<{ parts: Requirement[] }>(
      made.id,
      'split',
      { parts: [{ statement: 'One view' }, { statement: 'All machines' }], reason: 'Two things.' },
      201,
    )
    expect(parts[0]).toMatchObject({ document_id: document.id, passage: { quote: 'one view of all machines' } })
  })

  it('takes no mark outside its text, in half a character, or without saying in which document', async () => {
    const document = await json<Document>(await upload(formOf(word(), 'a.docx')), 201)
    const emoji = TEXT.indexOf('😀')
    const cases: [unknown, string][] = [
      [{ paragraph: 2, start: 0, end: 1 }, '/passage/paragraph'],
      [{ paragraph: 1, start: 0, end: TEXT.length + 1 }, '/passage/end'],
      [{ paragraph: 1, start: 5, end: 5 }, '/passage/start'],
      [{ paragraph: 1, start: 0, end: emoji + 1 }, '/passage/start'],
    ]
    for (const [passage, pointer] of cases) {
      const body = { statement: 'x', unit_id: world.legal, document_id: document.id, passage }
      expect((await world.post<Problem>('requirements', body, 422)).errors?.[0]?.pointer).toBe(pointer)
    }
    const homeless = { statement: 'x', unit_id: world.legal, passage: { paragraph: 0, start: 0, end: 1 } }
    expect((await world.post<Problem>('requirements', homeless, 422)).errors?.[0]?.pointer).toBe('/document_id')
  })
})

describe('a hostile or wrong upload has a problem of its own and changes nothing', () => {
  const doctype = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const CASES: [what: string, content: () => Uint8Array | string, name: string, status: number, says: RegExp][] = [
    ['a bomb', () => zipSync({ 'word/document.xml': new Uint8Array(50_000_000) }), 'a.docx', 422, /expands further/],
    ['entities', () => wordFile('<w:p><w:t>&x;</w:t></w:p>', { prolog: doctype }), 'a.docx', 422, /XML entities/],
    [
      'macros',
      () => wordFile(paragraph('x'), { parts: { 'word/vbaProject.bin': strToU8('x') } }),
      'a.docx',
      422,
      /macros/,
    ],
    ['a damaged archive', () => word().slice(0, 300), 'a.docx', 422, /damaged/],
    ['an archive without a document', () => zipSync({ x: strToU8('x') }), 'a.docx', 422, /holds no Word document/],
    ['a spreadsheet called a document', () => zipSync({ 'xl/workbook.xml': strToU8('x') }), 'a.docx', 422, /Excel/],
    ['a PDF called a document', () => '%PDF-1.7', 'a.docx', 422, /content is PDF/],
    ['an old document', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'a.docx', 422, /old Word document/],
    ['a document called a spreadsheet', () => word(), 'a.xlsx', 422, /not an XLSX workbook/],
    ['an empty file', () => '', 'a.docx', 422, /empty/],
    ['more than 10 MiB', () => new Uint8Array(10 * 1_048_576 + 1), 'a.docx', 413, /larger/],
  ]

  it.each(CASES)('%s', async (_, content, name, status, says) => {
    const before = await state()
    const problem = await json<Problem>(await upload(formOf(content(), name)), status)
    expect(problem.detail).toMatch(says)
    expect(await state()).toBe(before)
  })

  it('a unit that is not there, or a form without one', async () => {
    expect((await upload(formOf(word(), 'a.docx', { unit_id: 'unt_nobody' }))).status).toBe(422)
    const form = formOf(word(), 'a.docx')
    form.delete('unit_id')
    expect((await json<Problem>(await upload(form), 422)).errors?.[0]?.pointer).toBe('/unit_id')
  })

  it('hostile paragraphs come back letter by letter', async () => {
    const hostile = '# **bold** [x](javascript:alert(1)) <img src=x onerror=alert(1)> {{7*7}} =cmd|calc'
    const made = await json<Document>(await upload(formOf(wordFile(paragraph(hostile)), 'a.docx')), 201)
    expect(made.passages[0]?.text).toBe(hostile)
  })
})
