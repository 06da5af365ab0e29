import { list as listed } from '../../app/format.ts'
import { Problem } from '../../app/problem.ts'
import { change, dropRow, expire, type ListResource, newest, patchRow, putRow } from '../../app/resource.ts'
import { toast } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import { isWithin } from './unit-tree.ts'
import { deleteUnit, restoreUnit, type Unit, type UnitChanges, updateUnit } from './units-data.ts'

/** Other pages show the names of units too. */
const expireNames = (client: string): void => {
  expire(`/clients/${client}/units?`)
  expire(`/clients/${client}/portfolio`)
}

const put = (client: string, list: ListResource<Unit>, unit: Unit, changes: UnitChanges) =>
  change(list, {
    apply: patchRow<Unit>(unit.id, changes),
    send: (known) => updateUnit(client, newest(known, unit), changes),
    settle: putRow,
  })

/** Changes one cell; the toast leads back. */
export const editUnit = async (
  client: string,
  list: ListResource<Unit>,
  unit: Unit,
  changes: UnitChanges,
): Promise<void> => {
  const old = Object.fromEntries(Object.entries(unit).filter(([field]) => field in changes))
  const saved = await put(client, list, unit, changes)
  if (saved) toast({ message: t('saved', { name: saved.name }), undo: () => put(client, list, saved, old) })
}

/** The same, unless it would make a unit part of itself: the table offers every unit, and a ring is no tree. */
export const moveUnit = async (
  client: string,
  list: ListResource<Unit>,
  unit: Unit,
  changes: UnitChanges,
): Promise<void> => {
  const { parent_id } = changes
  if (parent_id && isWithin(list.known?.rows ?? [], parent_id, unit.id)) {
    toast({ message: t('parent_ring', { name: unit.name }) })
    return
  }
  await editUnit(client, list, unit, changes)
}

/** Shows a unit that was just added, wherever it belongs in the order. */
export const addUnit = (client: string, list: ListResource<Unit>, unit: Unit): void => {
  if (list.known) list.set({ ...putRow(list.known, unit), total: (list.known.total ?? 0) + 1 })
  expireNames(client)
  toast({ message: t('created', { name: unit.name }) })
}

/** Deletes units that nothing refers to; the others stay, and are named. */
export const deleteUnits = async (client: string, list: ListResource<Unit>, units: readonly Unit[]): Promise<void> => {
  const gone: Unit[] = []
  const inUse: string[] = []
  for (const unit of units) {
    try {
      await deleteUnit(client, newest(list.known, unit))
      gone.push(unit)
      if (list.known) list.set(dropRow(unit.id)(list.known))
    } catch (thrown) {
      const problem = Problem.of(thrown)
      if (problem.code === 'in_use') inUse.push(unit.name)
      else toast({ problem })
    }
  }
  if (inUse.length > 0) toast({ message: t('in_use', { names: listed(inUse) }) })
  if (gone.length === 0) return
  expireNames(client)
  toast({
    message: t('deleted', { count: gone.length }),
    undo: async () => {
      for (const unit of gone) await restoreUnit(client, unit.id)
      await list.reload()
      expireNames(client)
    },
  })
}
