import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { matchQuery, segmentsOf } from '../../../workers/features/search/query.ts'
import { newId } from '../../../workers/http/ids.ts'
import { type Answered, type ClientWorld, newClientWorld } from '../../support/client.ts'
import { tenantOf } from '../../support/jobs.ts'
import { join } from '../../support/mail.ts'
import { type Caller, json } from '../../support/world.ts'

type Segment = { text: string; hit: boolean }
type Hit = {
  subject_type: string
  subject_id: string
  title: Segment[]
  excerpt: Segment[]
  parent: { subject_type: string; subject_id: string; title: string } | null
}
type Results = { data: Hit[]; counts: { subject_type: string; count: number }[]; total: number }

let client: ClientWorld
let project: Answered
let unit: Answered

const find = (q: string, more = '', as: Caller = client.owner): Promise<Results> =>
  as.fetch('GET', client.path(`search?q=${encodeURIComponent(q)}${more}`)).then((answer) => json<Results>(answer))
const idsOf = async (q: string, more = ''): Promise<string[]> => (await find(q, more)).data.map((hit) => hit.subject_id)
const textOf = (segments: readonly Segment[]): string => segments.map((segment) => segment.text).join('')

beforeAll(async () => {
  client = await newClientWorld()
  unit = await client.post('units', { name: 'Fräserei Süd', head: 'Jörg Müller' })
  project = await client.post('projects', {
    ...{ name: 'Vibration sensors on the presses', track: 'technology', kind: 'pilot' },
    description: 'Bearings fail without warning. Sensors tell <b>early</b> enough to plan the repair of a press.',
    external_id: 'P-2044',
  })
})

describe('search', () => {
  it('finds by every word, in any order, the last of them only begun', async () => {
    expect(await idsOf('press vibration')).toEqual([project.id])
    expect(await idsOf('sensors vib')).toEqual([project.id])
    // A word that is finished is meant as it stands.
    expect(await idsOf('vib ')).toEqual([])
    expect(await idsOf('vibration unicorn')).toEqual([])
  })

  it('does not ask for accents or capitals', async () => {
    for (const q of ['fraserei', 'FRÄSEREI', 'sud muller', 'Jörg']) expect(await idsOf(q), q).toEqual([unit.id])
  })

  it('finds numbers that hold marks, as they stand', async () => {
    expect(await idsOf('P-2044')).toEqual([project.id])
    expect(await idsOf('p-20')).toEqual([project.id])
    expect(await idsOf('2044-P')).toEqual([])
  })

  it('finds a requirement by its number, with or without its mark', async () => {
    const own = await newClientWorld()
    const { id } = await own.post('units', { name: 'Foundry' })
    const handIn = (statement: string) => own.post('requirements', { statement, unit_id: id, state: 'submitted' })
    const [first, second] = [await handIn('Castings are weighed'), await handIn('Moulds are tracked')]
    const found = async (q: string) =>
      (await own.get<Results>(`search?q=${encodeURIComponent(q)}`)).data.map((hit) => hit.subject_id)
    expect(await found('#2')).toEqual([second.id])
    await own.post(`requirements/${first.id}/rejection`, { reason: 'Bought elsewhere' }, 200)
    expect(await found('1')).toEqual([first.id])
  })

  it('shows where it was found in pieces of plain text', async () => {
    const [hit] = (await find('repair')).data
    expect(hit?.subject_type).toBe('project')
    expect(textOf(hit?.title ?? [])).toBe('Vibration sensors on the presses')
    expect(hit?.excerpt.filter((segment) => segment.hit)).toEqual([{ text: 'repair', hit: true }])
    expect(textOf(hit?.excerpt ?? [])).toContain('<b>early</b>')
  })

  it('puts a title before a text, and tells how many of each kind there are', async () => {
    const named = await client.post('vendors', { name: 'Quasar Systems' })
    const mentioned = await client.post('units', { name: 'Plant', head: 'Ms Quasar' })
    const all = await find('quasar')
    expect(all.data.map((hit) => hit.subject_id)).toEqual([named.id, mentioned.id])
    expect(all).toMatchObject({ total: 2 })
    expect(all.counts).toEqual([
      { subject_type: 'unit', count: 1 },
      { subject_type: 'vendor', count: 1 },
    ])
    const vendors = await find('quasar', '&types=vendor')
    expect(vendors).toMatchObject({ total: 1, counts: all.counts })
    expect(vendors.data).toHaveLength(1)
    expect((await find('quasar', '&limit=1')).data).toHaveLength(1)
  })

  it('shows nothing that is deleted, and shows it again when it is back', async () => {
    const made = await client.post('projects', { name: 'Ephemeral', track: 'technology', kind: 'pilot' })
    const said = await client.post(`projects/${made.id}/comments`, { body: 'An ephemeral remark' })
    expect((await idsOf('ephemeral')).sort()).toEqual([made.id, said.id].sort())
    await client.remove(`projects/${made.id}`, 1)
    // The comment is there still, but what it is about is not.
    expect(await idsOf('ephemeral')).toEqual([])
    await client.post(`projects/${made.id}/restoration`, undefined, 200)
    expect(await idsOf('ephemeral')).toHaveLength(2)
    await client.patch(`projects/${made.id}`, { name: 'Renamed' }, 3)
    expect(await idsOf('ephemeral')).toEqual([said.id])
  })

  it('names what a comment is about', async () => {
    await client.post(`projects/${project.id}/comments`, { body: 'The zebra crossing is in the way.' })
    const [hit] = (await find('zebra')).data
    expect(hit).toMatchObject({
      subject_type: 'comment',
      parent: { subject_type: 'project', subject_id: project.id, title: 'Vibration sensors on the presses' },
    })
  })
})

describe('an initiative', () => {
  it('is found in a version that is there, and not at all without one', async () => {
    const db = await tenantOf(client.id)
    const [version, initiative] = [newId('masterplan_version'), newId('initiative')]
    await db.write([
      sql`INSERT INTO masterplan_versions (id, created_at, updated_at, number, title, author_id, author_name)
        VALUES (${version}, 1, 1, 1, 'Plan', 'per_1', 'Olga')`,
      sql`INSERT INTO initiatives (version_id, id, created_at, updated_at, code, name, alternative)
        VALUES (${version}, ${initiative}, 1, 1, 'I-77', 'Narwhal workshop', 'alt_1')`,
    ])
    const [hit] = (await find('narwhal')).data
    expect(hit).toMatchObject({
      subject_id: initiative,
      parent: { subject_type: 'masterplan_version', subject_id: version },
    })
    expect(await idsOf('I-77')).toEqual([initiative])
    await db.write([sql`UPDATE masterplan_versions SET deleted_at = 2 WHERE id = ${version}`])
    expect(await find('narwhal')).toMatchObject({ data: [], total: 0 })
  })
})

describe('search shows only what the reader may read', () => {
  it('by the permissions of a role', async () => {
    const vendor = await client.post('vendors', { name: 'Wolfram Supplies' })
    await client.post(`vendors/${vendor.id}/comments`, { body: 'Wolfram delivers late.' })
    const { caller: contributor } = await join(client.owner, client.path('people'), { role: 'contributor' })
    expect((await find('wolfram')).total).toBe(2)
    // Contributors read comments, but neither vendors nor what is said about them.
    expect(await find('wolfram', '', contributor)).toEqual({ data: [], counts: [], total: 0, complete: true })
  })

  it('and names no record that the reader may not read', async () => {
    const made = await client.post('causal-links', {
      ...{ technology_project_id: project.id, unit_id: unit.id, artefact: 'process' },
      mechanism: 'Platypus maintenance is planned, not called for.',
    })
    const parent = { subject_type: 'project', subject_id: project.id, title: 'Vibration sensors on the presses' }
    expect((await find('platypus')).data[0]).toMatchObject({ subject_id: made.id, parent })
    const system = await client.key('client:read', 'causal_links:read')
    expect((await find('platypus', '', system)).data[0]).toMatchObject({ subject_id: made.id, parent: null })
  })

  it('by the scopes of a key', async () => {
    const system = await client.key('client:read', 'units:read')
    expect((await find('fraserei', '', system)).total).toBe(1)
    expect((await find('vibration', '', system)).total).toBe(0)
    const blind = await client.key('units:read')
    expect((await blind.fetch('GET', client.path('search?q=fraserei'))).status).toBe(403)
  })
})

describe('hostile queries', () => {
  it('are words like any others', async () => {
    const queries = [
      ...[
        '"',
        '""',
        '"unclosed',
        'AND',
        'OR NOT',
        'NEAR(a b, 2)',
        'title:press',
        '{title}: x',
        'a*b*',
        '^press',
        '-',
        '+',
        '(',
        ')',
      ],
      ...[
        "' OR 1=1 --",
        'press" OR "x',
        '\\',
        '%',
        '_',
        '*',
        '🦊',
        'a'.repeat(200),
        'x '.repeat(100),
        '\u0301',
        'ｆｕｌｌ',
        '工場',
      ],
    ]
    for (const q of queries) expect((await find(q)).data.length, q).toBeLessThanOrEqual(50)
  })

  it('are refused where they are too long, empty or ask for too much', async () => {
    for (const query of ['', 'q=', `q=${'a'.repeat(201)}`, 'q=a&limit=0', 'q=a&limit=51', 'q=a&types=person', 'q=%ff'])
      expect((await client.owner.fetch('GET', client.path(`search?${query}`))).status, query).toBe(400)
  })

  it('never hold syntax: every word stands in quotation marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const query = matchQuery(typed)
        if (query !== null) expect(query).toMatch(/^"[^"]+"\*?( AND "[^"]+"\*?){0,11}$/)
      }),
    )
  })

  it('leave the text as it is: the pieces together are the whole', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textOf(segmentsOf(text))).toBe(text.replaceAll('\u0001', '').replaceAll('\u0002', ''))
      }),
    )
    expect(segmentsOf('a \u0001b\u0002 c')).toEqual([
      { text: 'a ', hit: false },
      { text: 'b', hit: true },
      { text: ' c', hit: false },
    ])
  })
})
