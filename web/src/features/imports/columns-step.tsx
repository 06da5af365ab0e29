import { useState } from 'preact/hooks'
// The fields alone: the readers of files, which come with the rest, are fetched where they are needed.
import { importFields } from '../../../../shared/domain/imports/fields/index.ts'
import type { Mapping } from '../../../../shared/domain/imports/index.ts'
import { Problem } from '../../app/problem.ts'
import { fieldWord } from '../../fields/index.ts'
import { Banner, Button, Field, Select, toast } from '../../ui/index.ts'
import { AdjustDialog } from './adjust-dialog.tsx'
import type { Check, Draft, Look, Target } from './draft.ts'
import { faultText } from './fault-text.ts'
import { FirstRows } from './first-rows.tsx'
import { MappingTable } from './mapping-table.tsx'
import { t } from './messages/index.ts'
import type { Start } from './use-wizard.ts'

export type ColumnsStepProps = {
  draft: Draft
  look: Look
  problems: Check['problems']
  target: Target
  busy: boolean
  onBack: () => void
  onCheck: (draft: Draft, look: Look) => Promise<void>
  /** Another sheet was read. */
  onLook: (draft: Start, look: Look) => void
}

/** Second step: which column fills which field. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { draft, look, problems, target, busy, onBack, onCheck } = props
  const [mapping, setMapping] = useState<Mapping>(draft.mapping)
  const [adjusting, setAdjusting] = useState<string | undefined>(undefined)
  const fields = importFields(draft.table, { fleet: target.fleet })
  const field = fields.find((one) => one.name === adjusting)
  const used = new Set(Object.values(mapping).flatMap(({ columns, fallback }) => [...columns, ...(fallback ?? [])]))
  const unused = look.columns.filter((column) => !used.has(column))
  return (
    <div class="stack">
      <p class="muted">{t('columns_lead', { rows: look.rows_total, name: draft.file.name })}</p>
      {look.sheets.length > 1 && <Sheets {...props} />}
      {problems.length > 0 && (
        <Banner tone="bad" title={t('refused_mapping')} role="alert">
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.code}-${Object.values(problem.params).join()}`}>{faultText(problem)}</li>
            ))}
          </ul>
        </Banner>
      )}
      <MappingTable fields={fields} look={look} mapping={mapping} onMapping={setMapping} onAdjust={setAdjusting} />
      {unused.length > 0 && <p class="import-unused">{t('unused', { columns: unused.join(', ') })}</p>}
      <FirstRows look={look} />
      <div class="import-foot">
        <Button onClick={onBack}>{t('leave')}</Button>
        <Button tone="primary" busy={busy} onClick={() => void onCheck({ ...draft, mapping }, look)}>
          {t('check')}
        </Button>
      </div>
      {field && (
        <AdjustDialog
          field={field}
          title={fieldWord(field.name)}
          columns={look.columns}
          mapping={mapping[field.name] ?? { columns: [] }}
          onTake={(next) => setMapping({ ...mapping, [field.name]: next })}
          onClose={() => setAdjusting(undefined)}
        />
      )}
    </div>
  )
}

function Sheets({ draft, look, target, onLook }: ColumnsStepProps) {
  const [reading, setReading] = useState(false)
  const read = async (sheet: string) => {
    setReading(true)
    try {
      const how = { ...draft.reading, sheet }
      onLook({ ...draft, reading: how }, await target.look(draft.file, draft.table, how))
    } catch (thrown) {
      toast({ problem: Problem.of(thrown) })
    } finally {
      setReading(false)
    }
  }
  return (
    <div class="import-sheets">
      <Field label={t('sheet')}>
        <Select
          value={look.sheet ?? ''}
          disabled={reading}
          onValue={(sheet) => void read(sheet)}
          options={look.sheets.map((name) => ({ value: name, label: name }))}
        />
      </Field>
    </div>
  )
}
