import { type Consultancy, json } from './world.ts'

type Made = { id: string }

/** Creates one record of a client through the API. */
export const makeRecord = async (
  consultancy: Consultancy,
  client: string,
  records: string,
  body: Record<string, unknown>,
): Promise<string> => {
  const answer = await consultancy.owner.fetch('POST', `/clients/${client}/${records}`, body)
  return (await json<Made>(answer, 201)).id
}

/** A small portfolio with trouble in it: a project off course that reports green, one without links, a change nobody plans. */
export const seedPortfolio = async (consultancy: Consultancy, client: string): Promise<{ troubled: string }> => {
  const unit = await makeRecord(consultancy, client, 'units', { name: 'Purchasing', function: 'purchasing' })
  const troubled = await makeRecord(consultancy, client, 'projects', {
    name: 'Connect the presses',
    track: 'technology',
    kind: 'rollout',
    status: 'running',
    unit_id: unit,
    reported_confidence: 'green',
    baseline_start_on: '2026-01-01',
    baseline_finish_on: '2026-06-30',
    forecast_finish_on: '2026-11-30',
    actual_start_on: '2026-01-01',
    progress: 40,
    budget: [{ year: 2026, planned_minor: 10_000_000, actual_minor: 9_000_000, forecast_minor: 14_000_000 }],
  })
  await makeRecord(consultancy, client, 'projects', {
    name: 'Supplier portal',
    track: 'technology',
    kind: 'pilot',
    status: 'approved',
    baseline_start_on: '2026-01-01',
    baseline_finish_on: '2027-12-31',
    forecast_finish_on: '2027-12-31',
    budget: [{ year: 2026, planned_minor: 5_000_000, forecast_minor: 5_000_000 }],
  })
  await makeRecord(consultancy, client, 'causal-links', {
    technology_project_id: troubled,
    unit_id: unit,
    artefact: 'process',
    mechanism: 'Orders are triggered by the machine instead of by a person.',
    state: 'confirmed',
  })
  return { troubled }
}
