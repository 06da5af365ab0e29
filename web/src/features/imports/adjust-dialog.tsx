import { useState } from 'preact/hooks'
import type { FieldMapping, ImportField } from '../../../../shared/domain/imports/index.ts'
import { oneOf } from '../../app/address.ts'
import { valueWord } from '../../fields/index.ts'
import { Button, Dialog, Field, IconButton, Select, TextInput } from '../../ui/index.ts'
import { FormatChoice } from './format-choice.tsx'
import { t } from './messages/index.ts'

export type AdjustDialogProps = {
  field: ImportField
  /** The field's name. */
  title: string
  columns: readonly string[]
  mapping: FieldMapping
  onTake: (mapping: FieldMapping) => void
  onClose: () => void
}

type Patch = {
  mapping: FieldMapping
  set: (changes: Partial<FieldMapping>) => void
  /** Another mapping in its place. */
  put: (mapping: FieldMapping) => void
}

/** As many columns as the API joins, and takes in the place of an empty one. */
const MOST_JOINED = 10
const MOST_FALLBACKS = 5

/** Everything about how one field is read. */
export function AdjustDialog({ field, title, columns, mapping, onTake, onClose }: AdjustDialogProps) {
  const [draft, setDraft] = useState(mapping)
  const set = (changes: Partial<FieldMapping>) => setDraft({ ...draft, ...changes })
  const take = (event: Event) => {
    event.preventDefault()
    onTake(cleaned(draft))
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      lead={t('adjust_lead', { field: title })}
      onSubmit={take}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary">
            {t('take')}
          </Button>
        </>
      }
    >
      <Columns columns={columns} mapping={draft} set={set} put={setDraft} />
      <HowWritten field={field} mapping={draft} set={set} put={setDraft} />
      <Constant field={field} mapping={draft} set={set} put={setDraft} />
    </Dialog>
  )
}

/** Without what says nothing, so that an unchanged guess stays recognisable. */
const cleaned = ({ columns, join, fallback, constant, ...rest }: FieldMapping): FieldMapping => ({
  columns,
  ...(columns.length > 1 ? { join: join ?? ' ' } : {}),
  ...(fallback && fallback.length > 0 ? { fallback } : {}),
  ...(constant ? { constant } : {}),
  ...rest,
})

/** The columns that are joined to the value, and those that stand in for it. */
function Columns({ columns, mapping, set }: Patch & { columns: readonly string[] }) {
  const [main, ...others] = mapping.columns
  return (
    <>
      <Field label={t('main_column')}>
        <Select
          value={main ?? ''}
          onValue={(column) => set({ columns: [column, ...others].filter(Boolean) })}
          empty={t('not_filled')}
          options={columns.map((value) => ({ value, label: value }))}
        />
      </Field>
      {main !== undefined && (
        <ColumnList
          label={t('also_columns')}
          columns={columns}
          chosen={others}
          most={MOST_JOINED - 1}
          onChosen={(next) => set({ columns: [main, ...next] })}
        />
      )}
      {others.length > 0 && (
        <Field label={t('join')}>
          <TextInput value={mapping.join ?? ' '} maxLength={10} onValue={(join) => set({ join })} />
        </Field>
      )}
      {main !== undefined && (
        <ColumnList
          label={t('fallback')}
          columns={columns}
          chosen={mapping.fallback ?? []}
          most={MOST_FALLBACKS}
          onChosen={(fallback) => set({ fallback })}
        />
      )}
    </>
  )
}

type ColumnListProps = {
  label: string
  columns: readonly string[]
  chosen: readonly string[]
  most: number
  onChosen: (chosen: string[]) => void
}

function ColumnList({ label, columns, chosen, most, onChosen }: ColumnListProps) {
  const rest = columns.filter((column) => !chosen.includes(column)).map((value) => ({ value, label: value }))
  return (
    <div class="stack" data-gap="small">
      <span class="field-label">{label}</span>
      {chosen.map((column) => (
        <div class="row" data-ends key={column}>
          <span>{column}</span>
          <IconButton
            icon="close"
            label={`${label}: ${column}`}
            onClick={() => onChosen(chosen.filter((one) => one !== column))}
          />
        </div>
      ))}
      {chosen.length < most && (
        <Select
          label={label}
          value=""
          empty={t('add_column')}
          options={rest}
          onValue={(column) => column !== '' && onChosen([...chosen, column])}
        />
      )}
    </div>
  )
}

const SCALES = ['1', '1000', '1000000', '1000000000'] as const
const SIGNS = [',', ';', '|'] as const

/** How dates, numbers, amounts and tags stand in the cells. */
function HowWritten({ field, mapping, set, put }: Patch & { field: ImportField }) {
  const { type } = field
  const scale = oneOf(String(mapping.scale ?? 1), SCALES) ?? '1'
  return (
    <>
      <FormatChoice type={type} mapping={mapping} onMapping={put} />
      {type === 'money' && (
        <Field label={t('scale')}>
          <Select
            value={scale}
            onValue={(next) => next && set({ scale: Number(next) })}
            options={SCALES.map((value) => ({ value, label: t(`scale_${value}`) }))}
          />
        </Field>
      )}
      {type === 'tags' && (
        <Field label={t('split')}>
          <Select
            value={mapping.split ?? ''}
            empty={t('split_none')}
            onValue={(next) => {
              const { split: _, ...rest } = mapping
              put(next === '' ? rest : { ...rest, split: next })
            }}
            options={SIGNS.map((value) => ({ value, label: value }))}
          />
        </Field>
      )}
    </>
  )
}

/** The value of rows whose columns are empty; one of the closed list where the field has one. */
function Constant({ field, mapping, set }: Patch & { field: ImportField }) {
  if (field.name === 'client' || field.name === 'id' || field.name === 'external_id') return null
  const value = mapping.constant ?? ''
  const words = [...field.values.keys()]
  return (
    <Field label={t('constant')} hint={t('constant_hint')}>
      {words.length > 0 ? (
        <Select
          value={value}
          empty={t('not_filled')}
          onValue={(constant) => set({ constant })}
          options={words.map((one) => ({ value: one, label: valueWord(field.name, one) }))}
        />
      ) : (
        <TextInput value={value} onValue={(constant) => set({ constant })} />
      )}
    </Field>
  )
}
