import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type ExportTable, writeXlsxTable } from '../../../shared/domain/exports/index.ts'
import type { Answered, Page } from '../../support/client.ts'
import { json } from '../../support/world.ts'
import { contents, tenantNamespace } from '../../tenancy/isolation/canaries.ts'
import { newUnificationWorld, type Problem, type Requirement, type UnificationWorld } from '../requirements/scenario.ts'

type Uploaded = Answered & { source: string; title: string; requirements_total: number }
type Refused = Problem & { refusals: { row: number; column: string | null; code: string }[] }

let world: UnificationWorld
beforeAll(async () => {
  world = await newUnificationWorld()
})

/** Everything but who was told of what: that is written a moment later. */
const state = (): Promise<string> => contents(tenantNamespace(world.id), ['outbox', 'notifications'])

const formOf = (content: Uint8Array | string, name: string, more: Record<string, string> = {}): FormData => {
  const form = new FormData()
  form.set('file', new File([content as Uint8Array<ArrayBuffer>], name))
  for (const [part, value] of Object.entries({ unit_id: world.production, ...more })) form.set(part, value)
  return form
}

const upload = (form: FormData, headers = {}): Promise<Response> =>
  world.owner.fetch('POST', world.path('requirement-documents/uploads'), form, headers)

const requirementsOf = async (id: string): Promise<Requirement[]> =>
  (await world.get<Page<Requirement>>(`requirements?document_id=${id}&sort=number&limit=200`)).data

const GERMAN = [
  'Key;Anforderung;Begründung;Abteilung;Ziel;Priorität;Wert;Dringlichkeit;Nutzen;Kosten',
  'A-1;"Rechnungen werden elektronisch geprüft; sofort";Zu langsam;Legal;shorten delivery;Muss;5;4;Zeit;klein',
  'A-2;Schichten werden mit einer App geplant;;;;kann;;;;sehr groß',
].join('\n')

describe('a table of requirements', () => {
  it('becomes a document with a requirement a row, by its German or English headings', async () => {
    const made = await json<Uploaded>(await upload(formOf(GERMAN, 'Bedarf 2027.csv')), 201)
    expect(made).toMatchObject({ source: 'csv', title: 'Bedarf 2027', requirements_total: 2, passages: [] })
    expect(await requirementsOf(made.id)).toMatchObject([
      {
        ...{ external_id: 'A-1', statement: 'Rechnungen werden elektronisch geprüft; sofort', rationale: 'Zu langsam' },
        ...{ unit_id: world.legal, objective_id: world.objective, moscow: 'must', value_score: 5, urgency_score: 4 },
        ...{ expected_benefit: 'Zeit', cost_class: 'small', state: 'draft', passage: null, version: 1 },
      },
      { unit_id: world.production, objective_id: null, moscow: 'could', value_score: 3, cost_class: 'very_large' },
    ])
  })

  it('takes no running number for an external id, so that the tables of two units may both begin with 1', async () => {
    for (const name of ['Legal.csv', 'Production.csv'])
      await json(await upload(formOf('Nr;Anforderung\n1;Eine Akte je Vorgang\n2;Ein Postfach', name)), 201)
  })

  it('names each row whose external id is taken, by a requirement or by a row before it', async () => {
    await json(await upload(formOf('Key;Requirement\nK-1;One desk', 'first.csv')), 201)
    const second = formOf('Key;Requirement\nK-2;Two desks\nK-1;One desk again\nK-2;Two again', 'second.csv')
    const refused = await json<{ refusals: { row: number; code: string }[] }>(await upload(second), 422)
    expect(refused.refusals).toMatchObject([
      { row: 3, code: 'external_id_taken' },
      { row: 4, code: 'external_id_taken' },
    ])
  })

  it('may be an Excel workbook', async () => {
    const table: ExportTable = {
      name: 'units',
      columns: [
        { field: 'requirement', header: 'Requirement', type: 'text' },
        { field: 'priority', header: 'Priority', type: 'text' },
      ],
      rows: [
        [
          { type: 'text', value: 'Tools are tracked' },
          { type: 'text', value: "won't" },
        ],
      ],
    }
    const bytes = await writeXlsxTable(table, { minor_digits: 2 })
    const made = await json<Uploaded>(await upload(formOf(bytes, 'tools.xlsx')), 201)
    expect(made).toMatchObject({ source: 'xlsx', requirements_total: 1 })
    expect(await requirementsOf(made.id)).toMatchObject([{ statement: 'Tools are tracked', moscow: 'wont' }])
  })

  it('is handed in at once where that is asked for: ledger, audit and proposals, within the table too', async () => {
    await world.requirement({ statement: 'Pallets are tracked by radio.' })
    const csv =
      'Statement;Unit\nPallets are tracked by radio tags.;Legal\nAll pallets are tracked by radio.;Production\n'
    const made = await json<Uploaded>(await upload(formOf(csv, 'pallets.csv', { state: 'submitted' })), 201)
    const [first, second] = await requirementsOf(made.id)
    expect(first).toMatchObject({ state: 'submitted' })
    for (const requirement of [first, second]) {
      const proposals = await world.get<Page>(`unification/proposals?requirement_id=${requirement?.id}`)
      expect(proposals.total).toBe(2)
      const history = await world.get<Page<{ action: string }>>(`requirements/${requirement?.id}/history`)
      expect(history.data.map(({ action }) => action)).toEqual(['create'])
      expect(await world.get(`requirements/${requirement?.id}/receipt`)).toMatchObject({
        trail: [{ entry: 'submitted' }],
      })
    }
    expect(await world.get('unification/ledger')).toMatchObject({ balanced: true })
  })

  it('is written once for each Idempotency-Key', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const send = () => upload(formOf('Statement\nOnce only\n', 'once.csv'), headers)
    const first = await json<Uploaded>(await send(), 201)
    expect(await json(await send(), 201)).toEqual(first)
    expect(await requirementsOf(first.id)).toHaveLength(1)
  })

  it('is refused as a whole, with every fault of every row', async () => {
    const csv = [
      'Statement;Unit;Objective;Priority;Value;Cost class',
      ';Production;;must;3;small',
      'Good;Nowhere;;must;3;small',
      'Good;Production;Unheard of;perhaps;6;cheap',
      `${'x'.repeat(4_001)};Production;;;;`,
    ].join('\n')
    const before = await state()
    const problem = await json<Refused>(await upload(formOf(csv, 'bad.csv')), 422)
    expect(problem.code).toBe('import_refused')
    expect(problem.refusals.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '2 Statement required',
      '3 Unit unknown_reference',
      ...['4 Priority unknown_value', '4 Value number_out_of_range', '4 Cost class unknown_value'],
      '4 Objective unknown_reference',
      '5 Statement too_long',
    ])
    expect(await state()).toBe(before)
  })

  it('has a problem of its own where it cannot be read, and changes nothing', async () => {
    const cases: [Uint8Array | string, string, RegExp][] = [
      ['Name;Price\nx;1\n', 'prices.csv', /No column is headed/],
      ['Statement\n', 'empty.csv', /no rows|no header/],
      [zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }), 'bomb.xlsx', /expands|attack/],
      [zipSync({ 'readme.txt': strToU8('x') }), 'a.xlsx', /not an XLSX workbook/],
      ['%PDF-1.7', 'a.csv', /PDF/],
      [`Statement\n${'x\n'.repeat(2_001)}`, 'long.csv', /more than 2000 rows/],
    ]
    const before = await state()
    for (const [content, name, says] of cases)
      expect((await json<Problem>(await upload(formOf(content, name)), 422)).detail).toMatch(says)
    expect((await upload(formOf('Statement\nx\n', 'a.csv', { state: 'ended' }))).status).toBe(422)
    expect((await upload(formOf('Statement\nx\n', 'a.csv', { unit_id: 'unt_nobody' }))).status).toBe(422)
    const external = 'Key;Statement\nX-1;One\nX-1;Two\n'
    expect((await upload(formOf(external, 'twice.csv'))).status).toBe(422)
    expect(await state()).toBe(before)
  })

  it.skipIf(inject('payloads') === null)(
    'keeps hostile cells letter by letter, or refuses the row (skipped where ../shared/data is absent)',
    async () => {
      const payloads = (inject('payloads') ?? []).filter((_, i) => i % 23 === 0)
      // One table each: a table is refused as a whole.
      let kept = 0
      for (const payload of payloads) {
        const csv = `Statement\n"${payload.replaceAll('"', '""')}"\n`
        const response = await upload(formOf(csv, 'hostile.csv', { state: 'submitted' }))
        if (response.status === 201) {
          const made = (await response.json()) as Uploaded
          const [requirement] = (await requirementsOf(made.id)) as (Requirement & { statement: string })[]
          expect(requirement?.statement).toBe(
            payload
              .replace(/\r\n?/g, '\n')
              .replace(/^'(?='*[=+\-@\t\r])/, '')
              .trim(),
          )
          kept += 1
        } else expect((await json<Problem>(response, 422)).code).toMatch(/import_refused|invalid_file/)
      }
      expect(kept).toBeGreaterThan(payloads.length / 2)
    },
  )
})
