import fc from 'fast-check'
import { addDays } from '../../shared/domain/calendar/index.ts'
import {
  DEFAULT_THRESHOLDS,
  type HealthContractInput,
  type HealthInput,
  type HealthLinkInput,
  type HealthProjectInput,
} from '../../shared/domain/health/index.ts'
import {
  CONTRACT_STATUSES,
  DELIVERY_CONFIDENCES,
  LINK_STATES,
  PROJECT_STATUSES,
  TRACKS,
} from '../../shared/domain/vocabulary/index.ts'

/** A running technology project of 100 days and 10,000.00 that is half done, on time and on budget on 20 February 2026. */
export const healthProject = (id: string, over: Partial<HealthProjectInput> = {}): HealthProjectInput => ({
  id,
  name: `Project ${id}`,
  track: 'technology',
  kind: 'pilot',
  status: 'running',
  unit_id: null,
  owner: null,
  vendor_id: null,
  reported_confidence: 'green',
  reported_at: Date.UTC(2026, 1, 18),
  baseline_start_on: '2026-01-01',
  baseline_finish_on: '2026-04-11',
  forecast_finish_on: '2026-04-11',
  actual_start_on: '2026-01-01',
  actual_finish_on: null,
  progress: 50,
  budget: [],
  planned_minor: 1_000_000,
  committed_minor: 0,
  actual_minor: 500_000,
  forecast_minor: 1_000_000,
  ...over,
})

export const healthLink = (id: string, over: Partial<HealthLinkInput> = {}): HealthLinkInput => ({
  id,
  technology_project_id: 'prj_t',
  administrative_project_id: 'prj_a',
  unit_id: 'unt_1',
  state: 'confirmed',
  lag_days: 0,
  ...over,
})

export const healthContract = (id: string, over: Partial<HealthContractInput> = {}): HealthContractInput => ({
  id,
  title: `Contract ${id}`,
  vendor_id: 'ven_1',
  status: 'active',
  value_minor: 100_000,
  starts_on: '2026-01-01',
  ends_on: '2026-12-31',
  notice_days: 30,
  ...over,
})

export const healthInput = (over: Partial<HealthInput> = {}): HealthInput => ({
  projects: [],
  links: [],
  units: [],
  vendors: [],
  contracts: [],
  thresholds: DEFAULT_THRESHOLDS,
  as_of_on: '2026-02-20',
  ...over,
})

const date = fc.option(fc.integer({ min: -700, max: 700 }).map((days) => addDays('2026-02-20', days)))
const money = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1e9 }))
const budgetLine = fc.record({
  year: fc.integer({ min: 2024, max: 2028 }),
  planned_minor: money,
  committed_minor: money,
  actual_minor: money,
  forecast_minor: money,
})
const projectFields = fc.record({
  track: fc.constantFrom(...TRACKS),
  status: fc.constantFrom(...PROJECT_STATUSES),
  unit_id: fc.option(fc.constantFrom('unt_1', 'unt_2', 'unt_gone')),
  vendor_id: fc.option(fc.constantFrom('ven_1', 'ven_2')),
  reported_confidence: fc.option(fc.constantFrom(...DELIVERY_CONFIDENCES)),
  reported_at: fc.option(fc.integer({ min: 0, max: Date.UTC(2027, 0, 1) })),
  baseline_start_on: date,
  baseline_finish_on: date,
  forecast_finish_on: date,
  actual_start_on: date,
  actual_finish_on: date,
  progress: fc.integer({ min: 0, max: 100 }),
  budget: fc.array(budgetLine, { maxLength: 3 }),
  planned_minor: money,
  committed_minor: money,
  actual_minor: money,
  forecast_minor: money,
})
const linkFields = fc.record({
  technology: fc.nat({ max: 12 }),
  administrative: fc.option(fc.nat({ max: 12 })),
  unit_id: fc.constantFrom('unt_1', 'unt_2', 'unt_3'),
  state: fc.constantFrom(...LINK_STATES),
  lag_days: fc.integer({ min: -90, max: 90 }),
})
const contractFields = fc.record({
  vendor_id: fc.option(fc.constantFrom('ven_1', 'ven_2', 'ven_3')),
  status: fc.constantFrom(...CONTRACT_STATUSES),
  value_minor: fc.option(money),
  starts_on: date,
  ends_on: date,
  notice_days: fc.option(fc.nat({ max: 200 })),
})

/** Any portfolio of up to a dozen projects, sensible or not. */
export const arbitraryPortfolio: fc.Arbitrary<HealthInput> = fc
  .tuple(
    fc.array(projectFields, { maxLength: 12 }),
    fc.array(linkFields, { maxLength: 20 }),
    fc.array(contractFields, { maxLength: 8 }),
  )
  .map(([projects, links, contracts]) =>
    healthInput({
      projects: projects.map((over, i) => healthProject(`prj_${i}`, over)),
      links: links.map(({ technology, administrative, ...over }, i) =>
        healthLink(`lnk_${i}`, {
          ...over,
          technology_project_id: `prj_${technology}`,
          administrative_project_id: administrative === null ? null : `prj_${administrative}`,
        }),
      ),
      units: ['unt_1', 'unt_2', 'unt_3'].map((id) => ({ id, name: `Unit ${id}` })),
      vendors: ['ven_1', 'ven_2', 'ven_3'].map((id) => ({ id, name: `Vendor ${id}` })),
      contracts: contracts.map((over, i) => healthContract(`con_${i}`, over)),
    }),
  )
