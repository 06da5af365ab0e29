import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canonicalJson,
  DEFAULT_THRESHOLDS,
  decodeStanding,
  encodeStanding,
  type HealthInput,
  type HealthReport,
  healthReport,
  MOST_PROJECT_ROWS,
  portfolioHealth,
  portfolioState,
} from '../../shared/domain/health/index.ts'
import { portfolioMoney } from '../../shared/domain/health/money.ts'
import { arbitraryPortfolio, healthContract, healthInput, healthLink, healthProject } from './portfolio-fixture.ts'

const LATE = { forecast_finish_on: '2026-06-30' }
const reasonOf = (input: HealthInput, code: string) =>
  portfolioHealth(input).reasons.find((reason) => reason.code === code)

describe('the health of a portfolio', () => {
  it('is unknown without projects, and says so', () => {
    expect(portfolioHealth(healthInput())).toMatchObject({
      state: 'unknown',
      score: null,
      reasons: [{ code: 'no_projects', state: 'unknown', params: { projects: 0 } }],
    })
  })

  it('is on course where its projects are', () => {
    const projects = [
      healthProject('a', { track: 'administrative', kind: 'process' }),
      healthProject('b', { status: 'cancelled' }),
    ]
    const found = portfolioHealth(healthInput({ projects }))
    expect(found).toMatchObject({ state: 'on_course', score: 100, counts: { projects: 2, live: 1, judged: 1 } })
    expect(found.reasons).toEqual([{ code: 'all_on_course', state: 'on_course', params: { count: 1 } }])
  })

  it.each([
    [{ on_course: 9, watch: 0, off_course: 1, unknown: 0 }, null, 'on_course'],
    [{ on_course: 8, watch: 0, off_course: 1, unknown: 0 }, null, 'watch'],
    [{ on_course: 3, watch: 0, off_course: 1, unknown: 9 }, null, 'watch'],
    [{ on_course: 2, watch: 0, off_course: 1, unknown: 0 }, null, 'off_course'],
    [{ on_course: 1, watch: 2, off_course: 0, unknown: 0 }, null, 'watch'],
    [{ on_course: 9, watch: 0, off_course: 0, unknown: 0 }, 49, 'watch'],
    [{ on_course: 0, watch: 0, off_course: 0, unknown: 5 }, 10, 'unknown'],
  ] as const)('with %o and coverage %s is %s', (by_state, coverage, state) => {
    const judged = by_state.on_course + by_state.watch + by_state.off_course
    expect(portfolioState({ judged, by_state }, coverage, DEFAULT_THRESHOLDS)).toBe(state)
  })

  it('names the most days that any project slipped, not those of the worst by percent', () => {
    const projects = [
      healthProject('short', {
        baseline_start_on: '2026-04-01',
        baseline_finish_on: '2026-05-01',
        forecast_finish_on: '2026-06-13',
      }),
      healthProject('long', {
        baseline_start_on: '2025-01-01',
        baseline_finish_on: '2026-05-01',
        forecast_finish_on: '2026-08-27',
      }),
    ]
    expect(reasonOf(healthInput({ projects }), 'projects_slipped')?.params).toMatchObject({ count: 2, worst_days: 118 })
  })

  it('holds forecast against plan only where there is a forecast', () => {
    const line = { year: 2026, planned_minor: 700, committed_minor: 0, actual_minor: 5, forecast_minor: 0 }
    const silent = healthProject('b', { ...line, budget: [line] })
    const { total, years } = portfolioMoney([healthProject('a', { planned_minor: 100, forecast_minor: 130 }), silent])
    expect(total).toMatchObject({ planned_minor: 800, forecast_minor: 830 })
    expect(years[0]).toMatchObject({ planned_minor: 700, forecast_minor: 700 })
    expect(portfolioMoney([silent]).total.forecast_minor).toBe(0)
  })

  it('tells why, gravest first', () => {
    const projects = [
      healthProject('prj_t', { ...LATE, vendor_id: 'ven_1' }),
      healthProject('prj_u', { vendor_id: 'ven_1' }),
      healthProject('prj_a', { track: 'administrative', kind: 'training_plan', forecast_finish_on: '2026-08-01' }),
    ]
    const input = healthInput({
      projects,
      links: [healthLink('l1'), healthLink('l2', { unit_id: 'unt_2', state: 'suspected' })],
      units: [{ id: 'unt_1', name: 'Production' }],
      vendors: [{ id: 'ven_1', name: 'Northwind Robotics' }],
      contracts: [healthContract('c1', { ends_on: '2026-03-01', notice_days: 30 })],
    })
    const { state, reasons, watermelons, worst } = portfolioHealth(input)
    expect(state).toBe('off_course')
    expect(watermelons.map((project) => project.id)).toEqual(['prj_a', 'prj_t'])
    expect(worst.map((row) => row.id)).toEqual(['prj_t', 'prj_a', 'prj_u'])
    expect(reasons.map((reason) => reason.code)).toEqual([
      'projects_off_course',
      'watermelons',
      'admin_behind',
      'projects_slipped',
      'vendor_trouble',
      'coverage_incomplete',
      'renewals_due',
      'vendor_concentration',
      'no_coverage',
    ])
    expect(reasons[2]?.params).toEqual({
      links: 1,
      projects: 1,
      units: 1,
      unit_names: 'Production',
      days: 32,
      weeks: 5,
    })
    expect(reasons[4]?.params).toEqual({ count: 1, vendor_name: 'Northwind Robotics', percent: 50 })
  })

  it('counts what an overrun costs', () => {
    const projects = [
      healthProject('a', { forecast_minor: 1_200_000 }),
      healthProject('b', { forecast_minor: 900_000 }),
    ]
    expect(reasonOf(healthInput({ projects }), 'cost_overrun')?.params).toEqual({
      count: 1,
      off_course: 1,
      worst: 20,
      amount_minor: 200_000,
    })
  })

  it('adds up by state, track, status and year', () => {
    fc.assert(
      fc.property(arbitraryPortfolio, (input) => {
        const { counts, money, worst } = portfolioHealth(input)
        const sum = (list: Record<string, number>) => Object.values(list).reduce((a, b) => a + b, 0)
        expect(sum(counts.by_state)).toBe(counts.live)
        expect(sum(counts.by_track.technology) + sum(counts.by_track.administrative)).toBe(counts.live)
        expect(sum(counts.by_status)).toBe(input.projects.length)
        expect(money.total.planned_minor).toBe(input.projects.reduce((all, project) => all + project.planned_minor, 0))
        const lines = input.projects.flatMap((project) => project.budget)
        expect(money.years.reduce((all, year) => all + year.actual_minor, 0)).toBe(
          lines.reduce((all, line) => all + line.actual_minor, 0),
        )
        expect(worst.length).toBeLessThanOrEqual(10)
      }),
    )
  })
})

const bytes = (input: HealthInput, previous?: HealthReport) => canonicalJson(healthReport({ ...input, previous }))

describe('a health report', () => {
  it('has the same bytes whatever the order of the records', () => {
    const shuffled = arbitraryPortfolio.chain((input) =>
      fc
        .tuple(
          fc.shuffledSubarray([...input.projects], { minLength: input.projects.length }),
          fc.shuffledSubarray([...input.links], { minLength: input.links.length }),
          fc.shuffledSubarray([...input.units], { minLength: input.units.length }),
          fc.shuffledSubarray([...input.vendors], { minLength: input.vendors.length }),
          fc.shuffledSubarray([...input.contracts], { minLength: input.contracts.length }),
        )
        .map(([projects, links, units, vendors, contracts]) => ({
          input,
          other: { ...input, projects, links, units, vendors, contracts },
        })),
    )
    fc.assert(
      fc.property(shuffled, arbitraryPortfolio, ({ input, other }, before) => {
        const previous = healthReport(before)
        expect(bytes(other, previous)).toBe(bytes(input, previous))
      }),
    )
  })

  it('survives being stored and read back', () => {
    fc.assert(
      fc.property(arbitraryPortfolio, (input) => {
        const report = healthReport(input)
        expect(JSON.parse(canonicalJson(report))).toEqual(report)
        expect(healthReport({ ...input, previous: report }).changes).toMatchObject({
          score: report.score === null ? null : 0,
          worse: { count: 0 },
          better: { count: 0 },
          appeared: { count: 0 },
          disappeared: { count: 0 },
        })
      }),
    )
  })

  it('says what changed and why', () => {
    const before = healthInput({
      projects: ['a', 'b', 'c', 'd'].map((id) => healthProject(id, id === 'b' ? LATE : {})),
    })
    const after = healthInput({
      projects: [
        healthProject('a', { ...LATE, planned_minor: 1_000_100 }),
        healthProject('b'),
        healthProject('c', { status: 'completed', actual_finish_on: '2026-02-19' }),
        healthProject('e', LATE),
      ],
    })
    const { changes } = healthReport({ ...after, previous: healthReport(before) })
    const slip = { rule: 'slip_percent', state: 'off_course' }
    expect(changes?.worse.projects).toEqual([
      {
        id: 'a',
        name: 'Project a',
        status: 'running',
        from: 'on_course',
        to: 'off_course',
        findings_appeared: [slip],
        findings_gone: [],
      },
    ])
    expect(changes?.better.projects).toMatchObject([{ id: 'b', from: 'off_course', findings_gone: [slip] }])
    expect(changes?.appeared.projects).toMatchObject([
      { id: 'e', from: null, to: 'off_course', findings_appeared: [slip] },
    ])
    expect(changes?.disappeared.projects).toMatchObject([
      { id: 'c', name: 'Project c', status: 'completed', to: null },
      { id: 'd', name: 'Project d', status: null, to: null },
    ])
    expect(changes?.money.planned_minor).toBe(100)
    expect(changes).toMatchObject({ health: { from: 'watch', to: 'off_course' }, watermelons: 1 })
  })

  it('keeps every standing in a few characters', () => {
    fc.assert(
      fc.property(arbitraryPortfolio, (input) => {
        for (const row of healthReport(input).projects) {
          const findings = row.top_finding ? [row.top_finding] : []
          const standing = decodeStanding(encodeStanding({ state: row.state, findings }))
          expect(standing.state).toBe(row.state)
          const adverse = findings.filter(({ state }) => state === 'watch' || state === 'off_course')
          expect(standing.findings).toEqual(adverse.map(({ rule, state }) => ({ rule, state })))
        }
      }),
    )
  })
})

describe('canonical JSON', () => {
  it('orders keys and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'é"'], c: undefined, A: -0 })).toBe(
      '{"A":0,"a":[true,null,"é\\""],"b":1}',
    )
  })

  it('reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, [undefined], 1n, () => 1])('refuses %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})

/** A portfolio of `size` projects with four links each, half of it in some kind of trouble; no two alike, every run the same. */
const bigPortfolio = (size: number): HealthInput => {
  const id = (i: number) => `prj_${String(i).padStart(26, '0')}`
  const projects = Array.from({ length: size }, (_, i) =>
    healthProject(id(i), {
      name: `Roll-out of connected machines, line ${i}`,
      track: i % 2 === 0 ? 'technology' : 'administrative',
      kind: i % 2 === 0 ? 'rollout' : 'work_instruction',
      unit_id: `unt_${i % 40}`,
      vendor_id: i % 2 === 0 ? `ven_${i % 200}` : null,
      owner: 'Anna Beispiel',
      progress: 20 + (i % 50),
      actual_minor: 300_000 + (i % 97) * 5_000,
      forecast_finish_on: `2026-0${4 + (i % 4)}-11`,
      budget: [{ year: 2026, planned_minor: 1_000_000, committed_minor: 0, actual_minor: 0, forecast_minor: 0 }],
    }),
  )
  const links = Array.from({ length: size * 4 }, (_, i) =>
    healthLink(`lnk_${String(i).padStart(26, '0')}`, {
      technology_project_id: id((i * 2) % size),
      administrative_project_id: i % 3 === 0 ? null : id((i * 2 + 1) % size),
      unit_id: `unt_${i % 40}`,
      state: i % 5 === 0 ? 'suspected' : 'confirmed',
    }),
  )
  return healthInput({
    projects,
    links,
    units: Array.from({ length: 40 }, (_, i) => ({ id: `unt_${i}`, name: `Unit ${i}` })),
    vendors: Array.from({ length: 200 }, (_, i) => ({ id: `ven_${i}`, name: `Vendor ${i}` })),
    contracts: Array.from({ length: size / 2 }, (_, i) => healthContract(`con_${i}`, { vendor_id: `ven_${i % 200}` })),
  })
}

it('grows near linearly and stays below about a megabyte', () => {
  const measured = [1_000, 10_000].map((size) => {
    const input = bigPortfolio(size)
    const previous = healthReport(bigPortfolio(size))
    const runs = Array.from({ length: 2 }, () => {
      const started = performance.now()
      const content = canonicalJson(healthReport({ ...input, previous }))
      return { milliseconds: performance.now() - started, content }
    })
    const milliseconds = Math.round(Math.min(...runs.map((run) => run.milliseconds)))
    const { content } = runs[0] ?? { content: '' }
    expect(new Set(runs.map((run) => run.content)).size).toBe(1)
    return { projects: size, links: size * 4, milliseconds, kilobytes: Math.round(content.length / 1000) }
  })
  console.info('health report', measured)
  const report = healthReport(bigPortfolio(10_000))
  expect(report.projects).toHaveLength(MOST_PROJECT_ROWS)
  expect(Object.keys(report.states)).toHaveLength(10_000)
  expect(measured[1]?.kilobytes).toBeLessThan(1_100)
}, 60_000)
