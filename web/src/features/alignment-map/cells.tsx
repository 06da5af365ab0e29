import { subjectHref } from '../../../../shared/addresses/index.ts'
import { Link } from '../../ui/index.ts'
import type { AlignmentMap, IndexedMap, MapCell } from './map-data.ts'
import { t } from './messages/index.ts'

type Props = { client: string; index: IndexedMap; ids: readonly string[] }

/** Where an initiative is read: in the version that the map shows. */
export const initiativeHref = (client: string, map: AlignmentMap, id: string): string =>
  subjectHref(client, {
    type: 'initiative',
    id,
    parent: map.version && { type: 'masterplan_version', id: map.version.id },
  })

/** Initiatives by their codes, with their names for whoever points at one or hears it. */
export function Initiatives({ client, index, ids }: Props) {
  return (
    <span class="aligned">
      {ids.map((id) => {
        const initiative = index.initiative.get(id)
        if (!initiative) return null
        return (
          <span key={id} title={initiative.name}>
            <Link href={initiativeHref(client, index.map, id)}>
              {initiative.code}
              <span class="visually-hidden"> {initiative.name}</span>
            </Link>
          </span>
        )
      })}
    </span>
  )
}

/** What stands where an objective meets a unit: initiatives, or requirements that wait for one. */
export function Meeting({ client, index, cell }: { client: string; index: IndexedMap; cell: MapCell | undefined }) {
  if (!cell) return null
  if (cell.initiative_ids.length > 0) return <Initiatives client={client} index={index} ids={cell.initiative_ids} />
  return (
    <span class="aligned-gap" title={t('asked_only', { count: cell.requirements })}>
      {t('asked', { count: cell.requirements })}
    </span>
  )
}
