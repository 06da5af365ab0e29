import { Link, Sheet } from '../../../ui/index.ts'
import { initiativeHref } from '../addresses.ts'
import { type Place, useInitiativeVersions } from '../data.ts'
import { t } from '../messages/index.ts'
import { StateBadge } from '../version/state-badge.tsx'

/** The versions that have the initiative, each a press away. */
export function VersionsSection({ place, id }: { place: Place; id: string }) {
  const through = useInitiativeVersions(place.client, id).data.value
  if (!through) return null
  return (
    <Sheet title={t('section_versions')}>
      <ul class="initiative-versions">
        {through.versions.map(({ version_id, number, title, state }) => {
          const name = t('version_named', { number, title })
          return (
            <li key={version_id}>
              {version_id === place.version ? (
                <strong aria-current="page">{name}</strong>
              ) : (
                <Link href={initiativeHref(place.client, version_id, id)}>{name}</Link>
              )}{' '}
              <StateBadge state={state} />
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}
