import { useState } from 'preact/hooks'
import type { FieldMapping, ImportField, Mapping } from '../../../../shared/domain/imports/index.ts'
import { fieldWord } from '../../fields/index.ts'
import { Badge, Button, Select } from '../../ui/index.ts'
import type { Check, Guess, Look } from './draft.ts'
import { faultText, reasonText } from './fault-text.ts'
import { isFilled } from './filled.ts'
import { FormatChoice } from './format-choice.tsx'
import { t } from './messages/index.ts'

export type MappingTableProps = {
  fields: readonly ImportField[]
  look: Look
  mapping: Mapping
  /** Fields that new records need here, beside those that they always need. */
  needed: readonly string[]
  /** Why the columns could not be read when they were checked. */
  problems: Check['problems']
  /** The mapping that was checked: what differs from it was set right since. */
  checked: Mapping
  onMapping: (mapping: Mapping) => void
  onAdjust: (field: string) => void
}

/** Fields and the columns that fill them: those that are needed or filled, and on demand all others. */
export function MappingTable(props: MappingTableProps) {
  const { fields, look, mapping, needed, problems, checked, onMapping, onAdjust } = props
  const [all, setAll] = useState(false)
  const isNeeded = ({ required, name }: ImportField) => required || needed.includes(name)
  // What is in sight stays in sight while somebody works on it.
  const [first] = useState(
    () => new Set(fields.filter((f) => isNeeded(f) || isFilled(mapping[f.name])).map((f) => f.name)),
  )
  const shown = fields.filter(
    (field) => all || first.has(field.name) || isNeeded(field) || isFilled(mapping[field.name]),
  )
  const choose = (field: ImportField, column: string) => {
    const { fallback: _, ...kept } = mapping[field.name] ?? { columns: [] }
    onMapping({ ...mapping, [field.name]: { ...kept, columns: column === '' ? [] : [column] } })
  }
  return (
    <div class="mapping">
      <div class="mapping-scroll">
        <table class="mapping-table">
          <Head />
          <tbody>
            {shown.map((field) => (
              <MappingRow
                key={field.name}
                field={field}
                look={look}
                mapping={mapping[field.name] ?? { columns: [] }}
                needed={isNeeded(field)}
                settled={mapping[field.name] !== checked[field.name]}
                problems={problems.filter(({ params }) => params.field === field.name)}
                onMapping={(next) => onMapping({ ...mapping, [field.name]: next })}
                onColumn={(column) => choose(field, column)}
                onAdjust={() => onAdjust(field.name)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < fields.length && (
        <Button tone="quiet" icon="down" onClick={() => setAll(true)}>
          {t('more_fields', { count: fields.length - shown.length })}
        </Button>
      )}
    </div>
  )
}

const Head = () => (
  <thead>
    <tr>
      <th scope="col">{t('field')}</th>
      <th scope="col">{t('column')}</th>
      <th scope="col">{t('sample')}</th>
      <th scope="col">{t('why')}</th>
      <td />
    </tr>
  </thead>
)

type MappingRowProps = {
  field: ImportField
  look: Look
  mapping: FieldMapping
  needed: boolean
  problems: Check['problems']
  /** Something was changed since the problems were found. */
  settled: boolean
  onMapping: (mapping: FieldMapping) => void
  onColumn: (column: string) => void
  onAdjust: () => void
}

function MappingRow(props: MappingRowProps) {
  const { field, look, mapping, needed, problems, settled, onMapping, onColumn, onAdjust } = props
  const name = fieldWord(field.name)
  const [column] = mapping.columns
  const more = mapping.columns.length - 1
  const own = { value: column ?? '', label: column === undefined ? '' : t('plus', { column, count: more }) }
  const options = look.columns.map((one) => (more > 0 && one === column ? own : { value: one, label: one }))
  return (
    <tr data-empty={!isFilled(mapping) || undefined} data-fault={(problems.length > 0 && !settled) || undefined}>
      <th scope="row">
        {name}
        {needed && <small>{t('needed')}</small>}
      </th>
      <td>
        <Select label={name} value={column ?? ''} onValue={onColumn} empty={t('not_filled')} options={options} />
      </td>
      <td class="mapping-sample">{sampleOf(look, mapping)}</td>
      <td>
        {problems.length > 0 && (
          <Faults of={settled ? [] : problems} field={field} mapping={mapping} onMapping={onMapping} />
        )}
        <Why guess={look.guess.details[field.name]} guessed={look.guess.mapping[field.name]} mapping={mapping} />
      </td>
      <td>
        <Button size="small" tone="quiet" icon="edit" onClick={onAdjust}>
          {t('adjust')} <span class="visually-hidden">{name}</span>
        </Button>
      </td>
    </tr>
  )
}

type FaultsProps = {
  of: Check['problems']
  field: ImportField
  mapping: FieldMapping
  onMapping: (mapping: FieldMapping) => void
}

/** Why this column could not be read, and the choice that settles it. */
function Faults({ of: problems, field, mapping, onMapping }: FaultsProps) {
  return (
    <div class="mapping-fault">
      {problems.map((problem) => (
        <p key={problem.code}>{faultText(problem)}</p>
      ))}
      <FormatChoice type={field.type} mapping={mapping} onMapping={onMapping} />
    </div>
  )
}

/** So many different values of a column are shown. */
const VALUES = 3

const sampleOf = ({ columns, rows }: Look, { columns: own, constant }: FieldMapping): string => {
  const [column] = own
  if (column === undefined) return constant ? t('constant_shown', { value: constant }) : ''
  const at = columns.indexOf(column)
  const values = rows.map((row) => (row.cells[at] ?? '').trim()).filter(Boolean)
  return [...new Set(values)].slice(0, VALUES).join(' · ')
}

type WhyProps = { guess: Guess | undefined; guessed: FieldMapping | undefined; mapping: FieldMapping }

/** From here on a guess is sure, or likely. */
const SURE = 0.9
const LIKELY = 0.75

/** How sure the choice is, and the reason. */
function Why({ guess, guessed, mapping }: WhyProps) {
  if (!isFilled(mapping)) return null
  if (!guess || JSON.stringify(guessed) !== JSON.stringify(mapping)) return <Badge tone="accent">{t('yours')}</Badge>
  const { confidence, reasons } = guess
  const tone = confidence >= SURE ? 'good' : confidence >= LIKELY ? 'neutral' : 'watch'
  const text = confidence >= SURE ? t('sure') : confidence >= LIKELY ? t('likely') : t('unsure')
  return (
    <div class="mapping-why">
      <Badge tone={tone}>{text}</Badge>
      <small>{reasons.map(reasonText).join(' ')}</small>
    </div>
  )
}
