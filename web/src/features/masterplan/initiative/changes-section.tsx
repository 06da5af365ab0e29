import { Sheet } from '../../../ui/index.ts'
import { Causes, type Naming } from '../compare/causes.tsx'
import { FieldChange } from '../compare/field-change.tsx'
import { type Place, useComparison } from '../data.ts'
import type { ValueHow } from '../fields.ts'
import { t } from '../messages/index.ts'

type Props = { place: Place; id: string; name: string; currency: string; naming: Naming }

/** What this version changes in the initiative, and what caused it. */
export function ChangesSection({ place, id, name, currency, naming }: Props) {
  const diff = useComparison(place, '').data.value
  if (!diff?.before) return null
  const how: ValueHow = { currency, nameOf: (one) => diff.names[one] }
  const changed = diff.changed.find((one) => one.id === id)
  const added = diff.added.some((one) => one.id === id)
  const lead = added
    ? t('added_since', { number: diff.before.number })
    : changed
      ? t('changed_since', { number: diff.before.number })
      : t('unchanged_since', { number: diff.before.number })
  return (
    <Sheet title={t('section_changes')} lead={lead}>
      {(changed || added) && (
        <div class="stack">
          {changed?.changes.map((change) => (
            <FieldChange key={change.field} change={change} how={how}>
              <Causes naming={naming} causes={diff.causes} initiative={id} field={change.field} about={name} />
            </FieldChange>
          ))}
          <Causes naming={naming} causes={diff.causes} initiative={id} field={null} about={name} shown={!added} />
        </div>
      )}
    </Sheet>
  )
}
