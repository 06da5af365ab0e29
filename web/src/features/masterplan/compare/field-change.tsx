import type { ComponentChildren } from 'preact'
import { money, signed } from '../../../app/format.ts'
import { Icon } from '../../../ui/index.ts'
import type { Comparison } from '../data.ts'
import { fieldLabel, type ValueHow, valueText } from '../fields.ts'
import { t } from '../messages/index.ts'
import './compare.css'

export type Change = Comparison['changed'][number]['changes'][number]

type Props = { change: Change; how: ValueHow; children?: ComponentChildren }

/** What differs in one field: before and after, or what was added and removed. `children` are its causes. */
export function FieldChange({ change, how, children }: Props) {
  return (
    <div class="change">
      <h4>{fieldLabel(change.field)}</h4>
      <div class="change-values">
        <Values change={change} how={how} />
        {children}
      </div>
    </div>
  )
}

function Values({ change, how }: Pick<Props, 'change' | 'how'>) {
  switch (change.kind) {
    case 'text':
      return <BeforeAfter change={change} how={how} long={change.field === 'description'} />
    case 'date':
      return (
        <BeforeAfter
          change={change}
          how={how}
          note={change.days === null ? undefined : t('days_moved', { days: signed(change.days) })}
        />
      )
    case 'lines':
      return <Lines change={change} />
    case 'set':
      return <AddedRemoved added={change.added} removed={change.removed} how={how} />
    case 'money':
      return <Money years={change.years} total={change} currency={how.currency} />
  }
}

type PairProps = {
  change: Extract<Change, { kind: 'text' | 'date' }>
  how: ValueHow
  long?: boolean
  note?: string | undefined
}

function BeforeAfter({ change, how, long = false, note }: PairProps) {
  const { field, before, after } = change
  return (
    <p data-long={long || undefined}>
      <del>{valueText(field, before, how)}</del> <Icon name="becomes" size={12} />{' '}
      <ins>{valueText(field, after, how)}</ins>
      {note && <span class="muted"> {note}</span>}
    </p>
  )
}

function Lines({ change }: { change: Extract<Change, { kind: 'lines' }> }) {
  if (change.added.length + change.removed.length === 0) return <p>{t('order_changed')}</p>
  return <AddedRemoved added={change.added} removed={change.removed} />
}

type AddedProps = { added: readonly string[]; removed: readonly string[]; how?: ValueHow }

/** What is there now and was not, and the other way round; told apart by their marks. */
export function AddedRemoved({ added, removed, how }: AddedProps) {
  const name = (entry: string) => (how ? (how.nameOf?.(entry) ?? t('unseen')) : entry)
  return (
    <ul class="change-list">
      {removed.map((entry) => (
        <li key={entry} data-mark="−">
          <span class="visually-hidden">{t('removed')} </span>
          <del>{name(entry)}</del>
        </li>
      ))}
      {added.map((entry) => (
        <li key={entry} data-mark="+">
          <span class="visually-hidden">{t('added')} </span>
          <ins>{name(entry)}</ins>
        </li>
      ))}
    </ul>
  )
}

type YearChange = { year: number; before_minor: number; after_minor: number }
type MoneyProps = { years: readonly YearChange[]; total: Omit<YearChange, 'year'>; currency: string }

/** Money by year, before and after, with the difference; the last line is of all years. */
export function Money({ years, total, currency }: MoneyProps) {
  const gap = ({ before_minor, after_minor }: Omit<YearChange, 'year'>): string => {
    const difference = after_minor - before_minor
    if (difference === 0) return '±0'
    return `${difference > 0 ? '+' : '−'}${money(Math.abs(difference), currency)}`
  }
  return (
    <table class="change-money">
      <thead>
        <tr>
          <th scope="col">{t('year')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
          <th scope="col">{t('difference')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year.year}>
            <th scope="row">{year.year}</th>
            <td>{money(year.before_minor, currency)}</td>
            <td>{money(year.after_minor, currency)}</td>
            <td>{gap(year)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('total')}</th>
          <td>{money(total.before_minor, currency)}</td>
          <td>{money(total.after_minor, currency)}</td>
          <td>{gap(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
