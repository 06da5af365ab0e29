import { date, money } from '../../../app/format.ts'
import { Link, Section } from '../../../ui/index.ts'
import { usePrintMargins } from '../../../ui/print/print-margins.ts'
import { word } from '../../../vocabulary/index.ts'
import { initiativeHref } from '../addresses.ts'
import type { Comparison as Diff, InitiativeContent } from '../data.ts'
import type { ValueHow } from '../fields.ts'
import { t } from '../messages/index.ts'
import { totalOf } from '../money-years.ts'
import { Causes, type Naming } from './causes.tsx'
import { AddedRemoved, FieldChange, Money } from './field-change.tsx'
import { summaryOf } from './sentence.ts'

type Props = { client: string; diff: Diff; currency: string; naming: Naming }

/** What differs between two versions, as a document: a summary, then each initiative, then money and what it serves. */
export function Comparison(props: Props) {
  const { client, diff, currency } = props
  const how: ValueHow = { currency, nameOf: (id) => diff.names[id] }
  usePrintMargins(t('title'), t('comparison'), t('page_of'))
  return (
    <article class="plan">
      <p class="plan-note">{summaryOf(diff, currency)}</p>
      {diff.changed.length > 0 && (
        <Section title={t('changed_initiatives')}>
          {diff.changed.map((one) => (
            <section key={one.id} class="plan-entry" aria-labelledby={`${one.id}-name`}>
              <h3 id={`${one.id}-name`}>
                <span class="plan-code">{one.code}</span>{' '}
                <Link href={initiativeHref(client, diff.after.id, one.id)} tone="plain">
                  {one.name}
                </Link>
              </h3>
              {one.changes.map((change) => (
                <FieldChange key={change.field} change={change} how={how}>
                  <Causes {...causesOf(props)} initiative={one.id} field={change.field} about={one.name} />
                </FieldChange>
              ))}
              <Causes {...causesOf(props)} initiative={one.id} field={null} about={one.name} shown />
            </section>
          ))}
        </Section>
      )}
      <Whole {...props} title={t('added_initiatives')} initiatives={diff.added} version={diff.after.id} />
      <Whole {...props} title={t('removed_initiatives')} initiatives={diff.removed} version={diff.before?.id} />
      {diff.money.years.length > 0 && (
        <Section title={t('money_title')}>
          <Money years={diff.money.years} total={diff.money} currency={currency} />
        </Section>
      )}
      <Sets diff={diff} how={how} />
    </article>
  )
}

const causesOf = ({ naming, diff }: Props) => ({ naming, causes: diff.causes })

type WholeProps = Props & {
  title: string
  initiatives: readonly InitiativeContent[]
  version: string | undefined
}

/** Initiatives that only one of the two versions has. */
function Whole(props: WholeProps) {
  const { client, title, initiatives, version, currency } = props
  if (initiatives.length === 0) return null
  return (
    <Section title={title}>
      {initiatives.map((one) => (
        <section key={one.id} class="plan-entry" aria-labelledby={`${one.id}-name`}>
          <h3 id={`${one.id}-name`}>
            <span class="plan-code">{one.code}</span>{' '}
            {version ? (
              <Link href={initiativeHref(client, version, one.id)} tone="plain">
                {one.name}
              </Link>
            ) : (
              one.name
            )}
          </h3>
          <p class="plan-meta">
            {[
              word('alternative', one.alternative),
              one.starts_on || one.ends_on
                ? t('from_to_dates', { from: date(one.starts_on), to: date(one.ends_on) })
                : t('no_dates'),
              one.envelope.length > 0 ? money(totalOf(one.envelope), currency) : t('no_money'),
            ].join(' · ')}
          </p>
          <Causes {...causesOf(props)} initiative={one.id} field={null} about={one.name} />
        </section>
      ))}
    </Section>
  )
}

const SETS = ['requirement_ids', 'vendor_ids', 'objective_ids', 'unit_ids', 'project_ids'] as const

/** What the plan as a whole serves and needs now that it did not before, and the other way round. */
function Sets({ diff, how }: { diff: Diff; how: ValueHow }) {
  return (
    <>
      {SETS.map((field) => {
        const { added, removed } = diff.sets[field]
        if (added.length + removed.length === 0) return null
        return (
          <Section key={field} title={t(`whole_${field}`)}>
            <AddedRemoved added={added} removed={removed} how={how} />
          </Section>
        )
      })}
    </>
  )
}
