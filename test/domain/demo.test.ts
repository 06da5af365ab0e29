import { describe, expect, it } from 'vitest'
import { causalCoverage } from '../../shared/domain/coverage/index.ts'
import { coerceRow, mappingSchema, parseTable, prepareImport } from '../../shared/domain/imports/index.ts'
import { suggestions } from '../../shared/domain/playbook/index.ts'
import { renewalsDue, vendorConcentration } from '../../shared/domain/vendors/index.ts'
import { KINDS_OF_TRACK } from '../../shared/domain/vocabulary/index.ts'
import { DEMO_CLIENTS } from '../../workers/local/demo/clients.ts'
import { linksFile, projectsFile, registerFiles } from '../../workers/local/demo/csv.ts'
import { HOSPITAL } from '../../workers/local/demo/hospital/index.ts'
import { MANUFACTURER } from '../../workers/local/demo/manufacturer/index.ts'
import { DEMO_MEMBERS, DEMO_OWNER } from '../../workers/local/demo/people.ts'
import { RETAILER } from '../../workers/local/demo/retailer/index.ts'
import { budgetLines, STAGES, stateAt } from '../../workers/local/demo/stages.ts'
import type { ClientSeed } from '../../workers/local/demo/types.ts'
import { contractsOf, healthOf, linksOf, projectsOf } from './demo/portfolio.ts'

/** The same story must come out on any day of the year, leap days and turns of the year included. */
const DAYS = ['2026-11-21', '2027-01-02', '2028-02-29', '2026-06-15', '2027-12-31']

const idsOf = (records: readonly { external_id: string }[]) => records.map((record) => record.external_id)
const byId = (client: ClientSeed) => new Map(client.projects.map((project) => [project.external_id, project]))
const count = (client: ClientSeed, track: string) => client.projects.filter((one) => one.track === track).length

describe.each(DEMO_CLIENTS.map((client) => ({ name: client.name, client })))('$name', ({ client }) => {
  it('refers only to what exists', () => {
    const units = new Set(idsOf(client.units))
    const vendors = new Set(idsOf(client.vendors))
    const projects = byId(client)
    const people = new Set([...client.people, ...DEMO_MEMBERS, DEMO_OWNER].map((person) => person.email))
    expect(DEMO_MEMBERS.find((member) => member.email === client.consultant)?.role).toBe('consultant')
    for (const project of client.projects) {
      expect(units, project.external_id).toContain(project.unit)
      if (project.vendor) expect(vendors, project.external_id).toContain(project.vendor)
    }
    for (const contract of client.contracts) expect(vendors).toContain(contract.vendor)
    for (const link of client.links) {
      expect(units, link.external_id).toContain(link.unit)
      expect(projects.get(link.technology_project)?.track, link.external_id).toBe('technology')
      if (!link.administrative_project) continue
      const administrative = projects.get(link.administrative_project)
      expect(administrative?.track, link.external_id).toBe('administrative')
      expect(administrative?.kind, link.external_id).toBe(link.artefact)
    }
    for (const entry of [...client.comments, ...client.dismissals, ...client.statusReports]) {
      expect(projects.has(entry.project)).toBe(true)
      expect(people).toContain(entry.author)
    }
  })

  it('names nothing twice', () => {
    for (const records of [client.units, client.vendors, client.contracts, client.projects, client.links]) {
      expect(new Set(idsOf(records)).size).toBe(records.length)
    }
    const changes = client.links.map((link) => [link.technology_project, link.unit, link.mechanism].join())
    expect(new Set(changes).size).toBe(changes.length)
    expect(new Set(client.projects.map((project) => project.name)).size).toBe(client.projects.length)
  })

  it('has a sentence wherever people read one', () => {
    const sentence = /^[A-Z0-9“].{20,}[.!?]$/u
    for (const project of client.projects) {
      expect(project.description, project.external_id).toMatch(sentence)
      expect(project.confidence_note, project.external_id).toMatch(sentence)
      expect(project.owner.length * project.sponsor.length).toBeGreaterThan(0)
    }
    for (const link of client.links) {
      expect(link.mechanism, link.external_id).toMatch(sentence)
      if (link.state === 'dismissed') expect(link.dismissal_reason).toMatch(sentence)
    }
    for (const vendor of client.vendors) expect(vendor.note).toMatch(sentence)
    for (const contract of client.contracts) expect(contract.note).toMatch(sentence)
    for (const comment of client.comments) expect(comment.body).toMatch(sentence)
    for (const dismissal of client.dismissals) expect(dismissal.reason).toMatch(sentence)
  })

  it('has dates, states and money that agree at every stage', () => {
    for (const project of client.projects) {
      expect(KINDS_OF_TRACK[project.track], project.external_id).toContain(project.kind)
      expect(project.baseline[0]).toBeLessThan(project.baseline[1])
      for (const stage of STAGES) {
        const state = stateAt(project, stage)
        const at = `${project.external_id} at ${stage}`
        expect(state.reported, at).toBeLessThanOrEqual(stage)
        expect(state.forecast[0], at).toBeLessThanOrEqual(state.forecast[1])
        expect(state.actual === undefined, at).toBe(['proposed', 'approved'].includes(state.status))
        expect(state.actual?.[1] !== undefined, at).toBe(state.status === 'completed')
        if (state.actual) expect(Math.max(...state.actual), at).toBeLessThanOrEqual(stage)
        if (state.actual) expect(state.actual[0], at).toBe(state.forecast[0])
        if (state.status === 'running') expect(state.forecast[1], at).toBeGreaterThan(stage)
        expect(state.progress, at).toBeLessThanOrEqual(state.status === 'completed' ? 100 : 99)
        expect(state.cost.committed, at).toBeGreaterThanOrEqual(state.cost.actual)
        expect(state.cost.forecast, at).toBeGreaterThanOrEqual(state.cost.actual)
      }
    }
    for (const contract of client.contracts) expect(contract.term[0]).toBeLessThan(contract.term[1])
  })

  it.each(DAYS)('splits every budget over the years without losing a cent, told on %s', (asOfOn) => {
    for (const project of client.projects) {
      for (const stage of STAGES) {
        const lines = budgetLines(project, asOfOn, stage)
        const { cost } = stateAt(project, stage)
        const sum = (name: 'planned_minor' | 'committed_minor' | 'actual_minor' | 'forecast_minor') =>
          lines.reduce((total, line) => total + line[name], 0)
        expect([sum('planned_minor'), sum('committed_minor'), sum('actual_minor'), sum('forecast_minor')]).toEqual(
          [cost.planned, cost.committed, cost.actual, cost.forecast].map((thousands) => thousands * 100_000),
        )
        expect(lines.every((line) => Object.values(line).every((value) => value >= 0))).toBe(true)
      }
    }
  })

  it('is read by the import without an error or a note, at every stage', async () => {
    const files = STAGES.flatMap((stage) => projectsFile(client, '2026-11-21', stage))
    for (const file of [...registerFiles(client, '2026-11-21'), ...files, linksFile(client)]) {
      const parsed = await parseTable(new TextEncoder().encode(file.csv), file.name)
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
      const read = prepareImport(file.table, parsed.table, mappingSchema.parse(file.mapping))
      if (!read.ok) throw new Error(JSON.stringify(read.problems))
      const rows = parsed.table.rows.map((row) => coerceRow(read.prepared, row))
      expect(rows.flatMap((row) => [...row.errors, ...row.notes])).toEqual([])
    }
  })

  it('turns down only what the playbook suggests', () => {
    const units = client.units.map((unit) => ({ id: unit.external_id, function: unit.function }))
    const projects = client.projects.map(({ external_id, track, status, category }) => ({
      id: external_id,
      track,
      status,
      category: category ?? null,
    }))
    const links = client.links.map((link) => ({
      technology_project_id: link.technology_project,
      unit_id: link.unit,
      artefact: link.artefact,
      state: link.state,
      rule_id: null,
    }))
    const offered = suggestions(projects, units, links).map((one) =>
      [one.technology_project_id, one.unit_id, one.artefact].join(),
    )
    for (const { project, unit, artefact } of client.dismissals) {
      expect(offered).toContain([project, unit, artefact].join())
    }
  })
})

describe('the sizes that were promised', () => {
  it('counts units, projects, links, vendors and contracts', () => {
    const sizes = (client: ClientSeed) => [
      client.units.length,
      count(client, 'technology'),
      count(client, 'administrative'),
      client.links.length,
      client.vendors.length,
    ]
    expect(sizes(MANUFACTURER)).toEqual([9, 16, 24, 90, 8])
    expect(sizes(RETAILER)).toEqual([6, 9, 5, 20, 4])
    expect(sizes(HOSPITAL)).toEqual([7, 8, 8, 26, 4])
    expect(MANUFACTURER.contracts).toHaveLength(14)
  })

  it('leaves about a third of the manufacturer’s links open and has some dismissed', () => {
    const open = MANUFACTURER.links.filter((link) => link.state !== 'dismissed' && !link.administrative_project)
    expect(open.length / MANUFACTURER.links.length).toBeGreaterThan(0.28)
    expect(open.length / MANUFACTURER.links.length).toBeLessThan(0.38)
    expect(open.filter((link) => link.state === 'suspected').length).toBeGreaterThan(10)
    expect(MANUFACTURER.links.filter((link) => link.state === 'dismissed').length).toBe(6)
  })
})

describe.each(DAYS)('the story of the manufacturer, told on %s', (asOfOn) => {
  const today = STAGES.length - 1
  const health = healthOf(MANUFACTURER, asOfOn, STAGES[today] ?? 0)
  const states = new Map([...health].map(([id, one]) => [id, one.state]))
  const finding = (id: string, rule: string) => health.get(id)?.findings.find((one) => one.rule === rule)

  it('has one watermelon: the prestige project, red in cost and slip', () => {
    expect([...health].filter(([, one]) => one.watermelon).map(([id]) => id)).toEqual(['T05'])
    expect(finding('T05', 'cpi')?.state).toBe('off_course')
    expect(finding('T05', 'slip_percent')?.state).toBe('off_course')
  })

  it('has two roll-outs that start before their training is ready', () => {
    const projects = byId(MANUFACTURER)
    const early = MANUFACTURER.links.filter((link) => {
      const rollout = projects.get(link.technology_project)
      const training = projects.get(link.administrative_project ?? '')
      if (rollout?.kind !== 'rollout' || training?.kind !== 'training_plan') return false
      return rollout.forecast[0] < training.forecast[1]
    })
    expect(early.map((link) => link.technology_project)).toEqual(['T04', 'T16'])
    for (const id of ['T04', 'T16']) expect(finding(id, 'admin_behind_days')?.state, id).toBe('off_course')
  })

  it('has a technology project without a single link', () => {
    const coverage = causalCoverage({ projects: projectsOf(MANUFACTURER, asOfOn, -1), links: linksOf(MANUFACTURER) })
    expect(coverage.projects.filter((one) => one.links === 0).map((one) => one.project_id)).toEqual(['T15'])
  })

  it('is about nine weeks behind in Purchasing and Legal, and nowhere else', () => {
    const projects = byId(MANUFACTURER)
    const late = new Map<string, number[]>()
    for (const { technology_project, administrative_project, unit, lag_days } of MANUFACTURER.links) {
      const technology = projects.get(technology_project)
      const administrative = projects.get(administrative_project ?? '')
      if (!technology || !administrative) continue
      const behind = administrative.forecast[1] - technology.forecast[1] - lag_days
      if (behind > 3) late.set(unit, [...(late.get(unit) ?? []), behind])
    }
    expect([...late.keys()].sort()).toEqual(['HR', 'LEG', 'PUR'])
    expect(late.get('HR')).toHaveLength(2)
    for (const days of [...(late.get('PUR') ?? []), ...(late.get('LEG') ?? [])]) {
      expect(days).toBeGreaterThanOrEqual(56)
      expect(days).toBeLessThanOrEqual(70)
    }
  })

  it('depends on a vendor that steers four projects, three of them off course', () => {
    const steered = MANUFACTURER.projects.filter((project) => project.vendor === 'V-KES').map((one) => one.external_id)
    expect(steered).toHaveLength(4)
    expect(steered.filter((id) => states.get(id) === 'off_course').sort()).toEqual(['T03', 'T05', 'T06'])
    const { hhi, level, shares } = vendorConcentration(contractsOf(MANUFACTURER, asOfOn))
    expect(level).toBe('high')
    expect(hhi).toBeGreaterThan(2_000)
    expect(shares[0]).toMatchObject({ vendor_id: 'V-KES' })
    expect(shares[0]?.share_percent).toBeGreaterThan(40)
  })

  it('has one notice date next week, on the contract of that vendor', () => {
    const due = renewalsDue(contractsOf(MANUFACTURER, asOfOn), asOfOn, 14)
    expect(due.map((one) => [one.vendor_id, one.days_left])).toEqual([['V-KES', 7]])
  })

  it('has one status of seventy days and one pilot that burns too fast', () => {
    const stale = [...health].filter(([id]) => finding(id, 'stale_days')?.state === 'watch').map(([id]) => id)
    expect(stale).toEqual(['T14'])
    expect(finding('T14', 'stale_days')?.value).toBe(69)
    const burning = [...health].filter(([id]) => finding(id, 'burn_ratio')?.state === 'off_course').map(([id]) => id)
    expect(burning).toEqual(['T06'])
  })

  it('has one that recovered, report by report', () => {
    const [first, second, last] = STAGES.map((stage) => healthOf(MANUFACTURER, asOfOn, stage).get('T11'))
    expect(first?.state).toBe('off_course')
    expect(second?.state).toBe('watch')
    expect(last?.state).toBe('on_course')
  })

  it('has budgets in the previous and the current year', () => {
    const year = Number(asOfOn.slice(0, 4))
    for (const wanted of [year - 1, year]) {
      const planned = MANUFACTURER.projects.flatMap((project) =>
        budgetLines(project, asOfOn, -1).filter((line) => line.year === wanted && line.planned_minor > 0),
      )
      expect(planned.length, String(wanted)).toBeGreaterThanOrEqual(5)
    }
  })
})

describe.each(DAYS)('the stories of the smaller clients, told on %s', (asOfOn) => {
  it('finds the retailer mostly on course, with consequences hardly looked at', () => {
    const health = healthOf(RETAILER, asOfOn, -1)
    expect([...health.values()].filter((one) => one.state === 'off_course')).toEqual([])
    expect([...health.values()].filter((one) => one.state === 'watch').length).toBeLessThan(5)
    const coverage = causalCoverage({ projects: projectsOf(RETAILER, asOfOn, -1), links: linksOf(RETAILER) })
    expect(coverage.projects.filter((one) => one.links === 0).length).toBeGreaterThanOrEqual(4)
  })

  it('finds the hospital solid but for the law on medical software', () => {
    const health = healthOf(HOSPITAL, asOfOn, -1)
    const off = [...health].filter(([, one]) => one.state === 'off_course').map(([id]) => id)
    expect(off.sort()).toEqual(['H03', 'J04', 'J05'])
    const coverage = causalCoverage({ projects: projectsOf(HOSPITAL, asOfOn, -1), links: linksOf(HOSPITAL) })
    expect(coverage.portfolio.percent).toBeGreaterThan(85)
    expect([...healthOf(HOSPITAL, asOfOn, -56)].filter(([, one]) => one.state === 'off_course')).toEqual([])
  })
})
