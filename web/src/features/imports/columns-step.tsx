import { useEffect, useRef, useState } from 'preact/hooks'
// The fields alone: the readers of files, which come with the rest, are fetched where they are needed.
import { importFields } from '../../../../shared/domain/imports/fields/index.ts'
import type { Mapping } from '../../../../shared/domain/imports/index.ts'
import { fieldWord } from '../../fields/index.ts'
import { Banner, Button } from '../../ui/index.ts'
import { AdjustDialog } from './adjust-dialog.tsx'
import { Assumptions, lacksTrack } from './assumptions.tsx'
import type { Check, Draft, Look, Target } from './draft.ts'
import { faultText } from './fault-text.ts'
import { FirstRows } from './first-rows.tsx'
import { MappingTable } from './mapping-table.tsx'
import { t } from './messages/index.ts'
import { Place } from './place.tsx'
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
  // What was set right belongs to what was read: another sheet or row begins with its own guess.
  const [mended, setMended] = useState<{ look: Look; mapping: Mapping }>({ look, mapping: draft.mapping })
  const mapping = mended.look === look ? mended.mapping : draft.mapping
  const setMapping = (next: Mapping) => setMended({ look, mapping: next })
  const [defaults, setDefaults] = useState(draft.settings.defaults)
  const [adjusting, setAdjusting] = useState<string | undefined>(undefined)
  const box = useFirstFault(problems)
  const fields = importFields(draft.table, { fleet: target.fleet })
  const field = fields.find((one) => one.name === adjusting)
  return (
    <div class="stack" ref={box}>
      <p class="muted">{t('columns_lead', { count: look.rows_total, name: draft.file.name })}</p>
      <Place {...props} />
      {problems.length > 0 && <Refused of={problems} />}
      <Assumptions table={draft.table} look={look} mapping={mapping} defaults={defaults} onDefaults={setDefaults} />
      <MappingTable
        key={`${look.sheet} ${look.header_row}`}
        fields={fields}
        look={look}
        mapping={mapping}
        needed={lacksTrack(draft.table, look, mapping) ? ['track'] : []}
        problems={problems}
        checked={draft.mapping}
        onMapping={setMapping}
        onAdjust={setAdjusting}
      />
      <Unused columns={look.columns} mapping={mapping} />
      <FirstRows look={look} />
      <div class="import-foot">
        <Button onClick={onBack}>{t('leave')}</Button>
        <Button
          tone="primary"
          busy={busy}
          disabled={look.rows_total === 0}
          onClick={() => void onCheck({ ...draft, mapping, settings: { ...draft.settings, defaults } }, look)}
        >
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

/** Why the columns cannot be read as they are; the rows below say it again where they can be set right. */
const Refused = ({ of: problems }: { of: Check['problems'] }) => (
  <Banner tone="bad" title={t('refused_mapping')} role="alert">
    <ul>
      {problems.map((problem) => (
        <li key={`${problem.code}-${Object.values(problem.params).join()}`}>{faultText(problem)}</li>
      ))}
    </ul>
  </Banner>
)

/** Columns of the file that fill nothing. */
function Unused({ columns, mapping }: { columns: readonly string[]; mapping: Mapping }) {
  const used = new Set(Object.values(mapping).flatMap((one) => [...one.columns, ...(one.fallback ?? [])]))
  const unused = columns.filter((column) => !used.has(column))
  return unused.length > 0 && <p class="import-unused">{t('unused', { columns: unused.join(', ') })}</p>
}

/** Brings the first row that could not be read into view, ready to be set right. */
function useFirstFault(problems: Check['problems']) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length === 0) return
    // After the page was laid out, and after the step itself took the focus.
    const frame = requestAnimationFrame(() => {
      const row = box.current?.querySelector('[data-fault]')
      const choice =
        row?.querySelector<HTMLElement>('.mapping-fault select') ?? row?.querySelector<HTMLElement>('select')
      choice?.focus({ preventScroll: true })
      row?.scrollIntoView({ block: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [problems])
  return box
}
