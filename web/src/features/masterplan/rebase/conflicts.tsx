import { Radios } from '../../../ui/index.ts'
import type { Conflict } from '../data.ts'
import { fieldLabel, type ValueHow, valueText } from '../fields.ts'
import { t } from '../messages/index.ts'

export type Take = 'ours' | 'theirs'

export const keyOf = ({ initiative_id, field }: Pick<Conflict, 'initiative_id' | 'field'>): string =>
  `${initiative_id} ${field}`

type Props = {
  conflicts: readonly Conflict[]
  taken: ReadonlyMap<string, Take>
  onTake: (conflict: Conflict, take: Take) => void
  how: ValueHow
  /** Number of the version in force, whose values are `theirs`. */
  onto: number
}

/** What both sides changed: the value before, and the two to choose from. */
export function Conflicts({ conflicts, taken, onTake, how, onto }: Props) {
  const initiatives = [...new Set(conflicts.map(({ initiative_id }) => initiative_id))]
  return (
    <div class="stack" data-gap="large">
      {initiatives.map((id) => {
        const own = conflicts.filter(({ initiative_id }) => initiative_id === id)
        const [first] = own
        return (
          <section key={id} class="merge stack" aria-label={first?.name}>
            <h3>
              <span class="plan-code">{first?.code}</span> {first?.name}
            </h3>
            {own.map((conflict) => (
              <div key={conflict.field} class="stack" data-gap="small">
                <p>
                  <strong>{fieldLabel(conflict.field)}</strong>{' '}
                  <span class="muted">{t('merge_base', { value: valueText(conflict.field, conflict.base, how) })}</span>
                </p>
                <Radios
                  label={`${first?.name}, ${fieldLabel(conflict.field)}`}
                  value={taken.get(keyOf(conflict)) ?? ''}
                  options={[
                    {
                      value: 'ours' as const,
                      label: t('merge_ours', { value: valueText(conflict.field, conflict.ours, how) }),
                    },
                    {
                      value: 'theirs' as const,
                      label: t('merge_theirs', {
                        number: onto,
                        value: valueText(conflict.field, conflict.theirs, how),
                      }),
                    },
                  ]}
                  onValue={(take) => onTake(conflict, take)}
                />
              </div>
            ))}
          </section>
        )
      })}
    </div>
  )
}
