import type { Thresholds } from '../../../../shared/domain/health/thresholds.ts'
import { answer, api, ifMatch, type Schema } from '../../app/api.ts'

export type Client = Schema<'Client'>
type Stored = Schema<'ReportSettings'>
/** The limits of a client as reports use them, with the version that a change builds on. */
export type Limits = { version: number; values: Thresholds }

export const loadClient = (client: string, signal?: AbortSignal): Promise<Client> =>
  answer(api.GET('/clients/{client}', { params: { path: { client } }, ...(signal && { signal }) }))

export const saveClient = (record: Client, changes: Schema<'ClientChanges'>): Promise<Client> =>
  answer(
    api.PATCH('/clients/{client}', {
      params: { path: { client: record.id }, header: ifMatch(record) },
      body: changes,
    }),
  )

export type Consultancy = Schema<'Consultancy'>

export const loadConsultancy = (consultancy: string, signal?: AbortSignal): Promise<Consultancy> =>
  answer(api.GET('/consultancies/{consultancy}', { params: { path: { consultancy } }, ...(signal && { signal }) }))

export const saveConsultancy = (record: Consultancy, changes: Schema<'ConsultancyChanges'>): Promise<Consultancy> =>
  answer(
    api.PATCH('/consultancies/{consultancy}', {
      params: { path: { consultancy: record.id }, header: ifMatch(record) },
      body: changes,
    }),
  )

// The API answers every threshold of the domain in `effective`.
const limitsOf = ({ version, effective }: Stored): Limits => ({ version, values: effective as Thresholds })

export const loadLimits = async (client: string, signal?: AbortSignal): Promise<Limits> =>
  limitsOf(
    await answer(
      api.GET('/clients/{client}/report-settings', { params: { path: { client } }, ...(signal && { signal }) }),
    ),
  )

export const saveLimits = async (
  client: string,
  known: { version: number },
  thresholds: Record<string, number>,
): Promise<Limits> =>
  limitsOf(
    await answer(
      api.PUT('/clients/{client}/report-settings', {
        params: { path: { client }, header: ifMatch(known) },
        body: { thresholds },
      }),
    ),
  )

/** Who changed the limits last, and when; undefined where the person may not read the audit trail. */
export const lastLimitsChange = async (client: string) => {
  const page = await answer(
    api.GET('/clients/{client}/audit', {
      params: { path: { client }, query: { subject_type: 'report_settings', limit: '1' } },
    }),
  )
  return page.data[0]
}

export const setSuspended = (record: Client, suspended: boolean): Promise<Client> => {
  const params = { path: { client: record.id }, header: ifMatch(record) }
  return suspended
    ? answer(api.PUT('/clients/{client}/suspension', { params }))
    : answer(api.DELETE('/clients/{client}/suspension', { params }))
}
