import { describe, expect, it } from 'vitest'
import { guessMapping, mappingSchema } from '../../shared/domain/imports/index.ts'
import { dataFile, readTable, utf8 } from './import-helpers.ts'

const projects = dataFile('us-it-portfolio/projects.csv')
const contracts = dataFile('us-it-portfolio/contracts.csv')

describe('guessing columns', () => {
  it.skipIf(projects === null)('reads the public projects (skipped where the data is absent)', async () => {
    const guess = guessMapping('projects', await readTable(projects ?? utf8('')), { fleet: true })
    expect(guess.mapping).toEqual({
      client: { columns: ['Agency Name'] },
      external_id: { columns: ['Project ID'] },
      name: { columns: ['Project Name'] },
      description: { columns: ['Project Description'] },
      reported_at: { columns: ['Updated Date'] },
      baseline_start_on: { columns: ['Start Date'] },
      baseline_finish_on: { columns: ['Planned Project Completion Date (B2)'], fallback: ['Completion Date (B1)'] },
      forecast_finish_on: { columns: ['Projected/Actual Project Completion Date (B2)'] },
      tags: { columns: ['Investment Title'] },
      planned_minor: { columns: ['Planned Cost ($ M)'], scale: 1_000_000 },
      forecast_minor: { columns: ['Projected/Actual Cost ($ M)'], scale: 1_000_000 },
    })
    expect(guess.details.external_id?.reasons.map(({ code }) => code)).toContain('unique_values')
  })

  it.skipIf(contracts === null)('reads the public contracts (skipped where the data is absent)', async () => {
    const guess = guessMapping('contracts', await readTable(contracts ?? utf8('')), { fleet: true })
    const number = 'Contract Number (PIID)'
    const description = 'Contract Description (USAspending)'
    expect(guess.mapping).toEqual({
      client: { columns: ['Agency Name'] },
      external_id: { columns: [number, 'IDV PIID'], join: '/' },
      title: { columns: [description], fallback: [number] },
      number: { columns: [number] },
      vendor_id: { columns: ['Vendor Name (USAspending)'] },
      type: { columns: ['Type of Contract (USAspending)'] },
      status: { columns: ['Contract Status'] },
      value_minor: { columns: ['Action Obligation Amount (In $ million) (USAspending)'], scale: 1_000_000 },
      starts_on: { columns: ['Contract Start Date (USAspending)'], date_format: 'mdy' },
      ends_on: { columns: ['Contract End Date (USAspending)'], date_format: 'mdy' },
      note: { columns: [description] },
    })
  })

  it('reads German headings', async () => {
    const csv = [
      'Projektnummer;Projekttitel;Abteilung;Projektleiter;Status;Beginn;Ende;Fortschritt;Ampel;Plankosten (Tsd. €);Jahr',
      'P-1;Portal;Einkauf;Ada;laufend;01.02.2026;31.12.2026;45 %;grün;1.250,5;2026',
      'P-2;ERP;IT;Bob;geplant;01.03.2026;31.12.2027;0 %;gelb;900,0;2026',
    ].join('\n')
    const { mapping } = guessMapping('projects', await readTable(utf8(csv)))
    expect(mapping).toMatchObject({
      external_id: { columns: ['Projektnummer'] },
      name: { columns: ['Projekttitel'] },
      unit_id: { columns: ['Abteilung'] },
      owner: { columns: ['Projektleiter'] },
      status: { columns: ['Status'] },
      baseline_start_on: { columns: ['Beginn'], date_format: 'dmy' },
      baseline_finish_on: { columns: ['Ende'], date_format: 'dmy' },
      progress: { columns: ['Fortschritt'] },
      reported_confidence: { columns: ['Ampel'] },
      planned_minor: { columns: ['Plankosten (Tsd. €)'], scale: 1_000 },
      budget_year: { columns: ['Jahr'] },
    })
  })

  const german = [
    'Projekt-Nr;Projektname;Typ;Abteilung;Fortschritt;Budget 2026 geplant;Ist 2026;Budget 2027',
    'P1;Einführung ERP;Technologie;Einkauf;45 %;1.250.000,50 €;640.000;1',
    'P2;Bestellung;Administrativ;Einkauf;0,3;20.000;5.000;2',
    'P3;Lager;Technologie;IT;150;abc;-5;3',
  ]

  it('takes the year of the amounts from their headings, of one year at a time', async () => {
    const { mapping, details, other_years, unused_columns } = guessMapping(
      'projects',
      await readTable(utf8(german.join('\n'))),
    )
    expect(mapping).toMatchObject({
      track: { columns: ['Typ'] },
      planned_minor: { columns: ['Budget 2026 geplant'] },
      actual_minor: { columns: ['Ist 2026'] },
      budget_year: { columns: [], constant: '2026' },
    })
    expect(details.budget_year?.reasons).toEqual([
      { code: 'heading_year', params: { column: 'Budget 2026 geplant', year: 2026 } },
    ])
    expect([other_years, unused_columns]).toEqual([['Budget 2027'], ['Budget 2027']])
  })

  it('counts as fitting only what an import would take', async () => {
    const { details } = guessMapping('projects', await readTable(utf8(german.join('\n'))))
    // 0,3 is neither clearly 30 nor 0.3 percent, 150 is too much; -5 is no amount.
    expect(details.progress?.reasons[1]).toEqual({ code: 'values_misfit', params: { share: 0.33 } })
    expect(details.actual_minor?.reasons[1]).toEqual({ code: 'values_misfit', params: { share: 0.66 } })
  })

  it('knows a closed list by its words, whatever the heading, but no grades and no short words', async () => {
    const csv = 'Name,Gruppe,Lage,Gewicht,Land\nA,Technologie,laufend,hoch,IT\nB,administrativ,geplant,niedrig,IT\n'
    const { mapping, details } = guessMapping('projects', await readTable(utf8(csv)))
    expect(mapping).toEqual({
      name: { columns: ['Name'] },
      track: { columns: ['Gruppe'] },
      status: { columns: ['Lage'] },
    })
    expect(details.track).toEqual({
      confidence: 0.8,
      reasons: [{ code: 'values_listed', params: { column: 'Gruppe', share: 1 } }],
    })
  })

  it('goes by the headings where there are no rows', async () => {
    const parsed = await readTable(utf8('ID,Name,Track,Start'))
    const { mapping, details } = guessMapping('projects', parsed)
    expect(details.track?.reasons.map(({ code }) => code)).toEqual(['heading_exact'])
    expect(mapping).toMatchObject({
      external_id: { columns: ['ID'] },
      name: { columns: ['Name'] },
      track: { columns: ['Track'] },
      baseline_start_on: { columns: ['Start'] },
    })
  })

  it('leaves out what the values speak against, and derived figures', async () => {
    const csv = 'Name,Status,Cost Variance,Start Date\nA,what,5,soon\nB,ever,6,later\n'
    expect(guessMapping('projects', await readTable(utf8(csv))).mapping).toEqual({ name: { columns: ['Name'] } })
  })

  it('keeps a column of the exact heading although cells are wrong, and says to look at it', async () => {
    const csv = 'Name,Status,Start Date\nA,running,2026-02-30\nB,Runing,2026-03-01\n'
    const { mapping, details } = guessMapping('projects', await readTable(utf8(csv)))
    expect(mapping).toMatchObject({ status: { columns: ['Status'] }, baseline_start_on: { columns: ['Start Date'] } })
    expect(details.status?.confidence).toBeLessThan(0.75)
    expect(details.status?.reasons.map(({ code }) => code)).toEqual(['heading_exact', 'values_misfit'])
  })

  it.each(['Changes', 'What changes', 'Was sich ändert'])('takes "%s" for the mechanism of a link', async (heading) => {
    const parsed = await readTable(utf8(`From project,Unit,Artefact,${heading}\nP1,IT,process,Orders go online\n`))
    expect(guessMapping('causal_links', parsed).mapping.mechanism).toEqual({ columns: [heading] })
  })

  it('gives a mapping that its own schema accepts, and the same one every time', async () => {
    const parsed = await readTable(utf8('id,name,function\n1,Einkauf,Beschaffung\n2,IT,EDV\n'))
    const guess = guessMapping('units', parsed)
    expect(mappingSchema.parse(guess.mapping)).toEqual(guess.mapping)
    expect(guessMapping('units', parsed)).toEqual(guess)
    expect(mappingSchema.safeParse({ name: { columns: ['a'], scale: -1 } }).success).toBe(false)
    expect(mappingSchema.safeParse({ name: { columns: ['a'], colour: 'red' } }).success).toBe(false)
  })
})
