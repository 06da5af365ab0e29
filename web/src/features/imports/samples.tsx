import type { PortfolioTable } from '../../../../shared/domain/vocabulary/index.ts'
import { fieldWord, type Reading, readable } from '../../fields/index.ts'
import { Section } from '../../ui/index.ts'
import type { Outcome } from './draft.ts'
import { t } from './messages/index.ts'
import { Scrolling } from './scrolling.tsx'

export type SamplesProps = { outcome: Outcome; table: PortfolioTable; currency: string }

/** The first records that would be changed or created, as they would be. */
export function Samples({ outcome, currency }: SamplesProps) {
  const { updates = [], creates = [] } = outcome
  const reading: Reading = { currency, names: new Map() }
  return (
    <>
      {updates.length > 0 && (
        <Section title={t('changes')} lead={lead(updates.length, outcome.rows_updated)}>
          <Updates of={updates} reading={reading} />
        </Section>
      )}
      {creates.length > 0 && (
        <Section title={t('new_records')} lead={lead(creates.length, outcome.rows_created)}>
          <Creates of={creates} reading={reading} />
        </Section>
      )}
    </>
  )
}

const lead = (shown: number, all: number): string | undefined =>
  shown < all ? t('changes_lead', { count: shown }) : undefined

type Change = NonNullable<Outcome['updates']>[number]['changes'][number]

/** The changes of a record in words, a deleted one that is brought back first. */
const changesOf = (changes: readonly Change[], reading: Reading) => {
  const restored = changes.some(({ field, after }) => field === 'deleted_at' && after === null)
  const shown = changes
    .filter(({ field }) => field !== 'deleted_at')
    .map(({ field, before, after }) => ({
      field,
      before: readable(field, before, reading),
      after: readable(field, after, reading),
      back: false,
    }))
    // What was deleted with a record comes back as another of the same name: no change to whoever reads it.
    .filter(({ before, after }) => !restored || before !== after)
  return restored ? [{ field: 'deleted_at', before: '', after: '', back: true }, ...shown] : shown
}

function Updates({ of: updates, reading }: { of: NonNullable<Outcome['updates']>; reading: Reading }) {
  return (
    <div class="mapping">
      <Scrolling label={t('changes')}>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            <th scope="col">{t('record')}</th>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {updates.flatMap(({ row, name, changes }) =>
            changesOf(changes, reading).map(({ field, before, after, back }, i) => (
              <tr key={`${row}-${field}`}>
                <td>{i === 0 ? row : ''}</td>
                <th scope="row">{i === 0 ? name : <span class="visually-hidden">{name}</span>}</th>
                {back ? (
                  <td colSpan={3}>
                    <ins>{t('brought_back')}</ins>
                  </td>
                ) : (
                  <>
                    <td>{fieldWord(field)}</td>
                    <td>
                      <del>{before}</del>
                    </td>
                    <td>
                      <ins>{after}</ins>
                    </td>
                  </>
                )}
              </tr>
            )),
          )}
        </tbody>
      </Scrolling>
    </div>
  )
}

/** What says nothing about a new record at a glance. */
const LEFT_OUT = new Set([
  'id',
  'planned_minor',
  'committed_minor',
  'actual_minor',
  'forecast_minor',
  'origin',
  'rule_id',
])

const says = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

function Creates({ of: creates, reading }: { of: NonNullable<Outcome['creates']>; reading: Reading }) {
  const keys = new Set(creates.flatMap(({ record }) => Object.keys(record).filter((key) => says(record[key]))))
  const fields = [...keys].filter((key) => !LEFT_OUT.has(key))
  return (
    <div class="mapping">
      <Scrolling label={t('new_records')}>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {fieldWord(field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {creates.map(({ row, record }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {fields.map((field) => (
                <td key={field}>{says(record[field]) ? readable(field, record[field], reading) : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Scrolling>
    </div>
  )
}
