import { subjectHref } from '../../../../shared/addresses/index.ts'
import { Link, Section, Sheet } from '../../ui/index.ts'
import { initiativeHref } from './cells.tsx'
import type { IndexedMap } from './map-data.ts'
import { t } from './messages/index.ts'

/** So many names are written out; the rest is counted. */
const SHOWN = 12

type Orphan = { id: string; label: string; href: string }
type Side = { title: string; total: number; orphans: readonly Orphan[] }

const sidesOf = (client: string, { map, objective, unit, initiative }: IndexedMap): Side[] => {
  const { orphans } = map
  const named = (type: string, ids: readonly string[], names: ReadonlyMap<string, { name: string }>): Orphan[] =>
    ids.map((id) => ({ id, label: names.get(id)?.name ?? '', href: subjectHref(client, { type, id }) }))
  const initiatives = (ids: readonly string[]): Orphan[] =>
    ids.map((id) => {
      const one = initiative.get(id)
      return { id, label: one ? `${one.code} ${one.name}` : '', href: initiativeHref(client, map, id) }
    })
  const side = (title: string, list: readonly Orphan[], total = list.length): Side => ({ title, total, orphans: list })
  return [
    side(t('orphan_objectives'), named('objective', orphans.objective_ids, objective)),
    side(t('orphan_units'), named('unit', orphans.unit_ids, unit)),
    side(t('orphan_initiatives_objective'), initiatives(orphans.initiatives_without_objective)),
    side(t('orphan_initiatives_unit'), initiatives(orphans.initiatives_without_unit)),
    side(
      t('orphan_requirements'),
      orphans.requirements.map(({ id, number, statement }) => ({
        id,
        label: `${number} ${statement}`,
        href: subjectHref(client, { type: 'requirement', id }),
      })),
      orphans.requirements_total,
    ),
  ].filter(({ total }) => total > 0)
}

/** What has no counterpart, side by side. */
export function Orphans({ client, index }: { client: string; index: IndexedMap }) {
  const sides = sidesOf(client, index)
  return (
    <Section title={t('orphans')}>
      {sides.length === 0 && <p class="muted">{t('orphans_none')}</p>}
      <div class="columns">
        {sides.map(({ title, total, orphans }) => (
          <Sheet key={title} title={`${title} (${total})`}>
            <ul class="orphans">
              {orphans.slice(0, SHOWN).map(({ id, label, href }) => (
                <li key={id}>
                  <Link href={href}>{label}</Link>
                </li>
              ))}
            </ul>
            {total > SHOWN && <p class="muted">{t('more', { count: total - Math.min(SHOWN, orphans.length) })}</p>}
          </Sheet>
        ))}
      </div>
    </Section>
  )
}
