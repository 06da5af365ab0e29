import { Problem } from '../../../app/problem.ts'
import { change, dropRow, type ListResource, newest, patchRow, putRow } from '../../../app/resource.ts'
import { toast } from '../../../ui/index.ts'
import {
  deleteInitiative,
  expireContent,
  type Initiative,
  type InitiativeChanges,
  type Place,
  restoreInitiative,
} from '../data.ts'
import { fieldLabel } from '../fields.ts'
import { t } from '../messages/index.ts'
import { Clashed, saveInitiative } from '../save.ts'

export type Draft = {
  place: Place
  list: ListResource<Initiative>
  /** Told of an edit that met another one, for people to choose. */
  onClash: (clashed: Clashed) => void
}

type Saved = { row: Initiative; clashed?: Clashed }

/** Saves, or gives the state of the others together with what clashed, so that it is shown meanwhile. */
const saveOrClash = async (place: Place, read: Initiative, changes: InitiativeChanges): Promise<Saved> => {
  try {
    return { row: await saveInitiative(place, read, changes) }
  } catch (thrown) {
    if (!(thrown instanceof Clashed)) throw thrown
    return { row: thrown.theirs, clashed: thrown }
  }
}

const put = ({ place, list }: Draft, row: Initiative, changes: InitiativeChanges): Promise<Saved | undefined> =>
  change(list, {
    apply: patchRow<Initiative>(row.id, changes),
    send: (known) => saveOrClash(place, newest(known, row), changes),
    settle: (now, saved) => putRow(now, saved.row),
  })

const before = (row: Initiative, changes: InitiativeChanges): InitiativeChanges =>
  // The type of a filtered object is what it was filtered from, with keys missing.
  Object.fromEntries(Object.entries(row).filter(([field]) => field in changes)) as InitiativeChanges

/** Changes fields of an initiative: shown at once, with the way back in a toast. */
export const editInitiative = async (draft: Draft, row: Initiative, changes: InitiativeChanges): Promise<void> => {
  const old = before(row, changes)
  const saved = await put(draft, row, changes)
  // What was refused may have been refused because the version is no draft any more: its state is asked for.
  if (!saved) return expireContent(draft.place)
  if (saved.clashed) return draft.onClash(saved.clashed)
  expireContent(draft.place)
  const [field = 'name'] = Object.keys(changes)
  toast({
    message: t('cell_saved', { field: fieldLabel(field), name: saved.row.name }),
    undo: async () => {
      const back = await put(draft, saved.row, old)
      if (back?.clashed) draft.onClash(back.clashed)
      expireContent(draft.place)
    },
  })
}

/** Saves what people chose among the values of both. */
export const settleClash = async (draft: Draft, clashed: Clashed, changes: InitiativeChanges): Promise<void> => {
  if (Object.keys(changes).length === 0) return
  const saved = await put(draft, clashed.theirs, changes)
  if (saved?.clashed) draft.onClash(saved.clashed)
  if (saved && !saved.clashed) toast({ message: t('saved', { name: saved.row.name }) })
  expireContent(draft.place)
}

/** Takes an initiative out of the draft; the toast brings it back. */
export const removeInitiative = async (draft: Draft, row: Initiative): Promise<void> => {
  const { place, list } = draft
  const gone = await change(list, {
    apply: dropRow(row.id),
    send: (known) => deleteInitiative(place, newest(known, row)).then(() => true),
  })
  if (!gone) return expireContent(place)
  expireContent(place)
  toast({
    message: t('initiative_deleted', { name: row.name }),
    undo: async () => {
      await restoreInitiative(place, row.id).catch((thrown) => toast({ problem: Problem.of(thrown) }))
      await list.reload()
      expireContent(place)
    },
  })
}
