import { addressOf } from '../../app/address.ts'
import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { type ListResource, type Resource, useList, useResource } from '../../app/resource.ts'

export type Unit = Schema<'Unit'>
export type UnitChanges = Schema<'UnitChanges'>
export type UnitCoverage = Schema<'UnitCoverage'>

export type UnitFilter = { q?: string; function?: string; sort?: 'name' | '-name' | 'function' | '-function' }

export const useUnits = (client: string, filter: UnitFilter): ListResource<Unit> =>
  useList<Unit>(addressOf(`/clients/${client}/units`, {}, filter), (cursor, signal) =>
    answer(
      api.GET('/clients/{client}/units', {
        params: { path: { client }, query: { ...filter, limit: '200', ...(cursor && { cursor }) } },
        signal,
      }),
    ),
  )

/** How far the changes that land in each unit are seen to, by the unit's id. */
export const useUnitCoverage = (client: string, may: boolean): Resource<ReadonlyMap<string, UnitCoverage>> =>
  useResource<ReadonlyMap<string, UnitCoverage>>(
    may ? `/clients/${client}/portfolio/coverage#units` : null,
    async (signal) => {
      const page = await answer(
        api.GET('/clients/{client}/portfolio/coverage', {
          params: { path: { client }, query: { limit: '1' } },
          signal,
        }),
      )
      return new Map(page.units.map((unit) => [unit.unit_id, unit]))
    },
  )

export const createUnit = (client: string, body: Schema<'NewUnit'>): Promise<Unit> =>
  answer(api.POST('/clients/{client}/units', { params: { path: { client } }, body }))

const at = (client: string, unit: Unit) => ({ params: { path: { client, unit: unit.id }, header: ifMatch(unit) } })

export const updateUnit = (client: string, unit: Unit, body: UnitChanges): Promise<Unit> =>
  answer(api.PATCH('/clients/{client}/units/{unit}', { ...at(client, unit), body }))

export const deleteUnit = (client: string, unit: Unit): Promise<unknown> =>
  answer(api.DELETE('/clients/{client}/units/{unit}', at(client, unit)))

export const restoreUnit = (client: string, unit: string): Promise<Unit> =>
  answer(api.POST('/clients/{client}/units/{unit}/restoration', { params: { path: { client, unit } } }))
