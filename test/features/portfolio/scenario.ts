import { type ClientWorld, newClientWorld } from '../../support/client.ts'

/** The day on which the scenario is judged. */
export const AS_OF = '2026-06-30'

export type Scenario = {
  client: ClientWorld
  purchasing: string
  quality: string
  vendor: string
  /** Technology: half way, late and over budget, reported green. Changes Purchasing (covered) and Quality (not covered). */
  sensors: string
  /** Technology: on course. Changes Quality, covered by a project that ends too late. */
  portal: string
  /** Technology without any causal link. */
  robots: string
  ordering: string
  inspection: string
}

const dates = { baseline_start_on: '2026-01-01', baseline_finish_on: '2026-12-31', actual_start_on: '2026-01-01' }

const makeProjects = async (client: ClientWorld, vendor_id: string, purchasing: string, quality: string) => {
  const technology = { track: 'technology', kind: 'rollout', status: 'running', ...dates, vendor_id }
  const administrative = { track: 'administrative', kind: 'process', status: 'running', ...dates }
  const make = async (project: Record<string, unknown>) => (await client.post('projects', project)).id
  const reported = { reported_at: Date.UTC(2026, 5, 20) }
  return {
    sensors: await make({
      ...technology,
      ...reported,
      name: 'Sensors in the presses',
      reported_confidence: 'green',
      progress: 20,
      forecast_finish_on: '2027-06-30',
      budget: [{ year: 2026, planned_minor: 1_000_000, actual_minor: 700_000, forecast_minor: 1_500_000 }],
    }),
    portal: await make({
      ...technology,
      ...reported,
      name: 'Customer portal',
      reported_confidence: 'amber',
      progress: 50,
      forecast_finish_on: '2026-12-31',
      budget: [{ year: 2026, planned_minor: 400_000, actual_minor: 200_000, forecast_minor: 400_000 }],
    }),
    robots: await make({ ...technology, name: 'Robots', status: 'proposed', vendor_id: null, unit_id: quality }),
    ordering: await make({
      ...administrative,
      name: 'Order by need',
      forecast_finish_on: '2026-12-31',
      unit_id: purchasing,
    }),
    inspection: await make({
      ...administrative,
      name: 'Inspect by exception',
      kind: 'work_instruction',
      forecast_finish_on: '2027-03-31',
      unit_id: quality,
    }),
  }
}

/** A small portfolio in which the figures can be worked out by hand. */
export const newScenario = async (): Promise<Scenario> => {
  const client = await newClientWorld()
  const purchasing = (await client.post('units', { name: 'Purchasing', function: 'purchasing' })).id
  const quality = (await client.post('units', { name: 'Quality', function: 'quality' })).id
  const vendor = (await client.post('vendors', { name: 'Machines & Co' })).id
  const projects = await makeProjects(client, vendor, purchasing, quality)
  const link = (body: Record<string, unknown>) =>
    client.post('causal-links', { artefact: 'process', mechanism: 'The data changes who decides.', ...body })
  await link({
    technology_project_id: projects.sensors,
    administrative_project_id: projects.ordering,
    unit_id: purchasing,
    state: 'confirmed',
  })
  await link({ technology_project_id: projects.sensors, unit_id: quality, artefact: 'work_instruction' })
  await link({
    technology_project_id: projects.portal,
    administrative_project_id: projects.inspection,
    unit_id: quality,
    state: 'confirmed',
  })
  await link({
    technology_project_id: projects.portal,
    unit_id: purchasing,
    state: 'dismissed',
    dismissal_reason: 'Purchasing does not sell.',
  })
  return { client, purchasing, quality, vendor, ...projects }
}
