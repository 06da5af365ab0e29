import { useState } from 'preact/hooks'
import { list, relative } from '../../app/format.ts'
import { Banner, Button, Radios } from '../../ui/index.ts'
import type { InitiativeChanges } from './data.ts'
import { fieldLabel, type ValueHow, valueText } from './fields.ts'
import { t } from './messages/index.ts'
import { type Clash, type ClashField, withMine } from './reconcile.ts'
import type { Clashed } from './save.ts'
import './clash.css'

type Props = {
  of: Clashed
  how: ValueHow
  /** What people decided; to be saved over the state that `of` has. */
  onSettle: (changes: InitiativeChanges, mine: readonly Clash[]) => void
  busy?: boolean
}

type Side = 'mine' | 'theirs'

/** Somebody else changed the same fields: both values of each, and a choice. Nothing that was written is lost. */
export function ClashBanner({ of: clashed, how, onSettle, busy = false }: Props) {
  const { author, clashes, theirs, changes } = clashed
  const [sides, setSides] = useState<ReadonlyMap<ClashField, Side>>(new Map())
  const sideOf = (field: ClashField): Side => sides.get(field) ?? 'mine'
  const settle = () => {
    const mine = clashes.filter(({ field }) => sideOf(field) === 'mine')
    onSettle(withMine(changes, { ...theirs }, mine), mine)
  }
  const name = theirs.name
  const title = author
    ? t('clash_by', { who: author.name, when: relative(author.at), name })
    : t('clash', { name, fields: list(clashes.map(({ field }) => fieldLabel(field))) })
  return (
    <Banner tone="watch" title={title} role="alert">
      <div class="stack" data-gap="small">
        <p>{t('clash_detail')}</p>
        {clashes.map(({ field, mine, theirs: other }) => (
          <div key={field} class="clash stack" data-gap="small">
            <strong>{fieldLabel(field)}</strong>
            <Radios
              label={fieldLabel(field)}
              value={sideOf(field)}
              options={[
                { value: 'mine', label: t('clash_mine', { value: valueText(field, mine, how) }) },
                { value: 'theirs', label: t('clash_theirs', { value: valueText(field, other, how) }) },
              ]}
              onValue={(side) => setSides(new Map(sides).set(field, side))}
            />
          </div>
        ))}
        <div class="row">
          <Button size="small" tone="primary" busy={busy} onClick={settle}>
            {t('clash_settle')}
          </Button>
        </div>
      </div>
    </Banner>
  )
}
